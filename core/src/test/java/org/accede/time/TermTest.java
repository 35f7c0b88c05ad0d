package org.accede.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  private static final Period FIVE_YEARS = Period.ofYears(5);
  private static final ImpreciseDate LAST_DAY = ImpreciseDate.parse("2023-02-08");

  @Test
  void aTermHoldsWhatIsStated() {
    Term both = Term.stated(Optional.of(FIVE_YEARS), Optional.of(LAST_DAY));

    assertThat(both.period()).contains(FIVE_YEARS);
    assertThat(both.lastDay()).contains(LAST_DAY);
    assertThat(Term.of(FIVE_YEARS).lastDay()).isEmpty();
    assertThat(Term.until(LAST_DAY).period()).isEmpty();
    assertThat(Term.notStated().period()).isEmpty();
    assertThat(Term.notStated().lastDay()).isEmpty();
  }

  @Test
  void theTextSaysWhatIsStated() {
    assertThat(Term.of(FIVE_YEARS)).hasToString("P5Y");
    assertThat(Term.until(LAST_DAY)).hasToString("until 2023-02-08");
    assertThat(Term.stated(Optional.of(FIVE_YEARS), Optional.of(LAST_DAY)))
        .hasToString("P5Y until 2023-02-08");
    assertThat(Term.stated(Optional.empty(), Optional.empty())).hasToString("none");
  }

  @Test
  void termsAreEqualIfTheyStateTheSame() {
    assertThat(Term.of(FIVE_YEARS))
        .isEqualTo(Term.of(Period.ofYears(5)))
        .hasSameHashCodeAs(Term.of(Period.ofYears(5)))
        .isNotEqualTo(Term.of(Period.ofYears(4)))
        .isNotEqualTo(Term.stated(Optional.of(FIVE_YEARS), Optional.of(LAST_DAY)))
        .isNotEqualTo(Term.notStated());
    assertThat(Term.stated(Optional.empty(), Optional.empty())).isEqualTo(Term.notStated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-5Y", "P1Y-1M"})
  void aPeriodThatIsNotPositiveIsRefused(String period) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Term.of(Period.parse(period)))
        .withMessage("period: found \"%s\", expected a positive period", Period.parse(period));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-07, P5Y, 2023-02-07",
    "2016-02-29, P5Y, 2021-02-28",
    "2016-02-29, P4Y, 2020-02-29",
    "2015-02-28, P5Y, 2020-02-28",
    "2020-01-31, P1M, 2020-02-29",
    "2020-08-31, P1M, 2020-09-30",
    "2020-12-31, P1D, 2021-01-01",
  })
  void theAnniversaryIsTheSameDateOrTheEndOfItsMonth(
      LocalDate adopted, Period period, LocalDate anniversary) {
    assertThat(Term.anniversary(adopted, period)).isEqualTo(anniversary);
  }

  @ParameterizedTest
  @CsvSource({
    "CAUTIOUS, 2025-04-22/2025-04-23",
    "ANNIVERSARY, 2025-04-22",
    "SECRETARIAT, 2025-04-23",
  })
  void aReadingSaysHowFarFromTheAnniversaryTheLastDayIs(String name, String lastDay) {
    TermReading reading = TermReading.named(name);

    assertThat(reading.lastDay(LocalDate.of(2020, 4, 22), FIVE_YEARS))
        .isEqualTo(ImpreciseDate.parse(lastDay));
    assertThat(reading.name()).isEqualTo(name);
    assertThat(reading).hasToString(name);
  }

  @Test
  void threeReadingsComeWithAccedeAndTheDefaultIsTheFirst() {
    assertThat(TermReading.standard())
        .containsExactly(TermReading.CAUTIOUS, TermReading.ANNIVERSARY, TermReading.SECRETARIAT);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TermReading.named("cautious"))
        .withMessage("reading: found \"cautious\", expected CAUTIOUS, ANNIVERSARY or SECRETARIAT");
  }

  @ParameterizedTest
  @CsvSource({"2018-02-07, 2023-02-08", "2020-04-22, 2025-04-23"})
  void theSecretariatsReadingGivesTheLastDaysThatItsPapersPrint(
      LocalDate adopted, LocalDate printed) {
    assertThat(TermReading.SECRETARIAT.lastDay(adopted, FIVE_YEARS))
        .isEqualTo(ImpreciseDate.on(printed));
  }

  @Test
  void hashesTellTermsApart() {
    assertThat(
            Stream.of(
                    Term.notStated(),
                    Term.of(FIVE_YEARS),
                    Term.of(Period.ofYears(2)),
                    Term.until(LAST_DAY),
                    Term.stated(Optional.of(FIVE_YEARS), Optional.of(LAST_DAY)),
                    Term.stated(Optional.of(Period.ofYears(2)), Optional.of(LAST_DAY)))
                .map(Term::hashCode))
        .doesNotHaveDuplicates();
  }
}
