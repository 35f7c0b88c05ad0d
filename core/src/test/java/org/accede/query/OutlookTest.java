package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.invitation.Invitation;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.text.BilingualText;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Series;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

/** What an outlook puts together: by group, by subject, for some treaties, and in which order. */
class OutlookTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static Outlook outlook(String who, TreatyRegister register) {
    return NextSteps.in(Accessions.in(register), day -> true).of(who).asOf(DAY);
  }

  private static Outlook outlook(String who, TreatyFact... facts) {
    return outlook(who, SampleRegister.of(facts).build());
  }

  private static TreatyFact invited(String who, String treaty, String on, String lastDay) {
    return new Invitation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .on(date(on))
        .term(Term.until(date(lastDay)))
        .provenance(provenance())
        .build();
  }

  private static List<String> numbers(List<NextStep> steps) {
    return steps.stream().map(step -> step.treaty().number().toString()).toList();
  }

  private static Treaty called(String number, String title) {
    return new Treaty.Builder()
        .number(number(number))
        .series(Series.ETS)
        .title(new BilingualText(title, title))
        .kind(TreatyKind.CONVENTION)
        .openedOn(date("1959-04-20"))
        .inForceOn(date("1962-06-12"))
        .clauses(Samples.clauses())
        .addCitations(Samples.citation())
        .build();
  }

  private static TreatyRegister unread() {
    return TreatyRegister.builder()
        .add(Samples.participant("KAZ"))
        .add(called("087", "Convention for the Protection of Animals kept for Farming Purposes"))
        .add(called("125", "Convention for the Protection of Pet Animals"))
        .add(called("192", "Convention on Contact concerning Children"))
        .add(called("220", "Convention on Animals and Children"))
        .add(called("221", "Convention"))
        .build();
  }

  @Test
  void stepsAreGroupedByTheSubjectThatMostOfThemShare() {
    Outlook outlook = outlook("KAZ", unread());
    var bySubject = outlook.bySubject(NextStepGroup.UNDETERMINED);

    assertThat(numbers(bySubject.get(Subject.named("animals"))))
        .containsExactly("087", "125", "220");
    assertThat(numbers(bySubject.get(Subject.named("children")))).containsExactly("192");
    assertThat(numbers(bySubject.get(Optional.empty()))).containsExactly("221");
    assertThat(bySubject.values())
        .containsExactlyInAnyOrderElementsOf(outlook.of(NextStepGroup.UNDETERMINED));
    assertThat(outlook.bySubject(NextStepGroup.JOINED).isEmpty()).isTrue();
  }

  @Test
  void anOutlookOnSomeTreatiesIsAboutThoseAlone() {
    Outlook all =
        outlook(
            "KAZ",
            invited("KAZ", "185", "2023-04-05", "2028-04-05"),
            invited("KAZ", "189", "2023-04-05", "2027-04-05"));
    Outlook some = all.only(treaty -> treaty.number().equals(number("185")));

    assertThat(all.isOfSome()).isFalse();
    assertThat(all.deadlines()).hasSize(4);
    assertThat(some.isOfSome()).isTrue();
    assertThat(numbers(some.steps())).containsExactly("185");
    assertThat(some.deadlines())
        .extracting(Deadline::id)
        .containsExactly("EXTENSION_REQUEST_DUE-KAZ-185-1", "INVITATION_EXPIRES-KAZ-185-1");
    assertThat(some.participant()).isEqualTo(all.participant());
    assertThat(some.asOf()).isEqualTo(all.asOf());
    assertThat(some.times()).isEqualTo(all.times());
    assertThat(all).hasToString("KAZ on 2024-02-15: deadlines: 4, treaties: 5");
    assertThat(some).hasToString("KAZ on 2024-02-15: deadlines: 2, treaties: 1");
  }

  @Test
  void anOutlookOnSomeTreatiesSettlesThoseAlone() {
    Outlook all = outlook("KAZ", unread());
    Outlook some = all.only(treaty -> !treaty.number().equals(number("220")));

    assertThat(all.settled()).isEqualTo(5);
    assertThat(some.settled()).isEqualTo(4);
    assertThat(some.settling()).isPresent();
    assertThat(all.only(treaty -> false).settled()).isZero();
    assertThat(all.only(treaty -> false).settling()).isEmpty();
  }

  // In which order.

  @Test
  void whatEndsFirstIsTheNearestOfWhatCanBeJoined() {
    Outlook outlook =
        outlook(
            "KAZ",
            invited("KAZ", "185", "2023-04-05", "2028-04-05"),
            invited("KAZ", "189", "2023-04-05", "2027-04-05"));

    assertThat(numbers(outlook.of(NextStepGroup.JOIN_NOW))).containsExactly("189", "185");
  }

  /** It leaves ETS No. 189 on 1 October 2024, and stays a Party to ETS No. 185. */
  @Test
  void aParticipationThatEndsIsNoNearerStep() {
    Outlook outlook =
        outlook(
            "FRA",
            ratification("FRA", "185", "2010-01-01"),
            ratification("FRA", "189", "2010-01-01"),
            denunciation("FRA", "189", "2024-01-01", "2024-10-01"));

    assertThat(numbers(outlook.of(NextStepGroup.JOINED))).containsExactly("185", "189");
  }

  @Test
  void whatOthersOfItsKindAreInvitedToComesFirst() {
    assertThat(
            numbers(
                outlook("KAZ", invited("USA", "211", "2023-04-05", "2028-04-05"))
                    .of(NextStepGroup.ASK_TO_BE_INVITED)))
        .containsExactly("211", "185", "189");
  }

  @Test
  void theDeadlinesOfAnInvitationToComeAreNotThoseOfTheOneItHas() {
    Outlook outlook =
        outlook(
            "KAZ",
            invited("KAZ", "185", "2023-04-05", "2026-04-05"),
            invited("KAZ", "185", "2027-04-05", "2032-04-05"));

    assertThat(outlook.deadlines())
        .extracting(Deadline::id)
        .containsExactly("EXTENSION_REQUEST_DUE-KAZ-185-1", "INVITATION_EXPIRES-KAZ-185-1");
  }

  @Test
  void aConsultationOnWhoIsInvitedAlreadyIsNoDeadlineOfItsOwn() {
    Outlook outlook =
        outlook(
            "KAZ",
            invited("KAZ", "185", "2023-04-05", "2028-04-05"),
            Samples.request("KAZ", "185", "2024-01-15"),
            Samples.consultation("KAZ", "185", "2024-05-01"));

    assertThat(outlook.deadlines())
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.EXTENSION_REQUEST_DUE, DeadlineKind.INVITATION_EXPIRES);
  }

  // What nobody has recorded.

  private static Treaty admitting(String number, ParticipantClass who) {
    return Treaties.inviting(
        number, who, new FinalClauses.Builder().addCitations(Samples.citation()));
  }

  private static TreatyRegister uncovered(TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(Treaties.outsider("KAZ", false))
            .add(Samples.treaty("010"))
            .add(admitting("020", ParticipantClass.EUROPEAN_NON_MEMBER_STATE))
            .add(admitting("030", ParticipantClass.NON_MEMBER_STATE));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return register.build();
  }

  @Test
  void whatIsOpenUnlessItHasActedComesBeforeTheRestOfWhatIsUndetermined() {
    List<NextStep> steps = outlook("KAZ", uncovered()).of(NextStepGroup.UNDETERMINED);

    assertThat(numbers(steps)).startsWith("030").contains("010");
    assertThat(steps).extracting(NextStep::isOpenUnlessActed).startsWith(true, false);
    assertThat(steps.get(0).standing().candidates().toString()).contains("MAY_BE_INVITED");
  }

  @Test
  void whatIsDeterminedIsNotSaidToBeOpenUnlessItHasActed() {
    Answer<AccessionState> standing =
        Accessions.in(SampleRegister.of().build()).of("KAZ").to("185").asOf(DAY);

    assertThat(standing).hasToString("MAY_BE_INVITED");
    assertThat(NextStepGroup.isOpenUnlessActed(standing)).isFalse();
    assertThat(outlook("KAZ").steps()).noneMatch(NextStep::isOpenUnlessActed);
  }

  @Test
  void aPartyThatMayHaveLeftSinceItWasLastSeenIsUndeterminedAndNotUnderWay() {
    TreatyRegister register =
        uncovered(
            accession("KAZ", "010", "2010-01-01"),
            entryIntoForce("KAZ", "010", "2010-04-01"),
            denunciation("KAZ", "010", "2022-01-01", "2022-07-01/2025-12-31"));
    NextStep step =
        outlook("KAZ", register).steps().stream()
            .filter(one -> one.treaty().number().equals(number("010")))
            .findFirst()
            .orElseThrow();

    assertThat(step.standing().lastSeen().orElseThrow().value().stage())
        .isEqualTo(AccessionStage.PARTY);
    assertThat(step).hasToString("010: UNDETERMINED");
    assertThat(step.isOpenUnlessActed()).isFalse();
  }

  @Test
  void membershipIsAGroupOfItsOwn() {
    Treaty statute = admitting("001", ParticipantClass.EUROPEAN_NON_MEMBER_STATE);
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Treaties.outsider("BLR", true))
            .add(statute)
            .add(admitting("018", ParticipantClass.EUROPEAN_NON_MEMBER_STATE))
            .cover(number("001"), complete("2025-01-01"))
            .cover(number("018"), complete("2025-01-01"))
            .build();

    assertThat(outlook("BLR", register).steps())
        .extracting(NextStep::toString)
        .containsExactly("018: ASK_TO_BE_INVITED", "001: MEMBERSHIP");
    assertThat(outlook("BLR", register).of(NextStepGroup.MEMBERSHIP).get(0).what().message().key())
        .isEqualTo("next.membership");
  }

  // Others of its kind.

  @Test
  void thoseOfItsKindAreCountedWhetherForSureOrPerhaps() {
    TreatyRegister register =
        SampleRegister.of(
                accession("CHL", "185", "2010-01-01"),
                accession("PER", "185", "2010-01-01"),
                denunciation("PER", "185", "2023-10-01", "2024-02"),
                invited("TUN", "185", "2023-04-05", "2028-04-05"),
                invited("URY", "185", "2019-02-15", "2024-02-14/2024-02-16"),
                ratification("FRA", "185", "2010-01-01"))
            .add(Treaties.outsider("CHL", false))
            .add(Treaties.outsider("PER", false))
            .add(Treaties.outsider("TUN", false))
            .add(Treaties.outsider("URY", false))
            .build();
    Peers peers =
        outlook("KAZ", register).of(NextStepGroup.ASK_TO_BE_INVITED).stream()
            .filter(step -> step.treaty().number().equals(number("185")))
            .findFirst()
            .flatMap(NextStep::way)
            .map(WayIn::peers)
            .orElseThrow();

    assertThat(peers).isEqualTo(new Peers(1, 1, 1, 1));
  }
}
