package org.accede.data;

import static org.accede.text.OfficialLanguage.ENGLISH;
import static org.accede.text.OfficialLanguage.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationHtml;
import org.accede.answer.ExplanationMarkdown;
import org.accede.answer.ExplanationNode;
import org.accede.answer.ExplanationNode.Kind;
import org.accede.answer.ExplanationText;
import org.accede.query.Accessions;
import org.accede.time.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations of real cases in every form, as they are kept beside this test. */
class ExplanationFormsTest {
  private static final Path KEPT =
      Path.of("src", "test", "resources", "org", "accede", "data", "explanations");

  @ParameterizedTest
  @CsvSource({"KAZ, 030, 2025-09-11", "TUN, 185, 2024-02-08"})
  void aRealCaseReadsLikeThis(String participant, String treaty, LocalDate day) throws IOException {
    Explanation explanation = explanation(participant, treaty, day);
    String name = participant + "-" + treaty;

    assertThat(ExplanationText.of(explanation, ENGLISH) + "\n").isEqualTo(kept(name + ".en.txt"));
    assertThat(ExplanationText.of(explanation, ENGLISH, FRENCH) + "\n")
        .isEqualTo(kept(name + ".txt"));
    assertThat(ExplanationMarkdown.of(explanation, FRENCH)).isEqualTo(kept(name + ".fr.md"));
    assertThat(ExplanationMarkdown.of(explanation, ENGLISH, FRENCH)).isEqualTo(kept(name + ".md"));
    assertThat(ExplanationHtml.of(explanation, FRENCH)).isEqualTo(kept(name + ".fr.html"));
    assertThat(ExplanationHtml.of(explanation, ENGLISH, FRENCH)).isEqualTo(kept(name + ".html"));
  }

  @Test
  void theTreeHoldsSectionsAndStepsWithTheAddressesOfTheirSources() {
    Explanation explanation = explanation("TUN", "185", LocalDate.of(2024, 2, 8));
    ExplanationNode root = ExplanationNode.of(explanation, ENGLISH, FRENCH);

    assertThat(root.kind()).isEqualTo(Kind.EXPLANATION);
    assertThat(root.text()).isEmpty();
    assertThat(root.citations()).isEqualTo(explanation.basis());
    assertThat(root.children().get(0).kind()).isEqualTo(Kind.REASONS);
    assertThat(root.children().get(0).texts()).containsExactly("Why", "Motifs");
    assertThat(root.children().get(0).children())
        .hasSameSizeAs(explanation.steps())
        .allSatisfy(step -> assertThat(step.kind()).isEqualTo(Kind.STEP))
        .allSatisfy(step -> assertThat(step.texts()).hasSize(2).doesNotContain(""))
        .anySatisfy(
            step ->
                assertThat(step.citations())
                    .anySatisfy(source -> assertThat(source.source().url()).isPresent()));
    assertThat(ExplanationNode.of(explanation, FRENCH).children().get(0).text())
        .isEqualTo("Motifs");
    assertThat(root.children().stream().map(ExplanationNode::kind).distinct().count())
        .isEqualTo(root.children().size());
  }

  private static Explanation explanation(String participant, String treaty, LocalDate day) {
    return Accessions.in(CouncilOfEurope.register())
        .of(participant)
        .to(treaty)
        .asOf(AsOf.on(day).knownOn(day))
        .explanation();
  }

  private static String kept(String name) throws IOException {
    return Files.readString(KEPT.resolve(name));
  }
}
