package org.accede.register;

import static org.accede.testing.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.difference.Change;
import org.accede.difference.ChangeKind;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Georgia and ETS No. 112: a chart with its entry into force on 1 February 1998 and no signature,
 * over a register that has a signature.
 */
class RuledOutTest {
  private static final ParticipantCode GEORGIA = ParticipantCode.of("GEO");
  private static final TreatyAct SIGNATURE =
      new Signature(GEORGIA, number("112"), date("1999-05-18"), Samples.provenance());
  private static final TreatyAct CONSENT =
      new Consent(
          GEORGIA, number("112"), date("1997-10-21"), ConsentKind.ACCESSION, Samples.provenance());
  private static final TreatyAct ENTRY =
      new EntryIntoForce(GEORGIA, number("112"), date("1998-02-01"), Samples.provenance());

  private static ImpreciseDate date(String text) {
    return ImpreciseDate.parse(text);
  }

  private static TreatyRegister.Builder chart(
      Coverage.Extent extent, Scope scope, String asOf, TreatyAct... acts) {
    TreatyRegister.Builder chart =
        TreatyRegister.builder()
            .add(Samples.participant("GEO"))
            .add(Samples.treaty("112"))
            .cover(
                number("112"),
                new Coverage(extent, scope, LocalDate.parse(asOf), Samples.provenance()));
    for (TreatyAct act : acts) {
      chart.add(act);
    }
    return chart;
  }

  private static TreatyRegister.Builder whole(TreatyAct... acts) {
    return chart(Coverage.Extent.SIGNATURES_AND_CONSENTS, Scope.Group.EVERYONE, "2026-11-28", acts);
  }

  private static TreatyRegister holding(TreatyAct... acts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder().add(Samples.participant("GEO")).add(Samples.treaty("112"));
    for (TreatyAct act : acts) {
      register.add(act);
    }
    return register.build();
  }

  @Test
  void anActThatIsMissingInAWholeChartLosesToIt() {
    Combination both = whole(CONSENT, ENTRY).combinationWith(holding(SIGNATURE));

    assertThat(both.register().acts()).containsExactly(CONSENT, ENTRY);
    assertThat(both.conflicts())
        .extracting(Conflict::toString)
        .containsExactly("GEO 112 SIGNATURE: none by 2026-11-28 instead of 1999-05-18");
    assertThat(Change.of(both.conflicts().get(0)).kind()).isEqualTo(ChangeKind.WITHDRAWN);
    assertThat(both.conflicts().get(0).participant()).contains(GEORGIA);
    assertThat(both.conflicts().get(0).treaty()).contains(number("112"));
  }

  @ParameterizedTest(name = "{0} for {1} as of {2}: {3}")
  @CsvSource({
    "SIGNATURES_AND_CONSENTS, EVERYONE, 1999-05-18, true",
    "SIGNATURES_AND_CONSENTS, EVERYONE, 1999-05-17, false",
    "SIGNATURES_AND_CONSENTS, NON_MEMBERS, 2026-11-28, true",
    "SIGNATURES_AND_CONSENTS, MEMBERS, 2026-11-28, false",
    "CONSENTS, EVERYONE, 2026-11-28, false",
    "PRESENT_PARTIES, EVERYONE, 2026-11-28, false",
  })
  void onlyWhatTheChartIsCompleteForIsRuledOut(
      Coverage.Extent extent, Scope.Group scope, String asOf, boolean isRuledOut) {
    Combination both = chart(extent, scope, asOf, ENTRY).combinationWith(holding(early()));

    assertThat(both.conflicts()).hasSize(isRuledOut ? 1 : 0);
  }

  /** A signature that can stand beside the entry into force, seen by the day of the chart. */
  private static TreatyAct early() {
    return new Signature(GEORGIA, number("112"), date("../1999-05-18"), known());
  }

  private static Provenance known() {
    return new Provenance.Builder()
        .addCitations(Samples.citation())
        .statedKnownFrom(LocalDate.parse("1999-05-18"))
        .build();
  }

  @Test
  void aChartOfOthersRulesNothingOut() {
    Scope named = new Scope.Named(ImmutableSortedSet.of(ParticipantCode.of("FRA")));
    Combination both =
        chart(Coverage.Extent.SIGNATURES_AND_CONSENTS, named, "2026-11-28", ENTRY)
            .add(Samples.participant("FRA"))
            .combinationWith(holding(early()));

    assertThat(both.conflicts()).isEmpty();
  }

  @Test
  void aParticipationThatHadEndedStays() {
    TreatyAct end =
        new Denunciation.Builder()
            .participant(GEORGIA)
            .treaty(number("112"))
            .effect(date("1996-01-01"))
            .provenance(Samples.provenance())
            .build();
    TreatyAct before =
        new Consent(
            GEORGIA,
            number("112"),
            date("1995-01-01"),
            ConsentKind.ACCESSION,
            Samples.provenance());
    Combination both = whole(ENTRY).combinationWith(holding(before, end));

    assertThat(both.register().acts()).containsExactly(ENTRY, before, end);
  }

  @Test
  void aChartWithoutAnActOfAParticipantRulesOutOnlyIfItIsWhole() {
    TreatyRegister empty = whole().build();
    TreatyRegister other = holding(CONSENT, ENTRY);

    assertThat(empty.combinationWith(other).conflicts()).isEmpty();
    assertThat(RuledOut.byWholeCharts(empty).of(other))
        .extracting(Conflict.OfAbsence::lost)
        .containsExactly(CONSENT, ENTRY);
    assertThat(RuledOut.byWholeCharts(empty).without(other).acts()).isEmpty();
    assertThat(other.acts()).hasSize(2);
  }
}
