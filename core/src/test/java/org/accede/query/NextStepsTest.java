package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.register.TreatyRegister;
import org.accede.rule.Statute;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.time.AsOf;
import org.accede.time.Term;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What can be done next about each of five treaties, by one or two facts. */
class NextStepsTest {
  private static final String DAY = "2024-02-15";

  private static NextSteps steps(TreatyRegister register) {
    return NextSteps.in(Accessions.in(register), day -> true);
  }

  private static Outlook outlook(String who, String day, TreatyFact... facts) {
    return steps(SampleRegister.of(facts).build()).of(who).asOf(LocalDate.parse(day));
  }

  private static NextStep step(String who, String treaty, String day, TreatyFact... facts) {
    return outlook(who, day, facts).steps().stream()
        .filter(step -> step.treaty().number().equals(number(treaty)))
        .findFirst()
        .orElseThrow();
  }

  private static Invitation invited(String treaty, InvitationPurpose purpose, Term term) {
    return new Invitation.Builder()
        .participant(code("KAZ"))
        .treaty(number(treaty))
        .on(date("2023-04-05"))
        .purpose(purpose)
        .term(term)
        .provenance(provenance())
        .build();
  }

  private static Invitation until(String lastDay) {
    return invited("185", InvitationPurpose.ACCEDE, Term.until(date(lastDay)));
  }

  /** The group, and what is said. */
  private static String said(NextStep step) {
    return step.group() + " " + step.what().message().key();
  }

  private static List<String> keys(List<Step> steps) {
    return steps.stream().map(step -> step.message().key()).toList();
  }

  // To join.

  @Test
  void whoIsInvitedCanAccede() {
    NextStep step = step("KAZ", "185", DAY, until("2028-04-05"));

    assertThat(said(step)).isEqualTo("JOIN_NOW next.invited");
    assertThat(step.what().message().arguments()).contains(date("2023-04-05"), date("2028-04-05"));
    assertThat(step.what().citations()).contains(provenance().citations().get(0));
    assertThat(step.deposit().orElseThrow().entryIntoForce()).isEqualTo(date("2024-06-01"));
    assertThat(step.advice().countedBy()).contains("37");
    assertThat(step.advice().counting().orElseThrow().rule()).isEqualTo("plan");
    assertThat(step.way()).isEmpty();
  }

  @Test
  void whoIsInvitedToSignCanSign() {
    assertThat(
            said(
                step(
                    "KAZ",
                    "211",
                    DAY,
                    invited("211", InvitationPurpose.SIGN, Term.until(date("2028-04-05"))))))
        .isEqualTo("JOIN_NOW next.invitedToSign");
  }

  @Test
  void aTermOfWhichNobodyKnowsTheEndMayHaveEnded() {
    NextStep step =
        step("KAZ", "185", DAY, invited("185", InvitationPurpose.ACCEDE, Term.notStated()));

    assertThat(said(step)).isEqualTo("FIND_OUT_OR_ASK_ANEW next.lapsed");
    assertThat(step.standing().isDetermined()).isFalse();
  }

  @Test
  void aMemberSignsAndThenRatifies() {
    NextStep signs = step("FRA", "185", DAY);
    NextStep ratifies = step("FRA", "185", DAY, signature("FRA", "185", "2001-11-23"));

    assertThat(said(signs)).isEqualTo("JOIN_NOW next.sign");
    assertThat(said(ratifies)).isEqualTo("JOIN_NOW next.ratify");
    assertThat(ratifies.what().message().arguments()).contains(date("2001-11-23"));
  }

  @Test
  void whoHasJoinedHasNothingMoreToDo() {
    NextStep party = step("FRA", "185", DAY, ratification("FRA", "185", "2010-01-01"));
    NextStep bound = step("FRA", "185", DAY, ratification("FRA", "185", "2024-02-01"));

    assertThat(said(party)).isEqualTo("JOINED next.is");
    assertThat(said(bound)).isEqualTo("JOINED next.is");
    assertThat(party.deposit()).isEmpty();
  }

  @Test
  void whoHasLeftHasLeft() {
    assertThat(
            said(
                step(
                    "FRA",
                    "035",
                    DAY,
                    ratification("FRA", "035", "2000-01-01"),
                    entryIntoForce("FRA", "035", "2000-01-31"),
                    denunciation("FRA", "035", "2010-01-01", "2010-07-01"))))
        .isEqualTo("LEFT next.is");
  }

  // To ask.

  @Test
  void whoMayBeInvitedAsksAndIsToldTheWholeWay() {
    NextStep step = step("KAZ", "185", DAY);
    WayIn way = step.way().orElseThrow();

    assertThat(said(step)).isEqualTo("ASK_TO_BE_INVITED next.ask");
    assertThat(keys(way.steps()))
        .containsExactly("next.way.letter", "next.way.consultation", "next.way.clause");
    assertThat(way.entryIntoForce()).isEqualTo(date("2024-06-01"));
    assertThat(way.countedBy()).contains("37");
    assertThat(keys(way.counting().steps())).contains("plan.supposed");
    assertThat(way.first()).isEmpty();
    assertThat(step.deposit()).isEmpty();
  }

  @Test
  void whomTheContractingStatesInviteDoesNotAskTheCommittee() {
    Treaty treaty =
        Samples.treaty(
            "030",
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(provenance().citations().get(0))
                .signature(Treaties.socialCharter().clauses().signature())
                .accession(
                    new AccessionClause.Builder()
                        .article("28")
                        .addRoutes(
                            new AccessionRoute.Builder()
                                .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
                                .addHow(DecisionRequirement.UNANIMITY_OF_CONTRACTING_STATES)
                                .addHow(DecisionRequirement.MAJORITY_ART_20_D_STATUTE)
                                .when(AccessionRoute.When.ANY_TIME)
                                .build())
                        .build())
                .build());
    TreatyRegister register =
        SampleRegister.of().add(treaty).cover(number("030"), complete("2025-01-01")).build();
    WayIn way =
        steps(register)
            .of("KAZ")
            .asOf(LocalDate.parse(DAY))
            .only(one -> one.number().equals(number("030")))
            .steps()
            .get(0)
            .way()
            .orElseThrow();

    assertThat(keys(way.steps())).containsExactly("next.way.clause", "next.way.clause");
    assertThat(way.steps().get(0).citations()).isEqualTo(treaty.clauses().citations());
    assertThat(way.steps().get(1).citations()).contains(Statute.provision("Art. 20.d"));
    assertThat(way.entryIntoForce()).as("no clause counts it").isEqualTo(date(DAY + "/.."));
    assertThat(way.countedBy()).isEmpty();
  }

  @Test
  void whatTheTreatyAsksAsToAnotherIsPartOfTheWay() {
    assertThat(step("KAZ", "189", DAY).way().orElseThrow().first()).hasSize(1);
    assertThat(
            step("KAZ", "189", DAY, accession("KAZ", "185", "2010-01-01"))
                .way()
                .orElseThrow()
                .first())
        .isEmpty();
  }

  @Test
  void theWayCountsOthersOfItsKind() {
    Peers peers =
        step("KAZ", "189", DAY, accession("USA", "189", "2010-01-01")).way().orElseThrow().peers();

    assertThat(peers).isEqualTo(new Peers(1, 0, 0, 0));
  }

  // To find out.

  @Test
  void aTermThatHasEndedIsToBeAskedAnew() {
    NextStep step = step("KAZ", "185", DAY, until("2023-12-31"));

    assertThat(said(step)).isEqualTo("FIND_OUT_OR_ASK_ANEW next.lapsed");
    assertThat(step.what().message().arguments()).contains(date("2024-01-01"));
  }

  @Test
  void aTermThatHasEndedWhileMoreTimeWasAskedForIsToBeFoundOut() {
    NextStep step = step("KAZ", "185", "2025-06-01", until("2023-12-31"), asked("2023-12-01"));

    assertThat(said(step)).isEqualTo("FIND_OUT_OR_ASK_ANEW next.lapsed.asked");
    assertThat(keys(step.what().details())).contains("remedy.extension");
  }

  private static TreatyFact asked(String on) {
    return extensionRequest("KAZ", "185", on);
  }

  @Test
  void aRequestIsToBeFoundOut() {
    assertThat(said(step("KAZ", "185", DAY, request("KAZ", "185", "2023-12-01"))))
        .isEqualTo("FIND_OUT_OR_ASK_ANEW next.requested");
  }

  @Test
  void aSignatureLastSeenIsToBeFoundOut() {
    TreatyRegister register = Samples.register(signature("KAZ", "030", "2001-11-23"));
    NextStep step = steps(register).of("KAZ").asOf(LocalDate.parse(DAY)).steps().get(0);

    assertThat(said(step)).isEqualTo("FIND_OUT_OR_ASK_ANEW next.lastSeen");
    assertThat(step.standing().isDetermined()).isFalse();
  }

  @Test
  void whereNothingIsOnRecordNothingIsOffered() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Samples.participant("KAZ"))
            .add(Samples.treaty("030"))
            .add(Samples.treaty("031"))
            .build();
    Outlook outlook = steps(register).of("KAZ").asOf(LocalDate.parse(DAY));

    assertThat(outlook.steps())
        .allMatch(step -> said(step).equals("UNDETERMINED next.undetermined"));
    assertThat(outlook.settling().orElseThrow().message().key()).isEqualTo("remedy.chart");
    assertThat(outlook.settled()).isEqualTo(2);
  }

  // Not open.

  @Test
  void aTreatyForMembersAloneIsOpenedByMembership() {
    NextStep step = step("KAZ", "035", DAY);

    assertThat(said(step)).isEqualTo("NOT_OPEN next.notOpen.only");
    assertThat(step.whyNotOpen()).contains(NotOpenReason.FOR_OTHERS_ONLY);
    assertThat(keys(step.what().details())).containsExactly("next.notOpen.membership");
  }

  /** ETS No. 018: members sign, and European States accede. */
  @Test
  void aTreatyForOthersSaysWhoSignsAndWhoAccedes() {
    TreatyRegister register =
        SampleRegister.of()
            .add(Treaties.culture())
            .cover(number("018"), complete("2025-01-01"))
            .build();
    NextStep step =
        steps(register)
            .of("KAZ")
            .asOf(LocalDate.parse(DAY))
            .only(treaty -> treaty.number().equals(number("018")))
            .steps()
            .get(0);

    assertThat(said(step)).isEqualTo("NOT_OPEN next.notOpen.both");
    assertThat(step.whyNotOpen()).contains(NotOpenReason.FOR_OTHERS_ONLY);
  }

  @Test
  void aTreatyThatIsClosedIsOpenToNobody() {
    NextStep step = step("FRA", "133", DAY);

    assertThat(said(step)).isEqualTo("NOT_OPEN treaty.closed");
    assertThat(step.whyNotOpen()).contains(NotOpenReason.CLOSED);
  }

  @Test
  void aTreatyThatAdmitsOthersOnceItIsInForceIsNotOpenYet() {
    NextStep step = step("KAZ", "185", "2004-06-30");

    assertThat(step.group()).isEqualTo(NextStepGroup.NOT_OPEN);
    assertThat(step.whyNotOpen()).contains(NotOpenReason.NOT_YET);
    assertThat(step.what().message().key()).isEqualTo("treaty.inForce");
  }

  // All of them.

  @Test
  void everyTreatyHasOneStepInTheOrderOfTheGroups() {
    Outlook outlook =
        outlook(
            "KAZ",
            DAY,
            until("2028-04-05"),
            invited("211", InvitationPurpose.SIGN, Term.until(date("2026-04-05"))));

    assertThat(outlook.steps())
        .extracting(NextStep::toString)
        .containsExactly(
            "211: JOIN_NOW",
            "185: JOIN_NOW",
            "189: ASK_TO_BE_INVITED",
            "035: NOT_OPEN",
            "133: NOT_OPEN");
  }

  @Test
  void whatMostOfItsKindHaveJoinedComesFirst() {
    assertThat(outlook("KAZ", DAY).of(NextStepGroup.ASK_TO_BE_INVITED))
        .extracting(step -> step.treaty().number().toString())
        .containsExactly("185", "189", "211");
    assertThat(
            outlook("KAZ", DAY, accession("USA", "189", "2010-01-01"))
                .of(NextStepGroup.ASK_TO_BE_INVITED))
        .extracting(step -> step.treaty().number().toString())
        .containsExactly("189", "185", "211");
  }

  @Test
  void theDeadlinesAreThoseOfInvitationsThatItHas() {
    TreatyFact later =
        new Invitation.Builder()
            .participant(code("KAZ"))
            .treaty(number("211"))
            .on(date("2025-01-01"))
            .purpose(InvitationPurpose.SIGN)
            .term(Term.until(date("2030-01-01")))
            .provenance(provenance())
            .build();

    assertThat(outlook("KAZ", DAY, until("2028-04-05"), later).deadlines())
        .extracting(Deadline::id)
        .containsExactly("EXTENSION_REQUEST_DUE-KAZ-185-1", "INVITATION_EXPIRES-KAZ-185-1");
    assertThat(outlook("KAZ", "2025-06-01", until("2028-04-05"), later).deadlines()).hasSize(4);
    assertThat(outlook("FRA", DAY, ratification("FRA", "185", "2024-02-01")).deadlines())
        .as("what only happens is no deadline")
        .isEmpty();
    assertThat(outlook("KAZ", DAY, consultation("KAZ", "185", "2024-05-01")).deadlines())
        .as("nor is what others must do")
        .isEmpty();
  }

  @Test
  void whatWasNotKnownOnTheDayIsLeftOut() {
    TreatyRegister register = SampleRegister.of(until("2028-04-05")).build();
    Outlook outlook =
        steps(register)
            .of("KAZ")
            .asOf(AsOf.on(LocalDate.parse(DAY)).knownOn(LocalDate.of(2023, 4, 4)));

    assertThat(outlook.deadlines()).isEmpty();
    assertThat(outlook.of(NextStepGroup.JOIN_NOW)).isEmpty();
  }

  @Test
  void whomNobodyKnowsIsRefusedByName() {
    NextSteps steps = steps(SampleRegister.of().build());

    assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> steps.of("Atlantis"));
  }
}
