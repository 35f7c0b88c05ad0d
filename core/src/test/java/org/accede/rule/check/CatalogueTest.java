package org.accede.rule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.invitation.Invitation;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks as values, and the catalogue that holds them. */
class CatalogueTest {
  private static final BilingualText STATEMENT =
      new BilingualText(
          "A decision has no meeting number.", "Une décision n'a pas de numéro de réunion.");

  private static Check mine() {
    return builder().addBasis(Samples.citation()).build();
  }

  private static Check.Builder builder() {
    Check.Builder builder = new Check.Builder();
    builder
        .id("no-meeting-number")
        .severity(Severity.NOTICE)
        .statement(STATEMENT)
        .question((Question.OfDossier) CatalogueTest::ask);
    return builder;
  }

  private static ImmutableList<Suspicion> ask(DossierCase dossier) {
    return dossier.facts(Invitation.class).stream()
        .map(
            invitation ->
                Suspicion.of(
                    Trilean.of(invitation.meeting().isEmpty()),
                    Message.of(new BilingualText("Find the number.", "Trouver le numéro.")),
                    Step.of(new BilingualText("It has none.", "Elle n'en a pas."))))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void cataloguesOfEqualChecksAreEqual() {
    Catalogue standard = StandardCatalogue.get();
    Catalogue same =
        StandardCatalogue.with(
            StandardCatalogue.DEFAULT_LEAD, StandardCatalogue.DEFAULT_COVERAGE_AGE);

    assertThat(same).isNotSameAs(standard).isEqualTo(standard).hasSameHashCodeAs(standard);
    assertThat(standard)
        .isNotEqualTo(StandardCatalogue.with(Period.ofMonths(1), Period.ofMonths(12)))
        .isNotEqualTo(StandardCatalogue.with(Period.ofMonths(12), Period.ofMonths(1)))
        .isNotEqualTo(standard.withSeverity("coverage-old", Severity.ERROR))
        .isNotEqualTo(Catalogue.of(ImmutableList.copyOf(standard.checks()).reverse()));
    assertThat(Catalogue.of(standard.checks())).isEqualTo(standard);
    assertThat(standard.without("coverage-old").toString())
        .startsWith("[invitation-run-out, invitation-ends-soon, ")
        .doesNotContain("coverage-old");
  }

  @Test
  void aCheckWithoutABasisDoesNotConstruct() {
    assertThatThrownBy(() -> builder().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("basis: found \"[]\", expected at least one citation for no-meeting-number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Run-Out", "run_out", "run--out", "-run", "run-", "run out"})
  void anIdIsOfLowerCaseWordsWithDashes(String id) {
    Check.Builder builder = new Check.Builder();
    builder
        .id(id)
        .severity(Severity.NOTICE)
        .addBasis(Samples.citation())
        .statement(STATEMENT)
        .question((Question.OfDossier) CatalogueTest::ask);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("id: found \"" + id + "\"");
  }

  @Test
  void aCheckOfOnesOwnSpeaksBothLanguages() {
    List<Finding> findings =
        Held.findings(
            mine(), Samples.register(Samples.invitation("KEN", "185", "2024-10-09")), "2025-01-01");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.label()).isEqualTo("no-meeting-number KEN 185");
              assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
              Wording french = Wording.in(OfficialLanguage.FRENCH);
              assertThat(french.of(finding.statement())).isEqualTo(STATEMENT.french());
              assertThat(french.of(finding.whatToDo())).isEqualTo("Trouver le numéro.");
              assertThat(ExplanationText.of(finding.explanation(), OfficialLanguage.ENGLISH))
                  .contains("It has none.");
              assertThat(finding.explanation().basis()).containsExactlyElementsOf(mine().basis());
            });
  }

  @Test
  void aCheckOfOnesOwnMayAskOfATreatyHowOldItIsOnTheDay() {
    Check old =
        new Check.Builder()
            .statement(STATEMENT)
            .id("old-treaty")
            .severity(Severity.NOTICE)
            .addBasis(Samples.citation())
            .question((Question.OfTreaty) CatalogueTest::askHowOld)
            .build();
    TreatyRegister register = TreatyRegister.builder().add(Samples.treaty("030")).build();

    // opened on 20 April 1959
    assertThat(Held.against(old, register, "2009-04-19")).isEqualTo("none");
    assertThat(Held.against(old, register, "2009-04-20")).isEqualTo("certain");
  }

  private static ImmutableList<Suspicion> askHowOld(TreatyCase treaty) {
    return ImmutableList.of(
        Suspicion.of(
            treaty.treaty().openedOn().isOnOrBefore(treaty.day().minusYears(50)),
            Message.of(new BilingualText("Read it again.", "Le relire.")),
            Step.of(new BilingualText("It is old.", "Il est ancien."))));
  }

  @Test
  void aSuspicionThatDoesNotHoldIsNoFinding() {
    assertThat(
            Held.against(
                mine(),
                Samples.register(Samples.request("KEN", "185", "2024-10-09")),
                "2025-01-01"))
        .isEqualTo("none");
  }

  @Test
  void factsOfALaterDayAreNotHeldAgainstAnybody() {
    TreatyRegister register = Samples.register(Samples.invitation("KEN", "185", "2024-10-09"));
    assertThat(Held.against(mine(), register, "2024-10-08")).isEqualTo("none");
    assertThat(Held.against(mine(), register, "2024-10-09")).isEqualTo("certain");
  }

  @Test
  void aCatalogueIsNeverChanged() {
    Catalogue empty = Catalogue.of(List.of());
    Catalogue one = empty.with(mine());
    Catalogue graver = one.withSeverity("no-meeting-number", Severity.ERROR);
    assertThat(empty.checks()).isEmpty();
    assertThat(one.find("no-meeting-number").orElseThrow().severity()).isEqualTo(Severity.NOTICE);
    assertThat(graver.find("no-meeting-number").orElseThrow().severity()).isEqualTo(Severity.ERROR);
    assertThat(graver.find("no-meeting-number").orElseThrow().basis()).isEqualTo(mine().basis());
    assertThat(one.without("no-meeting-number").checks()).isEmpty();
    assertThat(one.with(mine().withSeverity(Severity.WARNING)).checks()).hasSize(1);
  }

  @Test
  void anUnknownIdIsRefused() {
    Catalogue catalogue = Catalogue.of(List.of(mine()));
    assertThatThrownBy(() -> catalogue.without("nothing"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("unknown check \"nothing\"");
    assertThatThrownBy(() -> catalogue.withSeverity("nothing", Severity.ERROR))
        .isInstanceOf(UnknownNameException.class);
  }

  @Test
  void twoChecksOfOneIdMakeNoCatalogue() {
    assertThatThrownBy(() -> Catalogue.of(List.of(mine(), mine())))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theStandardCatalogueSpeaksBothLanguagesAndCites() {
    assertThat(StandardCatalogue.get().checks()).hasSizeGreaterThanOrEqualTo(30);
    for (Check check : StandardCatalogue.get().checks()) {
      assertThat(check.basis()).as(check.id()).isNotEmpty();
      assertThat(check.basis()).extracting(Citation::label).doesNotContain("");
      String english = Wording.in(OfficialLanguage.ENGLISH).of(check.statement());
      String french = Wording.in(OfficialLanguage.FRENCH).of(check.statement());
      assertThat(english).as(check.id()).endsWith(".").isNotEqualTo(french);
      assertThat(french).as(check.id()).endsWith(".");
    }
  }

  @Test
  void anErrorIsGraverThanAWarningAndThatThanANotice() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTICE.isAtLeast(Severity.WARNING)).isFalse();
  }
}
