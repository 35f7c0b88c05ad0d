package org.accede.query;

import java.time.LocalDate;
import org.accede.answer.Explanation;
import org.accede.testing.Samples;
import org.accede.time.ImpreciseDate;

/** Deadlines of Kazakhstan as to ETS No. 030. */
final class SampleDeadlines {
  static final LocalDate TUE_2030_06_18 = LocalDate.of(2030, 6, 18);

  private SampleDeadlines() {}

  /** One whose last day is a Tuesday. */
  static Deadline deadline(DeadlineKind kind, int ordinal) {
    return builder(kind, ordinal)
        .lastDay(ImpreciseDate.on(TUE_2030_06_18))
        .safeDay(TUE_2030_06_18)
        .build();
  }

  /** One whose days are to be set. */
  static Deadline.Builder builder(DeadlineKind kind, int ordinal) {
    Deadline.Builder deadline = new Deadline.Builder();
    deadline
        .kind(kind)
        .participant(Samples.participant("KAZ"))
        .treaty(Samples.treaty("030"))
        .isCertain(true)
        .revision(0)
        .ordinal(ordinal)
        .consequence(kind.follows())
        .explanation(new Explanation.Builder().rule("deadlines").build());
    return deadline;
  }
}
