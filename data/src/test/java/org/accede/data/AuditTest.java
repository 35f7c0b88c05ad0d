package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.accede.act.EntryIntoForce;
import org.accede.answer.Answer;
import org.accede.query.Audit;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.entry.Progress;
import org.accede.rule.entry.ThresholdRule;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published days held against the final clauses. */
class AuditTest {
  private final TreatyRegister register = CouncilOfEurope.register();

  @Test
  void theClausesCountToNinetyNineOfAHundredPublishedDays() {
    Audit audit = Audit.of(register);
    assertThat(audit.rows()).isGreaterThan(300);
    assertThat((audit.matches() + audit.explained()) * 100L)
        .isGreaterThanOrEqualTo(99L * audit.rows());
  }

  @Test
  void aPublishedDayThatIsOffByOneIsFound() {
    EntryIntoForce published =
        register.acts().stream()
            .filter(act -> act.label().equals("FRA 210 ENTRY_INTO_FORCE"))
            .map(EntryIntoForce.class::cast)
            .findFirst()
            .orElseThrow();
    EntryIntoForce wrong =
        new EntryIntoForce(
            published.participant(),
            published.treaty(),
            ImpreciseDate.on(LocalDate.of(2014, 11, 2)),
            Provenance.of(published.provenance().citations().get(0)));
    TreatyRegister.Builder mine = TreatyRegister.builder();
    register.participants().forEach(mine::add);
    register.treaties().forEach(mine::add);
    mine.add(wrong);
    TreatyRegister changed = mine.build().combinedWith(register);
    assertThat(Audit.of(changed, Set.of(changed.treaty("210"))).differences())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.participant()).hasToString("FRA");
              assertThat(row.computed()).hasToString("2014-11-01");
              assertThat(row.published()).isEqualTo("2014-11-02");
            });
  }

  /**
   * The day of the deposit that reached the threshold, and the treaty's own entry into force, were
   * the charts complete.
   */
  @ParameterizedTest(name = "{0}: reached on {1}, in force on {2}")
  @CsvSource({
    // ten consents, eight of them members': Türkiye's, which has left since, to Andorra's
    "210, 2014-04-22, 2014-08-01",
    // three ratifications, ninety days
    "024, 1960-01-19, 1960-04-18",
  })
  void theThresholdLeadsToTheTreatysOwnDay(String treaty, String reached, String inForce) {
    TreatyRegister complete = complete(treaty);
    Progress progress =
        new ThresholdRule().progress(complete, complete.treaty(treaty)).value().orElseThrow();
    assertThat(progress.isComplete()).isTrue();
    assertThat(progress.reachedOn()).contains(ImpreciseDate.parse(reached));
    assertThat(progress.entryIntoForce()).contains(ImpreciseDate.parse(inForce));
    assertThat(register.treaty(treaty).inForceOn()).contains(ImpreciseDate.parse(inForce));
  }

  /** Greece ratified in 1953, left in 1969 and came back in 1974: the chart has 1974 only. */
  @Test
  void aChartThatLacksFormerPartiesGivesNoDay() {
    TreatyRegister complete = complete("005");
    Answer<Progress> answer = new ThresholdRule().progress(complete, complete.treaty("005"));
    assertThat(answer.value().flatMap(Progress::reachedOn)).isEmpty();
    assertThat(answer.explanation().cautions())
        .anyMatch(caution -> caution.message().key().equals("threshold.lacksFormerParties"));
  }

  private static TreatyRegister complete(String treaty) {
    return Changed.covered(
        treaty,
        new Coverage(
            Coverage.Extent.CONSENTS,
            Scope.Group.EVERYONE,
            LocalDate.of(2022, 9, 16),
            Provenance.of(
                Citation.of(
                    new Source.Builder()
                        .id("assumed")
                        .kind(SourceKind.SURVEY)
                        .title("Assumed")
                        .build()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"005", "024", "210"})
  void aChartOfThePartiesOfTodayIsNoCompleteOne(String treaty) {
    Progress progress =
        new ThresholdRule().progress(register, register.treaty(treaty)).value().orElseThrow();
    assertThat(progress.isComplete()).isFalse();
    assertThat(progress.reachedOn()).isEmpty();
  }

  @Test
  void theArtificialIntelligenceConventionHasOneConsentOfFive() {
    Progress progress =
        new ThresholdRule().progress(register, register.treaty("225")).value().orElseThrow();
    assertThat(progress.consents()).isEqualTo(1);
    assertThat(progress.memberConsents()).isZero();
    assertThat(progress.threshold().consents()).contains(5);
    assertThat(progress.reachedOn()).isEmpty();
  }

  @Test
  void anIncompleteChartGivesNoDay() {
    Progress progress =
        new ThresholdRule().progress(register, register.treaty("185")).value().orElseThrow();
    assertThat(progress.isComplete()).isFalse();
    assertThat(progress.reachedOn()).isEmpty();
  }
}
