package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.source.Citation;
import org.accede.text.Language;
import org.accede.text.Message;

/**
 * An explanation as a text for people: its steps, its cautions, what would settle it, the notes of
 * the register on the facts, and their sources; notes have letters, sources numbers.
 *
 * <pre>{@code
 * String text = ExplanationText.of(answer.explanation(), OfficialLanguage.ENGLISH);
 * }</pre>
 */
public final class ExplanationText {
  private static final String INDENT = "  ";
  private static final int LETTERS = 26;

  private final Wording wording;
  private final Map<Citation, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Wording wording) {
    this.wording = wording;
  }

  /** The text of an explanation in a language; lines end in LF. */
  public static String of(Explanation explanation, Language language) {
    return String.join("\n", lines(explanation, Wording.in(language)));
  }

  /** The lines of the text of an explanation. */
  public static ImmutableList<String> lines(Explanation explanation, Wording wording) {
    ExplanationText text = new ExplanationText(wording);
    text.section("explanation.why", explanation.steps());
    text.section("explanation.cautions", explanation.cautions());
    text.section("explanation.remedies", explanation.remedies());
    text.notes();
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
    List<String> sentence = new ArrayList<>();
    sentence.add(wording.of(step.message()));
    step.citations().stream()
        .map(citation -> "[" + number(citation) + "]")
        .distinct()
        .forEach(sentence::add);
    step.notes().stream().map(this::note).forEach(sentence::add);
    lines.add(indent + "- " + String.join(" ", sentence));
    step.details().forEach(detail -> outline(detail, indent + INDENT));
  }

  /** What the register remarks on a fact is said once, apart from the reasoning. */
  private String note(String remark) {
    int number = notes.computeIfAbsent(remark, said -> notes.size() + 1);
    return mark(number);
  }

  /** Letters, so that notes are not taken for sources: [a] to [z], then [aa]. */
  private static String mark(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return "[" + letters + "]";
  }

  private int number(Citation citation) {
    return numbers.computeIfAbsent(citation, cited -> numbers.size() + 1);
  }

  private void notes() {
    if (!notes.isEmpty()) {
      lines.add(wording.of("explanation.notes"));
      notes.forEach(
          (remark, number) ->
              lines.add(
                  INDENT
                      + mark(number)
                      + " "
                      + wording.of(Message.of("explanation.remark", remark))));
    }
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
