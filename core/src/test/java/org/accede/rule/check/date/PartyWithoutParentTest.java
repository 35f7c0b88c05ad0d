package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.rule.check.Finding;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.text.BilingualText;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ETS No. 189 is an additional protocol to ETS No. 185, which can be denounced by itself. */
class PartyWithoutParentTest {
  private static final String LEFT_THE_PARENT =
      "185: acceded 2006-06-30; 185: in force 2006-10-01;"
          + " 185: denounced 2016-05-05 effect 2016-09-01;"
          + " acceded 2007-06-29; in force 2007-10-01";

  private static Told told(Treaty protocol) {
    return Told.of(Treaties.outsider("MAR", false), protocol)
        .with(Treaties.cybercrime())
        .complete("185")
        .complete("189");
  }

  private static Treaty protocol(TreatyKind kind, FinalClauses clauses) {
    return new Treaty.Builder()
        .number(Samples.number("189"))
        .series(Series.ETS)
        .title(new BilingualText("Additional protocol", "Protocole additionnel"))
        .kind(kind)
        .parent(Samples.number("185"))
        .openedOn(Samples.date("2003-01-28"))
        .inForceOn(Samples.date("2006-03-01"))
        .addCitations(Samples.citation())
        .clauses(clauses)
        .build();
  }

  private static Treaty additional() {
    return protocol(TreatyKind.ADDITIONAL_PROTOCOL, Samples.clauses());
  }

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        LEFT_THE_PARENT + " | 2016-08-31 | none",
        LEFT_THE_PARENT + " | 2016-09-01 | certain",
        LEFT_THE_PARENT + "; denounced 2017-01-02 effect 2017-05-01 | 2017-04-30 | certain",
        LEFT_THE_PARENT + "; denounced 2017-01-02 effect 2017-05-01 | 2017-05-01 | none",
        // it joined the parent again
        LEFT_THE_PARENT + "; 185: acceded 2019-01-02; 185: in force 2019-05-01 | 2019-04-30 | none",
        LEFT_THE_PARENT
            + "; 185: acceded 2019-01-02; 185: in force 2019-05-01 | 2018-01-01 | certain",
        // it may have left by then
        "185: in force 2006-10-01; 185: left 2016-09; in force 2007-10-01 | 2016-09-15 | possible",
        // no Party to the protocol yet, or never one to the parent
        "185: in force 2006-10-01; 185: left 2016-09-01; acceded 2016-08-01; in force 2016-12-01"
            + " | 2016-10-01 | none",
        "in force 2007-10-01 | 2016-10-01 | none",
        "185: in force 2006-10-01; in force 2007-10-01 | 2016-10-01 | none",
      })
  void aPartyToAProtocolThatIsAFormerPartyToItsParentIsFound(
      String facts, String day, String expected) {
    assertThat(Held.against(PartyWithoutParent.check(), told(additional()).register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void aParentOfWhichNothingIsOnRecordProvesNothing() {
    Told noChart =
        Told.of(Treaties.outsider("MAR", false), additional()).with(Treaties.cybercrime());

    assertThat(
            Held.against(
                PartyWithoutParent.check(),
                noChart.register("acceded 2007-06-29; in force 2007-10-01"),
                "2016-10-01"))
        .isEqualTo("none");
  }

  @Test
  void whereTheProtocolEndsWithItsParentItIsAPartyNoMore() {
    FinalClauses ends =
        new FinalClauses.Builder()
            .read(FinalClauses.Reading.PARTIAL)
            .addCitations(Samples.citation())
            .endsWith(new EndsWith(Samples.number("185"), "14"))
            .build();

    assertThat(
            Held.against(
                PartyWithoutParent.check(),
                told(protocol(TreatyKind.ADDITIONAL_PROTOCOL, ends)).register(LEFT_THE_PARENT),
                "2020-01-01"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource(
      value = TreatyKind.class,
      names = {"CONVENTION", "AMENDING_PROTOCOL"})
  void onlyAdditionalProtocolsAreHeldAgainstTheirParent(TreatyKind kind) {
    assertThat(
            Held.against(
                PartyWithoutParent.check(),
                told(protocol(kind, Samples.clauses())).register(LEFT_THE_PARENT),
                "2020-01-01"))
        .isEqualTo("none");
  }

  @Test
  void bothStandingsAreTold() {
    Finding finding =
        Held.findings(
                PartyWithoutParent.check(),
                told(additional()).register(LEFT_THE_PARENT),
                "2020-01-01")
            .get(0);
    ImmutableList<Step> steps = finding.explanation().steps();

    assertThat(steps.stream().map(step -> step.message().key()))
        .containsSubsequence(
            "act.entryIntoForce", "act.denunciation.notified", "act.denunciation.ended");
  }
}
