package org.accede.act;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.reservationBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositaryNoteTest {
  @ParameterizedTest
  @CsvSource({
    "2008-04-14, 2026-01-01, 2008-04-13, no",
    "2008-04-14, 2026-01-01, 2008-04-14, yes",
    "2008-04-14, 2026-01-01, 2025-12-31, yes",
    "2008-04-14, 2026-01-01, 2026-01-01, no",
    "2008-04,    2026-01-01, 2008-04-14, maybe",
    "2008-04-14, 2026-01,    2026-01-14, maybe",
    "2008-04-14,           , 2030-01-01, yes",
    "          ,           , 2030-01-01, maybe",
    "          , 2026-01-01, 2026-01-01, no",
  })
  void aDeclarationHasEffectFromItsFirstDayUntilTheDayOfItsWithdrawal(
      String effect, String withdrawn, LocalDate day, String expected) {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    if (effect != null) {
      declaration.effect(date(effect));
    }
    if (withdrawn != null) {
      declaration.withdrawn(date(withdrawn));
    }

    Trilean inEffect = declaration.build().inEffectOn(day);

    assertThat(inEffect).hasToString(expected);
  }

  @Test
  void articlesAreSortedByNumberAndWhatIsNoNumberComesLast() {
    assertThat(
            Stream.of("Ex-25", "10", "2", "010", "9 bis", "9", "123456789012345678901234567890")
                .map(ArticleNumber::new)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ArticleNumber::compareTo))
                .stream()
                .map(ArticleNumber::toString))
        .containsExactly("2", "9", "9 bis", "010", "10", "123456789012345678901234567890", "Ex-25");
  }

  @Test
  void anArticleWithoutANumberIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ArticleNumber(" "))
        .withMessage("article: found \" \", expected the number of an article");
  }

  @Test
  void aWithdrawalBeforeTheEffectIsRefused() {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    declaration.effect(date("2010-07-01")).withdrawn(date("2010-06-30"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(declaration::build)
        .withMessage(
            "withdrawn: found \"2010-06-30\", expected a day not before the effect of 2010-07-01");
  }

  @Test
  void aTextIsThereOrNotButNeverBlank() {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    declaration.text(" ");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(declaration::build)
        .withMessage("text: found \" \", expected a text, or nothing");
  }

  @Test
  void whatIsOfAnotherKindKeepsTheWordOfItsSource() {
    Declaration.Builder declaration = new Declaration.Builder();
    declaration.participant(code("AZE")).treaty(number("185")).kind(DeclarationKind.OTHER);
    declaration.provenance(provenance());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(declaration::build)
        .withMessage("kind: found \"OTHER\", expected the source's word beside it");
  }

  @Test
  void marksSayNothingOfADayBeforeTheirChart() {
    ChartMarks marks =
        new ChartMarks(
            code("AZE"),
            number("185"),
            ImmutableSet.of(ChartMark.DECLARATIONS, ChartMark.RESERVATIONS),
            date("../2026-11-23"),
            provenance());

    assertThat(marks.range().isOnOrBefore(LocalDate.of(2004, 6, 18))).isEqualTo(Trilean.MAYBE);
    assertThat(marks.knownFrom()).contains(LocalDate.of(2026, 11, 23));
    assertThat(marks.marks()).containsExactly(ChartMark.RESERVATIONS, ChartMark.DECLARATIONS);
  }

  @Test
  void aChartWithoutMarksIsNoNote() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new ChartMarks(
                    code("AZE"), number("185"), ImmutableSet.of(), date("2026"), provenance()))
        .withMessage("marks: found \"[]\", expected at least one mark");
  }
}
