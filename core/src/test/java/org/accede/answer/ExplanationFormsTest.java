package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.answer.ExplanationNode.Kind;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** One explanation as Markdown, as an HTML fragment and as a tree. */
class ExplanationFormsTest {
  private static final BilingualText GERMANY = new BilingualText("Germany", "Allemagne");
  private static final Citation CHART =
      new Citation(
          source("chart", "The <b>chart</b>", "https://example.org/chart?a=1&b=2"), "l. 4");
  private static final Citation TRAP =
      Citation.of(source("trap", "The *letter*", "javascript:alert(1)"));

  private static final Explanation EXPLANATION =
      new Explanation.Builder()
          .rule("a-rule")
          .addSteps(
              Step.of("act.consent.ACCESSION", GERMANY, ImpreciseDate.parse("2020-04-22"))
                  .citing(ImmutableList.of(CHART))
                  .because(ImmutableList.of(Step.of("extension.pending")))
                  .noting(ImmutableList.of("in red ink")))
          .addCautions(
              Step.of("caution.completeAsOf", "ETS No. 030", LocalDate.of(2025, 9, 1))
                  .citing(ImmutableList.of(TRAP)))
          .build();

  private static Source source(String id, String title, String url) {
    return new Source.Builder().id(id).kind(SourceKind.DEPOSITARY).title(title).url(url).build();
  }

  @Test
  void inMarkdownWhatTheRegisterSaysIsNoMarkupAndSentencesStandBelowEachOther() {
    assertThat(
            ExplanationMarkdown.of(EXPLANATION, OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH))
        .isEqualTo(
            """
            ### Why / Motifs

            - Germany deposited its instrument of accession on 22 April 2020. \\[1\\] \\[a\\]\\
              L'instrument d'adhésion de l'Allemagne a été déposé le 22 avril 2020.
              - No decision on the request for an extension is on record.\\
                Aucune décision sur la demande de prorogation n'est connue.

            ### Cautions / Mises en garde

            - The record for ETS No. 030 is complete as of 1 September 2025; a later act may be\
             missing. \\[2\\]\\
              Le registre concernant ETS No. 030 est complet au 1er septembre 2025\u00a0; un acte\
             postérieur peut manquer.

            ### Notes of the register / Notes du registre (en anglais)

            - \\[a\\] in red ink

            ### Sources

            - \\[1\\] The \\<b\\>chart\\</b\\>, l. 4 <https://example.org/chart?a=1&b=2>
            - \\[2\\] The \\*letter\\* javascript:alert(1)
            """);
  }

  @Test
  void inHtmlEverythingIsEscapedAndOnlyAddressesOfTheWebAreLinks() {
    assertThat(ExplanationHtml.of(EXPLANATION, OfficialLanguage.ENGLISH))
        .isEqualTo(
            """
            <h3><span lang="en">Why</span></h3>
            <ul>
            <li><p lang="en">Germany deposited its instrument of accession on 22 April 2020. [1]\
             [a]</p>
            <ul>
            <li><p lang="en">No decision on the request for an extension is on record.</p></li>
            </ul>
            </li>
            </ul>
            <h3><span lang="en">Cautions</span></h3>
            <ul>
            <li><p lang="en">The record for ETS No. 030 is complete as of 1 September 2025; a later\
             act may be missing. [2]</p></li>
            </ul>
            <h3><span lang="en">Notes of the register</span></h3>
            <ul>
            <li><p>[a] in red ink</p></li>
            </ul>
            <h3><span lang="en">Sources</span></h3>
            <ul>
            <li><p>[1] The &lt;b&gt;chart&lt;/b&gt;, l. 4 <a href="https://example.org/chart?a=1&amp;b=2"\
             rel="noopener noreferrer">https://example.org/chart?a=1&amp;b=2</a></p></li>
            <li><p>[2] The *letter* javascript:alert(1)</p></li>
            </ul>
            """);
  }

  @Test
  void inHtmlEachLanguageIsNamedAndATitleThatBothShareStandsOnce() {
    assertThat(ExplanationHtml.of(EXPLANATION, OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH))
        .startsWith(
            "<h3><span lang=\"en\">Why</span> / <span lang=\"fr\">Motifs</span></h3>\n<ul>\n")
        .contains(
            "2020. [1] [a]</p><p lang=\"fr\">L&#39;instrument d&#39;adhésion de l&#39;Allemagne",
            "<h3><span lang=\"en\">Sources</span></h3>");
  }

  @Test
  void theTreeHasARemarkBeforeTheDetailsOfItsStep() {
    ExplanationNode tree =
        ExplanationNode.of(EXPLANATION, OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH);

    assertThat(tree.text()).isEmpty();
    assertThat(tree.children())
        .extracting(ExplanationNode::kind)
        .containsExactly(Kind.REASONS, Kind.CAUTIONS);
    ExplanationNode step = tree.children().get(0).children().get(0);
    assertThat(step.text())
        .isEqualTo("Germany deposited its instrument of accession on 22 April 2020.");
    assertThat(step.citations()).containsExactly(CHART);
    assertThat(step.children())
        .extracting(ExplanationNode::kind)
        .containsExactly(Kind.REMARK, Kind.STEP);
    assertThat(step.children().get(0).texts())
        .containsExactly("in red ink", "«\u00a0in red ink\u00a0»");
  }
}
