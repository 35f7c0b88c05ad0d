package org.accede.rule.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever consented to ETS No. 191 had consented to ETS No. 173 (Article 10(5)), also where the
 * chart of ETS No. 173 is older: Germany, a signatory by the chart of 13 June 2013, deposited for
 * both on 10 May 2017. Told here of ETS No. 189, which asks the same of ETS No. 185, and of a chart
 * as of the last day of 2030.
 */
class PresupposedActTest {
  private static final TreatyNumber PARENT = TreatyNumber.of("185");

  private static final Source LIST =
      new Source.Builder().id("list").kind(SourceKind.REFERENCE).title("List of 189").build();

  private static String stages(
      ConsentRequirement.What asked, String facts, ConsentKind kind, String consented) {
    TreatyRegister chart =
        Told.of(Treaties.outsider("MAR", false), Treaties.asking(asked))
            .with(Treaties.cybercrime())
            .complete("185")
            .register(facts);
    // told by a source of its own, which says nothing of the parent
    Consent consent =
        Samples.consent("MAR", "189", consented, kind, Provenance.of(Citation.of(LIST)));
    Answer<AccessionState> answer =
        Accessions.in(chart.with(consent)).of("MAR").to(PARENT).asOf(LocalDate.of(2036, 1, 1));
    return answer.candidates().stream()
        .map(state -> state.stage().name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}; {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a consent since the chart, which asked for one to the parent
        "185: signed 2029-06-01 | ACCESSION | 2031-06-29 | FORMER_PARTY PARTY CONSENT_EXPRESSED"
            + " SIGNATORY MAY_BE_INVITED",
        // the chart is younger: it would show what was asked for
        "185: signed 2029-06-01 | ACCESSION | 2030-06-29 | SIGNATORY",
        // what was asked for is on record
        "185: acceded 2029-06-01; 185: in force 2029-10-01 | ACCESSION | 2031-06-29 | PARTY",
        // a successor steps into what was there
        "185: signed 2029-06-01 | SUCCESSION | 2031-06-29 | SIGNATORY",
      })
  void aConsentThatAskedForAnotherShowsThatTheChartIsOld(
      String facts, ConsentKind kind, String consented, String expected) {
    assertThat(stages(ConsentRequirement.What.CONSENTED_BEFORE_OR_AT_ONCE, facts, kind, consented))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SIGNED_BEFORE_OR_AT_ONCE, true",
    "CONSENTED_BEFORE_OR_AT_ONCE, false",
    "PARTY_BEFORE, false",
    "DENOUNCED, true",
  })
  void aSignatureOnTheChartSettlesItIfNoMoreWasAskedFor(
      ConsentRequirement.What asked, boolean isSettled) {
    String stages = stages(asked, "185: signed 2029-06-01", ConsentKind.ACCESSION, "2031-06-29");
    assertThat(stages.equals("SIGNATORY")).isEqualTo(isSettled);
  }
}
