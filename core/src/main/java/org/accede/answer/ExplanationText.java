package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.source.Citation;
import org.accede.text.OfficialLanguage;

/**
 * An explanation as a text for people: its steps, its cautions, what would settle it, and its
 * sources, numbered.
 *
 * <pre>{@code
 * String text = ExplanationText.of(answer.explanation(), OfficialLanguage.ENGLISH);
 * }</pre>
 */
public final class ExplanationText {
  private static final String INDENT = "  ";

  private final Wording wording;
  private final Map<Citation, Integer> numbers = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Wording wording) {
    this.wording = wording;
  }

  /** The text of an explanation in a language; lines end in LF. */
  public static String of(Explanation explanation, OfficialLanguage language) {
    return String.join("\n", lines(explanation, Wording.in(language)));
  }

  /** The lines of the text of an explanation. */
  public static ImmutableList<String> lines(Explanation explanation, Wording wording) {
    ExplanationText text = new ExplanationText(wording);
    text.section("explanation.why", explanation.steps());
    text.section("explanation.cautions", explanation.cautions());
    text.section("explanation.remedies", explanation.remedies());
    text.sources();
    return ImmutableList.copyOf(text.lines);
  }

  private void section(String title, ImmutableList<Step> steps) {
    if (!steps.isEmpty()) {
      lines.add(wording.of(title));
      steps.forEach(step -> outline(step, INDENT));
    }
  }

  private void outline(Step step, String indent) {
    String references =
        step.citations().stream()
            .map(this::number)
            .map(number -> "[" + number + "]")
            .distinct()
            .collect(Collectors.joining(" "));
    lines.add(
        indent
            + "- "
            + wording.of(step.message())
            + (references.isEmpty() ? "" : " " + references));
    step.details().forEach(detail -> outline(detail, indent + INDENT));
  }

  private int number(Citation citation) {
    return numbers.computeIfAbsent(citation, cited -> numbers.size() + 1);
  }

  private void sources() {
    if (!numbers.isEmpty()) {
      lines.add(wording.of("explanation.sources"));
      numbers.forEach(
          (citation, number) ->
              lines.add(
                  INDENT
                      + "["
                      + number
                      + "] "
                      + citation.label()
                      + citation.source().url().map(url -> " <" + url + ">").orElse("")));
    }
  }
}
