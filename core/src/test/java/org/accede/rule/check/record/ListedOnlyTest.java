package org.accede.rule.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.accede.act.ListedWithoutAct;
import org.accede.answer.ExplanationText;
import org.accede.answer.Wording;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Finding;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Niue has a row without any act in the chart of ETS No. 127. */
class ListedOnlyTest {
  private static final ListedWithoutAct ROW =
      new ListedWithoutAct(
          Samples.code("NIU"),
          Samples.number("127"),
          Samples.date("../2026-11-20"),
          Samples.provenance());

  private static TreatyRegister register(TreatyFact... more) {
    return Samples.register(
        Stream.concat(Stream.of(ROW), Arrays.stream(more)).toArray(TreatyFact[]::new));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2026-11-19, none", "2026-11-20, certain", "2030-01-01, certain"})
  void aRowIsFoundFromTheDayOfTheChartThatHasIt(String day, String expected) {
    assertThat(Held.against(ListedOnly.check(), register(), day)).isEqualTo(expected);
  }

  @Test
  void itIsToldWhatTheChartShowsAndWhomToAsk() {
    Finding finding = Held.findings(ListedOnly.check(), register(), "2026-11-20").get(0);

    assertThat(finding.label()).isEqualTo("listed-without-act NIU 127");
    assertThat(Wording.in(OfficialLanguage.ENGLISH).of(finding.whatToDo()))
        .isEqualTo(
            "Ask the Treaty Office whether NIU may sign ETS No. 127 or has been invited to accede"
                + " to it, and record the invitation.");
    assertThat(ExplanationText.of(finding.explanation(), OfficialLanguage.ENGLISH))
        .contains(
            "The chart for ETS No. 127 as of 20 November 2026 lists NIU without an act: NIU may"
                + " sign, as far as such rows were seen, or has been invited; no source says"
                + " which, and nothing is concluded from it. [1]");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void whereTheRecordSaysWhyItIsListedNothingIsFound(TreatyFact reason) {
    assertThat(Held.against(ListedOnly.check(), register(reason), "2026-11-20")).isEqualTo("none");
  }

  static Stream<Arguments> reasons() {
    return ImmutableList.<TreatyFact>of(
            Samples.request("NIU", "127", "2014-02-01"),
            Samples.invitation("NIU", "127", "2015-06-01"),
            Samples.signature("NIU", "127", "2015-11-27"))
        .stream()
        .map(Arguments::of);
  }

  @Test
  void anActOfALaterDayWasNoReasonYet() {
    TreatyRegister register = register(Samples.signature("NIU", "127", "2027-01-01"));

    assertThat(Held.against(ListedOnly.check(), register, "2026-12-31")).isEqualTo("certain");
    assertThat(Held.against(ListedOnly.check(), register, "2027-01-01")).isEqualTo("none");
  }
}
