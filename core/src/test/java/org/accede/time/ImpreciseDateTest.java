package org.accede.time;

import static org.accede.time.Trilean.MAYBE;
import static org.accede.time.Trilean.NO;
import static org.accede.time.Trilean.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTest {
  @Test
  void everyFormOfTheTableIsTheDateOfItsFactory() {
    assertThat(ImpreciseDate.parse("2020-04-22"))
        .isEqualTo(ImpreciseDate.on(LocalDate.of(2020, 4, 22)));
    assertThat(ImpreciseDate.parse("2023-04")).isEqualTo(ImpreciseDate.in(YearMonth.of(2023, 4)));
    assertThat(ImpreciseDate.parse("1991")).isEqualTo(ImpreciseDate.in(1991));
    assertThat(ImpreciseDate.parse("2010-02-27/2023-10-05"))
        .isEqualTo(ImpreciseDate.between(LocalDate.of(2010, 2, 27), LocalDate.of(2023, 10, 5)));
    assertThat(ImpreciseDate.parse("../2025-07-14"))
        .isEqualTo(ImpreciseDate.onOrBefore(LocalDate.of(2025, 7, 14)));
    assertThat(ImpreciseDate.parse("2025-09-16/.."))
        .isEqualTo(ImpreciseDate.onOrAfter(LocalDate.of(2025, 9, 16)));
    assertThat(ImpreciseDate.parse("../..")).isEqualTo(ImpreciseDate.unknown());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04-22,             2020-04-22, 2020-04-22",
    "2023-04,                2023-04-01, 2023-04-30",
    "2020-02,                2020-02-01, 2020-02-29",
    "2019-02,                2019-02-01, 2019-02-28",
    "1900-02,                1900-02-01, 1900-02-28",
    "2019-12,                2019-12-01, 2019-12-31",
    "1991,                   1991-01-01, 1991-12-31",
    "2010-02-27/2023-10-05,  2010-02-27, 2023-10-05",
    "2018/2019,              2018-01-01, 2019-12-31",
    "2018-02/2018-03,        2018-02-01, 2018-03-31",
    "2018-02-07/2018,        2018-02-07, 2018-12-31",
  })
  void aTextRunsFromItsFirstDayToItsLast(String text, LocalDate first, LocalDate last) {
    ImpreciseDate date = ImpreciseDate.parse(text);

    assertThat(date.earliest()).contains(first);
    assertThat(date.latest()).contains(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04-22/2020-04-22, 2020-04-22",
    "2023-04-01/2023-04-30, 2023-04",
    "2020-02-01/2020-02-29, 2020-02",
    "2019-01-01/2019-12-31, 2019",
    "2019-01/2019-12,       2019",
    "2018/2019,             2018-01-01/2019-12-31",
    "2020-02-01/2020-02-28, 2020-02-01/2020-02-28",
    "../2019,               ../2019-12-31",
    "2019/..,               2019-01-01/..",
    "0001,                  0001",
    "0001-02,               0001-02",
    "9999-12-31,            9999-12-31",
  })
  void theCanonicalTextIsTheShortestForm(String text, String canonical) {
    assertThat(ImpreciseDate.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "..",
        "2020-4-22",
        "20200422",
        "2020-04-22T00:00",
        " 2020-04-22",
        "2020-04-22 ",
        "22.04.2020",
        "2020-13",
        "2020-00",
        "2020-04-31",
        "2019-02-29",
        "1900-02-29",
        "2020-04-00",
        "991",
        "12020",
        "-0044",
        "2020-04-22/",
        "/2020-04-22",
        "2020/2021/2022",
        "2020-02-30/..",
        "../2020-02-30",
        "2021/2020",
        "2020-04-23/2020-04-22",
        "2020-05/2020-04-30",
        "unknown",
      })
  void aTextThatIsNoDateIsRefusedByName(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse(text))
        .satisfies(
            refusal -> {
              assertThat(refusal.argument()).isEqualTo("date");
              assertThat(refusal.value()).isEqualTo(text);
              assertThat(refusal.expected()).isNotBlank();
            })
        .withMessageContaining("date: found \"" + text + "\", expected ");
  }

  @Test
  void aRefusalSaysWhetherTheFormOrTheDayIsWrong() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse("22 April 2020"))
        .withMessageContaining("an EDTF date such as 2020-04-22");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse("2019-02-29"))
        .withMessageContaining("that exists");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.parse("2021/2020"))
        .withMessageContaining("not after the latest");
  }

  @Test
  void anEarliestDayAfterTheLatestIsRefused() {
    LocalDate day = LocalDate.of(2020, 4, 22);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.between(day, day.minusDays(1)))
        .withMessageContaining("2020-04-22/2020-04-21");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.ofEnds(Optional.of(day), Optional.of(day.minusDays(1))));
  }

  @Test
  void aYearThatHasNoTextOfFourDigitsIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.on(LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("+10000-01-01");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.onOrAfter(LocalDate.MIN));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImpreciseDate.onOrBefore(LocalDate.MAX));
  }

  @Test
  void theTextDoesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(ImpreciseDate.in(1991)).hasToString("1991");
      assertThat(ImpreciseDate.in(YearMonth.of(1991, 12))).hasToString("1991-12");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMonthIsMaybeReachedInItsMiddle() {
    ImpreciseDate april = ImpreciseDate.parse("2023-04");

    assertThat(april.isOnOrBefore(LocalDate.of(2023, 3, 31))).isEqualTo(NO);
    assertThat(april.isOnOrBefore(LocalDate.of(2023, 4, 1))).isEqualTo(MAYBE);
    assertThat(april.isOnOrBefore(LocalDate.of(2023, 4, 29))).isEqualTo(MAYBE);
    assertThat(april.isOnOrBefore(LocalDate.of(2023, 4, 30))).isEqualTo(YES);
  }

  @Test
  void aMonthIsMaybeYetToComeInItsMiddle() {
    ImpreciseDate april = ImpreciseDate.parse("2023-04");

    assertThat(april.isOnOrAfter(LocalDate.of(2023, 4, 1))).isEqualTo(YES);
    assertThat(april.isOnOrAfter(LocalDate.of(2023, 4, 2))).isEqualTo(MAYBE);
    assertThat(april.isOnOrAfter(LocalDate.of(2023, 4, 30))).isEqualTo(MAYBE);
    assertThat(april.isOnOrAfter(LocalDate.of(2023, 5, 1))).isEqualTo(NO);
  }

  @Test
  void nothingIsCertainOfAnUnknownDate() {
    LocalDate day = LocalDate.of(2023, 4, 15);

    assertThat(ImpreciseDate.unknown().isOnOrBefore(day)).isEqualTo(MAYBE);
    assertThat(ImpreciseDate.unknown().isOnOrAfter(day)).isEqualTo(MAYBE);
    assertThat(ImpreciseDate.unknown().isExact()).isFalse();
    assertThat(ImpreciseDate.unknown().month()).isEmpty();
    assertThat(ImpreciseDate.unknown().year()).isEmpty();
  }

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2020-04-22, 2020-04-23, YES",
    "2020-04-22, 2020-04-22, NO",
    "2020-04-23, 2020-04-22, NO",
    "2020-04, 2020-05, YES",
    "2020-04, 2020-04-30, MAYBE",
    "2020-04, 2020-04-01, NO",
    "2020-04-01, 2020-04, MAYBE",
    "2020-04-30, 2020-04, NO",
    "2020, 2020-04, MAYBE",
    "../2020-04-22, 2020-04-23, YES",
    "../2020-04-22, 2020-04-22, MAYBE",
    "2020-04-22/.., 2020-04-22, NO",
    "2020-04-22/.., 2020-04-23, MAYBE",
    "2020-04-22, 2020-04-23/.., YES",
    "2020-04-22, ../2020-04-22, NO",
    "2020-04-22, ../2020-04-23, MAYBE",
    "../.., ../.., MAYBE",
  })
  void oneDateIsBeforeAnotherIfAllItsDaysAre(String one, String other, Trilean expected) {
    assertThat(ImpreciseDate.parse(one).isBefore(ImpreciseDate.parse(other))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} can be {1}: {2}")
  @CsvSource({
    "2020-04-22, 2020-04-21, false",
    "2020-04-22, 2020-04-22, true",
    "2020-04-22, 2020-04-23, false",
    "2023-04, 2023-03-31, false",
    "2023-04, 2023-04-01, true",
    "2023-04, 2023-04-30, true",
    "2023-04, 2023-05-01, false",
    "../2025-07-14, 0001-01-01, true",
    "../2025-07-14, 2025-07-15, false",
    "2025-09-16/.., 2025-09-15, false",
    "2025-09-16/.., 9999-12-31, true",
  })
  void aDateCanBeAnyDayFromItsFirstToItsLast(String date, LocalDate day, boolean can) {
    assertThat(ImpreciseDate.parse(date).admits(day)).isEqualTo(can);
  }

  @ParameterizedTest(name = "{0} encloses {1}: {2}")
  @CsvSource({
    "2023-04, 2023-04, true",
    "2023-04, 2023-04-01, true",
    "2023-04, 2023-04-30, true",
    "2023-04, 2023-03-31/2023-04-15, false",
    "2023-04, 2023-04-15/2023-05-01, false",
    "2023-04, ../2023-04-15, false",
    "2023-04, 2023-04-15/.., false",
    "../2023-04-30, 2023-04, true",
    "../2023-04-30, ../2023-04-30, true",
    "../2023-04-30, ../2023-05-01, false",
    "../2023-04-30, 2023-04/.., false",
    "2023-04-01/.., 2023-04/.., true",
    "2023-04-01/.., 2023-03-31/.., false",
    "2023-04-01/.., ../2023-04-30, false",
    "../.., 2023-04, true",
    "../.., ../.., true",
  })
  void aDateEnclosesAnotherIfItCanBeEachOfItsDays(String one, String other, boolean encloses) {
    assertThat(ImpreciseDate.parse(one).encloses(ImpreciseDate.parse(other))).isEqualTo(encloses);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "2023-04-15, 2023-04-15, 2023-04-15",
    "2023-04-15, 2023-06-01, 2023-04-15/2023-06-01",
    "2023-06-01, 2023-04-15, 2023-04-15/2023-06-01",
    "2023, 2023-04, 2023",
    "2023-04, 2023, 2023",
    "../2023-04-15, 2023-06-01, ../2023-06-01",
    "2023-06-01, ../2023-04-15, ../2023-06-01",
    "2023-06-01/.., 2023-04-15, 2023-04-15/..",
    "2023-04-15, 2023-06-01/.., 2023-04-15/..",
    "../2023-04-15, 2023-06-01/.., ../..",
  })
  void theSpanOfTwoDatesRunsFromTheFirstDayOfEitherToTheLast(
      String one, String other, String span) {
    assertThat(ImpreciseDate.parse(one).span(ImpreciseDate.parse(other))).hasToString(span);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-28, 2023-03-01",
    "2023-02, 2023-02-02/2023-03-01",
    "../2025-07-14, ../2025-07-15",
    "2025-09-16/.., 2025-09-17/..",
    "../.., ../..",
  })
  void oneDayLaterMovesBothEnds(String date, String later) {
    assertThat(ImpreciseDate.parse(date).plusDays(1)).hasToString(later);
  }

  @Test
  void onlyAnExactDateHasADay() {
    LocalDate day = LocalDate.of(2020, 4, 22);

    assertThat(ImpreciseDate.on(day).isExact()).isTrue();
    assertThat(ImpreciseDate.on(day).day()).contains(day);
    assertThat(ImpreciseDate.parse("2020-04").isExact()).isFalse();
    assertThat(ImpreciseDate.parse("2020-04").day()).isEmpty();
    assertThat(ImpreciseDate.onOrAfter(day).day()).isEmpty();
    assertThat(ImpreciseDate.onOrBefore(day).day()).isEmpty();
  }

  @Test
  void hashesTellTheFormsApart() {
    assertThat(
            Stream.of(
                    "2020-04-22",
                    "2023-04",
                    "1991",
                    "2010-02-27/2023-10-05",
                    "../2025-07-14",
                    "2025-07-14/..",
                    "../..")
                .map(ImpreciseDate::parse)
                .map(ImpreciseDate::hashCode))
        .doesNotHaveDuplicates();
  }
}
