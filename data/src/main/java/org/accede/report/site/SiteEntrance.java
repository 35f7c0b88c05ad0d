package org.accede.report.site;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.accede.report.page.Html;
import org.accede.report.page.Links;
import org.accede.report.page.Page;
import org.accede.report.page.ReportFrame;
import org.accede.report.words.NameNotes;
import org.accede.report.words.ReportWords;
import org.accede.text.OfficialLanguage;

/** The first page of a site: which language. */
public final class SiteEntrance {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

  private final LocalDate day;

  public SiteEntrance(LocalDate day) {
    this.day = day;
  }

  public String write() {
    ReportWords english = ReportWords.in(OfficialLanguage.ENGLISH);
    Page page = Page.of(english, day, Links.NONE, NameNotes.NONE);
    Html html = page.html();
    html.doctype()
        .element(
            "html",
            ImmutableMap.of("lang", english.language().code()),
            () -> {
              html.element(
                  "head",
                  () -> {
                    new ReportFrame(page).meta(POLICY);
                    html.leaf("title", english.of("page.title", english.of("site.title"), day));
                    html.related("stylesheet", SiteFrame.STYLE, ImmutableMap.of());
                    for (OfficialLanguage language : OfficialLanguage.values()) {
                      html.related(
                          "alternate",
                          index(language),
                          ImmutableMap.of("hreflang", language.code()));
                    }
                  });
              html.element(
                  "body",
                  () ->
                      html.element(
                          "main",
                          () -> {
                            html.leaf("h1", english.of("site.title"));
                            html.element("ul", () -> languages(html));
                          }));
            });
    return html.toString();
  }

  private static void languages(Html html) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      html.element(
          "li",
          () ->
              html.page(
                  index(language),
                  ImmutableMap.of("lang", language.code(), "hreflang", language.code()),
                  ReportWords.in(language).of("site.language")));
    }
  }

  private static String index(OfficialLanguage language) {
    return new SitePlace(language, SitePlace.INDEX).path();
  }
}
