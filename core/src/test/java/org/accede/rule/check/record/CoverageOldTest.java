package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart of CETS No. 210 is complete as of 20 December 2024 (SR 0.311.35). */
class CoverageOldTest {
  @ParameterizedTest(name = "not older than {0}, on {1}: {2}")
  @CsvSource({
    "P12M, 2025-12-20, none",
    "P12M, 2025-12-21, certain",
    "P24M, 2025-12-21, none",
    "P24M, 2026-12-21, certain",
  })
  void theRecordIsFresh(Period age, String day, String expected) {
    TreatyRegister ofTreaty =
        TreatyRegister.builder()
            .add(Samples.treaty("210"))
            .cover(Samples.number("210"), Samples.complete("2020-01-01"))
            .cover(Samples.number("210"), Samples.complete("2024-12-20"))
            .build();
    assertThat(Held.against(CoverageOld.check(age), ofTreaty, day)).isEqualTo(expected);
    TreatyRegister ofState =
        TreatyRegister.builder()
            .add(Samples.participant("KAZ"))
            .cover(Samples.code("KAZ"), Samples.complete("2024-12-20"))
            .build();
    assertThat(Held.against(CoverageOld.check(age), ofState, day)).isEqualTo(expected);
  }
}
