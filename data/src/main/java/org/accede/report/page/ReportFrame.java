package org.accede.report.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.accede.report.words.ReportWords;

/** What stands around the sections of a report: head, contents, foot. */
public final class ReportFrame {
  private static final String STYLE_SHEET = "report.css";

  private final Page page;

  public ReportFrame(Page page) {
    this.page = page;
  }

  /**
   * The whole page.
   *
   * @param title what the report is about
   * @param head writes what stands below the title
   */
  public String around(String title, Runnable head, ImmutableList<Section> sections) {
    ReportWords words = page.words();
    page.html()
        .doctype()
        .element(
            "html",
            ImmutableMap.of("lang", words.language().code()),
            () -> {
              head(words.of("page.title", title, page.day()));
              page.html()
                  .element(
                      "body",
                      () -> {
                        page.html()
                            .element(
                                "p",
                                ImmutableMap.of("class", "skip"),
                                () ->
                                    page.html()
                                        .jump("main", ImmutableMap.of(), words.of("page.skip")));
                        header(title, head);
                        contents(sections);
                        page.html()
                            .element(
                                "main",
                                ImmutableMap.of("id", "main", "tabindex", "-1"),
                                () -> sections.forEach(this::section));
                        foot();
                      });
            });
    return page.html().toString();
  }

  private void head(String title) {
    page.html()
        .element(
            "head",
            () -> {
              // nothing is loaded, sent or run, even if something here were to ask for it
              meta(
                  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                      + " form-action 'none'");
              page.html().leaf("title", title);
              page.html().styleSheet(styleSheet());
            });
  }

  /**
   * What a browser should know first.
   *
   * @param policy what a page may load and run (Content Security Policy)
   */
  public void meta(String policy) {
    page.html().empty("meta", ImmutableMap.of("charset", "utf-8"));
    page.html()
        .empty(
            "meta",
            ImmutableMap.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
    page.html().empty("meta", ImmutableMap.of("name", "color-scheme", "content", "light dark"));
    page.html().empty("meta", ImmutableMap.of("name", "generator", "content", "Accede"));
    page.html()
        .empty("meta", ImmutableMap.of("http-equiv", "Content-Security-Policy", "content", policy));
  }

  /** The title, and what stands below it. */
  public void header(String title, Runnable head) {
    page.html()
        .element(
            "header",
            () -> {
              page.html()
                  .leaf("p", ImmutableMap.of("class", "kicker"), page.words().of("page.kicker"));
              page.html().leaf("h1", title);
              head.run();
            });
  }

  /** Links to the sections. */
  public void contents(ImmutableList<Section> sections) {
    page.html()
        .element(
            "nav",
            ImmutableMap.of("aria-label", page.words().of("page.contents")),
            () ->
                page.html()
                    .element(
                        "ul",
                        () ->
                            sections.forEach(
                                section ->
                                    page.html()
                                        .element(
                                            "li",
                                            () ->
                                                page.html()
                                                    .jump(
                                                        section.id(),
                                                        ImmutableMap.of(),
                                                        section.title())))));
  }

  /** A section with its heading. */
  public void section(Section section) {
    String title = section.id() + "-title";
    page.html()
        .element(
            "section",
            ImmutableMap.of(
                "class",
                section.isAnnex() ? "annex" : "part",
                "id",
                section.id(),
                "aria-labelledby",
                title),
            () -> {
              page.html()
                  .leaf(
                      "h2",
                      ImmutableMap.of("id", title),
                      section.isAnnex()
                          ? page.words().of("section.annex", section.title())
                          : section.title());
              section.content().run();
            });
  }

  /** The notes that the names on the page call for, and what holds for every page. */
  public void foot() {
    ImmutableList<String> notes = page.notes().calledForBy(page.html().toString());
    page.html()
        .element(
            "footer",
            () -> {
              notes.forEach(note -> page.html().leaf("p", ImmutableMap.of("class", "note"), note));
              page.html().leaf("p", page.words().of("page.noAdvice"));
              page.html().leaf("p", page.words().of("page.madeWith"));
            });
  }

  /** The style sheet of all reports. */
  public static String styleSheet() {
    return resource(ReportFrame.class, STYLE_SHEET);
  }

  /** A text that lies beside a class. */
  public static String resource(Class<?> type, String name) {
    try (InputStream stream = type.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name + " beside " + type);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
