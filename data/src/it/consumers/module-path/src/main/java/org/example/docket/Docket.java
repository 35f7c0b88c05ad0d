package org.example.docket;

import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.query.Deadlines;
import org.accede.text.OfficialLanguage;

/** By when Kazakhstan must act, in French, in an image that has no locale data. */
public final class Docket {
  private Docket() {}

  static String lines() {
    LocalDate from = LocalDate.of(2025, 9, 11);
    StringBuilder lines = new StringBuilder();
    Deadlines.in(Accessions.in(CouncilOfEurope.register()), new StrasbourgWorkingDays())
        .of("Kazakhstan")
        .to("030")
        .between(from, from.plusYears(5))
        .forEach(
            deadline ->
                lines
                    .append(deadline.safeDay())
                    .append(' ')
                    .append(Wording.in(OfficialLanguage.FRENCH).of(deadline.consequence()))
                    .append('\n'));
    return lines.toString();
  }

  /** Prints the lines; fails if the first is another than it should be. */
  public static void main(String[] arguments) {
    String lines = lines();
    System.out.print(lines);
    if (!lines.startsWith("2030-06-18 ")) {
      throw new IllegalStateException(lines);
    }
  }
}
