package org.accede.query;

import static org.accede.query.SampleDeadlines.TUE_2030_06_18;
import static org.accede.query.SampleDeadlines.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Which deadlines are one to whoever has to meet them. */
class DeadlineTest {
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
        SampleDeadlines.builder(DeadlineKind.EXTENSION_REQUEST_DUE, 1)
            .lastDay(ImpreciseDate.on(TUE_2030_06_18))
            .safeDay(TUE_2030_06_18.minusDays(1))
            .build();
    Deadline imprecise =
        SampleDeadlines.builder(DeadlineKind.EXTENSION_REQUEST_DUE, 1)
            .lastDay(ImpreciseDate.between(TUE_2030_06_18, TUE_2030_06_18.plusDays(1)))
            .safeDay(TUE_2030_06_18)
            .build();

    assertThat(together(sooner, deposit)).hasSize(2);
    assertThat(together(imprecise, deposit)).hasSize(2);
  }

  @Test
  void theDaysLeftAreThoseUntilTheDayToActBy() {
    assertThat(deposit.daysLeft(TUE_2030_06_18.minusDays(30))).isEqualTo(30);
    assertThat(deposit.daysLeft(TUE_2030_06_18)).isZero();
    assertThat(deposit.daysLeft(TUE_2030_06_18.plusDays(1))).isEqualTo(-1);
  }

  private static ImmutableList<ImmutableList<Deadline>> together(Deadline... deadlines) {
    return Deadline.together(Stream.of(deadlines).toList());
  }
}
