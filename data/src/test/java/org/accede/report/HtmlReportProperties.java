package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.report.page.Hostile;
import org.accede.text.OfficialLanguage;
import org.accede.time.WorkingDays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Whatever stands in the data: the page has the same elements as with a harmless word. */
class HtmlReportProperties {
  private static final ImmutableList<List<String>> HARMLESS =
      pages("harmless").stream()
          .map(HtmlReportProperties::shape)
          .collect(ImmutableList.toImmutableList());

  @Property(tries = 150)
  void noTextOfTheDataChangesThePage(@ForAll("hostile") String text) {
    Assume.that(!text.isBlank());
    List<String> pages = pages(text);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(shape(pages.get(i))).isEqualTo(HARMLESS.get(i));
    }
  }

  @Property(tries = 50)
  void theSameRegisterGivesTheSamePage(@ForAll("hostile") String text) {
    Assume.that(!text.isBlank());
    assertThat(pages(text)).isEqualTo(pages(text));
  }

  private static List<String> pages(String text) {
    TreatyRegister register = Facets.register(text);
    HtmlReport report = HtmlReport.in(Accessions.in(register), WorkingDays.weekdays(), Facets.DAY);
    List<String> pages = new ArrayList<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      HtmlReport inLanguage = report.language(language);
      pages.add(inLanguage.of(register.participant(Facets.INVITED), Facets.DAY));
      pages.add(inLanguage.of(register.participant(Facets.LEFT), Facets.DAY));
      pages.add(inLanguage.of(register.treaty(Facets.TREATY), Facets.DAY));
    }
    return pages;
  }

  /**
   * Elements with the names of their attributes; what may come and go is a link, or a name cut
   * short.
   */
  private static List<String> shape(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document read = Jsoup.parse(page, parser);
    assertThat(parser.getErrors()).isEmpty();
    List<String> shape = new ArrayList<>();
    for (Element element : read.getAllElements()) {
      if (element.hasAttr("rel")) {
        assertThat(element.attr("href")).matches("(?i)https?://.*");
        continue;
      }
      if (element.hasClass("slim")) {
        continue;
      }
      shape.add(element.tagName());
      for (Attribute attribute : element.attributes()) {
        shape.add("@" + attribute.getKey());
      }
    }
    return shape;
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }
}
