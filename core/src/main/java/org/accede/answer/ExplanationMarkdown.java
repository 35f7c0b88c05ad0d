package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.accede.text.Language;
import org.accede.text.Markup;

/**
 * An explanation in Markdown (CommonMark): headings of the third level, and lists.
 *
 * <p>Whatever a text holds stays text; the address of a source is a link if it is one of the web.
 *
 * <pre>{@code
 * String markdown =
 *     ExplanationMarkdown.of(
 *         answer.explanation(), OfficialLanguage.ENGLISH, OfficialLanguage.FRENCH);
 * }</pre>
 */
public final class ExplanationMarkdown {
  private static final String INDENT = "  ";

  private final StringBuilder page = new StringBuilder();

  private ExplanationMarkdown() {}

  /**
   * An explanation in a language, or in more side by side: a sentence in one stands below the same
   * in another. Lines end in LF.
   */
  public static String of(Explanation explanation, Language language, Language... more) {
    return of(
        explanation,
        ImmutableList.copyOf(Lists.transform(Lists.asList(language, more), Wording::in)));
  }

  /**
   * An explanation in a wording: a language and whatever texts were added to it. Lines end in LF.
   */
  public static String of(Explanation explanation, Wording wording) {
    return of(explanation, ImmutableList.of(wording));
  }

  private static String of(Explanation explanation, ImmutableList<Wording> wordings) {
    ExplanationMarkdown markdown = new ExplanationMarkdown();
    Outline.of(explanation, wordings).forEach(markdown::section);
    return markdown.page.toString();
  }

  private void section(Outline.Section section) {
    if (page.length() > 0) {
      page.append('\n');
    }
    String title = String.join(" / ", ImmutableSet.copyOf(section.titles()));
    page.append("### ").append(Markup.markdown(title)).append("\n\n");
    section.entries().forEach(entry -> entry(entry, ""));
  }

  private void entry(Outline.Entry entry, String indent) {
    List<String> first = new ArrayList<>();
    entry.mark().map(Markup::markdown).ifPresent(first::add);
    first.add(Markup.markdown(entry.texts().get(0)));
    entry.references().forEach(mark -> first.add(Markup.markdown(mark)));
    entry.address().map(ExplanationMarkdown::address).ifPresent(first::add);
    page.append(indent).append("- ").append(String.join(" ", first));
    entry.texts().stream()
        .skip(1)
        .forEach(
            text ->
                page.append("\\\n").append(indent).append(INDENT).append(Markup.markdown(text)));
    page.append('\n');
    entry.entries().forEach(below -> entry(below, indent + INDENT));
  }

  private static String address(String address) {
    return Markup.isWebAddress(address) ? "<" + address + ">" : Markup.markdown(address);
  }
}
