package org.accede.data;

import static org.accede.rule.accession.AccessionStage.CONSENT_EXPRESSED;
import static org.accede.rule.accession.AccessionStage.FORMER_PARTY;
import static org.accede.rule.accession.AccessionStage.INVITATION_LAPSED;
import static org.accede.rule.accession.AccessionStage.INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.NOT_OPEN;
import static org.accede.rule.accession.AccessionStage.NOT_YET_OPEN;
import static org.accede.rule.accession.AccessionStage.PARTY;
import static org.accede.rule.accession.AccessionStage.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.MoreCollectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.Procedure;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.source.Citation;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled register says of cases whose sources are known. */
class RealCasesTest {
  private final Accessions accessions = Accessions.in(CouncilOfEurope.register());

  @ParameterizedTest(name = "{0} on 2025-09-11: {1}, since {2}, until {3}")
  @CsvSource({
    // PACE Doc. 16245, para. 53; note of the Foreign Ministry above law No. 364-IV
    "018, PARTY, 2010-03-05,",
    // PACE Doc. 16245, para. 53; laws No. 267-V and No. 431-IV; statement of 5 October 2023
    "127, PARTY, 2014-12-26/2023-10-05,",
    "141, PARTY, 2011-05-02/2023-10-05,",
    // Swiss SR 0.414.8, Geltungsbereich
    "165, PARTY, 1999-02-01,",
    // PACE Doc. 16245, para. 54
    "030, INVITED, 2025-06-18, 2030-06-18/2030-06-19",
    // GR-EXT(2023)6
    "173, INVITED, 2022-07, 2027-07-01/2027-08-01",
    "185, INVITED, 2023-04, 2028-04-01/2028-05-01",
  })
  void kazakhstanOnTheDayOfTheAssemblysReport(
      String treaty, AccessionStage stage, String since, String until) {
    AccessionState state = determined("KAZ", treaty, "2025-09-11");
    assertThat(state.stage()).isEqualTo(stage);
    assertThat(state.since()).contains(ImpreciseDate.parse(since));
    assertThat(state.until()).isEqualTo(Optional.ofNullable(until).map(ImpreciseDate::parse));
  }

  /**
   * UN Women, 22 December 2020; PACE Doc. 16245, para. 55. An extension is continuous, even if it
   * is decided later: of that day only those who ask with what was known then can be told for
   * certain.
   */
  @Test
  void kazakhstansInvitationToTheIstanbulConventionHasLapsedAndAnExtensionIsAskedFor() {
    LocalDate day = LocalDate.of(2025, 9, 11);
    Answer<AccessionState> known = accessions.of("KAZ").to("210").asOf(AsOf.on(day).knownOn(day));
    AccessionState lapsed = known.value().orElseThrow();
    assertThat(lapsed.stage()).isEqualTo(INVITATION_LAPSED);
    assertThat(lapsed.since()).contains(ImpreciseDate.parse("2025-04-23/2025-04-24"));
    assertThat(lapsed.extensionPending()).isEqualTo(Trilean.YES);

    Answer<AccessionState> now = ask("KAZ", "210", "2025-09-11");
    assertThat(now.candidates())
        .extracting(AccessionState::stage)
        .containsExactly(INVITED, INVITATION_LAPSED);
    assertThat(now.lastSeen()).contains(new LastSeen<>(lapsed, day));
  }

  @Test
  void theLastDayOfKazakhstansInvitationHangsOnTheReading() {
    assertThat(stages("KAZ", "210", "2025-04-22")).containsExactly(INVITED);
    assertThat(stages("KAZ", "210", "2025-04-23")).containsExactly(INVITED, INVITATION_LAPSED);
    assertThat(ask("KAZ", "210", "2025-04-23").lastSeen()).isEmpty();
    assertThat(seen("KAZ", "210", "2025-04-24")).isEqualTo(INVITATION_LAPSED);
  }

  @ParameterizedTest
  @CsvSource({
    "SECRETARIAT, 2025-04-22, INVITED",
    "SECRETARIAT, 2025-04-23, INVITED",
    "SECRETARIAT, 2025-04-24, INVITATION_LAPSED",
    "ANNIVERSARY, 2025-04-22, INVITED",
    "ANNIVERSARY, 2025-04-23, INVITATION_LAPSED",
  })
  void oneReadingDeterminesEveryDayForWhoAsksWithWhatWasKnownThen(
      TermReading reading, LocalDate day, AccessionStage stage) {
    Answer<AccessionState> answer =
        accessions.reading(reading).of("KAZ").to("210").asOf(AsOf.on(day).knownOn(day));
    assertThat(answer.value().map(AccessionState::stage)).contains(stage);
  }

  @Test
  void kazakhstanAndTheLaunderingConventionIn2013AreUndeterminedForWantOfADeposit() {
    Answer<AccessionState> answer = ask("KAZ", "141", "2013-01-01");
    assertThat(answer.isDetermined()).isFalse();
    assertThat(answer.candidates())
        .extracting(AccessionState::stage)
        .contains(PARTY, CONSENT_EXPRESSED, MAY_BE_INVITED);
    assertThat(answer.explanation().citations())
        .extracting(Citation::toString)
        .contains("pace-16245#para. 53");
  }

  /** "The first member State to ratify in 2012"; in force no more from 1 July 2021. */
  @Test
  void turkiyeWasAPartyToTheIstanbulConventionUntilItsDenunciationTookEffect() {
    assertThat(stages("TUR", "210", "2014-07-31")).containsExactly(CONSENT_EXPRESSED);
    assertThat(stages("TUR", "210", "2014-08-01")).containsExactly(PARTY);
    assertThat(stages("TUR", "210", "2021-06-30")).containsExactly(PARTY);
    assertThat(stages("TUR", "210", "2021-07-01")).containsExactly(FORMER_PARTY);
  }

  /** "A Party by October 2018" says less than the deposit of 20 or 21 April 2017, counted. */
  @Test
  void whereASourceOnlyBoundsTheEntryIntoForceTheClauseCountsIt() {
    assertThat(stages("CHL", "185", "2017-07-31")).containsExactly(CONSENT_EXPRESSED);
    assertThat(stages("CHL", "185", "2017-08-01")).containsExactly(PARTY);
  }

  /** It joined the Council of Europe on 28 February 1996; before, the clause did not admit it. */
  @Test
  void russiaWasNoPartyToTheHumanRightsConventionBeforeItWasAMember() {
    assertThat(stages("RUS", "005", "1996-02-27")).containsExactly(NOT_OPEN);
    assertThat(stages("RUS", "005", "1996-02-28")).contains(PARTY);
  }

  /** Of both the date of the invitation is known only by a day on which it had been made. */
  @Test
  void noInvitationIsOlderThanTheTreatyAndNoAccessionOlderThanTheInvitation() {
    assertThat(stages("GHA", "185", "2001-11-22")).containsExactly(NOT_YET_OPEN);
    assertThat(stages("NZL", "185", "1907-09-26")).containsExactly(NOT_YET_OPEN);
  }

  /** GR-J(2019)15: objections ended the request for this treaty alone. */
  @Test
  void whatCameOfMongoliasRequestIsSaid() {
    assertThat(accessions.of("MNG").to("024").timeline().history())
        .extracting(event -> event.what().message().key())
        .contains("request.made", "objection.ENDED_REQUEST");
  }

  @Test
  void theDepositOfKazakhstanForTheCulturalConventionIsKnownToLieBetweenTwoDays() {
    Answer<AccessionState> answer = ask("KAZ", "018", "2025-09-11");
    assertThat(answer.explanation().cautions())
        .anySatisfy(
            caution -> {
              assertThat(caution.message().key()).isEqualTo("caution.consentNotExact");
              assertThat(caution.message().arguments())
                  .containsExactly(ImpreciseDate.parse("2010-02-27/2010-03-05"));
            });
  }

  /** GR-J(2024)6; the deposit on 8 March 2024 by managers.tn. */
  @ParameterizedTest(name = "on {0}, known on {1}: {2}")
  @CsvSource({
    "2024-02-08, 2024-02-08, INVITATION_LAPSED",
    "2024-02-08, 2024-04-01, INVITED",
    "2023-02-07, 2023-02-07, INVITED",
    "2023-02-08, 2023-02-08, INVITED",
    "2024-03-08, 2024-04-01, CONSENT_EXPRESSED",
  })
  void tunisiaAndTheCybercrimeConvention(
      LocalDate day, LocalDate knownOn, AccessionStage expected) {
    Answer<AccessionState> answer =
        accessions.of("TUN").to("185").asOf(AsOf.on(day).knownOn(knownOn));
    assertThat(answer.value().map(AccessionState::stage)).contains(expected);
  }

  /** Nobody can say today for certain that a State does not deposit its instrument tomorrow. */
  @Test
  void whatTunisiaDoesTomorrowNobodyKnowsToday() {
    Answer<AccessionState> answer =
        accessions
            .of("TUN")
            .to("185")
            .asOf(AsOf.on(LocalDate.of(2023, 2, 8)).knownOn(LocalDate.of(2023, 2, 7)));
    assertThat(answer.candidates())
        .extracting(AccessionState::stage)
        .contains(INVITED, CONSENT_EXPRESSED);
    assertThat(answer.onRecord()).extracting(AccessionState::stage).containsExactly(INVITED);
  }

  @Test
  void tunisiasSecondRequestIsPendingOnTheDayAfterTheTermKnownThatDay() {
    LocalDate day = LocalDate.of(2024, 2, 8);
    Answer<AccessionState> answer = accessions.of("TUN").to("185").asOf(AsOf.on(day).knownOn(day));
    assertThat(answer.value().map(AccessionState::extensionPending)).contains(Trilean.YES);
  }

  @Test
  void theSecondExtensionOfTunisiasTermSaysWhoInferredIt() {
    assertThat(CouncilOfEurope.register().steps())
        .filteredOn(step -> step.label().equals("TUN 185 EXTENSION"))
        .filteredOn(step -> step.provenance().inference().isPresent())
        .hasSize(1);
  }

  /** The Swiss table of Parties of 16 September 2022; Article 58(3) of the Convention. */
  @Test
  void theRussianFederationLeftTheConventionOnHumanRights() {
    assertThat(determined("RUS", "005", "2022-09-16").stage()).isEqualTo(FORMER_PARTY);
    assertThat(stages("RUS", "005", "2022-09-15")).doesNotContain(FORMER_PARTY).contains(PARTY);
  }

  /** GR-J(2019)15: objections ended the request for ETS No. 024, not the one for 030. */
  @Test
  void objectionsToMongoliaEndedOneOfItsTwoRequests() {
    assertThat(stages("MNG", "024", "2019-06-01")).containsExactly(REQUESTED);
    assertThat(stages("MNG", "024", "2019-12-01")).doesNotContain(REQUESTED);
    assertThat(seen("MNG", "030", "2019-12-01")).isEqualTo(REQUESTED);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}, replies by {3}, prolonged until {4} ({5})")
  @CsvSource({
    "CHL, 185, MEMBERS,                   2009-03-06,           , gr-j-2009-4",
    "MAR, 108, MEMBERS,                   2012-10-15, 2012-11-30, gr-j-2013-3",
    "LKA, 185, MEMBERS,                   2014-06-16, 2014-09-05, gr-j-2014-10",
    "VAT, 112, MEMBERS_AND_OTHER_PARTIES, 2018-07-23,           , gr-j-2018-14",
    "MNG, 024, MEMBERS_AND_OTHER_PARTIES, 2019-08-26, 2019-10-18, gr-j-2019-15",
    "MNG, 030, MEMBERS_AND_OTHER_PARTIES, 2019-08-26, 2019-10-18, gr-j-2019-15",
    "BRA, 185, MEMBERS_AND_OTHER_PARTIES, 2019-10-18,           , gr-j-2019-13",
  })
  void theConsultationsOnRecordAreThoseOfTheRapporteurGroupsPapers(
      String participant,
      String treaty,
      Consulted whom,
      LocalDate deadline,
      LocalDate prolonged,
      String paper) {
    Procedure procedure = procedureWithAConsultation(participant, treaty);
    assertThat(procedure.requests()).hasSize(1);
    Consultation consultation = Iterables.getOnlyElement(procedure.consultations());
    assertThat(consultation.isDated()).isFalse();
    assertThat(consultation.consulted()).contains(whom);
    assertThat(consultation.deadline()).isEqualTo(ImpreciseDate.on(deadline));
    assertThat(consultation.prolongedUntil())
        .isEqualTo(Optional.ofNullable(prolonged).map(ImpreciseDate::on));
    assertThat(consultation.provenance().citations())
        .extracting(Citation::toString)
        .containsExactly(paper);
  }

  /** Since March 2015 the member States and the other Parties are consulted together. */
  @Test
  void theCircleThatIsConsultedChangedIn2015() {
    assertThat(CouncilOfEurope.register().steps())
        .filteredOn(Consultation.class::isInstance)
        .map(Consultation.class::cast)
        .allSatisfy(
            consultation ->
                assertThat(consultation.consulted())
                    .contains(
                        consultation.deadline().isOnOrBefore(LocalDate.of(2015, 3, 1))
                                == Trilean.YES
                            ? Consulted.MEMBERS
                            : Consulted.MEMBERS_AND_OTHER_PARTIES));
  }

  /** GR-J(2019)15; when the consultation was opened, and prolonged, is not known. */
  @ParameterizedTest(name = "known on {0}: {1}")
  @CsvSource({
    "2019-10-17, request.made request.undecided",
    "2019-10-18, request.made consultation.opened.MEMBERS_AND_OTHER_PARTIES request.undecided",
  })
  void mongoliasRequestNamesItsConsultationOnceItIsKnown(LocalDate knownOn, String steps) {
    Answer<AccessionState> answer =
        accessions.of("MNG").to("030").asOf(AsOf.on(knownOn).knownOn(knownOn));
    assertThat(answer.value().map(AccessionState::stage)).contains(REQUESTED);
    assertThat(answer.explanation().steps().stream().map(step -> step.message().key()))
        .containsExactly(steps.split(" "));
  }

  /** A denunciation notified on 5 September 2023, effective on 1 April 2024 (ETS No. 104). */
  @Test
  void belarusIsAPartyToTheBernConventionUntilItsDenunciationTakesEffect() {
    AccessionState state = determined("BLR", "104", "2024-03-31");
    assertThat(state.stage()).isEqualTo(PARTY);
    assertThat(state.denunciationNotified()).contains(ImpreciseDate.parse("2023-09-05"));
    assertThat(state.until()).contains(ImpreciseDate.parse("2024-03-31"));
    assertThat(determined("BLR", "104", "2024-04-01").stage()).isEqualTo(FORMER_PARTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FRA", "TUR", "GRC", "RUS", "KAZ", "BLR", "USA", "TUV", "VAT", "XKX", "EUE"})
  void everyTreatyHasAnAnswerForAllSortsOfParticipants(String participant) {
    accessions
        .of(participant)
        .asOf(AsOf.on(LocalDate.of(2025, 9, 11)))
        .forEach(
            (treaty, answer) ->
                assertThat(answer.candidates()).as(treaty.label().english()).isNotEmpty());
  }

  private static Procedure procedureWithAConsultation(String participant, String treaty) {
    return CouncilOfEurope.register()
        .dossier(ParticipantCode.of(participant), TreatyNumber.of(treaty))
        .procedures()
        .stream()
        .filter(procedure -> !procedure.consultations().isEmpty())
        .collect(MoreCollectors.onlyElement());
  }

  private Answer<AccessionState> ask(String participant, String treaty, String day) {
    return accessions.of(participant).to(treaty).asOf(LocalDate.parse(day));
  }

  private AccessionState determined(String participant, String treaty, String day) {
    return ask(participant, treaty, day).value().orElseThrow();
  }

  /** The stage that was last seen, asked of a day on which it may be another by now. */
  private AccessionStage seen(String participant, String treaty, String day) {
    return ask(participant, treaty, day).lastSeen().orElseThrow().value().stage();
  }

  private List<AccessionStage> stages(String participant, String treaty, String day) {
    return ask(participant, treaty, day).candidates().stream().map(AccessionState::stage).toList();
  }
}
