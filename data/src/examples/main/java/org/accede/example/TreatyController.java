package org.accede.example;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.exchange.DeadlineCalendar;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.text.OfficialLanguage;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions that it answers; participants and treaties by code, number or name. */
@RestController
class TreatyController {
  private final TreatyRegister register;
  private final Accessions accessions;
  private final Deadlines deadlines;

  TreatyController(TreatyRegister register, Accessions accessions, Deadlines deadlines) {
    this.register = register;
    this.accessions = accessions;
    this.deadlines = deadlines;
  }

  /** Where a participant stands with a treaty on a day, and why. */
  @GetMapping("/states/{participant}/{treaty}")
  Answer<AccessionState> state(
      @PathVariable("participant") String participant,
      @PathVariable("treaty") String treaty,
      @RequestParam("asOf") @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    return accessions.of(participant).to(treaty).asOf(asOf);
  }

  /** By when a participant must act. */
  @GetMapping(path = "/deadlines/{participant}", produces = "application/json")
  ImmutableList<Deadline> deadlines(
      @PathVariable("participant") String participant,
      @RequestParam("from") @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam("to") @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    return deadlines.of(register.participant(participant)).between(from, to);
  }

  /** The same for a calendar. */
  @GetMapping(path = "/deadlines/{participant}.ics", produces = "text/calendar;charset=UTF-8")
  String calendar(
      @PathVariable("participant") String participant,
      @RequestParam("from") @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam("to") @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    return DeadlineCalendar.asOf(CouncilOfEurope.dataDate(), OfficialLanguage.ENGLISH)
        .of(deadlines(participant, from, to));
  }

  /** All treaties, as the document that the command line prints. */
  @GetMapping("/treaties")
  Document treaties() {
    return Document.treaties(register.treaties());
  }
}
