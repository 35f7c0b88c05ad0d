package org.accede.query;

import static org.accede.query.SampleDeadlines.TUE_2030_06_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTimesTest {
  private final LeadTimes usual = LeadTimes.usual();
  private final Deadline deadline = SampleDeadlines.deadline(DeadlineKind.INVITATION_EXPIRES, 1);

  @Test
  void theUsualDaysToWarnAreMonthsBeforeTheSafeDay() {
    assertThat(usual.warningDays(deadline))
        .extracting(LocalDate::toString)
        .containsExactly("2029-06-18", "2029-12-18", "2030-03-18", "2030-05-18");
  }

  @ParameterizedTest(name = "on {0} it is within {1}")
  @CsvSource({
    "2029-06-17,",
    "2029-06-18, P12M",
    "2029-12-17, P12M",
    "2029-12-18, P6M",
    "2030-03-18, P3M",
    "2030-05-18, P1M",
    "2030-06-18, P1M",
    // too late to warn
    "2030-06-19,",
  })
  void theLastDayToWarnThatHasComeTellsTheLeadTime(LocalDate day, Period expected) {
    assertThat(usual.reached(deadline, day).orElse(null)).isEqualTo(expected);
  }

  @Test
  void thePeriodsAreThoseThatWereGiven() {
    assertThat(usual.periods())
        .containsExactly(
            Period.ofMonths(12), Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1));
    assertThat(LeadTimes.of(ImmutableList.of(Period.ofDays(10), Period.ofMonths(2))).periods())
        .containsExactly(Period.ofDays(10), Period.ofMonths(2));
  }

  @Test
  void theOrderInWhichTheyAreGivenDoesNotMatter() {
    LeadTimes own = LeadTimes.of(ImmutableList.of(Period.ofDays(10), Period.ofMonths(2)));
    assertThat(own.reached(deadline, TUE_2030_06_18.minusDays(10))).contains(Period.ofDays(10));
    assertThat(own.reached(deadline, TUE_2030_06_18.minusDays(11))).contains(Period.ofMonths(2));
    assertThat(LeadTimes.of(ImmutableList.of()).reached(deadline, TUE_2030_06_18)).isEmpty();
  }

  @Test
  void leadTimesOfTheSamePeriodsAreEqual() {
    LeadTimes same =
        LeadTimes.of(
            List.of(
                Period.ofMonths(12), Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1)));

    assertThat(same)
        .isEqualTo(usual)
        .hasSameHashCodeAs(usual)
        .hasToString("[P12M, P6M, P3M, P1M]")
        .isNotEqualTo(LeadTimes.of(List.of(Period.ofMonths(12))));
  }

  @Test
  void aLeadTimeLiesBeforeTheDay() {
    for (Period wrong : List.of(Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -40))) {
      assertThatThrownBy(() -> LeadTimes.of(ImmutableList.of(wrong)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("leadTimes: found \"" + wrong);
    }
  }
}
