package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** Protocols that are open to whoever has joined a convention first, and how. */
class JoinFirstTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static Admission to(String treaty, ParticipantClass who, Standing standing) {
    return new Admission.Builder()
        .participantClass(who)
        .standing(standing)
        .of(number(treaty))
        .build();
  }

  private static SignatureClause signature(Admission... who) {
    return new SignatureClause.Builder().article("9").addWho(who).build();
  }

  private static AccessionClause accessionBy(DecisionRequirement how, Admission... who) {
    AccessionClause.Builder clause = new AccessionClause.Builder();
    clause.article("11");
    Stream.of(who)
        .map(
            one ->
                new AccessionRoute.Builder()
                    .who(one)
                    .addHow(how)
                    .when(AccessionRoute.When.ANY_TIME)
                    .build())
        .forEach(clause::addRoutes);
    return clause.build();
  }

  private static Treaty protocol(FinalClauses.Builder clauses) {
    return Samples.treaty(
        "230",
        clauses
            .read(FinalClauses.Reading.FULL_TEXT)
            .addCitations(Samples.citation("protocol"))
            .build());
  }

  private static TreatyRegister register(Treaty protocol, TreatyFact... facts) {
    return SampleRegister.of(facts)
        .add(protocol)
        .cover(protocol.number(), complete("2025-01-01"))
        .build();
  }

  private static NextStep step(String who, Treaty protocol, TreatyFact... facts) {
    return NextSteps.in(Accessions.in(register(protocol, facts)), day -> true)
        .of(who)
        .asOf(DAY)
        .only(treaty -> treaty.equals(protocol))
        .steps()
        .get(0);
  }

  private static String english(Step step) {
    return Wording.in(OfficialLanguage.ENGLISH).of(step.message());
  }

  private static String french(Step step) {
    return Wording.in(OfficialLanguage.FRENCH).of(step.message());
  }

  private static final Treaty TO_SIGN =
      protocol(
          new FinalClauses.Builder()
              .signature(signature(to("185", ParticipantClass.ANY, Standing.SIGNATORY)))
              .hasNoAccessionClause(true));

  private static final Treaty TO_ACCEDE_TO =
      protocol(
          new FinalClauses.Builder()
              .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
              .accession(
                  accessionBy(
                      DecisionRequirement.NO_INVITATION_NEEDED,
                      to("185", ParticipantClass.ANY, Standing.ACCEDED))));

  private static final Treaty ON_INVITATION =
      protocol(
          new FinalClauses.Builder()
              .signature(signature(Admission.of(ParticipantClass.MEMBER_STATE)))
              .accession(
                  accessionBy(
                      DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION,
                      to("185", ParticipantClass.NON_MEMBER_STATE, Standing.PARTY))));

  @Test
  void aProtocolIsOpenForSignatureOnceItsParentIsJoined() {
    NextStep step = step("KAZ", TO_SIGN);

    assertThat(step.group()).isEqualTo(NextStepGroup.NOT_OPEN);
    assertThat(step.whyNotOpen()).contains(NotOpenReason.JOIN_ANOTHER_FIRST);
    assertThat(step.joinFirst().map(Treaty::number)).contains(number("185"));
    assertThat(english(step.what()))
        .isEqualTo("Open for signature once it has joined ETS No. 185 (Article 9).");
    assertThat(french(step.what()))
        .isEqualTo("Ouvert à la signature après l'adhésion au traité STE n°\u00a0185 (article 9).");
    assertThat(step.what().citations()).containsExactly(Samples.citation("protocol"));
    assertThat(step.what().details())
        .singleElement()
        .satisfies(clause -> assertThat(english(clause)).contains("ETS No. 230", "Article 9"));
    assertThat(step).hasToString("230: NOT_OPEN, after 185");
  }

  @Test
  void aProtocolIsOpenToAccessionOnceItsParentIsJoined() {
    NextStep step = step("KAZ", TO_ACCEDE_TO);

    assertThat(step.joinFirst().map(Treaty::number)).contains(number("185"));
    assertThat(english(step.what()))
        .isEqualTo(
            "Open to its accession, without an invitation, once it has joined ETS No. 185"
                + " (Article 11).");
  }

  /** In force for it on 1 June 2024 if it had acceded on the day: only a Party is admitted. */
  @Test
  void aProtocolForPartiesIsOpenOnAnInvitationOnceItsParentIsInForce() {
    NextStep step = step("KAZ", ON_INVITATION);

    assertThat(step.joinFirst().map(Treaty::number)).contains(number("185"));
    assertThat(english(step.what()))
        .isEqualTo("Open on an invitation once it has joined ETS No. 185 (Article 11).");
  }

  @Test
  void ofSeveralParentsTheFirstThatWouldOpenItIsNamed() {
    NextStep step =
        step(
            "KAZ",
            protocol(
                new FinalClauses.Builder()
                    .signature(
                        signature(
                            to("133", ParticipantClass.MEMBER_STATE, Standing.SIGNATORY),
                            to("211", ParticipantClass.ANY, Standing.SIGNATORY),
                            to("185", ParticipantClass.ANY, Standing.SIGNATORY)))
                    .hasNoAccessionClause(true)));

    assertThat(step.joinFirst().map(Treaty::number)).contains(number("211"));
    assertThat(english(step.what())).contains("once it has joined ETS No. 211");
  }

  @Test
  void whomTheParentWouldNotOpenItToIsToldForWhomItIs() {
    NextStep step =
        step(
            "KAZ",
            protocol(
                new FinalClauses.Builder()
                    .signature(
                        signature(to("185", ParticipantClass.MEMBER_STATE, Standing.SIGNATORY)))
                    .hasNoAccessionClause(true)));

    assertThat(step.whyNotOpen()).contains(NotOpenReason.FOR_OTHERS_ONLY);
    assertThat(step.joinFirst()).isEmpty();
    assertThat(step).hasToString("230: NOT_OPEN");
    assertThat(english(step.what())).startsWith("Open only to");
    assertThat(step.what().citations()).containsExactly(Samples.citation("protocol"));
  }

  @Test
  void whoHasJoinedTheParentMayJoinTheProtocol() {
    TreatyFact joined = accession("KAZ", "185", "2010-01-01");

    assertThat(step("KAZ", TO_SIGN, joined)).hasToString("230: JOIN_NOW");
    assertThat(english(step("KAZ", TO_ACCEDE_TO, joined).what()))
        .isEqualTo("Deposit an instrument of accession: no invitation is needed (Article 11).");
    assertThat(step("KAZ", ON_INVITATION, joined)).hasToString("230: ASK_TO_BE_INVITED");
    assertThat(step("KAZ", TO_SIGN, joined).joinFirst()).isEmpty();
  }

  @Test
  void whatTheNearestParentOpensComesFirst() {
    assertThat(
            NextSteps.in(Accessions.in(register(TO_ACCEDE_TO)), day -> true)
                .of("KAZ")
                .asOf(DAY)
                .of(NextStepGroup.NOT_OPEN))
        .extracting(NextStep::toString)
        .containsExactly("230: NOT_OPEN, after 185", "035: NOT_OPEN", "133: NOT_OPEN");
  }

  // Plans.

  private static Answer<Plan> plan(Treaty protocol, TreatyFact... facts) {
    return Plans.in(Accessions.in(register(protocol, facts)))
        .of("KAZ")
        .to(protocol.number())
        .depositOn(DAY);
  }

  private static List<String> details(Answer<Plan> plan) {
    return plan.explanation().steps().get(plan.explanation().steps().size() - 1).details().stream()
        .map(JoinFirstTest::english)
        .toList();
  }

  @Test
  void aPlanThatIsRefusedSaysWhatToJoinFirst() {
    assertThat(details(plan(TO_ACCEDE_TO)))
        .containsExactly(
            "Open to its accession, without an invitation, once it has joined ETS No. 185"
                + " (Article 11).");
    assertThat(plan(TO_ACCEDE_TO, accession("KAZ", "185", "2010-01-01")).value())
        .map(Plan::entryIntoForce)
        .isNotEmpty();
  }

  @Test
  void aPlanForATreatyThatNothingOpensSaysNothingMore() {
    Answer<Plan> plan =
        Plans.in(Accessions.in(SampleRegister.of().build())).of("KAZ").to("035").depositOn(DAY);

    assertThat(english(plan.explanation().steps().get(plan.explanation().steps().size() - 1)))
        .isEqualTo("ETS No. 035 is not open to KAZ on 15 February 2024.");
    assertThat(details(plan)).isEmpty();
  }
}
