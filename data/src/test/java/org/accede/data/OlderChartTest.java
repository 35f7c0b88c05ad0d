package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The chart of ETS No. 173 on record is of 13 June 2013; Germany (10 May 2017) and Liechtenstein (9
 * December 2016) consented to ETS No. 191 later, whose Article 10(5) asks for consent to 173.
 */
class OlderChartTest {
  @ParameterizedTest
  @ValueSource(strings = {"Germany", "Liechtenstein"})
  void aSignatureOnAnOlderChartIsNotTodaysStageOfWhoHasJoinedItsProtocolSince(String who) {
    Answer<AccessionState> answer =
        Accessions.in(CouncilOfEurope.register()).of(who).to("173").asOf(LocalDate.of(2025, 9, 11));

    assertThat(answer.candidates())
        .extracting(AccessionState::stage)
        .contains(AccessionStage.PARTY, AccessionStage.SIGNATORY);
  }
}
