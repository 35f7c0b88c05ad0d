package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.accede.report.page.Page;
import org.accede.report.page.ReportFrame;
import org.accede.report.page.Section;
import org.accede.report.words.ReportWords;
import org.accede.text.OfficialLanguage;

/** What stands around the sections of a page of a site: head, ways to other pages, foot. */
public final class SiteFrame {
  public static final String STYLE = "pages.css";
  public static final String SCRIPT = "pages.js";

  /** Only what lies beside it in the site is loaded and run. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none';"
          + " form-action 'none'";

  private final Page page;
  private final SitePlace place;
  private final ReportFrame frame;

  SiteFrame(Page page, SitePlace place) {
    this.page = page;
    this.place = place;
    this.frame = new ReportFrame(page);
  }

  /**
   * The whole page.
   *
   * @param title what it is about
   * @param head writes what stands below the title
   */
  String around(String title, Runnable head, ImmutableList<Section> sections) {
    page.html()
        .doctype()
        .element(
            "html",
            ImmutableMap.of("lang", place.language().code()),
            () -> {
              head(page.words().of("page.title", title, page.day()));
              page.html().element("body", () -> body(title, head, sections));
            });
    return page.html().toString();
  }

  private void head(String title) {
    page.html()
        .element(
            "head",
            () -> {
              frame.meta(POLICY);
              page.html().leaf("title", title);
              page.html().related("stylesheet", place.toFile(STYLE), ImmutableMap.of());
              for (OfficialLanguage language : OfficialLanguage.values()) {
                page.html()
                    .related(
                        "alternate",
                        place.in(language),
                        ImmutableMap.of("hreflang", language.code()));
              }
              page.html()
                  .related(
                      "alternate",
                      place.to(SitePlace.FEED),
                      ImmutableMap.of(
                          "type",
                          "application/atom+xml",
                          "title",
                          page.words().of("site.feed.title")));
              page.html().script(place.toFile(SCRIPT));
            });
  }

  private void body(String title, Runnable head, ImmutableList<Section> sections) {
    page.html()
        .element(
            "p",
            ImmutableMap.of("class", "skip"),
            () -> page.html().jump("main", ImmutableMap.of(), page.words().of("page.skip")));
    ways();
    frame.header(title, head);
    if (sections.size() > 1) {
      frame.contents(sections);
    }
    page.html()
        .element(
            "main",
            ImmutableMap.of("id", "main", "tabindex", "-1"),
            () -> sections.forEach(frame::section));
    frame.foot();
  }

  /** To the pages that lead to all others, and to the same in another language. */
  private void ways() {
    page.html()
        .element(
            "nav",
            ImmutableMap.of("class", "site", "aria-label", page.words().of("site.pages")),
            () ->
                page.html()
                    .element(
                        "ul",
                        () -> {
                          way(SitePlace.INDEX, "site.index");
                          way(SitePlace.MATRIX, "site.matrix");
                          way(SitePlace.FEED, "site.feed");
                          for (OfficialLanguage language : OfficialLanguage.values()) {
                            if (language != place.language()) {
                              inOther(language);
                            }
                          }
                        }));
  }

  private void way(String to, String key) {
    page.html()
        .element(
            "li",
            () ->
                page.html()
                    .page(
                        place.to(to),
                        to.equals(place.name())
                            ? ImmutableMap.of("aria-current", "page")
                            : ImmutableMap.of(),
                        page.words().of(key)));
  }

  private void inOther(OfficialLanguage language) {
    page.html()
        .element(
            "li",
            () ->
                page.html()
                    .page(
                        place.in(language),
                        ImmutableMap.of("lang", language.code(), "hreflang", language.code()),
                        ReportWords.in(language).of("site.language")));
  }
}
