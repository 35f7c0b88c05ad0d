package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protocols that took the consent of all Parties to the Human Rights Convention. */
class AllPartiesConsentedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Accessions ACCESSIONS = Accessions.in(CouncilOfEurope.register());

  private static Answer<AccessionState> of(String participant, String treaty) {
    return ACCESSIONS.of(participant).to(treaty).asOf(DAY);
  }

  /** Each joined the Convention before the last consent to the protocol, and has not left it. */
  @ParameterizedTest(name = "{0} and {1}: since {2}")
  @CsvSource({
    "DEU, 044, 1970-09-21",
    "MLT, 045, 1970-09-21",
    "DEU, 055, 1971-12-20",
    "ESP, 118, 1990-01-01",
    "SMR, 118, 1990-01-01",
    "FRA, 155, 1998-11-01",
    "CZE, 155, 1998-11-01",
    "MDA, 155, 1998-11-01",
    "FRA, 194, 2010-06-01",
    "FRA, 213, 2021-08-01"
  })
  void aPartyToTheConventionIsAPartyToTheProtocol(String who, String treaty, LocalDate since) {
    AccessionState state = of(who, treaty).value().orElseThrow();
    assertThat(state.stage()).isEqualTo(AccessionStage.PARTY);
    assertThat(state.since().flatMap(date -> date.day())).contains(since);
  }

  /**
   * France and Greece joined the Convention in 1974 by the record, Malta in 1967, Croatia and
   * Russia between the last consent to Protocol No. 11 and its entry into force, Armenia in 2002.
   */
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "FRA, 044",
    "GRC, 045",
    "FRA, 055",
    "MLT, 055",
    "CZE, 118",
    "HRV, 155",
    "RUS, 155",
    "ARM, 155"
  })
  void ofWhoJoinedTheConventionLaterNothingIsKnown(String who, String treaty) {
    assertThat(of(who, treaty).isDetermined()).isFalse();
  }

  /** The Treaty Office's index calls the first two amending protocols, and the last one not. */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ARM, 045, caution.asAmended",
    "ARM, 118, caution.asAmended",
    "ARM, 044, caution.allHadConsented"
  })
  void whatBindsWhoJoinedLaterIsToldOfProtocolsThatAmendTheConvention(
      String who, String treaty, String caution) {
    assertThat(of(who, treaty).explanation().cautions())
        .extracting(step -> step.message().key())
        .filteredOn(key -> key.equals("caution.asAmended") || key.equals("caution.allHadConsented"))
        .containsExactly(caution);
  }

  @ParameterizedTest
  @ValueSource(strings = {"044", "045", "055", "118", "155"})
  void whoWasNoPartyToTheConventionIsNone(String treaty) {
    assertThat(of("KAZ", treaty).candidates())
        .extracting(AccessionState::stage)
        .containsExactly(AccessionStage.NOT_OPEN);
  }

  @Test
  void theConventionAsItStoodIsTheReasonGiven() {
    String steps =
        of("DEU", "118").explanation().steps().stream()
            .flatMap(step -> step.details().stream())
            .map(step -> step.message().key())
            .collect(Collectors.joining(" "));
    assertThat(steps).isEqualTo("threshold.tookAll threshold.wasParty");
  }
}
