package org.accede.rule.entry;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.treatyBuilderOpened;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.ViennaConvention;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.treaty.Counting;
import org.accede.treaty.Counting.Unit;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Share;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdRuleTest {
  private static final Counting MONTH_AFTER_3_MONTHS =
      new Counting(CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 3, Unit.MONTH);
  private static final Counting NINETY_DAYS =
      new Counting(CountingMethod.PERIOD_AFTER_DATE, 90, Unit.DAY);

  /** Since when States are members; those not named here are not. */
  private static final ImmutableMap<String, String> MEMBERS =
      ImmutableMap.<String, String>builder()
          .put("ALB", "1995-07-13")
          .put("HRV", "1996-11-06")
          .put("EST", "1993-05-14")
          .put("HUN", "1990-11-06")
          .put("LTU", "1993-05-14")
          .put("CYP", "1961-05-24")
          .put("SWE", "1949-05-05")
          .put("TUR", "1950-04-13")
          .put("NOR", "1949-05-05")
          .build();

  private static final ImmutableList<TreatyAct> CYBERCRIME =
      ImmutableList.of(
          ratification("ALB", "185", "2002-06-20"),
          ratification("HRV", "185", "2002-10-17"),
          ratification("EST", "185", "2003-05-12"),
          ratification("HUN", "185", "2003-12-04"),
          ratification("LTU", "185", "2004-03-18"));

  private final ThresholdRule rule = new ThresholdRule();

  @Test
  void theRuleHasANameAndRestsOnTheLawOfTreaties() {
    assertThat(rule.id()).isEqualTo("threshold");
    assertThat(rule.basis()).containsExactly(ViennaConvention.provision("Art. 24(1)"));
    assertThat(rule.basis().get(0).source().title())
        .isEqualTo("Vienna Convention on the Law of Treaties, 23 May 1969");
  }

  @Nested
  class Reached {
    @Test
    void aConsentThatWasWithdrawnDoesNotCountAndAFreshOneDoes() {
      TreatyAct withdrawn = withdrawal(WithdrawnAct.CONSENT, "LTU", "185", "2004-03-20");
      Progress without = progress(cybercrime().build(), acts(CYBERCRIME, withdrawn));
      Progress again =
          progress(
              cybercrime().build(),
              acts(CYBERCRIME, withdrawn, ratification("LTU", "185", "2004-05-01")));

      assertThat(without.consents()).isEqualTo(4);
      assertThat(without.reachedOn()).isEmpty();
      assertThat(again.consents()).isEqualTo(5);
      assertThat(again.reachedOn()).contains(date("2004-05-01"));
    }

    @Test
    void lithuaniasRatificationBroughtTheConventionOnCybercrimeIntoForce() {
      Progress progress = progress(cybercrime().build(), acts(CYBERCRIME));

      assertThat(progress.reachedOn()).contains(date("2004-03-18"));
      assertThat(progress.entryIntoForce()).contains(date("2004-07-01"));
      assertThat(progress.consents()).isEqualTo(5);
      assertThat(progress.memberConsents()).isEqualTo(5);
      assertThat(progress.isComplete()).isTrue();
      assertThat(progress.threshold().consents()).contains(5);
    }

    @Test
    void norwaysRatificationBroughtTheConventionOnExtraditionIntoForce() {
      Progress progress =
          progress(
              treaty("024", consents(3), NINETY_DAYS).build(),
              ratification("SWE", "024", "1959-01-22"),
              ratification("TUR", "024", "1960-01-07"),
              ratification("NOR", "024", "1960-01-19"));

      assertThat(progress.reachedOn()).contains(date("1960-01-19"));
      assertThat(progress.entryIntoForce()).contains(date("1960-04-18"));
    }

    @Test
    void whoComesLaterIsCountedButMovesNothing() {
      Progress progress =
          progress(
              cybercrime().build(), acts(CYBERCRIME, ratification("CYP", "185", "2005-01-19")));

      assertThat(progress.consents()).isEqualTo(6);
      assertThat(progress.reachedOn()).contains(date("2004-03-18"));
    }

    @Test
    void oneConsentTooFewDoesNotReachIt() {
      Progress progress = progress(cybercrime().build(), acts(CYBERCRIME.subList(0, 4)));

      assertThat(progress.consents()).isEqualTo(4);
      assertThat(progress.isComplete()).isTrue();
      assertThat(progress.reachedOn()).isEmpty();
      assertThat(progress.entryIntoForce()).isEmpty();
    }

    @Test
    void aSignatureIsNoConsent() {
      Progress progress =
          progress(
              cybercrime().build(),
              acts(CYBERCRIME.subList(0, 4), signature("LTU", "185", "2003-06-23")));

      assertThat(progress.consents()).isEqualTo(4);
    }

    @Test
    void aSuccessionDoesNotCount() {
      Progress progress =
          progress(
              cybercrime().build(),
              acts(
                  CYBERCRIME.subList(0, 4),
                  consent("LTU", "185", "2004-03-18", ConsentKind.SUCCESSION, provenance())));

      assertThat(progress.consents()).isEqualTo(4);
      assertThat(progress.reachedOn()).isEmpty();
    }

    @Test
    void anAccessionCountsAsARatificationDoes() {
      Progress progress =
          progress(
              treaty("018", consents(1), NINETY_DAYS).build(),
              accession("SWE", "018", "1958-06-16"));

      assertThat(progress.reachedOn()).contains(date("1958-06-16"));
    }

    @Test
    void withoutAClauseThatCountsTheDayOfEntryIntoForceIsNotKnown() {
      FinalClauses notCounted = clauses().threshold(consents(3)).build();
      Progress progress =
          progress(
              treatyBuilder("024").clauses(notCounted).build(),
              ratification("SWE", "024", "1959-01-22"),
              ratification("TUR", "024", "1960-01-07"),
              ratification("NOR", "024", "1960-01-19"));

      assertThat(progress.reachedOn()).contains(date("1960-01-19"));
      assertThat(progress.entryIntoForce()).isEmpty();
    }
  }

  @Nested
  class Members {
    @Test
    void consentsAloneDoNotReachAThresholdThatAsksForMembers() {
      Progress progress =
          progress(
              treaty("185", consents(2, 2), MONTH_AFTER_3_MONTHS).build(),
              accession("USA", "185", "2002-01-01"),
              accession("JPN", "185", "2002-02-01"),
              ratification("ALB", "185", "2002-06-20"),
              ratification("HRV", "185", "2002-10-17"),
              ratification("EST", "185", "2003-05-12"));

      assertThat(progress.consents()).isEqualTo(5);
      assertThat(progress.memberConsents()).isEqualTo(3);
      assertThat(progress.reachedOn()).contains(date("2002-10-17"));
    }

    @Test
    void membersAloneDoNotReachAThresholdThatAsksForMoreConsents() {
      Progress progress =
          progress(
              treaty("185", consents(3, 1), MONTH_AFTER_3_MONTHS).build(),
              ratification("ALB", "185", "2002-06-20"),
              ratification("HRV", "185", "2002-10-17"),
              accession("USA", "185", "2003-01-01"));

      assertThat(progress.reachedOn()).contains(date("2003-01-01"));
    }

    /** Hungary became a member State on 6 November 1990. */
    @ParameterizedTest(name = "consent on {0}: {1} of a member")
    @CsvSource({"1990-11-05, 0, ", "1990-11-06, 1, 1990-11-06"})
    void membershipIsTakenOnTheDayOfConsent(String consent, int members, String reached) {
      Progress progress =
          progress(
              treaty("141", consents(1, 1), MONTH_AFTER_3_MONTHS).build(),
              ratification("HUN", "141", consent));

      assertThat(progress.consents()).isEqualTo(1);
      assertThat(progress.memberConsents()).isEqualTo(members);
      assertThat(progress.reachedOn())
          .isEqualTo(Optional.ofNullable(reached).map(day -> date(day)));
    }

    @Test
    void whoMayHaveBeenAMemberCountsForTheEarliestDayOnly() {
      Progress progress =
          progress(
              treaty("185", consents(1, 1), MONTH_AFTER_3_MONTHS).build(),
              ratification("XXA", "185", "2000-06-01"),
              ratification("ALB", "185", "2002-06-20"));

      assertThat(progress.memberConsents()).isEqualTo(1);
      assertThat(progress.reachedOn()).contains(date("2000-06-01/2002-06-20"));
    }
  }

  @Nested
  class ImpreciseDates {
    @Test
    void theThresholdIsReachedBetweenTheEarliestAndTheLatestDays() {
      Progress progress =
          progress(
              treaty("024", consents(2), NINETY_DAYS).build(),
              ratification("SWE", "024", "1959-05-01/1959-12-31"),
              ratification("TUR", "024", "1959-07-01"),
              ratification("NOR", "024", "1959-09"));

      assertThat(progress.reachedOn()).contains(date("1959-07-01/1959-09-30"));
      assertThat(progress.entryIntoForce()).contains(date("1959-09-29/1959-12-29"));
    }

    @Test
    void aConsentThatMayComeAtAnyLaterDayLeavesTheEndOpen() {
      Progress progress =
          progress(
              treaty("024", consents(2), NINETY_DAYS).build(),
              ratification("SWE", "024", "1959-01-22"),
              ratification("TUR", "024", "1960-01-07/.."));

      assertThat(progress.reachedOn()).contains(date("1960-01-07/.."));
    }

    @Test
    void aConsentOfAnyEarlierDayCountsFromTheBeginning() {
      Progress progress =
          progress(
              treaty("024", consents(2), NINETY_DAYS).build(),
              ratification("SWE", "024", "../1959-01-22"),
              ratification("TUR", "024", "1960-01-07"),
              ratification("NOR", "024", "1960-01-19"));

      assertThat(progress.reachedOn()).contains(date("1960-01-07"));
    }

    @Test
    void consentsOfAnyEarlierDayLeaveTheBeginningOpen() {
      Progress progress =
          progress(
              treaty("024", consents(2), NINETY_DAYS).build(),
              ratification("SWE", "024", "../1959-01-22"),
              ratification("TUR", "024", "../1960-01-07"));

      assertThat(progress.reachedOn()).contains(date("../1960-01-07"));
      assertThat(progress.entryIntoForce()).contains(date("../1960-04-06"));
    }

    @Test
    void whetherAConsentOfAnUnknownDayIsAMembersIsNotKnown() {
      Progress progress =
          progress(
              treaty("024", consents(1, 1), NINETY_DAYS).build(),
              ratification("SWE", "024", "../.."));

      assertThat(progress.consents()).isEqualTo(1);
      assertThat(progress.memberConsents()).isZero();
      assertThat(progress.reachedOn()).contains(date("../.."));
    }
  }

  @Nested
  class NotDecided {
    @Test
    void aTreatyWhoseThresholdIsNotKnownHasNoProgress() {
      Answer<Progress> answer =
          rule.progress(
              TreatyRegister.builder().build(),
              treatyBuilder("024").clauses(clauses().build()).build());

      assertThat(answer).isInstanceOf(Answer.NotApplicable.class);
      assertThat(answer.explanation().steps())
          .containsExactly(Step.of("threshold.notKnown", label("024")));
    }

    @Test
    void aRecordThatIsNotDeclaredCompleteGivesTheCountAlone() {
      Treaty cybercrime = cybercrime().build();
      Answer<Progress> answer =
          rule.progress(register(cybercrime, acts(CYBERCRIME)).build(), cybercrime);

      assertThat(answer.value().orElseThrow().isComplete()).isFalse();
      assertThat(answer.value().orElseThrow().consents()).isEqualTo(5);
      assertThat(answer.value().orElseThrow().reachedOn()).isEmpty();
      assertThat(answer.explanation().steps())
          .containsExactly(
              Step.of("threshold.countAtLeast", label("185"), 5, "5")
                  .citing(ImmutableList.of(citation())));
      assertThat(answer.explanation().cautions())
          .containsExactly(Step.of("caution.chartNotComplete", label("185")));
      assertThat(answer.explanation().remedies())
          .containsExactly(Step.of("remedy.chart", label("185")));
    }

    @Test
    void onlyARecordOfAllConsentsOfEverybodyIsComplete() {
      assertThat(isComplete(Coverage.Extent.CONSENTS, Scope.Group.EVERYONE)).isTrue();
      assertThat(isComplete(Coverage.Extent.CONSENTS, Scope.Group.MEMBERS)).isFalse();
      assertThat(isComplete(Coverage.Extent.CONSENTS, only("ALB", "HRV", "EST", "HUN", "LTU")))
          .isFalse();
      assertThat(isComplete(Coverage.Extent.PRESENT_PARTIES, Scope.Group.EVERYONE)).isFalse();
    }

    private boolean isComplete(Coverage.Extent extent, Scope scope) {
      Treaty cybercrime = cybercrime().build();
      TreatyRegister register =
          register(cybercrime, acts(CYBERCRIME))
              .cover(
                  number("185"),
                  new Coverage(extent, scope, LocalDate.of(2020, 1, 1), provenance()))
              .build();
      return rule.progress(register, cybercrime).value().orElseThrow().isComplete();
    }

    @ParameterizedTest
    @CsvSource({"share", "condition", "noNumber"})
    void aThresholdThatAsksForMoreThanANumberIsNotDecided(String what) {
      Threshold.Builder special = new Threshold.Builder();
      switch (what) {
        case "share" -> special.consents(1).share(new Share(1, 3, "the holdings of the Fund"));
        case "condition" -> special.consents(1).condition("including five of those that ...");
        default -> special.members(1);
      }
      Treaty treaty = treaty("162", special.build(), NINETY_DAYS).build();
      Answer<Progress> answer =
          rule.progress(covered(treaty, ratification("SWE", "162", "1996-03-05")), treaty);

      assertThat(answer.value().orElseThrow().reachedOn()).isEmpty();
      assertThat(answer.value().orElseThrow().consents()).isEqualTo(1);
      assertThat(answer.explanation().cautions())
          .containsExactly(Step.of("threshold.special", label("162")));
      assertThat(answer.explanation().remedies()).isEmpty();
    }

    @Test
    void aThresholdWithoutANumberIsShownAsUnknown() {
      Threshold special = new Threshold.Builder().condition("a third of the holdings").build();
      Treaty treaty = treaty("194", special, NINETY_DAYS).build();

      assertThat(rule.progress(covered(treaty), treaty).explanation().steps())
          .extracting(Step::message)
          .containsExactly(Message.of("threshold.count", label("194"), 0, "?"));
    }
  }

  /**
   * Protocol No. 14 (CETS No. 194), Article 19: three months after all Parties to the Convention
   * have consented. Norway, Turkey and Russia stand for all.
   */
  @Nested
  class AllPartiesToAnother {
    private static final ImmutableList<TreatyAct> PARTIES =
        ImmutableList.of(
            ratification("NOR", "005", "1952-01-15"),
            entryIntoForce("NOR", "005", "1953-09-03"),
            ratification("TUR", "005", "1954-05-18"),
            entryIntoForce("TUR", "005", "1954-05-18"),
            ratification("RUS", "005", "1998-05-05"),
            entryIntoForce("RUS", "005", "1998-05-05"),
            ratification("NOR", "194", "2004-11-10"),
            ratification("TUR", "194", "2006-10-02"));
    private final Treaty protocol = treaty("194", all("005").build(), MONTH_AFTER_3_MONTHS).build();

    @Test
    void russiasRatificationBroughtProtocolNo14IntoForce() {
      Progress progress =
          progress(protocol, acts(PARTIES, ratification("RUS", "194", "2010-02-18")));

      assertThat(progress.reachedOn()).contains(date("2010-02-18"));
      assertThat(progress.entryIntoForce()).contains(date("2010-06-01"));
    }

    @Test
    void itIsNotReachedWhileOnePartyHasNotConsented() {
      Answer<Progress> answer = rule.progress(covered(protocol, acts(PARTIES)), protocol);

      assertThat(answer.value().flatMap(Progress::reachedOn)).isEmpty();
      assertThat(answer.explanation().steps())
          .extracting(Step::message)
          .containsExactly(
              Message.of("threshold.countOfAll", label("194"), 2, label("005")),
              Message.of("threshold.ofParties", label("005"), 3, 2L));
      assertThat(answer.explanation().cautions()).isEmpty();
    }

    @Test
    void whoeverHasLeftTheOtherTreatyNeedNotConsent() {
      Progress progress =
          progress(protocol, acts(PARTIES, denunciation("RUS", "005", "2007-01-01", "2007-07-01")));

      assertThat(progress.reachedOn()).contains(date("2007-07-01"));
    }

    @Test
    void whoeverJoinsTheOtherTreatyOnlyLaterNeedNotConsent() {
      Progress progress =
          progress(
              protocol,
              acts(
                  PARTIES,
                  ratification("RUS", "194", "2010-02-18"),
                  ratification("ALB", "005", "2010-03-01"),
                  entryIntoForce("ALB", "005", "2010-03-01")));

      assertThat(progress.reachedOn()).contains(date("2010-02-18"));
    }

    @Test
    void whoeverMayHaveJoinedItAnyDayLeavesTheDayOpen() {
      Progress progress =
          progress(
              protocol,
              acts(
                  PARTIES,
                  ratification("RUS", "194", "2010-02-18"),
                  ratification("ALB", "005", "2010"),
                  entryIntoForce("ALB", "005", "2010"),
                  ratification("ALB", "194", "2011-01-10")));

      assertThat(progress.reachedOn()).contains(date("2010-02-18/2011-01-10"));
    }

    @Test
    void aNumberOfConsentsCanBeAskedForBesides() {
      Treaty both = treaty("194", all("005").consents(4).build(), MONTH_AFTER_3_MONTHS).build();
      Progress progress =
          progress(
              both,
              acts(
                  PARTIES,
                  ratification("RUS", "194", "2010-02-18"),
                  ratification("ALB", "194", "2011-01-10")));

      assertThat(progress.reachedOn()).contains(date("2011-01-10"));
    }

    @Test
    void nothingIsConcludedWhereNobodyIsPartyToTheOther() {
      assertThat(progress(protocol, ratification("RUS", "194", "2010-02-18")).reachedOn())
          .isEmpty();
    }

    @Test
    void nothingIsConcludedWhereTheChartOfTheOtherIsNotComplete() {
      TreatyRegister register =
          register(protocol, acts(PARTIES, ratification("RUS", "194", "2010-02-18")))
              .cover(number("194"), complete("2020-01-01"))
              .build();
      Answer<Progress> answer = rule.progress(register, protocol);

      assertThat(answer.value().flatMap(Progress::reachedOn)).isEmpty();
      assertThat(answer.explanation().cautions())
          .containsExactly(Step.of("caution.chartNotComplete", label("005")));
      assertThat(answer.explanation().remedies())
          .containsExactly(Step.of("remedy.chart", label("005")));
    }

    @Test
    void onlyThePartiesToAnotherCanBeTheOnesThatCount() {
      Threshold three = new Threshold.Builder().consents(2).partiesTo(number("005")).build();
      Progress progress =
          progress(
              treaty("194", three, MONTH_AFTER_3_MONTHS).build(),
              acts(PARTIES, ratification("ALB", "194", "2005-01-10")));

      assertThat(progress.consents()).isEqualTo(3);
      assertThat(progress.reachedOn()).contains(date("2006-10-02"));
    }
  }

  /** CETS No. 223, Article 37: all Parties to ETS No. 108, or 38 after five years; here two. */
  @Nested
  class TheOtherWay {
    private final Treaty protocol =
        treatyBuilderOpened("223", "2018-10-10")
            .clauses(
                clauses()
                    .threshold(all("005").otherWay(new OtherWay(Period.ofYears(5), 2)).build())
                    .firstEntryIntoForce(
                        new EntryIntoForceClause.Builder()
                            .article("37")
                            .counting(MONTH_AFTER_3_MONTHS)
                            .build())
                    .build())
            .build();

    @ParameterizedTest(name = "second consent on {0}: {1}")
    @CsvSource({"2020-01-10, 2023-10-11", "2023-10-11, 2023-10-11", "2024-03-05, 2024-03-05"})
    void enoughConsentsAreEnoughOnceFiveYearsHavePassed(String second, String reached) {
      Answer<Progress> answer =
          rule.progress(
              covered(
                  protocol,
                  ratification("NOR", "223", "2019-01-10"),
                  ratification("TUR", "223", second),
                  ratification("ALB", "005", "1996-10-02"),
                  entryIntoForce("ALB", "005", "1996-10-02")),
              protocol);

      assertThat(answer.value().flatMap(Progress::reachedOn)).contains(date(reached));
      assertThat(answer.explanation().steps())
          .extracting(Step::message)
          .contains(
              Message.of("threshold.otherWay", Period.ofYears(5), 2),
              Message.of("threshold.reachedOtherWay", date(reached)));
    }

    @Test
    void theClauseNamesNoDayForIt() {
      Progress progress =
          progress(
              protocol,
              ratification("NOR", "223", "2019-01-10"),
              ratification("TUR", "223", "2020-01-10"),
              ratification("ALB", "005", "1996-10-02"),
              entryIntoForce("ALB", "005", "1996-10-02"));

      assertThat(progress.entryIntoForce()).isEmpty();
    }

    @Test
    void theFirstWayStaysOpenUntilThen() {
      Progress progress =
          progress(
              protocol,
              ratification("NOR", "005", "1952-01-15"),
              entryIntoForce("NOR", "005", "1953-09-03"),
              ratification("NOR", "223", "2019-01-10"),
              ratification("TUR", "223", "2020-01-10"));

      assertThat(progress.reachedOn()).contains(date("2019-01-10"));
      assertThat(progress.entryIntoForce()).contains(date("2019-05-01"));
    }

    @Test
    void theTacitWayIsToldButNotCounted() {
      Treaty tacit =
          treaty(
                  "219",
                  all("005").otherWay(new OtherWay(Period.ofYears(2), 0)).build(),
                  MONTH_AFTER_3_MONTHS)
              .build();
      Answer<Progress> answer =
          rule.progress(
              covered(
                  tacit,
                  ratification("NOR", "005", "1952-01-15"),
                  entryIntoForce("NOR", "005", "1953-09-03")),
              tacit);

      assertThat(answer.value().flatMap(Progress::reachedOn)).isEmpty();
      assertThat(answer.explanation().steps())
          .extracting(Step::message)
          .contains(Message.of("threshold.tacitWay", Period.ofYears(2)));
    }
  }

  @Nested
  class WithAnother {
    /**
     * ETS No. 161, Article 8: not before ETS No. 155, which entered into force on 1 November 1998.
     */
    @ParameterizedTest(name = "reached on {0}: {1}")
    @CsvSource({"1998-06-15, 1998-11-01", "1998-11-16, 1999-03-01"})
    void aTreatyDoesNotEnterIntoForceBeforeTheOneItWaitsFor(String reached, String entry) {
      Progress progress = progress(waiting(), ratification("SWE", "161", reached));

      assertThat(progress.reachedOn()).contains(date(reached));
      assertThat(progress.entryIntoForce()).contains(date(entry));
    }

    @Test
    void whileThatOneIsNotInForceTheDayIsNotKnown() {
      Treaty waiting = treaty("161", consentsNotBefore("005"), MONTH_AFTER_3_MONTHS).build();

      assertThat(progress(waiting, ratification("SWE", "161", "1998-06-15")).entryIntoForce())
          .isEmpty();
    }

    @Test
    void itEntersIntoForceOnTheSameDateAsAnother() {
      Treaty agreement =
          treaty(
                  "078A",
                  new Threshold.Builder().sameDateAs(number("155")).build(),
                  MONTH_AFTER_3_MONTHS)
              .build();
      Answer<Progress> answer = rule.progress(covered(agreement), agreement);

      assertThat(answer.value().flatMap(Progress::entryIntoForce)).contains(date("1998-11-01"));
      assertThat(answer.explanation().steps())
          .extracting(Step::message)
          .containsExactly(Message.of("threshold.sameDate", label("078A"), label("155")));
    }

    private Treaty waiting() {
      return treaty("161", consentsNotBefore("155"), MONTH_AFTER_3_MONTHS).build();
    }

    private static Threshold consentsNotBefore(String other) {
      return new Threshold.Builder().consents(1).notBefore(number(other)).build();
    }
  }

  @Nested
  class AgainstThePublishedDay {
    @Test
    void aChartThatLeadsToALaterDayLacksFormerParties() {
      Treaty treaty = cybercrime().inForceOn(date("2004-06-30")).build();
      Answer<Progress> answer = rule.progress(covered(treaty, acts(CYBERCRIME)), treaty);

      assertThat(answer.value().flatMap(Progress::reachedOn)).isEmpty();
      assertThat(answer.value().flatMap(Progress::entryIntoForce)).isEmpty();
      assertThat(answer.explanation().steps())
          .contains(Step.of("threshold.reachedLater", date("2004-03-18")));
      assertThat(answer.explanation().cautions())
          .containsExactly(
              Step.of("threshold.lacksFormerParties", label("185"), date("2004-06-30"))
                  .citing(ImmutableList.of(citation())));
    }

    @ParameterizedTest
    @CsvSource({"2004-07-01", "2004-07-02", "2004"})
    void aDayThatThePublishedOneAllowsIsGiven(String inForceOn) {
      Treaty treaty = cybercrime().inForceOn(date(inForceOn)).build();
      Answer<Progress> answer = rule.progress(covered(treaty, acts(CYBERCRIME)), treaty);

      assertThat(answer.value().flatMap(Progress::entryIntoForce)).contains(date("2004-07-01"));
      assertThat(answer.explanation().cautions()).isEmpty();
    }

    @Test
    void whoLeftAndDidNotComeBackStillCounts() {
      Progress progress =
          progress(
              treaty("024", consents(1), NINETY_DAYS).build(),
              ratification("SWE", "024", "1959-01-22"),
              denunciation("SWE", "024", "1970-01-01", "1970-07-01"));

      assertThat(progress.reachedOn()).contains(date("1959-01-22"));
    }
  }

  @Test
  void theExplanationShowsTheCountTheDayAndTheArithmetic() {
    Treaty treaty = cybercrime().build();
    Answer<Progress> answer = rule.progress(covered(treaty, acts(CYBERCRIME)), treaty);

    assertThat(answer.explanation().rule()).isEqualTo("threshold");
    assertThat(answer.explanation().basis()).isEqualTo(rule.basis());
    assertThat(answer.explanation().steps())
        .containsExactly(
            Step.of("threshold.count", label("185"), 5, "5").citing(ImmutableList.of(citation())),
            Step.of("threshold.reached", date("2004-03-18")),
            Step.of(
                    "threshold.counted",
                    label("185"),
                    Message.of("clause.place.article", "36"),
                    Message.of("rule.FIRST_OF_MONTH_AFTER_EXPIRY", 3),
                    date("2004-03-18"),
                    date("2004-07-01"))
                .citing(ImmutableList.of(citation())));
    assertThat(answer.explanation().cautions()).isEmpty();
    assertThat(answer.explanation().remedies()).isEmpty();
  }

  private Progress progress(Treaty treaty, TreatyAct... acts) {
    return rule.progress(covered(treaty, acts), treaty).value().orElseThrow();
  }

  private static TreatyRegister covered(Treaty treaty, TreatyAct... acts) {
    return register(treaty, acts)
        .cover(treaty.number(), complete("2020-01-01"))
        .cover(number("005"), complete("2020-01-01"))
        .build();
  }

  private static TreatyRegister.Builder register(Treaty treaty, TreatyAct... acts) {
    TreatyRegister.Builder register = TreatyRegister.builder().add(treaty);
    register.add(treatyBuilder("005").clauses(clauses().build()).build());
    register.add(
        treatyBuilder("155").inForceOn(date("1998-11-01")).clauses(clauses().build()).build());
    Arrays.stream(acts)
        .map(TreatyAct::participant)
        .collect(ImmutableSet.toImmutableSet())
        .forEach(state -> add(state, register));
    Arrays.stream(acts).forEach(register::add);
    return register;
  }

  /** The State XXA may have become a member on any day of the year 2000. */
  private static void add(ParticipantCode state, TreatyRegister.Builder register) {
    String joined = state.equals(code("XXA")) ? "2000" : MEMBERS.get(state.value());
    register.add(
        participantBuilder(state.value(), state.value())
            .addAllMemberships(
                joined == null ? ImmutableList.of() : ImmutableList.of(member(joined)))
            .build());
  }

  private static TreatyAct[] acts(ImmutableList<TreatyAct> some, TreatyAct... more) {
    return ImmutableList.<TreatyAct>builder().addAll(some).add(more).build().toArray(more);
  }

  private static Treaty.Builder cybercrime() {
    return treaty("185", consents(5, 3), MONTH_AFTER_3_MONTHS);
  }

  private static Treaty.Builder treaty(String number, Threshold threshold, Counting counting) {
    return treatyBuilder(number)
        .clauses(
            clauses()
                .threshold(threshold)
                .firstEntryIntoForce(
                    new EntryIntoForceClause.Builder().article("36").counting(counting).build())
                .build());
  }

  private static BilingualText label(String number) {
    return treatyBuilder(number).clauses(clauses().build()).build().label();
  }

  private static Threshold.Builder all(String other) {
    return new Threshold.Builder().allPartiesTo(number(other));
  }

  private static Threshold consents(int number) {
    return new Threshold.Builder().consents(number).build();
  }

  private static Threshold consents(int number, int members) {
    return new Threshold.Builder().consents(number).members(members).build();
  }

  private static FinalClauses.Builder clauses() {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses.read(FinalClauses.Reading.FULL_TEXT).addCitations(citation());
    return clauses;
  }
}
