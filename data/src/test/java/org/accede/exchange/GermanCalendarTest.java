package org.accede.exchange;

import static org.accede.exchange.Deadlines.JUNE_2030;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.report.HtmlReport;
import org.accede.testing.German;
import org.accede.text.TextKey;
import org.accede.text.Texts;
import org.accede.treatyoffice.ImportReport;
import org.junit.jupiter.api.Test;

/** A calendar in a language that does not come with the library. */
class GermanCalendarTest {
  private static final German GERMAN = new German(Optional.empty());

  @Test
  void aLanguageThatHasEveryKeyOfACalendarWritesOneWhole() {
    assertThat(DeadlineCalendar.TEXTS.keys())
        .isNotEmpty()
        .extracting(TextKey::key)
        .allSatisfy(key -> assertThat(GERMAN.text(key)).as(key).isPresent());
    assertThat(
            DeadlineCalendar.asOf(LocalDate.of(2030, 1, 1), GERMAN)
                .of(ImmutableList.of(Deadlines.kazakhstan(JUNE_2030, 0)))
                .replace("\r\n ", ""))
        .contains(
            "PRODID:-//org.accede//Accede//DE",
            "SUMMARY:Letzter sicherer Tag der Einladung: Kasachstan\\, SEV Nr. 030",
            "Teilnehmer: Kasachstan",
            "Rechtshilfe in Strafsachen",
            "Dieser Tag fällt am 18. Juni 2030.",
            "Begründung",
            "Quellen");
  }

  @Test
  void noKeyMeansTwoThings() {
    assertThat(
            ImmutableList.of(
                    Texts.EXPLANATIONS,
                    DeadlineCalendar.TEXTS,
                    HtmlReport.TEXTS,
                    ImportReport.TEXTS)
                .stream()
                .flatMap(texts -> texts.keys().stream())
                .map(TextKey::key))
        .doesNotHaveDuplicates();
  }
}
