package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last extension for Tunisia, ETS No. 185, was inferred from the deposit. */
class FactWithoutSourceTest {
  @ParameterizedTest(name = "inferred: {0}, on {1}: {2}")
  @CsvSource({
    "true, 2025-01-01, certain",
    "true, 2024-10-08, none",
    "false, 2025-01-01, none",
  })
  void aSourceStatesIt(boolean inferred, String day, String expected) {
    Provenance.Builder provenance = Samples.provenanceBuilder();
    if (inferred) {
      provenance.inference(new Inference("the editors", "the deposit was accepted"));
    }
    assertThat(
            Held.against(
                FactWithoutSource.check(),
                RecordCases.kenyaInvited("2024-10-09", provenance.build()),
                day))
        .isEqualTo(expected);
  }
}
