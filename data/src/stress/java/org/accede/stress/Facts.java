package org.accede.stress;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;

/** What is asked, and how the answer reads. */
final class Facts {
  static final TreatyRegister REGISTER = CouncilOfEurope.register();
  static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  static final LocalDate EARLIER = LocalDate.of(2020, 4, 22);

  private Facts() {}

  static String stages(Accessions accessions, String treaty, LocalDate day) {
    return stages(accessions.of("KAZ").to(treaty).asOf(day));
  }

  static String stages(Answer<AccessionState> answer) {
    StringBuilder stages = new StringBuilder();
    answer.candidates().forEach(state -> stages.append(state.stage()).append(' '));
    return stages.toString().trim();
  }
}
