package org.accede.report.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.accede.text.Markup;

/**
 * A page of HTML in the making, drawings in SVG included.
 *
 * <p>The only way in is an element, an attribute or a text, and each is escaped here: no text can
 * become markup, whatever is in it. Names of elements and attributes are written in the sources of
 * the report, and refused if they could do more than show. Addresses go through {@link #link}.
 */
public final class Html {
  private static final Pattern ELEMENT = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-zA-Z0-9-]*");

  /** Elements that run, load or send something, or whose content is not plain text. */
  private static final ImmutableSet<String> REFUSED_ELEMENTS =
      ImmutableSet.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "base",
          "form",
          "input",
          "textarea",
          "img",
          "video",
          "audio",
          "foreignObject",
          "use",
          "image",
          "template",
          "noscript");

  /** Attributes that run or load something; {@code href} has its own ways in. */
  private static final ImmutableSet<String> REFUSED_ATTRIBUTES =
      ImmutableSet.of("style", "src", "srcset", "srcdoc", "href", "action", "formaction", "data");

  /** Elements without content. */
  private static final ImmutableSet<String> VOID = ImmutableSet.of("meta", "br", "hr");

  /** A place within a site: no scheme, no host, nothing to escape. */
  private static final Pattern PLACE =
      Pattern.compile("(?:\\.\\./)*(?:[A-Za-z0-9]+/)*[A-Za-z0-9_]+\\.[a-z]+(?:#[A-Za-z0-9-]+)?");

  /** Elements in the flow of a text, where a line break would be a blank. */
  private static final ImmutableSet<String> INLINE =
      ImmutableSet.of("a", "span", "time", "strong", "em", "abbr", "cite", "q", "sup");

  private final StringBuilder page = new StringBuilder();

  /** The page declares itself. */
  public Html doctype() {
    page.append("<!DOCTYPE html>");
    return this;
  }

  /** An element with what is written while it is open. */
  public Html element(String name, ImmutableMap<String, String> attributes, Runnable content) {
    start(name, attributes);
    if (!VOID.contains(name)) {
      content.run();
      page.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element without attributes. */
  public Html element(String name, Runnable content) {
    return element(name, ImmutableMap.of(), content);
  }

  /** An element with a text and nothing else. */
  public Html leaf(String name, ImmutableMap<String, String> attributes, String text) {
    return element(name, attributes, () -> text(text));
  }

  /** An element with a text, without attributes. */
  public Html leaf(String name, String text) {
    return leaf(name, ImmutableMap.of(), text);
  }

  /** An element without content. */
  public Html empty(String name, ImmutableMap<String, String> attributes) {
    return element(name, attributes, () -> {});
  }

  /**
   * A cell of a table. Its end may be left unsaid, and is: a table can have tens of thousands of
   * them, and what stands between two is a node of the page as well.
   */
  public Html cell(Runnable content) {
    page.append("<td>");
    content.run();
    return this;
  }

  /** A text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** A link to an address of the web; only the text if the address is of any other kind. */
  Html link(String address, String text) {
    if (!Markup.isWebAddress(address)) {
      return text(text);
    }
    page.append("<a href=\"");
    escape(address);
    page.append("\" rel=\"noopener noreferrer\">");
    escape(text);
    page.append("</a>");
    return this;
  }

  /** A link to an element of this page. */
  public Html jump(String id, ImmutableMap<String, String> attributes, String text) {
    page.append("<a href=\"#");
    escape(id);
    page.append('"');
    attributes.forEach(this::attribute);
    page.append('>');
    escape(text);
    page.append("</a>");
    return this;
  }

  /** A link to another page of the same site. */
  public Html page(String place, ImmutableMap<String, String> attributes, String text) {
    page.append("<a href=\"").append(checked(place)).append('"');
    attributes.forEach(this::attribute);
    page.append('>');
    escape(text);
    page.append("</a>");
    return this;
  }

  /** What belongs to this page and lies in the same site: a style sheet, the same in French. */
  public Html related(String relation, String place, ImmutableMap<String, String> attributes) {
    page.append("\n<link rel=\"");
    escape(relation);
    page.append("\" href=\"").append(checked(place)).append('"');
    attributes.forEach(this::attribute);
    page.append('>');
    return this;
  }

  /** A script of the same site, run when the page is there. */
  public Html script(String place) {
    page.append("\n<script src=\"").append(checked(place)).append("\" defer></script>");
    return this;
  }

  private static String checked(String place) {
    if (!PLACE.matcher(place).matches()) {
      throw new IllegalArgumentException("place: " + place);
    }
    return place;
  }

  /**
   * A style sheet, which is this library's own and no data: it stands as it is.
   *
   * @throws IllegalArgumentException if it could end early, or loads anything
   */
  Html styleSheet(String css) {
    if (css.contains("<") || css.contains("@import") || css.contains("url(")) {
      throw new IllegalArgumentException("a style sheet must not load or end anything");
    }
    page.append("\n<style>\n").append(css).append("</style>");
    return this;
  }

  private void start(String name, ImmutableMap<String, String> attributes) {
    if (!ELEMENT.matcher(name).matches() || REFUSED_ELEMENTS.contains(name)) {
      throw new IllegalArgumentException("element: " + name);
    }
    if (!INLINE.contains(name)) {
      page.append('\n');
    }
    page.append('<').append(name);
    attributes.forEach(this::attribute);
    page.append('>');
  }

  private void attribute(String name, String value) {
    if (!ATTRIBUTE.matcher(name).matches()
        || REFUSED_ATTRIBUTES.contains(name)
        || name.startsWith("on")) {
      throw new IllegalArgumentException("attribute: " + name);
    }
    page.append(' ').append(name).append("=\"");
    escape(value);
    page.append('"');
  }

  private void escape(String text) {
    page.append(Markup.html(text));
  }

  /** The page so far. */
  @Override
  public String toString() {
    return page + "\n";
  }
}
