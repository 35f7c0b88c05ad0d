package org.accede.stress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;

/** What is asked, and how the answer reads. */
final class Facts {
  static final TreatyRegister REGISTER = few(CouncilOfEurope.register());
  static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  static final LocalDate EARLIER = LocalDate.of(2020, 4, 22);

  private Facts() {}

  /** What is on record between Kazakhstan and two treaties, so that asking anew costs little. */
  private static TreatyRegister few(TreatyRegister whole) {
    TreatyRegister.Builder few = TreatyRegister.builder();
    whole.participants().forEach(few::add);
    ParticipantCode kazakhstan = whole.participant("KAZ").code();
    for (String treaty : ImmutableList.of("030", "210")) {
      few.add(whole.treaty(treaty));
      whole.dossier(kazakhstan, whole.treaty(treaty).number()).steps().forEach(few::add);
    }
    return few.build();
  }

  static String stages(Accessions accessions, String treaty, LocalDate day) {
    return stages(accessions.of("KAZ").to(treaty).asOf(day));
  }

  static String stages(Answer<AccessionState> answer) {
    StringBuilder stages = new StringBuilder();
    answer.candidates().forEach(state -> stages.append(state.stage()).append(' '));
    return stages.toString().trim();
  }
}
