package org.accede.bench;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.exchange.DeadlineCalendar;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.text.OfficialLanguage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * W6: all deadlines of ten years as a calendar, computed and written. The floor is the writing
 * alone: biweekly is handed the finished events.
 */
public class Calendar extends Asked {
  static final String BIWEEKLY = "biweekly";

  private static final LocalDate FROM = LocalDate.of(2025, 9, 11);

  private Accessions accessions;
  private ICalendar events;

  @Setup
  public void open() {
    accessions = Accessions.in(CouncilOfEurope.register());
    events = Biweekly.parse(calendar(accessions)).first();
    ask();
  }

  @Benchmark
  public String ask() {
    return peer.equals(BIWEEKLY) ? Biweekly.write(events).go() : calendar(accessions);
  }

  private static String calendar(Accessions accessions) {
    ImmutableList<Deadline> deadlines =
        Deadlines.in(accessions, new StrasbourgWorkingDays()).between(FROM, FROM.plusYears(10));
    return DeadlineCalendar.asOf(CouncilOfEurope.dataDate(), OfficialLanguage.ENGLISH)
        .of(deadlines);
  }

  /** What is wrong with either answer; empty if nothing. */
  static String disagreement() {
    ICalendar events = Biweekly.parse(calendar(Accessions.in(CouncilOfEurope.register()))).first();
    ICalendar readBack = Biweekly.parse(Biweekly.write(events).go()).first();
    if (events.getEvents().isEmpty()) {
      return "no deadline is in the calendar";
    }
    return events.getEvents().equals(readBack.getEvents())
        ? ""
        : "biweekly writes other events than it was handed";
  }
}
