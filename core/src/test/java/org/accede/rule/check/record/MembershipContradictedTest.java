package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.participant.Membership;
import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Poland became a member on 26 or on 29 November 1991; Greece left in 1967 or on 12 December 1969.
 */
class MembershipContradictedTest {
  @ParameterizedTest(name = "from {0} or {1}, until {2} or {3}: {4}")
  @CsvSource({
    "1991-11-26, 1991-11-29, 2040-01-01, 2040-01-01, certain",
    "1991-11-26, 1991-11, 2040-01-01, 2040-01-01, none",
    "1949-08-09, 1949-08-09, 1969-12-12, 1967-09, certain",
    "1949-08-09, 1949-08-09, 1969-12-12, 1969, none",
    "1949-08-09, 1949-08/1949-09, 1969-12-12, 1969, none",
    "1949, 1949-08/1950-04, 1969-12-12, 1969, possible",
  })
  void sourcesAgree(String from, String other, String ceased, String otherCeased, String expected) {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(
                Samples.participantBuilder("GRC", "Greece")
                    .addMemberships(
                        new Membership.Builder()
                            .from(Samples.date(from))
                            .ceased(Samples.date(ceased))
                            .addCeasedContradictions(Samples.contradiction(otherCeased))
                            .provenance(Samples.contradictedBy(other))
                            .build())
                    .build())
            .build();
    assertThat(Held.against(MembershipContradicted.check(), register, "2025-01-01"))
        .isEqualTo(expected);
  }
}
