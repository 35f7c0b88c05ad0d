package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.accede.text.Language;
import org.accede.text.Markup;

/**
 * An explanation as a fragment of HTML, to be put into a page: headings of the third level, lists
 * and paragraphs, without a style or a script.
 *
 * <p>Whatever a text holds stays text; the address of a source is a link if it is one of the web.
 * Each sentence names its language.
 *
 * <pre>{@code
 * String fragment = ExplanationHtml.of(answer.explanation(), OfficialLanguage.FRENCH);
 * }</pre>
 */
public final class ExplanationHtml {
  private final ImmutableList<Language> languages;
  private final StringBuilder fragment = new StringBuilder();

  private ExplanationHtml(ImmutableList<Language> languages) {
    this.languages = languages;
  }

  /**
   * An explanation in a language, or in more side by side: a sentence in one stands below the same
   * in another. Lines end in LF.
   */
  public static String of(Explanation explanation, Language language, Language... more) {
    ImmutableList<Language> languages = ImmutableList.copyOf(Lists.asList(language, more));
    ExplanationHtml html = new ExplanationHtml(languages);
    Outline.of(explanation, ImmutableList.copyOf(Lists.transform(languages, Wording::in)))
        .forEach(html::section);
    return html.fragment.toString();
  }

  private void section(Outline.Section section) {
    fragment.append("<h3>");
    for (int i = 0; i < section.titles().size(); i++) {
      String title = section.titles().get(i);
      if (section.titles().indexOf(title) == i) {
        fragment.append(i == 0 ? "" : " / ");
        element("span", i, Markup.html(title));
      }
    }
    fragment.append("</h3>\n");
    list(section.entries());
  }

  private void list(ImmutableList<Outline.Entry> entries) {
    fragment.append("<ul>\n");
    entries.forEach(this::entry);
    fragment.append("</ul>\n");
  }

  private void entry(Outline.Entry entry) {
    fragment.append("<li>");
    for (int i = 0; i < entry.texts().size(); i++) {
      String text = Markup.html(entry.texts().get(i));
      if (entry.mark().isPresent()) {
        // the title of a source, and a note, are in the language that they came in
        fragment.append("<p>").append(marked(entry, text)).append("</p>");
      } else {
        element("p", i, i == 0 ? marked(entry, text) : text);
      }
    }
    if (!entry.entries().isEmpty()) {
      fragment.append('\n');
      list(entry.entries());
    }
    fragment.append("</li>\n");
  }

  private static String marked(Outline.Entry entry, String text) {
    StringBuilder marked = new StringBuilder();
    entry.mark().ifPresent(mark -> marked.append(mark).append(' '));
    marked.append(text);
    entry.references().forEach(mark -> marked.append(' ').append(mark));
    entry.address().ifPresent(address -> marked.append(' ').append(link(address)));
    return marked.toString();
  }

  private static String link(String address) {
    String escaped = Markup.html(address);
    return Markup.isWebAddress(address)
        ? "<a href=\"" + escaped + "\" rel=\"noopener noreferrer\">" + escaped + "</a>"
        : escaped;
  }

  private void element(String name, int language, String content) {
    fragment
        .append('<')
        .append(name)
        .append(" lang=\"")
        .append(Markup.html(languages.get(language).code()))
        .append("\">")
        .append(content)
        .append("</")
        .append(name)
        .append('>');
  }
}
