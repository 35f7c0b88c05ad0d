package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.accede.error.InvalidValueException;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording ENGLISH = Wording.in(OfficialLanguage.ENGLISH);
  private static final Wording FRENCH = Wording.in(OfficialLanguage.FRENCH);

  /** Its words make a text of their own, so that a value can be seen in its place. */
  private static final ResourceBundle BUNDLE =
      bundle(
          new Object[][] {
            {"one", "[{0}]"},
            {"swapped", "{1} before {0}"},
            {"twice", "{0} and {0}"},
            {"plain", "no place at all"},
            {"stage.PARTY", "bound"},
          });

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-06-18              | on 18 June 2025                         | le 18 juin 2025",
        "2025-07-01              | on 1 July 2025                          | le 1er juillet 2025",
        "2025-07-11              | on 11 July 2025                         | le 11 juillet 2025",
        "2023-04                 | in April 2023                           | en avril 2023",
        "1991                    | in 1991                                 | en 1991",
        "2011-05-01/2023-10-05   | between 1 May 2011 and 5 October 2023   |"
            + " entre le 1er mai 2011 et le 5 octobre 2023",
        "2018/2019               | between 1 January 2018 and 31 December 2019 |"
            + " entre le 1er janvier 2018 et le 31 décembre 2019",
        "../2025-07-14           | on or before 14 July 2025               | au plus tard le 14"
            + " juillet 2025",
        "2025-09-01/..           | on or after 1 September 2025            | au plus tôt le 1er"
            + " septembre 2025",
        "../..                   | on a day that is not known              | à une date qui n'est"
            + " pas connue",
      })
  void anImpreciseDateBecomesAPhraseWithItsPreposition(
      ImpreciseDate date, String english, String french) {
    assertThat(ENGLISH.of(date)).isEqualTo(english);
    assertThat(FRENCH.of(date)).isEqualTo(french);
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("one", date))).isEqualTo("[" + english + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 29 February 2024, 29 février 2024",
    "2024-08-01, 1 August 2024, 1er août 2024",
    "2024-12-21, 21 December 2024, 21 décembre 2024",
  })
  void aDayIsWrittenWithoutAPreposition(LocalDate day, String english, String french) {
    assertThat(ENGLISH.of(day)).isEqualTo(english);
    assertThat(FRENCH.of(day)).isEqualTo(french);
    assertThat(FRENCH.with(BUNDLE).of(Message.of("one", day))).isEqualTo("[" + french + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "P1Y, 1 year, 1 an",
    "P5Y, 5 years, 5 ans",
    "P1M, 1 month, 1 mois",
    "P6M, 6 months, 6 mois",
    "P1D, 1 day, 1 jour",
    "P90D, 90 days, 90 jours",
    "P1Y2M1D, 1 year 2 months 1 day, 1 an 2 mois 1 jour",
  })
  void aPeriodIsSingularOrPlural(Period period, String english, String french) {
    Message message = Message.of("one", period);

    assertThat(ENGLISH.with(BUNDLE).of(message)).isEqualTo("[" + english + "]");
    assertThat(FRENCH.with(BUNDLE).of(message)).isEqualTo("[" + french + "]");
  }

  @Test
  void aMessageWithinAMessageIsPutIntoTheSameWords() {
    Message inner = Message.of("stage.INVITED");
    Message outer = Message.of("one", Message.of("swapped", "left", inner));

    assertThat(ENGLISH.with(BUNDLE).of(outer)).isEqualTo("[invited before left]");
    assertThat(FRENCH.with(BUNDLE).of(outer)).isEqualTo("[invité before left]");
  }

  @Test
  void aNameIsWrittenInTheLanguage() {
    Message message = Message.of("one", new BilingualText("Germany", "Allemagne"));

    assertThat(ENGLISH.with(BUNDLE).of(message)).isEqualTo("[Germany]");
    assertThat(FRENCH.with(BUNDLE).of(message)).isEqualTo("[Allemagne]");
  }

  @Test
  void valuesGoWhereTheTextHasThemAsOftenAsItHasThem() {
    Wording wording = ENGLISH.with(BUNDLE);

    assertThat(wording.of(Message.of("swapped", "a", 2))).isEqualTo("2 before a");
    assertThat(wording.of(Message.of("twice", "a", "not used"))).isEqualTo("a and a");
    assertThat(wording.of("plain")).isEqualTo("no place at all");
  }

  @Test
  void aValueIsTakenAsItIsWrittenWhateverSignsItHas() {
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("twice", "$1 \\ {0}")))
        .isEqualTo("$1 \\ {0} and $1 \\ {0}");
  }

  @Test
  void anotherBundleIsAskedFirstAndThisLibrarysAfterIt() {
    Wording wording = ENGLISH.with(BUNDLE);

    assertThat(wording.of("stage.PARTY")).isEqualTo("bound");
    assertThat(wording.of("stage.INVITED")).isEqualTo("invited");
    assertThat(ENGLISH.of("stage.PARTY")).isEqualTo("Party");
    assertThat(wording.language()).isEqualTo(OfficialLanguage.ENGLISH);
  }

  @Test
  void theWordsDoNotDependOnWhereTheProgramRuns() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      ResourceBundle.clearCache();

      assertThat(Wording.in(OfficialLanguage.ENGLISH).of(LocalDate.of(2025, 5, 1)))
          .isEqualTo("1 May 2025");
      assertThat(Wording.in(OfficialLanguage.FRENCH).of("stage.PARTY")).isEqualTo("Partie");
      assertThat(Wording.in(OfficialLanguage.ENGLISH).of("stage.PARTY")).isEqualTo("Party");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aKeyWithoutATextIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of("no.such.key"))
        .withMessage("text: found \"no.such.key\", expected a key of org.accede.answer.texts");
  }

  @Test
  void aPlaceWithoutAValueIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of(Message.of("swapped", "alone")))
        .withMessage("swapped: found \"[alone]\", expected at least 2 values");
  }

  private static ResourceBundle bundle(Object[][] contents) {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return contents;
      }
    };
  }
}
