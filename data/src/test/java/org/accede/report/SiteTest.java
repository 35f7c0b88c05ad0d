package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class SiteTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  private static final int MOST_OF_A_PARTICIPANT = 150_000;

  /** A treaty and a source that would like to be markup, beside the bundled facts. */
  private static final String HOSTILE =
      """
      {
        "format": "accede-register-1",
        "procedure": [
          {"treaty": "185", "participant": "UZB", "fact": "INVITATION", "on": "2024-02-10", "period": "P5Y", "remark": "<img src=x onerror=alert(1)>]]>", "sources": ["s"]}
        ],
        "sources": {"s": {"kind": "PRESS", "title": "</script><b>&\\u0007"}}
      }
      """;

  private static final ImmutableMap<String, String> FILES = files();

  private static ImmutableMap<String, String> files() {
    TreatyRegister.Builder own = TreatyRegister.builder();
    FactsFile.read(DataFile.of(HOSTILE.getBytes(StandardCharsets.UTF_8), "hostile")).addTo(own);
    return files(own.combinationWith(CouncilOfEurope.register()).register());
  }

  private static ImmutableMap<String, String> files(TreatyRegister register) {
    Map<String, String> files = new LinkedHashMap<>();
    Site.in(Accessions.in(register), new StrasbourgWorkingDays(), CouncilOfEurope.dataDate(), DAY)
        .forEach((path, text) -> assertThat(files.put(path, text)).as(path).isNull());
    return ImmutableMap.copyOf(files);
  }

  private static String file(String path) {
    return Objects.requireNonNull(FILES.get(path), path);
  }

  private static Document page(String path) {
    return Jsoup.parse(file(path));
  }

  @Test
  void everyParticipantAndTreatyHasAPageInBothLanguages() {
    TreatyRegister register = CouncilOfEurope.register();
    for (String language : new String[] {"en", "fr"}) {
      register
          .participants()
          .forEach(
              one ->
                  assertThat(FILES)
                      .containsKey(language + "/participants/" + one.code() + ".html")
                      .containsKey(language + "/participants/" + one.code() + ".ics"));
      register
          .treaties()
          .forEach(
              one ->
                  assertThat(FILES).containsKey(language + "/treaties/" + one.number() + ".html"));
    }
  }

  @Test
  void everyPageIsSoundAndEveryLinkWithinTheSiteArrives() {
    FILES.forEach(
        (path, text) -> {
          if (!path.endsWith(".html")) {
            return;
          }
          Parser parser = Parser.htmlParser().setTrackErrors(3);
          Document page = Jsoup.parse(text, parser);
          assertThat(parser.getErrors()).as(path).isEmpty();
          assertThat(page.select("html").attr("lang")).as(path).isIn("en", "fr");
          assertThat(page.title()).as(path).isNotBlank();
          assertThat(page.select("h1")).as(path).hasSize(1);
          assertThat(page.select("main")).as(path).hasSize(1);
          assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
              .as(path)
              .containsExactly("en", "fr");
          assertThat(page.select("img, iframe, style, [style], script:not([src])")).isEmpty();
          assertThat(text.chars().filter(one -> Character.isISOControl(one) && one != '\n'))
              .as(path)
              .isEmpty();
          Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
          assertThat(page.select("[id]")).as(path).hasSize(ids.size());
          for (Element link : page.select("[href], script[src]")) {
            String to = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            if (to.startsWith("#")) {
              assertThat(ids).as(path).contains(to.substring(1));
            } else if (!to.startsWith("http")) {
              assertThat(FILES)
                  .as(path + " to " + to)
                  .containsKey(URI.create(path).resolve(to).getPath());
            }
          }
          assertThat(page.select("a[href^=http]"))
              .allMatch(link -> link.attr("rel").contains("noopener"));
        });
  }

  @Test
  void headingsGoDownStepByStepAndTablesSayWhatTheyAre() {
    for (String path :
        new String[] {
          "en/index.html", "fr/matrix.html", "en/participants/KAZ.html", "fr/treaties/185.html"
        }) {
      Document page = page(path);
      assertThat(page.body().child(0).select("a").attr("href")).isEqualTo("#main");
      int level = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
      for (Element table : page.select("table")) {
        assertThat(table.select("> caption").text()).isNotBlank();
        assertThat(table.select("th")).allMatch(head -> head.hasAttr("scope"));
        int columns = table.select("> thead th").size();
        assertThat(table.select("> tbody > tr")).allMatch(row -> row.children().size() == columns);
      }
    }
  }

  @Test
  void thePageOfAParticipantIsLight() {
    FILES.forEach(
        (path, text) -> {
          if (path.contains("/participants/")) {
            assertThat(text.getBytes(StandardCharsets.UTF_8))
                .as(path)
                .hasSizeLessThan(MOST_OF_A_PARTICIPANT);
          }
        });
  }

  @Test
  void thePageOfAParticipantBeginsWithWhatToDoAndEachTreatyStandsOnce() {
    Document page = page("en/participants/KAZ.html");
    assertThat(page.select("main > section").eachAttr("id")).startsWith("first");
    assertThat(page.select("#first a[href$=.ics]")).hasSize(1);
    assertThat(page.select("section[id^=stage-] a[href^=../../en/treaties/]"))
        .hasSize(CouncilOfEurope.register().treaties().size());
  }

  @Test
  void numbersThatCouldBeHigherSayAtLeast() {
    assertThat(page("en/treaties/185.html").select("#summary dd").eachText())
        .anyMatch(text -> text.startsWith("at least "));
  }

  @Test
  void theMatrixHasACellForEachTreatyAndParticipantThatItLists() {
    Document page = page("en/matrix.html");
    Element kazakhstan = page.selectXpath("//th[a='KAZ']").first();
    assertThat(kazakhstan).isNotNull();
    int column = kazakhstan.elementSiblingIndex();
    Element row = page.selectXpath("//tbody/tr[th/a[contains(@href,'treaties/185.html')]]").first();
    assertThat(row).isNotNull();
    assertThat(row.child(column).text()).isEqualTo("I");
  }

  @Test
  void theIndexFindsBothLanguagesAndNumbersWithoutNoughts() {
    Element item = page("en/index.html").select("li:has(a[href$=treaties/024.html])").first();
    assertThat(item).isNotNull();
    assertThat(item.attr("data-text")).contains(" 24 ").contains("extradition");
    assertThat(page("en/index.html").select("li:has(a[href$=DEU.html])").attr("data-text"))
        .contains("Allemagne");
  }

  @Test
  void theFeedIsAtom() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    for (String language : new String[] {"en", "fr"}) {
      org.w3c.dom.Element feed =
          factory
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      file(language + "/changes.atom").getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
      assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
      NodeList entries = feed.getElementsByTagName("entry");
      assertThat(entries.getLength()).isEqualTo(100);
      Set<String> ids = new HashSet<>();
      Instant newest = Instant.MIN;
      for (int i = 0; i < entries.getLength(); i++) {
        org.w3c.dom.Element entry = (org.w3c.dom.Element) entries.item(i);
        assertThat(text(entry, "title")).isNotBlank();
        assertThat(ids.add(text(entry, "id"))).isTrue();
        Instant updated = Instant.parse(text(entry, "updated"));
        newest = updated.isAfter(newest) ? updated : newest;
      }
      assertThat(ids).allMatch(id -> id.startsWith("urn:uuid:"));
      assertThat(newest).isEqualTo(text(feed, "updated")).isBefore(DAY.plusDays(1) + "T00:00:00Z");
      assertThat(text(feed, "id")).startsWith("urn:uuid:").isNotIn(ids);
      assertThat(feed.getElementsByTagName("author").getLength()).isEqualTo(1);
    }
  }

  private static String text(org.w3c.dom.Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void calendarsAreReadByStrangers() {
    ICalendar uzbekistan = Biweekly.parse(file("en/participants/UZB.ics")).first();
    assertThat(uzbekistan.getEvents())
        .anyMatch(event -> event.getSummary().getValue().contains("185"));
  }

  @Test
  void whatDataSayBecomesNoMarkup() {
    Document page = page("en/participants/UZB.html");
    assertThat(page.select("img, b")).isEmpty();
    assertThat(page.text()).contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void theSameFactsAndDayGiveTheSameCharacters() {
    assertThat(files(small())).isEqualTo(files(small())).hasSize(3 + 2 * (3 + 2 + 1));
  }

  private static TreatyRegister small() {
    TreatyRegister all = CouncilOfEurope.register();
    return TreatyRegister.builder()
        .add(all.participant("Kazakhstan"))
        .add(all.treaty("030"))
        .build();
  }

  @Test
  void aFeedWithoutActsIsUpdatedOnTheDayAsked() {
    assertThat(files(small()).get("en/changes.atom"))
        .contains("<updated>2025-09-11T00:00:00Z</updated>")
        .doesNotContain("<entry>");
  }
}
