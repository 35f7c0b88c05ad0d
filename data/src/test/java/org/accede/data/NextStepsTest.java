package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.NextSteps;
import org.accede.query.NotOpenReason;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.ProcedureTimes;
import org.accede.query.WayIn;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Subject;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What States can do next, by the bundled facts. */
class NextStepsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  private static final NextSteps NEXT =
      NextSteps.in(Accessions.in(CouncilOfEurope.register()), new StrasbourgWorkingDays());
  private static final Outlook KAZAKHSTAN = NEXT.of("KAZ").asOf(DAY);

  private static NextStep step(Outlook outlook, String treaty) {
    TreatyNumber number = CouncilOfEurope.register().treaty(treaty).number();
    return outlook.steps().stream()
        .filter(step -> step.treaty().number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static String say(Step step) {
    return Wording.in(OfficialLanguage.ENGLISH).of(step.message());
  }

  /** The road ahead in PACE Doc. 16245. */
  @ParameterizedTest(name = "KAZ {0}: {1}, {2}")
  @CsvSource({
    "173, JOIN_NOW, Article 33, 2026-01-01",
    "185, JOIN_NOW, Article 37, 2026-01-01",
    "030, JOIN_NOW, Article 28, 2025-12-10",
  })
  void kazakhstanCanDepositWhatItIsInvitedTo(
      String treaty, NextStepGroup group, String article, String entryIntoForce) {
    NextStep step = step(KAZAKHSTAN, treaty);
    assertThat(step.group()).isEqualTo(group);
    assertThat(say(step.what())).contains("Invited", "deposit", article);
    assertThat(step.what().citations()).isNotEmpty();
    assertThat(step.deposit().map(Plan::entryIntoForce))
        .contains(ImpreciseDate.parse(entryIntoForce));
  }

  @Test
  void itsLapsedInvitationIsToFindOutAndNotToRelyOn() {
    NextStep step = step(KAZAKHSTAN, "210");
    assertThat(step.group()).isEqualTo(NextStepGroup.FIND_OUT_OR_ASK_ANEW);
    assertThat(say(step.what())).contains("lapsed", "extension", "Article 76");
    assertThat(step.what().citations().toString()).contains("16245");
    assertThat(step.what().details()).isNotEmpty();
  }

  @Test
  void whatEndsFirstComesFirst() {
    assertThat(KAZAKHSTAN.of(NextStepGroup.JOIN_NOW))
        .extracting(step -> step.treaty().number().toString())
        .startsWith("173", "185", "030");
    assertThat(KAZAKHSTAN.deadlines()).isSortedAccordingTo(Comparator.comparing(Deadline::safeDay));
  }

  /** The Committee adopted the invitation to CETS 210 on 22 April 2020. */
  @ParameterizedTest(name = "KAZ on {0}: {1}")
  @CsvSource({"2019-01-01, false", "2020-04-21, false", "2020-04-22, true"})
  void anInvitationToComeIsNoneToActUpon(LocalDate day, boolean isDue) {
    assertThat(
            NEXT.of("KAZ").asOf(day).deadlines().stream()
                .map(deadline -> deadline.treaty().number().toString())
                .distinct()
                .toList())
        .isEqualTo(isDue ? ImmutableList.of("210") : ImmutableList.of());
  }

  @Test
  void aRequestGoesToTheSecretaryGeneralAndTheClauseSaysWhatItTakes() {
    NextStep step = step(KAZAKHSTAN, "024");
    WayIn way = step.way().orElseThrow();
    assertThat(step.group()).isEqualTo(NextStepGroup.ASK_TO_BE_INVITED);
    assertThat(way.steps()).allSatisfy(one -> assertThat(one.citations()).isNotEmpty());
    assertThat(way.steps().stream().map(NextStepsTest::say).toList().toString())
        .contains("Secretary General", "Article 30", "that have ratified");
    assertThat(way.entryIntoForce()).isEqualTo(ImpreciseDate.parse("2025-12-10"));
  }

  @ParameterizedTest(name = "KAZ {0}: after {1}")
  @CsvSource({"191, 173, Article 11", "189, 185, Article 11", "098, 024, Article 7"})
  void aProtocolIsOpenOnceItsParentIsJoined(String protocol, String parent, String article) {
    NextStep step = step(KAZAKHSTAN, protocol);
    assertThat(step.group()).isEqualTo(NextStepGroup.NOT_OPEN);
    assertThat(step.joinFirst().map(first -> first.number().toString())).contains(parent);
    assertThat(say(step.what())).contains("once it has joined");
    assertThat(say(step.what().details().get(0))).contains(article);
  }

  @Test
  void whatTheNearestParentOpensComesBeforeTheRest() {
    assertThat(KAZAKHSTAN.of(NextStepGroup.NOT_OPEN))
        .extracting(step -> step.treaty().number().toString())
        .startsWith("099", "182", "189");
  }

  @ParameterizedTest(name = "KAZ {0}: {1}")
  @CsvSource({
    "191, JOIN_ANOTHER_FIRST",
    "091, NOT_YET",
    "230, NOT_YET",
    "005, FOR_OTHERS_ONLY",
    "057, FOR_OTHERS_ONLY",
    "022, CLOSED",
  })
  void whatIsNotOpenSaysWhyInOneWord(String treaty, NotOpenReason reason) {
    assertThat(step(KAZAKHSTAN, treaty).whyNotOpen()).contains(reason);
    assertThat(KAZAKHSTAN.steps())
        .allSatisfy(
            step ->
                assertThat(step.whyNotOpen().isPresent())
                    .isEqualTo(step.group() == NextStepGroup.NOT_OPEN));
  }

  @Test
  void stepsBySubjectHaveEachOnceUnderWhatMostOfThemShare() {
    var bySubject = KAZAKHSTAN.bySubject(NextStepGroup.ASK_TO_BE_INVITED);
    assertThat(bySubject.values())
        .containsExactlyInAnyOrderElementsOf(KAZAKHSTAN.of(NextStepGroup.ASK_TO_BE_INVITED));
    assertThat(bySubject.inverse().get(step(KAZAKHSTAN, "112")))
        .containsExactly(Subject.named("criminal law"));
    assertThat(bySubject.keySet().iterator().next()).isEqualTo(Subject.named("criminal law"));
  }

  @Test
  void anOutlookOnSomeTreatiesSettlesThoseAlone() {
    Outlook some = KAZAKHSTAN.only(treaty -> treaty.subjects().toString().contains("CORRUPTION"));
    assertThat(some.steps()).hasSize(3);
    assertThat(some.deadlines()).allMatch(one -> one.treaty().number().toString().equals("173"));
    assertThat(some.settled()).isEqualTo(1);
  }

  @Test
  void membersOnlyIsSaidWithItsArticleAndTheWayToMembership() {
    Step what = step(KAZAKHSTAN, "005").what();
    assertThat(say(what)).contains("the member States", "Article 59");
    assertThat(what.details().toString()).contains("ets-001#Art. 4");
  }

  /** ETS 074: Article 36 counts for who ratifies, Article 37 for who accedes. */
  @Test
  void theArticleNamedIsTheOneByWhichTheEntryIntoForceIsCounted() {
    assertThat(step(NEXT.of("ITA").asOf(DAY), "074").advice().countedBy()).contains("36");
    assertThat(KAZAKHSTAN.of(NextStepGroup.JOIN_NOW))
        .allSatisfy(
            step ->
                assertThat(step.advice().counting().orElseThrow().toString())
                    .contains(step.advice().countedBy().orElseThrow()));
  }

  @Test
  void whatNobodyRecordedOfUzbekistanIsNotOffered() {
    NextStep step = step(NEXT.of("UZB").asOf(DAY), "185");
    assertThat(step.group()).isEqualTo(NextStepGroup.UNDETERMINED);
    assertThat(step.isOpenUnlessActed()).isTrue();
    assertThat(step.way()).isEmpty();
  }

  @Test
  void aSignatoryCanRatifyAndAPartyHasNothingToDo() {
    Outlook france = NEXT.of("FRA").asOf(DAY);
    assertThat(say(step(france, "019").what()))
        .contains("Signed on 13 December 1955", "Article 34");
    assertThat(france.of(NextStepGroup.JOINED)).isNotEmpty();
    assertThat(france.deadlines()).isEmpty();
  }

  /** GR-J(2024)6: known on that day, the second extension is asked for and undecided. */
  @Test
  void tunisiaHadToFindOutInFebruary2024() {
    LocalDate then = LocalDate.of(2024, 2, 8);
    Outlook seenThen = NEXT.of("TUN").asOf(AsOf.on(then).knownOn(then));
    assertThat(step(seenThen, "185").group()).isEqualTo(NextStepGroup.FIND_OUT_OR_ASK_ANEW);
    assertThat(step(NEXT.of("TUN").asOf(then), "185").group()).isEqualTo(NextStepGroup.JOIN_NOW);
  }

  /** Vanuatu: 29 September to 8 December 2021; Tunisia: 7 February 2018 to 8 March 2024. */
  @Test
  void timesAreThoseOfCasesOnRecord() {
    TreatyNumber cybercrime = CouncilOfEurope.register().treaty("185").number();
    ProcedureTimes times =
        ProcedureTimes.in(CouncilOfEurope.register(), DAY, one -> one.treaty().equals(cybercrime));
    assertThat(times.requestToInvitation().orElseThrow().shortest()).isEqualTo(70);
    assertThat(times.invitationToDeposit().orElseThrow().longest()).isGreaterThanOrEqualTo(2221);
    assertThat(
            ProcedureTimes.in(CouncilOfEurope.register(), LocalDate.of(2010, 1, 1))
                .requestToInvitation())
        .isEmpty();
  }

  @Test
  void mostOfWhatIsUndeterminedIsSettledByOneKindOfThing() {
    ImmutableList<NextStep> open = KAZAKHSTAN.of(NextStepGroup.UNDETERMINED);
    assertThat(KAZAKHSTAN.settled()).isBetween(1, open.size());
    assertThat(KAZAKHSTAN.settling().map(Step::message).orElseThrow().key())
        .isEqualTo("remedy.chart");
  }
}
