package org.accede.rule.entry;

import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.Counting;
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

/**
 * A protocol to ETS No. 005 that counts the consents of its Parties: who is one, where no entry
 * into force is published, and what an explanation says of them.
 */
class ThresholdOfPartiesTest {
  private static final Counting THREE_MONTHS =
      new Counting(
          CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_EXPIRY_OF_PERIOD, 3, Counting.Unit.MONTH);

  private static FinalClauses.Builder read() {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses.read(FinalClauses.Reading.FULL_TEXT).addCitations(Samples.citation());
    return clauses;
  }

  private static Treaty convention() {
    return convention(read().build());
  }

  private static Treaty convention(FinalClauses clauses) {
    return treatyBuilder("005").inForceOn(date("1953-09-03")).clauses(clauses).build();
  }

  private static FinalClauses counting() {
    return read()
        .laterEntryIntoForce(
            new EntryIntoForceClause.Builder().article("66").counting(THREE_MONTHS).build())
        .build();
  }

  private static Answer<Progress> answer(
      Threshold threshold, Treaty convention, TreatyAct... acts) {
    Treaty protocol =
        treatyBuilder("194")
            .clauses(
                read()
                    .threshold(threshold)
                    .firstEntryIntoForce(
                        new EntryIntoForceClause.Builder()
                            .article("19")
                            .counting(THREE_MONTHS)
                            .build())
                    .build())
            .build();
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(participant("NOR"))
            .add(participant("SWE"))
            .add(convention)
            .add(protocol)
            .cover(number("005"), complete("2020-01-01"))
            .cover(number("194"), complete("2020-01-01"));
    for (TreatyAct act : acts) {
      register.add(act);
    }
    return new ThresholdRule().progress(register.build(), protocol);
  }

  private static List<String> told(Answer<Progress> answer) {
    return answer.explanation().steps().stream()
        .map(Step::message)
        .map(Wording.in(OfficialLanguage.ENGLISH)::of)
        .toList();
  }

  @Nested
  class WhoIsAParty {
    private static final Threshold BY_ONE_PARTY =
        new Threshold.Builder().consents(1).partiesTo(number("005")).build();

    private String reached(Treaty convention, String consent, TreatyAct... acts) {
      TreatyAct[] all = List.of(acts).toArray(new TreatyAct[acts.length + 1]);
      all[acts.length] = ratification("SWE", "194", consent);
      return answer(BY_ONE_PARTY, convention, all)
          .value()
          .flatMap(Progress::reachedOn)
          .map(Object::toString)
          .orElse("never");
    }

    private String reachedByAParty(String consent, TreatyAct denunciation) {
      return reached(
          convention(),
          consent,
          ratification("SWE", "005", "1953-09-03"),
          entryIntoForce("SWE", "005", "1953-09-03"),
          denunciation);
    }

    @ParameterizedTest(name = "consent on {0}: {1}")
    @CsvSource({"2000-04-30, never", "2000-05-01, 2000-05-01"})
    void isCountedByTheClausesWhereNoDayIsPublished(String consent, String reached) {
      assertThat(reached(convention(counting()), consent, ratification("SWE", "005", "2000-01-10")))
          .isEqualTo(reached);
    }

    @ParameterizedTest(name = "consent on {0}: {1}")
    @CsvSource({"2000-01-09, never", "2000-01-10, 2000-01-10/..", "2015-01-01, 2015-01-01/.."})
    void mayBeOneFromTheConsentOnWhereNoClauseCounts(String consent, String reached) {
      assertThat(reached(convention(), consent, ratification("SWE", "005", "2000-01-10")))
          .isEqualTo(reached);
    }

    @ParameterizedTest(name = "consent on {0}: {1}")
    @CsvSource({
      "2002-12-31, 2002-12-31",
      "2003-01-01, 2003-01-01/..",
      "2015-01-01, 2015-01-01/..",
    })
    void mayHaveLeftFromTheNotificationOnWhereNoEffectIsKnown(String consent, String reached) {
      TreatyAct notified =
          new Denunciation.Builder()
              .participant(Samples.code("SWE"))
              .treaty(number("005"))
              .notified(date("2003-01-01"))
              .provenance(Samples.provenance())
              .build();

      assertThat(reachedByAParty(consent, notified)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "consent on {0}: {1}")
    @CsvSource({"2003-12-31, 2003-12-31", "2004-01-01, never"})
    void isOneNoMoreFromTheEffectOfItsDenunciation(String consent, String reached) {
      assertThat(
              reachedByAParty(
                  consent, Samples.denunciation("SWE", "005", "2003-07-01", "2004-01-01")))
          .isEqualTo(reached);
    }

    @Test
    void remainsOneThoughItDenouncedAPart() {
      assertThat(
              reachedByAParty(
                  "2005-06-01", denunciationOf("Chapter II", "SWE", "005", "2003-07-01")))
          .isEqualTo("2005-06-01");
    }
  }

  @Nested
  class WhatIsTold {
    private static final TreatyAct[] TWO_PARTIES = {
      ratification("NOR", "005", "1953-09-03"),
      entryIntoForce("NOR", "005", "1953-09-03"),
      ratification("SWE", "005", "1953-09-03"),
      entryIntoForce("SWE", "005", "1953-09-03"),
      ratification("SWE", "194", "2005-11-17"),
    };

    private Threshold.Builder allParties() {
      return new Threshold.Builder().allPartiesTo(number("005"));
    }

    @Test
    void howManyOfThePartiesHaveConsented() {
      assertThat(told(answer(allParties().build(), convention(), TWO_PARTIES)))
          .containsExactly(
              "ETS No. 194 has 1 consent; its entry into force takes those of all Parties to ETS"
                  + " No. 005.",
              "Of 2 Parties to ETS No. 005 on record, 1 has consented.");
    }

    @Test
    void whoLeftIsNotAmongThem() {
      TreatyAct[] acts = List.of(TWO_PARTIES).toArray(new TreatyAct[TWO_PARTIES.length + 1]);
      acts[TWO_PARTIES.length] = Samples.denunciation("NOR", "005", "2007-01-01", "2007-07-01");

      assertThat(told(answer(allParties().build(), convention(), acts)))
          .containsExactly(
              "ETS No. 194 has 1 consent; its entry into force takes those of all Parties to ETS"
                  + " No. 005.",
              "Of 1 Party to ETS No. 005 on record, 1 has consented.",
              "The threshold was reached on 1 July 2007, by the consents and the Parties to ETS No."
                  + " 005 that there were.",
              "ETS No. 194, Article 19, the first day of the month following the expiration of a"
                  + " period of 3 months: counted from the threshold, reached on 1 July 2007, it"
                  + " falls on 1 November 2007.");
    }

    @Test
    void nothingOfPartiesWhereNoneIsOnRecord() {
      assertThat(told(answer(allParties().build(), convention()))).hasSize(1);
    }

    @Test
    void thatOnlyPartiesCountAndWhatShareOrOtherWayThereIs() {
      Threshold threshold =
          new Threshold.Builder()
              .consents(3)
              .partiesTo(number("005"))
              .share(new Share(1, 3, "the holdings of the Fund"))
              .otherWay(new OtherWay(Period.ofYears(5), 2))
              .build();

      assertThat(told(answer(threshold, convention(), TWO_PARTIES)))
          .containsExactly(
              "ETS No. 194 has 1 consent; its entry into force takes 3.",
              "Only the consents of Parties to ETS No. 005 count.",
              "Those who have consented must besides stand for at least 1/3 of a fund or of"
                  + " contributions; that is not on record here.",
              "Failing that, 2 consents are enough after 5 years from its opening for signature.");
    }

    @Test
    void whetherTheOtherWayWasGoneFirst() {
      Threshold either = allParties().otherWay(new OtherWay(Period.ofYears(5), 1)).build();
      TreatyAct[] acts = List.of(TWO_PARTIES).toArray(new TreatyAct[TWO_PARTIES.length + 1]);
      acts[TWO_PARTIES.length] = ratification("NOR", "194", "2010-02-18");
      Answer<Progress> answer = answer(either, convention(), acts);

      assertThat(answer.value().flatMap(Progress::reachedOn)).contains(date("2005-11-17"));
      assertThat(answer.value().flatMap(Progress::entryIntoForce)).isEmpty();
      assertThat(told(answer))
          .last()
          .isEqualTo(
              "What the other way takes was there on 17 November 2005; the clause counts no day"
                  + " from it.");
    }
  }
}
