package org.accede.embedding;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.data.CouncilOfEurope;
import org.accede.error.UnknownNameException;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;

final class Desk {
  private final Accessions accessions = Accessions.in(CouncilOfEurope.register());

  String where(String participant, String treaty, LocalDate day) {
    try {
      Answer<AccessionState> answer = accessions.of(participant).to(treaty).asOf(day);
      return answer.value().map(state -> state.stage().name()).orElse("undetermined");
    } catch (UnknownNameException unknown) {
      return unknown.getMessage();
    }
  }

  public static void main(String[] names) {
    System.out.println(new Desk().where(names[0], names[1], LocalDate.parse(names[2])));
  }
}
