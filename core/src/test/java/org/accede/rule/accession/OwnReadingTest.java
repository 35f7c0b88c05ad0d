package org.accede.rule.accession;

import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.Scene.invitedFor;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.function.BiFunction;
import org.accede.answer.ExplanationText;
import org.accede.error.InvalidValueException;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of years by a reading that does not come with the library. */
class OwnReadingTest {
  @Test
  void aReadingOfTheCallersOwnGivesTheLastDayAndIsNamed() {
    Scene scene = Scene.of(invitedFor("P5Y", "2020-04-22")).reading(own("P-1D", "P-1D"));

    assertThat(scene.state("2025-01-01").until()).contains(date("2025-04-21"));
    assertThat(scene.stage("2025-04-21")).isEqualTo(INVITED);
    assertThat(scene.stage("2025-04-22")).isEqualTo(INVITATION_LAPSED);
    assertThat(ExplanationText.of(scene.on("2025-01-01").explanation(), OfficialLanguage.ENGLISH))
        .contains(
            "Read in a way that does not come with Accede, our own, the last day falls on 21"
                + " April 2025.");
  }

  @Test
  void aReadingThatMovesToWorkingDaysIsFollowedDayByDay() {
    for (int day = 1; day <= 30; day++) {
      LocalDate adopted = LocalDate.of(2020, 4, day);
      LocalDate lastDay = monday(adopted.plusYears(5));
      Scene scene =
          Scene.of(invitedFor("P5Y", adopted.toString()))
              .reading(own((from, period) -> ImpreciseDate.on(monday(from.plus(period)))));

      assertThat(scene.stage(lastDay.toString())).isEqualTo(INVITED);
      assertThat(scene.stage(lastDay.plusDays(1).toString())).isEqualTo(INVITATION_LAPSED);
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6
        ? day
        : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  @ParameterizedTest
  @CsvSource({"P-5Y, P1D", "P0D, P200Y"})
  void aReadingThatLeavesItsBoundsIsRefused(String earliest, String latest) {
    Scene scene = Scene.of(invitedFor("P5Y", "2020-04-22")).reading(own(earliest, latest));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> scene.stages("2025-01-01"))
        .withMessageStartingWith("last day of P5Y from 20")
        .withMessageContaining("by the reading our own: found")
        .withMessageEndingWith(
            "expected an earliest and a latest day, from two days to 200 years after the"
                + " adoption");
  }

  @Test
  void aReadingWithAnOpenEndIsRefused() {
    Scene scene =
        Scene.of(invitedFor("P5Y", "2020-04-22"))
            .reading(own((from, period) -> ImpreciseDate.onOrAfter(from.plus(period))));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> scene.stages("2025-01-01"))
        .withMessageContaining("/..\", expected an earliest and a latest day");
  }

  @Test
  void aReadingThatGoesBackIsRefused() {
    Scene scene =
        Scene.of(invitedFor("P5Y", "2020-04-22"))
            .reading(
                own(
                    (from, period) ->
                        ImpreciseDate.on(LocalDate.of(2040, 1, 1).minusDays(from.getDayOfYear()))));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> scene.stages("2025-01-01"))
        .withMessageEndingWith("expected no day before that of an adoption a day earlier");
  }

  private static TermReading own(String earliest, String latest) {
    return own(
        (from, period) ->
            ImpreciseDate.between(
                from.plus(period).plus(Period.parse(earliest)),
                from.plus(period).plus(Period.parse(latest))));
  }

  private static TermReading own(BiFunction<LocalDate, Period, ImpreciseDate> lastDay) {
    return new TermReading() {
      @Override
      public ImpreciseDate lastDay(LocalDate adopted, Period period) {
        return lastDay.apply(adopted, period);
      }

      @Override
      public String name() {
        return "our own";
      }
    };
  }
}
