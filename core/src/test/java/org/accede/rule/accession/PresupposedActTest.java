package org.accede.rule.accession;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.TreatyAct;
import org.accede.answer.Answer;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
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

  private static final Provenance BY_LIST = Provenance.of(Citation.of(LIST));

  private static final String ANY = "FORMER_PARTY PARTY CONSENT_EXPRESSED SIGNATORY MAY_BE_INVITED";

  private static final String LEFT =
      "185: acceded 2020-06-01; 185: in force 2020-10-01;"
          + " 185: denounced 2028-06-01 effect 2028-10-01";

  private static String stages(ConsentRequirement.What asked, String facts, String further) {
    return stages(asked, facts, further, LocalDate.of(2036, 1, 1));
  }

  private static String stages(
      ConsentRequirement.What asked, String facts, String further, LocalDate day) {
    return stages(register(asked, facts, further), day);
  }

  private static String stages(TreatyRegister register, LocalDate day) {
    Answer<AccessionState> answer = Accessions.in(register).of("MAR").to(PARENT).asOf(day);
    return answer.candidates().stream()
        .map(state -> state.stage().name())
        .collect(Collectors.joining(" "));
  }

  private static TreatyRegister register(
      ConsentRequirement.What asked, String facts, String further) {
    return chart(asked, facts).with(further(further));
  }

  private static TreatyRegister chart(ConsentRequirement.What asked, String facts) {
    return told(asked).complete("185").register(facts);
  }

  private static Told told(ConsentRequirement.What asked) {
    return Told.of(Treaties.outsider("MAR", false), Treaties.asking(asked))
        .with(Treaties.cybercrime());
  }

  /** What a source of its own tells of ETS No. 189, which says nothing of the parent. */
  private static TreatyAct further(String told) {
    List<String> words = Splitter.on(' ').splitToList(told);
    String on = words.get(1);
    return switch (words.get(0)) {
      case "in-force" -> Samples.entryIntoForce("MAR", "189", on, BY_LIST);
      case "left" ->
          new Denunciation.Builder()
              .participant(ParticipantCode.of("MAR"))
              .treaty(TreatyNumber.of("189"))
              .effect(Samples.date(on))
              .provenance(BY_LIST)
              .build();
      default -> Samples.consent("MAR", "189", on, ConsentKind.valueOf(words.get(0)), BY_LIST);
    };
  }

  @ParameterizedTest(name = "{0}; {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a consent since the chart, which asked for one to the parent
        "185: signed 2029-06-01 | ACCESSION 2031-06-29 | " + ANY,
        // or what came after a consent that is not on record itself
        "185: signed 2029-06-01 | in-force 2031-10-01 | " + ANY,
        "185: signed 2029-06-01 | left 2034-10-01 | " + ANY,
        // neither the date nor the list that tells of it says how late it was
        "185: signed 2029-06-01 | ACCESSION 2029-06-29/.. | " + ANY,
        // the chart is younger: it would show what was asked for
        "185: signed 2029-06-01 | ACCESSION 2030-06-29 | SIGNATORY",
        "185: signed 2029-06-01 | in-force 2030-10-01 | SIGNATORY",
        // what was asked for is on record
        "185: acceded 2029-06-01; 185: in force 2029-10-01 | ACCESSION 2031-06-29 | PARTY",
        // a successor steps into what was there
        "185: signed 2029-06-01 | SUCCESSION 2031-06-29 | SIGNATORY",
      })
  void aParticipationThatAskedForAnotherShowsThatTheChartIsOld(
      String facts, String further, String expected) {
    assertThat(stages(ConsentRequirement.What.CONSENTED_BEFORE_OR_AT_ONCE, facts, further))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}; {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // it had left, and consented to what asks for the parent only later: it had come back
        LEFT + " | ACCESSION 2031-06-29 | FORMER_PARTY PARTY CONSENT_EXPRESSED",
        // the parent was there when that was asked for
        LEFT + " | ACCESSION 2027-06-29 | FORMER_PARTY",
        // and the chart of the last day of 2030 would show it, had it come back before
        LEFT + " | ACCESSION 2029-06-29 | FORMER_PARTY",
        // what was taken back no longer serves
        "185: signed 2029-06-01; 185: acceded 2029-07-01; 185: withdrew 2029-08-01"
            + " | ACCESSION 2031-06-29 | "
            + ANY,
      })
  void whatWasUndoneDoesNotServeAConsentThatCameLater(
      String facts, String further, String expected) {
    assertThat(stages(ConsentRequirement.What.CONSENTED_BEFORE_OR_AT_ONCE, facts, further))
        .isEqualTo(expected);
  }

  @Test
  void whoeverCameBackHadLeftUpToTheDayOfTheChart() {
    assertThat(
            stages(
                ConsentRequirement.What.PARTY_BEFORE,
                LEFT,
                "ACCESSION 2031-06-29",
                LocalDate.of(2030, 12, 31)))
        .isEqualTo("FORMER_PARTY");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ACCESSION 2027-06-29, true",
    "ACCESSION 2031-06-29, false",
  })
  void whoeverLeftIsAFormerPartyUnlessSomethingLaterAskedItToBeOneAgain(
      String further, boolean isSettled) {
    TreatyRegister noChart =
        told(ConsentRequirement.What.PARTY_BEFORE).register(LEFT).with(further(further));
    String stages = stages(noChart, LocalDate.of(2036, 1, 1));
    assertThat(stages.equals("FORMER_PARTY")).isEqualTo(isSettled);
  }

  @Test
  void aViewOfThePastTellsOfNoLaterDayThanItsOwn() {
    LocalDate day = LocalDate.of(2033, 5, 1);
    TreatyRegister chart = chart(ConsentRequirement.What.PARTY_BEFORE, "185: signed 2029-06-01");
    // known from 2032 on, and no source says in which of five years it was
    TreatyRegister register =
        chart.with(
            Samples.consent(
                "MAR",
                "189",
                "2031/2035",
                ConsentKind.ACCESSION,
                new Provenance.Builder()
                    .addCitations(Citation.of(LIST))
                    .statedKnownFrom(LocalDate.of(2032, 1, 1))
                    .build()));

    assertThat(presupposedIn(register))
        .isEqualTo(ImpreciseDate.onOrBefore(LocalDate.of(2035, 12, 31)));
    assertThat(presupposedIn(register.knownOn(day))).isEqualTo(ImpreciseDate.onOrBefore(day));
  }

  private static ImpreciseDate presupposedIn(TreatyRegister register) {
    return register.reach(ParticipantCode.of("MAR"), PARENT).presupposed().orElseThrow();
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
    String stages = stages(asked, "185: signed 2029-06-01", "ACCESSION 2031-06-29");
    assertThat(stages.equals("SIGNATORY")).isEqualTo(isSettled);
  }
}
