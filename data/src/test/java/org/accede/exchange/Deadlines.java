package org.accede.exchange;

import java.time.LocalDate;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;

/** Deadlines to write down; participants and treaties are those of the bundled register. */
final class Deadlines {
  private static final BilingualText NEW_INVITATION =
      new BilingualText("A new invitation is needed.", "A new invitation is needed.");
  static final LocalDate JUNE_2030 = LocalDate.of(2030, 6, 18);

  private static final TreatyRegister REGISTER = CouncilOfEurope.register();

  private Deadlines() {}

  /** The end of the invitation of Kazakhstan to ETS No. 030, certain, on a day. */
  static Deadline kazakhstan(LocalDate day, int revision) {
    return exact(DeadlineKind.INVITATION_EXPIRES, "KAZ", "030", day, revision);
  }

  /** A deadline that is certain, on a day. */
  static Deadline exact(
      DeadlineKind kind, String participant, String treaty, LocalDate day, int revision) {
    return deadline(
        kind,
        participant,
        treaty,
        day,
        ImpreciseDate.on(day),
        true,
        revision,
        Message.of(NEW_INVITATION));
  }

  /** A deadline that is not certain, on one of the days between the safe day and another. */
  static Deadline uncertain(
      DeadlineKind kind, String participant, String treaty, LocalDate safeDay, LocalDate latest) {
    return deadline(
        kind,
        participant,
        treaty,
        safeDay,
        ImpreciseDate.between(safeDay, latest),
        false,
        0,
        Message.of(NEW_INVITATION));
  }

  /** A deadline whose consequence cites a text of any characters. */
  static Deadline saying(String text) {
    return deadline(
        DeadlineKind.INVITATION_EXPIRES,
        "KAZ",
        "030",
        JUNE_2030,
        ImpreciseDate.on(JUNE_2030),
        true,
        0,
        Message.of("fact.contradicted", text));
  }

  /** The end of the invitation of Kazakhstan to ETS No. 030 as the day to ask for an extension. */
  static Deadline extension(LocalDate safeDay, ImpreciseDate lastDay, String consequence) {
    return deadline(
        DeadlineKind.EXTENSION_REQUEST_DUE,
        "KAZ",
        "030",
        safeDay,
        lastDay,
        true,
        0,
        Message.of(new BilingualText(consequence, consequence)));
  }

  private static Deadline deadline(
      DeadlineKind kind,
      String participant,
      String treaty,
      LocalDate safeDay,
      ImpreciseDate lastDay,
      boolean isCertain,
      int revision,
      Message consequence) {
    return new Deadline.Builder()
        .kind(kind)
        .participant(REGISTER.participant(participant))
        .treaty(REGISTER.treaty(treaty))
        .lastDay(lastDay)
        .safeDay(safeDay)
        .isCertain(isCertain)
        .revision(revision)
        .ordinal(1)
        .consequence(consequence)
        .explanation(
            new Explanation.Builder()
                .rule("test")
                .addSteps(
                    Step.of(new BilingualText("The term is five years.", "The term is five years."))
                        .citing(REGISTER.treaty(treaty).citations()))
                .build())
        .build();
  }
}
