package org.accede.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Wording;
import org.accede.error.MissingTextException;
import org.accede.testing.German;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.text.TextKey;
import org.accede.text.TextKey.Argument;
import org.accede.text.Texts;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in a language that does not come with the library. */
class OwnLanguageTest {
  private static final BilingualText SWITZERLAND = new BilingualText("Switzerland", "Suisse");
  private static final Wording ALONE = Wording.in(new German(Optional.empty()));
  private static final Wording WITH_ENGLISH =
      Wording.in(new German(Optional.of(OfficialLanguage.ENGLISH)));

  @ParameterizedTest
  @CsvSource({
    "2025-06-18, am 18. Juni 2025",
    "2025-03, im März 2025",
    "2025, im 2025",
    "2025-03-01/2025-03-05, zwischen dem 1. und dem 5. März 2025",
    "2025-03-01/2025-05-05, zwischen dem 1. März und dem 5. Mai 2025",
    "../2025-07-14, spätestens am 14. Juli 2025",
    "../.., an einem unbekannten Tag",
  })
  void itsDatesAreMadeOfItsTexts(ImpreciseDate date, String german) {
    assertThat(ALONE.of(date)).isEqualTo(german);
  }

  @Test
  void itsNamesAndNumbersHaveItsForms() {
    assertThat(
            ALONE.of(
                Message.of("act.entryIntoForce", SWITZERLAND, ImpreciseDate.parse("2025-01-01"))))
        .isEqualTo("Der Vertrag ist für die Schweiz am 1. Januar 2025 in Kraft getreten.");
    assertThat(ALONE.of(Message.of("rule.DAYS_AFTER_DATE", 1))).isEqualTo("1 Tag nach dem Datum");
    assertThat(ALONE.of(Message.of("rule.DAYS_AFTER_DATE", 30)))
        .isEqualTo("30 Tage nach dem Datum");
    assertThat(SWITZERLAND.in(ALONE.language())).isEqualTo("Schweiz");
  }

  @Test
  void aTextThatItDoesNotHaveIsRefusedByItsKey() {
    assertThatExceptionOfType(MissingTextException.class)
        .isThrownBy(() -> ALONE.of("stage.INVITED"))
        .withMessage("text \"stage.INVITED\": not found in the language \"de\"")
        .satisfies(missing -> assertThat(missing.key()).isEqualTo("stage.INVITED"))
        .satisfies(missing -> assertThat(missing.language()).isEqualTo("de"));
  }

  @Test
  void theSentenceAsAWholeIsInTheLanguageToFallBackOn() {
    assertThat(
            WITH_ENGLISH.of(
                Message.of(
                    "act.consent.ACCESSION", SWITZERLAND, ImpreciseDate.parse("2025-06-18"))))
        .isEqualTo("Switzerland deposited its instrument of accession on 18 June 2025.");
    assertThat(WITH_ENGLISH.of(LocalDate.of(2025, 6, 18))).isEqualTo("18. Juni 2025");
  }

  @Test
  void everyKeyIsListedWithItsTextsAndWhatGoesIntoThem() {
    assertThat(Texts.EXPLANATIONS.keys())
        .contains(
            new TextKey(
                "rule.DAYS_AFTER_DATE",
                "{0} {0#day|days} after the date",
                "{0} {0#jour|jours} après la date",
                ImmutableList.of(Argument.NUMBER)))
        .allSatisfy(key -> assertThat(key.french()).as(key.key()).isNotBlank());
    assertThat(arguments("act.entryIntoForce")).containsExactly(Argument.NAME, Argument.VALUE);
    assertThat(arguments("request.made")).containsExactly(Argument.NAME, Argument.DATE);
    assertThat(arguments("date.month.1")).isEmpty();
  }

  private static Iterable<Argument> arguments(String key) {
    return Texts.EXPLANATIONS.keys().stream()
        .filter(one -> one.key().equals(key))
        .findAny()
        .orElseThrow()
        .arguments();
  }
}
