package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {
  private static final BilingualText GERMANY = new BilingualText("Germany", "Allemagne");
  private static final Source CHART = source("chart", "The chart", "https://example.org/chart");
  private static final Source DECISION =
      new Source.Builder()
          .id("decision")
          .kind(SourceKind.COMMITTEE_DECISION)
          .title("CM/Del/Dec(2013)1168")
          .build();
  private static final Citation LINE = new Citation(CHART, "line 4");
  private static final Citation ITEM = new Citation(DECISION, "10.2");

  private static final Explanation EXPLANATION =
      new Explanation.Builder()
          .rule("a-rule")
          .addSteps(
              Step.of("act.consent.ACCESSION", GERMANY, ImpreciseDate.parse("2020-04-22"))
                  .citing(ImmutableList.of(LINE, ITEM))
                  .because(ImmutableList.of(Step.of("extension.pending")))
                  .noting(ImmutableList.of("in red ink")),
              Step.of("act.entryIntoForce", GERMANY, ImpreciseDate.parse("2020-08"))
                  .citing(ImmutableList.of(ITEM, Citation.of(CHART), ITEM))
                  .noting(ImmutableList.of("month only", "in red ink")))
          .addCautions(
              Step.of("caution.completeAsOf", "ETS No. 030", LocalDate.of(2025, 9, 1))
                  .citing(ImmutableList.of(LINE)))
          .addRemedies(Step.of("remedy.chart", "ETS No. 030"))
          .build();

  @Test
  void theTextHasSectionsIndentedStepsAndNumberedSources() {
    assertThat(ExplanationText.of(EXPLANATION, OfficialLanguage.ENGLISH))
        .isEqualTo(
            """
            Why
              - Germany deposited its instrument of accession on 22 April 2020. [1] [2] [a]
                - No decision on the request for an extension is on record.
              - The treaty entered into force for Germany in August 2020. [2] [3] [b] [a]
            Cautions
              - The record for ETS No. 030 is complete as of 1 September 2025; a later act may be\
             missing. [1]
            What would settle it
              - Import the Treaty Office's chart of signatures and ratifications of ETS No. 030.
            Notes of the register
              [a] in red ink
              [b] month only
            Sources
              [1] The chart, line 4 <https://example.org/chart>
              [2] CM/Del/Dec(2013)1168, 10.2
              [3] The chart <https://example.org/chart>""");
  }

  @Test
  void theSameTextIsThereInFrench() {
    assertThat(ExplanationText.lines(EXPLANATION, Wording.in(OfficialLanguage.FRENCH)))
        .contains(
            "Motifs",
            "  - L'instrument d'adhésion de l'Allemagne a été déposé le 22 avril 2020. [1] [2] [a]",
            "Mises en garde",
            "Ce qui trancherait",
            "Notes du registre (en anglais)",
            "  [a] «\u00a0in red ink\u00a0»",
            "Sources");
  }

  @Test
  void afterTheTwentySixthNoteTheLettersAreDoubled() {
    Explanation.Builder many = new Explanation.Builder().rule("a-rule");
    for (int i = 1; i <= 53; i++) {
      many.addSteps(Step.of("request.undecided").noting(ImmutableList.of("no. " + i)));
    }

    assertThat(ExplanationText.lines(many.build(), Wording.in(OfficialLanguage.ENGLISH)))
        .contains("  [z] no. 26", "  [aa] no. 27", "  [az] no. 52", "  [ba] no. 53");
  }

  @Test
  void aSectionWithoutStepsIsLeftOut() {
    Explanation bare =
        new Explanation.Builder().rule("a-rule").addSteps(Step.of("request.undecided")).build();

    assertThat(ExplanationText.lines(bare, Wording.in(OfficialLanguage.ENGLISH)))
        .containsExactly("Why", "  - No decision on the request is on record.");
    assertThat(
            ExplanationText.of(
                new Explanation.Builder().rule("a-rule").build(), OfficialLanguage.ENGLISH))
        .isEmpty();
  }

  private static Source source(String id, String title, String url) {
    return new Source.Builder().id(id).kind(SourceKind.DEPOSITARY).title(title).url(url).build();
  }
}
