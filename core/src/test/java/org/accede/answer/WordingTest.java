package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.accede.error.InvalidValueException;
import org.accede.error.MissingTextException;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording ENGLISH = Wording.in(OfficialLanguage.ENGLISH);
  private static final Wording FRENCH = Wording.in(OfficialLanguage.FRENCH);

  /** Its words make a text of their own, so that a value can be seen in its place. */
  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.<String, String>builder()
          .put("one", "[{0}]")
          .put("swapped", "{1} before {0}")
          .put("twice", "{0} and {0}")
          .put("plain", "no place at all")
          .put("names", "{0:le}, {0:Le}, {0:de}, {0:à}")
          .put("the", "{0:the}, {0:The}")
          .put("time", "{0:since}, {0:until}")
          .put("sentence", "{0:Date} it rained")
          .put("article", "{0:article}; {0:Article}")
          .put("days", "{0} {0#day|days}")
          .put("signs", "« {0} » : n° {0} ; {0} ? {0} !")
          .put("stage.PARTY", "bound")
          .buildOrThrow();

  private static final Texts BUNDLE = Texts.of(WORDS, WORDS);

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
        "2025-04-23/2025-04-24   | between 23 and 24 April 2025            | entre le 23 et le 24"
            + " avril 2025",
        "2025-04-01/2025-06-30   | between 1 April and 30 June 2025        | entre le 1er avril et"
            + " le 30 juin 2025",
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
    "P0D, 0 days, 0 jours",
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
    assertThat(FRENCH.with(BUNDLE).of(outer)).isEqualTo("[invitation en cours before left]");
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
    assertThatExceptionOfType(MissingTextException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of("no.such.key"))
        .withMessage("text \"no.such.key\": not found in the language \"en\"");
  }

  @Test
  void aPlaceWithoutAValueIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of(Message.of("swapped", "alone")))
        .withMessage("swapped: found \"[alone]\", expected at least 2 values");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-04-23            | since 23 April 2025, until 23 April 2025 |"
            + " depuis le 23 avril 2025, jusqu'au 23 avril 2025",
        "2025-04               | since April 2025, until a day in April 2025 |"
            + " depuis avril 2025, jusqu'en avril 2025",
        "2025-04-23/2025-04-24 | since a day between 23 and 24 April 2025,"
            + " until a day between 23 and 24 April 2025 |"
            + " depuis un jour compris entre le 23 et le 24 avril 2025,"
            + " jusqu'à un jour compris entre le 23 et le 24 avril 2025",
        "../2025-04-01         | since 1 April 2025 at the latest, until 1 April 2025 at the latest"
            + " | depuis le 1er avril 2025 au plus tard, jusqu'au 1er avril 2025 au plus tard",
        "2025-04-02/..         | since 2 April 2025 at the earliest,"
            + " until 2 April 2025 at the earliest |"
            + " depuis le 2 avril 2025 au plus tôt, jusqu'au 2 avril 2025 au plus tôt",
        "../..                 | since a day that is not known, until a day that is not known |"
            + " depuis un jour qui n'est pas connu, jusqu'à un jour qui n'est pas connu",
      })
  void aDateIsTheBeginningOrTheEndOfATime(ImpreciseDate date, String english, String french) {
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("time", date))).isEqualTo(english);
    assertThat(FRENCH.with(BUNDLE).of(Message.of("time", date))).isEqualTo(french);
  }

  @Test
  void aDateBeginsASentence() {
    ImpreciseDate date = ImpreciseDate.parse("../2025-07-14");

    assertThat(ENGLISH.with(BUNDLE).of(Message.of("sentence", date)))
        .isEqualTo("On or before 14 July 2025 it rained");
    assertThat(FRENCH.with(BUNDLE).of(Message.of("sentence", date)))
        .startsWith("Au plus tard le 14 juillet 2025");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan         | le Kazakhstan, Le Kazakhstan, du Kazakhstan, au Kazakhstan",
        "Équateur           | l'Équateur, L'Équateur, de l'Équateur, à l'Équateur",
        "Honduras           | le Honduras, Le Honduras, du Honduras, au Honduras",
        "Yémen              | le Yémen, Le Yémen, du Yémen, au Yémen",
        "Kosovo*            | le Kosovo*, Le Kosovo*, du Kosovo*, au Kosovo*",
        "Tunisie            | la Tunisie, La Tunisie, de la Tunisie, à la Tunisie",
        "Albanie            | l'Albanie, L'Albanie, de l'Albanie, à l'Albanie",
        "Hongrie            | la Hongrie, La Hongrie, de la Hongrie, à la Hongrie",
        "Union européenne   | l'Union européenne, L'Union européenne, de l'Union européenne,"
            + " à l'Union européenne",
        "Pays-Bas           | les Pays-Bas, Les Pays-Bas, des Pays-Bas, aux Pays-Bas",
        "Îles Marshall      | les Îles Marshall, Les Îles Marshall, des Îles Marshall,"
            + " aux Îles Marshall",
        "Monaco             | Monaco, Monaco, de Monaco, à Monaco",
        "Haïti              | Haïti, Haïti, d'Haïti, à Haïti",
        "Oman               | Oman, Oman, d'Oman, à Oman",
        "Atlantide          | Atlantide, Atlantide, d'Atlantide, à Atlantide",
        "STE n° 185         | le traité STE n°\u00a0185, Le traité STE n°\u00a0185, du traité STE"
            + " n°\u00a0185, au traité STE n°\u00a0185",
      })
  void aFrenchNameHasItsArticleContractedAndElided(String name, String forms) {
    assertThat(FRENCH.with(BUNDLE).of(Message.of("names", new BilingualText("x", name))))
        .isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Netherlands | the Netherlands, The Netherlands",
        "Holy See    | the Holy See, The Holy See",
        "Kazakhstan  | Kazakhstan, Kazakhstan",
        "ETS No. 185 | ETS No. 185, ETS No. 185",
      })
  void anEnglishNameHasTheArticleThatUsageGivesIt(String name, String forms) {
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("the", new BilingualText(name, "x"))))
        .isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37                   | article 37               | article 37",
        "37(2)                | article 37, paragraph 2  | article 37, paragraphe 2",
        "XI.3                 | article XI, paragraph 3  | article XI, paragraphe 3",
        "7(d) of ETS No. 010  | article 7, sub-paragraph d of treaty No. 010 |"
            + " article 7, lettre d du traité n°\u00a0010",
        "Section III(1)       | section III, paragraph 1 | section III, paragraphe 1",
        "30 of the Convention as amended | article 30 of the Convention as amended |"
            + " article 30 de la Convention telle qu'amendée",
        "K                    | article K                | article K",
      })
  void anArticleIsCitedAsTheLanguageCitesIt(String number, String english, String french) {
    Message message = Message.of("article", number);

    assertThat(ENGLISH.with(BUNDLE).of(message)).isEqualTo(english + "; " + capital(english));
    assertThat(FRENCH.with(BUNDLE).of(message)).isEqualTo(french + "; " + capital(french));
  }

  @Test
  void noneIsPluralInEnglishAndSingularInFrench() {
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("days", 0))).isEqualTo("0 days");
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("days", 1L))).isEqualTo("1 day");
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("days", -1))).isEqualTo("-1 day");
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("days", 2))).isEqualTo("2 days");
    assertThat(FRENCH.with(BUNDLE).of(Message.of("days", 0))).isEqualTo("0 day");
    assertThat(FRENCH.with(BUNDLE).of(Message.of("days", 1))).isEqualTo("1 day");
    assertThat(FRENCH.with(BUNDLE).of(Message.of("days", 2))).isEqualTo("2 days");
  }

  @Test
  void frenchSignsKeepToTheirWords() {
    assertThat(FRENCH.with(BUNDLE).of(Message.of("signs", "x")))
        .isEqualTo("«\u00a0x\u00a0»\u00a0: n°\u00a0x\u00a0; x\u00a0? x\u00a0!");
    assertThat(ENGLISH.with(BUNDLE).of(Message.of("signs", "x")))
        .isEqualTo("« x » : n° x ; x ? x !");
  }

  @Test
  void aValueThatHasNotTheFormIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of(Message.of("time", "soon")))
        .withMessage("{:since}: found \"soon\", expected an imprecise date");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of(Message.of("days", "many")))
        .withMessage("{0#day|days}: found \"many\", expected a number");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ENGLISH.with(BUNDLE).of(Message.of("names", "Monaco")))
        .withMessage("form of a name: found \"le\", expected the");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FRENCH.with(BUNDLE).of(Message.of("the", "Monaco")))
        .withMessage("form of a name: found \"the\", expected le, de or à");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
