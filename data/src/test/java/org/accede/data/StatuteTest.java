package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Statute, of which nobody recorded an act: its Parties are the members (Article 2). */
class StatuteTest {
  private static final Accessions ACCESSIONS = Accessions.in(CouncilOfEurope.register());

  private static Answer<AccessionState> on(String participant, LocalDate day) {
    return ACCESSIONS.of(participant).to("001").asOf(day);
  }

  /** The Statute entered into force on 3 August 1949; Greece withdrew, Russia was excluded. */
  @ParameterizedTest(name = "{0} on {1}: {2} since {3}")
  @CsvSource({
    "FRA, 1949-08-03, PARTY, 1949-08-03",
    "FRA, 2026-11-30, PARTY, 1949-08-03",
    "GRC, 1960-01-01, PARTY, 1949-08-09",
    "GRC, 1970-01-01, FORMER_PARTY, 1967-09-01/1969-12-12",
    "GRC, 1974-11-27, FORMER_PARTY, 1967-09-01/1969-12-12",
    "GRC, 2026-11-30, PARTY, 1974-11-28",
    "RUS, 2022-03-15, PARTY, 1996-02-28",
    "RUS, 2022-03-16, FORMER_PARTY, 2022-03-16",
  })
  void membersAreItsParties(String participant, LocalDate day, AccessionStage stage, String since) {
    AccessionState state = on(participant, day).value().orElseThrow();
    assertThat(state.stage()).isEqualTo(stage);
    assertThat(state.since()).contains(ImpreciseDate.parse(since));
  }

  @Test
  void whoIsAMemberForSureIsAPartyAndWhoIsNoneIsNone() {
    LocalDate day = LocalDate.of(2026, 11, 30);
    for (Participant participant : CouncilOfEurope.register().participants()) {
      boolean isParty =
          on(participant.code().value(), day).value().map(AccessionState::stage).stream()
              .anyMatch(AccessionStage.PARTY::equals);
      assertThat(isParty)
          .as(participant.code().value())
          .isEqualTo(participant.isMemberOn(day) == Trilean.YES);
    }
  }

  @Test
  void beforeItWasInForceMembershipSaysNothing() {
    assertThat(on("FRA", LocalDate.of(1949, 6, 1)).isDetermined()).isFalse();
  }
}
