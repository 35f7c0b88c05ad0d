package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CETS No. 225: its chart has all signatures as of 12 September 2026. */
class RatificationWithoutSignatureTest {
  private final Told told =
      Told.of(Treaties.member("NOR", "1949-05-05"), Treaties.cybercrime()).complete("185");

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed 2024-09-05; ratified 2025-09-05 | 2026-09-12 | none",
        "ratified 2025-09-05 | 2026-09-12 | certain",
        "ratified 2025-09-05 | 2025-09-04 | none",
        "signed definitively 2025-09-05 | 2026-09-12 | none",
        "acceded 2025-09-05 | 2026-09-12 | none",
        // after the day as of which the record is complete
        "ratified 2031-01-15 | 2031-09-12 | none",
      })
  void aRatificationFollowsASignature(String facts, String day, String expected) {
    assertThat(Held.against(RatificationWithoutSignature.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTANCE, none",
    "SUBJECT_TO_RATIFICATION, certain",
    "WITH_OR_WITHOUT_RESERVATION_AS_TO_RATIFICATION, certain",
  })
  void someTreatiesAreAcceptedWithoutASignature(ConsentMode mode, String expected) {
    Treaty treaty =
        Samples.treatyBuilder("185")
            .clauses(
                new FinalClauses.Builder()
                    .read(FinalClauses.Reading.PARTIAL)
                    .signature(new SignatureClause.Builder().consent(mode).build())
                    .build())
            .build();
    TreatyRegister register =
        Told.of(Treaties.member("NOR", "1949-05-05"), treaty)
            .complete("185")
            .register("ratified 2025-09-05");
    assertThat(Held.against(RatificationWithoutSignature.check(), register, "2026-09-12"))
        .isEqualTo(expected);
  }

  @Test
  void whereTheRecordIsNotCompleteAMissingSignatureProvesNothing() {
    Told norway = Told.of(Treaties.member("NOR", "1949-05-05"), Treaties.cybercrime());
    assertThat(
            Held.against(
                RatificationWithoutSignature.check(),
                norway.register("ratified 2025-09-05"),
                "2026-09-12"))
        .isEqualTo("none");
  }
}
