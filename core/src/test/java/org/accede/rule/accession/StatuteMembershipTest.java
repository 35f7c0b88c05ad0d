package org.accede.rule.accession;

import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.treatyBuilderOpened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the Statute of the Council of Europe (ETS No. 001, Article 2) makes its Parties. */
class StatuteMembershipTest {
  private static final Participant FRANCE =
      participantBuilder("FRA", "France").addMemberships(member("1949-05-05")).build();
  private static final Participant ICELAND =
      participantBuilder("ISL", "Iceland").addMemberships(member("1950-03-07")).build();
  private static final Participant RUSSIA =
      participantBuilder("RUS", "Russian Federation")
          .addMemberships(member("1996-02-28", "2022-03-16"))
          .build();
  private static final Participant KAZAKHSTAN = participantBuilder("KAZ", "Kazakhstan").build();

  private static final TreatyRegister REGISTER =
      TreatyRegister.builder()
          .add(FRANCE)
          .add(ICELAND)
          .add(RUSSIA)
          .add(KAZAKHSTAN)
          .add(
              treatyBuilderOpened("001", "1949-05-05")
                  .inForceOn(date("1949-08-03"))
                  .clauses(Samples.clauses())
                  .build())
          .build();

  private static Answer<AccessionState> answer(String who, LocalDate day) {
    return Accessions.in(REGISTER).of(who).to(number("001")).asOf(day);
  }

  @ParameterizedTest
  @CsvSource({
    // a founder, by the record, before the Statute was in force
    "FRA, 1949-08-03, PARTY, 1949-08-03",
    "FRA, 2026-11-20, PARTY, 1949-08-03",
    "ISL, 1950-03-07, PARTY, 1950-03-07",
    "RUS, 2022-03-15, PARTY, 1996-02-28",
    "RUS, 2022-03-16, FORMER_PARTY, 2022-03-16",
  })
  void membershipSaysWhoIsAPartyAndSinceWhen(
      String who, LocalDate day, AccessionStage stage, String since) {
    Answer<AccessionState> answer = answer(who, day);

    assertThat(answer.isDetermined()).isTrue();
    assertThat(answer.candidates().get(0).stage()).isEqualTo(stage);
    assertThat(answer.candidates().get(0).since()).contains(date(since));
    assertThat(ExplanationText.of(answer.explanation(), OfficialLanguage.ENGLISH))
        .contains("Art. 2");
  }

  @ParameterizedTest
  @CsvSource({"FRA, 1949-08-02", "ISL, 1950-03-06", "RUS, 1996-02-27", "KAZ, 2026-11-20"})
  void itSaysNothingOfWhoHasNeverBeenAMemberNorBeforeTheStatuteWasInForce(
      String who, LocalDate day) {
    assertThat(answer(who, day).isDetermined()).isFalse();
  }

  @Test
  void aStateReadsAsWhatItIsAndSinceWhen() {
    assertThat(answer("RUS", LocalDate.of(2022, 3, 16)).candidates().get(0))
        .hasToString("FORMER_PARTY since 2022-03-16");
  }
}
