package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.accede.text.Language;

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

  private final List<String> lines = new ArrayList<>();

  private ExplanationText() {}

  /**
   * The text of an explanation in a language, or in more side by side: a sentence in one stands
   * below the same in another. Lines end in LF.
   */
  public static String of(Explanation explanation, Language language, Language... more) {
    return String.join(
        "\n",
        lines(
            explanation,
            ImmutableList.copyOf(Lists.transform(Lists.asList(language, more), Wording::in))));
  }

  /** The lines of the text of an explanation. */
  public static ImmutableList<String> lines(Explanation explanation, Wording wording) {
    return lines(explanation, ImmutableList.of(wording));
  }

  private static ImmutableList<String> lines(
      Explanation explanation, ImmutableList<Wording> wordings) {
    ExplanationText text = new ExplanationText();
    for (Outline.Section section : Outline.of(explanation, wordings)) {
      text.lines.add(String.join(" / ", ImmutableSet.copyOf(section.titles())));
      section.entries().forEach(entry -> text.entry(entry, INDENT));
    }
    return ImmutableList.copyOf(text.lines);
  }

  private void entry(Outline.Entry entry, String indent) {
    List<String> first = new ArrayList<>();
    first.add(entry.mark().orElse("-"));
    first.add(entry.texts().get(0));
    first.addAll(entry.references());
    entry.address().ifPresent(address -> first.add("<" + address + ">"));
    lines.add(indent + String.join(" ", first));
    entry.texts().stream().skip(1).forEach(text -> lines.add(indent + INDENT + text));
    entry.entries().forEach(below -> entry(below, indent + INDENT));
  }
}
