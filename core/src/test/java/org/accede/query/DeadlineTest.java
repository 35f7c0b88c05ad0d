package org.accede.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.accede.answer.Explanation;
import org.accede.testing.Samples;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Which deadlines are one to whoever has to meet them. */
class DeadlineTest {
  private static final LocalDate TUE_2030_06_18 = LocalDate.of(2030, 6, 18);

  private final Deadline deposit = deadline(DeadlineKind.INVITATION_EXPIRES, 1);
  private final Deadline extension = deadline(DeadlineKind.EXTENSION_REQUEST_DUE, 1);

  @Test
  void toDepositAndToAskForMoreTimeIsOneDeadlineOfAnInvitation() {
    assertThat(together(extension, deposit)).containsExactly(ImmutableList.of(deposit, extension));
  }

  @Test
  void whatElseIsOnTheDayIsADeadlineOfItsOwn() {
    Deadline entry = deadline(DeadlineKind.ENTRY_INTO_FORCE, 1);
    Deadline consultation = deadline(DeadlineKind.CONSULTATION_ENDS, 1);

    assertThat(together(consultation, entry, extension, deposit))
        .containsExactly(
            ImmutableList.of(consultation),
            ImmutableList.of(entry),
            ImmutableList.of(deposit, extension));
  }

  @Test
  void anotherInvitationHasAnotherDeadline() {
    Deadline another = deadline(DeadlineKind.INVITATION_EXPIRES, 2);

    assertThat(together(extension, deposit, another))
        .containsExactly(ImmutableList.of(deposit, extension), ImmutableList.of(another));
  }

  @Test
  void onAnotherDayItIsAnotherDeadline() {
    Deadline sooner =
        builder(DeadlineKind.EXTENSION_REQUEST_DUE, 1)
            .lastDay(ImpreciseDate.on(TUE_2030_06_18))
            .safeDay(TUE_2030_06_18.minusDays(1))
            .build();
    Deadline imprecise =
        builder(DeadlineKind.EXTENSION_REQUEST_DUE, 1)
            .lastDay(ImpreciseDate.between(TUE_2030_06_18, TUE_2030_06_18.plusDays(1)))
            .safeDay(TUE_2030_06_18)
            .build();

    assertThat(together(sooner, deposit)).hasSize(2);
    assertThat(together(imprecise, deposit)).hasSize(2);
  }

  private static ImmutableList<ImmutableList<Deadline>> together(Deadline... deadlines) {
    return Deadline.together(Stream.of(deadlines).toList());
  }

  private static Deadline deadline(DeadlineKind kind, int ordinal) {
    return builder(kind, ordinal)
        .lastDay(ImpreciseDate.on(TUE_2030_06_18))
        .safeDay(TUE_2030_06_18)
        .build();
  }

  private static Deadline.Builder builder(DeadlineKind kind, int ordinal) {
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
