package org.accede.source;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
  @Test
  void aFactWithoutACitationIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(Provenance::of)
        .withMessage("sources: found \"[]\", expected at least one source");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Provenance.Builder().remark("seen somewhere").build());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-04-22,            2020-04-22",
    "2023-04,               2023-04-30",
    "../2023-10-05,         2023-10-05",
    "2010-02-27/2023-10-05, 2023-10-05",
  })
  void aFactIsKnownFromTheLastDayItCanHaveHappened(String happened, LocalDate known) {
    assertThat(provenance().knownFrom(date(happened))).contains(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-04-22", "2023-04", "2025-09-16/..", "../.."})
  void aStatedDayOfKnowledgeWinsOverTheDayItHappened(String happened) {
    assertThat(knownFrom("2025-09-11").knownFrom(date(happened)))
        .contains(LocalDate.of(2025, 9, 11));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-09-16/..", "../.."})
  void aFactThatMayHaveHappenedAtAnyLaterDayWasNeverKnown(String happened) {
    assertThat(provenance().knownFrom(date(happened))).isEmpty();
  }

  @Test
  void theRangeOfAnUncontradictedDateIsTheDate() {
    assertThat(provenance().range(date("2020-04"))).isEqualTo(date("2020-04"));
  }

  @Test
  void theRangeRunsFromTheFirstToTheLastDateThatAnySourceGives() {
    Provenance contradicted =
        provenanceBuilder()
            .addContradictions(contradiction("1967-09"), contradiction("1969-12-14"))
            .build();

    assertThat(contradicted.range(date("1969-12-12"))).isEqualTo(date("1967-09-01/1969-12-14"));
    assertThat(contradicted.range(date("1966/1970"))).isEqualTo(date("1966/1970"));
    assertThat(contradicted.range(date("../1968"))).isEqualTo(date("../1969-12-14"));
  }

  @Test
  void aContradictionDoesNotChangeSinceWhenTheFactWasKnown() {
    assertThat(
            provenanceBuilder()
                .addContradictions(contradiction("2021"))
                .build()
                .knownFrom(date("2020-04-22")))
        .contains(LocalDate.of(2020, 4, 22));
  }

  @Test
  void anInferenceNamesItsAuthorAndItsReasoning() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Inference(" ", "the chart has a dash"))
        .withMessageContaining("inferred.by");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Inference("the editors", ""))
        .withMessageContaining("inferred.because");
  }

  @Test
  void aCitationIsWrittenAsItsSourceAndThePlaceInIt() {
    Source chart = citation().source();

    assertThat(Citation.of(chart)).hasToString("chart");
    assertThat(Citation.of(chart).label()).isEqualTo("The chart");
    assertThat(new Citation(chart, "Art. 2")).hasToString("chart#Art. 2");
    assertThat(new Citation(chart, "Art. 2").label()).isEqualTo("The chart, Art. 2");
  }

  @Test
  void aSourceNeedsAShortNameAndATitle() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> source("", "The chart"))
        .withMessageContaining("source.id");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> source("chart#185", "The chart"))
        .withMessageContaining("chart#185");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> source("chart", " "))
        .withMessageContaining("source.title");
  }

  private static Source source(String id, String title) {
    return new Source.Builder().id(id).kind(SourceKind.DEPOSITARY).title(title).build();
  }
}
