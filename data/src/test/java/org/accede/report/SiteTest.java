package org.accede.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.body.Body;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** The pages of a site, as a reader, a browser and a feed reader get them. */
class SiteTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);

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

  private static final TreatyRegister ALL = CouncilOfEurope.register();

  /** All that is bundled, whose pages are made when a test looks at them. */
  private static final ImmutableMap<String, Supplier<String>> FILES =
      ImmutableMap.copyOf(
          Maps.transformValues(
              site(ALL).files(), file -> Suppliers.memoize(() -> file.get().text())));

  /** Some of each kind, all of whose pages are made. */
  private static final ImmutableMap<String, String> FEW = texts(site(few()));

  private static Site site(TreatyRegister register) {
    return Site.in(
            Accessions.in(register), new StrasbourgWorkingDays(), CouncilOfEurope.dataDate(), DAY)
        .groups(CouncilOfEurope.groups())
        .bodies(CouncilOfEurope.bodies());
  }

  private static ImmutableMap<String, String> texts(Site site) {
    Map<String, String> files = new LinkedHashMap<>();
    site.forEach(file -> assertThat(files.put(file.path(), file.text())).as(file.path()).isNull());
    return ImmutableMap.copyOf(files);
  }

  /**
   * Members old, new and former, others with procedures, acts or nothing, an organisation; treaties
   * with acts of every kind; and the hostile facts.
   */
  private static TreatyRegister few() {
    TreatyRegister.Builder few = TreatyRegister.builder();
    ImmutableSet<String> participants =
        ImmutableSet.of(
            "ARM", "BLR", "EUE", "FRA", "GBR", "GRC", "KAZ", "KGZ", "RUS", "TJK", "TKM", "TUN",
            "USA", "UZB", "XKX");
    ImmutableSet<String> treaties =
        ImmutableSet.of(
            "001", "005", "018", "024", "030", "106", "108", "185", "189", "210", "223");
    ALL.participants().stream()
        .filter(one -> participants.contains(one.code().value()))
        .forEach(few::add);
    ALL.treaties().stream()
        .filter(one -> treaties.contains(one.number().toString()))
        .forEach(few::add);
    Predicate<TreatyFact> among =
        fact ->
            participants.contains(fact.participant().value())
                && treaties.contains(fact.treaty().toString());
    ALL.acts().stream().filter(among).forEach(few::add);
    ALL.steps().stream().filter(among).forEach(few::add);
    ALL.notes().stream().filter(among).forEach(few::add);
    ALL.defaultTerms().forEach(few::add);
    ALL.participantCoverage().entries().stream()
        .filter(one -> participants.contains(one.getKey().value()))
        .forEach(one -> few.cover(one.getKey(), one.getValue()));
    FactsFile.read(DataFile.of(HOSTILE.getBytes(StandardCharsets.UTF_8), "hostile")).addTo(few);
    // clauses and coverage name others, which are left out
    return few.buildTrusted();
  }

  private static String file(String path) {
    return Objects.requireNonNull(FILES.get(path), path).get();
  }

  private static Document page(String path) {
    return Jsoup.parse(file(path));
  }

  private static Document few(String path) {
    return Jsoup.parse(Objects.requireNonNull(FEW.get(path), path));
  }

  private static Element one(Document page, String query) {
    assertThat(page.select(query)).as(query).hasSize(1);
    return page.select(query).get(0);
  }

  @Test
  void everythingHasAPageInBothLanguages() {
    for (String language : new String[] {"en", "fr"}) {
      for (Participant one : ALL.participants()) {
        assertThat(FILES)
            .containsKey(language + "/participants/" + one.code() + ".html")
            .containsKey(language + "/participants/" + one.code() + ".ics");
      }
      for (Treaty one : ALL.treaties()) {
        assertThat(FILES).containsKey(language + "/treaties/" + one.number() + ".html");
      }
      for (Group one : CouncilOfEurope.groups().all()) {
        assertThat(FILES).containsKey(language + "/groups/" + one.code() + ".html");
      }
      for (Body one : CouncilOfEurope.bodies().all()) {
        assertThat(FILES).containsKey(language + "/bodies/" + one.code() + ".html");
      }
    }
  }

  @Test
  void everyPageIsSoundAndEveryLinkWithinTheSiteArrives() {
    ImmutableMap<String, Document> pages =
        FEW.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .collect(toImmutableMap(Map.Entry::getKey, file -> sound(file.getValue())));
    ImmutableSetMultimap<String, String> ids =
        pages.entrySet().stream()
            .collect(
                flatteningToImmutableSetMultimap(
                    Map.Entry::getKey,
                    page -> page.getValue().select("[id]").eachAttr("id").stream()));
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("html").attr("lang")).as(path).isIn("en", "fr");
          assertThat(page.title()).as(path).isNotBlank();
          assertThat(page.select("h1")).as(path).hasSize(1);
          assertThat(page.select("main")).as(path).hasSize(1);
          assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
              .as(path)
              .containsExactly("en", "fr");
          assertThat(page.select("img, iframe, style, [style], script:not([src])")).isEmpty();
          assertThat(page.select("[id]")).as(path).hasSize(ids.get(path).size());
          for (Element link : page.select("[href], script[src]")) {
            String to = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            URI place = URI.create(path).resolve(to);
            if (to.startsWith("http")) {
              continue;
            }
            assertThat(FEW).as(path + " to " + to).containsKey(place.getPath());
            if (place.getFragment() != null) {
              assertThat(ids.get(place.getPath()))
                  .as(path + " to " + to)
                  .contains(place.getFragment());
            }
          }
          assertThat(page.select("a[href^=http]"))
              .allMatch(link -> link.attr("rel").contains("noopener"));
        });
  }

  private static Document sound(String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(3);
    Document page = Jsoup.parse(text, parser);
    assertThat(parser.getErrors()).as(page.title()).isEmpty();
    assertThat(text.chars().filter(one -> Character.isISOControl(one) && one != '\n'))
        .as(page.title())
        .isEmpty();
    return page;
  }

  @Test
  void headingsGoDownStepByStepAndTablesSayWhatTheyAre() {
    for (String path : FEW.keySet()) {
      if (!path.endsWith(".html") || path.equals("index.html")) {
        continue;
      }
      Document page = few(path);
      assertThat(page.body().child(0).select("a").attr("href")).as(path).isEqualTo("#main");
      int level = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertThat(next).as(path + " " + heading.text()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
      for (Element table : page.select("table")) {
        assertThat(table.select("> caption").text()).as(path).isNotBlank();
        assertThat(table.select("th")).as(path).allMatch(head -> head.hasAttr("scope"));
        int columns = table.select("> thead th").size();
        assertThat(table.select("> tbody > tr"))
            .as(path)
            .allMatch(row -> row.children().size() == columns);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en/index.html, 125",
    "en/participants/KAZ.html, 100",
    "fr/participants/FRA.html, 120",
    "en/treaties/185.html, 115",
    "en/bodies/VENICE.html, 65"
  })
  void thePagesAreLight(String path, int mostKilobytes) {
    assertThat(file(path).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(mostKilobytes * 1000);
  }

  @Test
  void thePageOfAParticipantBeginsWithWhatToDoAndEachTreatyStandsOnce() {
    Document page = page("en/participants/KAZ.html");
    assertThat(page.select("main > section").eachAttr("id")).startsWith("first");
    assertThat(page.select("#first a[href$=.ics]")).hasSize(1);
    assertThat(page.select("section[id^=stage-] a[href^=../treaties/]"))
        .hasSize(ALL.treaties().size());
  }

  /** The chart of ETS No. 173 on record reaches to 2010. */
  @Test
  void whereTheRecordEndsBeforeTheDayNumbersAreThoseOnRecordAndNeitherTheLeastNorTheMost() {
    assertThat(
            one(
                    page("en/matrix.html"),
                    "#matrix tbody tr:has(th a[href$=treaties/173.html]) > td:nth-child(2)")
                .text())
        .matches("\\d+ on record");
    Document treaty = page("en/treaties/173.html");
    assertThat(treaty.select("#decision dd").eachText())
        .anyMatch(text -> text.matches("\\d+ on record"));
    assertThat(treaty.select("#summary dl > div").eachText())
        .anyMatch(text -> text.matches("Parties \\d+ on record"));
    assertThat(treaty.select("#summary, #decision").text().replace('\u00a0', ' '))
        .contains("the record ends on ", "some may have left")
        .doesNotContain("at least");
  }

  @Test
  void ofATreatyOfWhichNoPartyIsKnownTheMatrixDoesNotSayAtLeastNone() {
    assertThat(page("en/matrix.html").text())
        .contains("none known")
        .doesNotContain("at least 0", " 0 on record");
    assertThat(page("fr/matrix.html").text()).contains("aucune").doesNotContain("au moins 0");
  }

  @Test
  void theMatrixHasASignForEachTreatyAndParticipantWhichLeadsToWhy() {
    Document page = few("en/matrix.html");
    assertThat(cell(page, "KAZ", "185").text()).isEqualTo("I");
    assertThat(cell(page, "KAZ", "185").select("a").attr("href"))
        .isEqualTo("participants/KAZ.html#treaty-185");
    assertThat(cell(page, "FRA", "005").text()).isEqualTo("P");
    assertThat(cell(page, "FRA", "005").select("a")).isEmpty();
    assertThat(cell(page, "TUN", "001").text()).isEmpty();
    assertThat(cell(few("fr/matrix.html"), "RUS", "005").text()).isEqualTo("A");
    // a cell is its sign and no more: there can be tens of thousands of them
    assertThat(FEW.get("en/matrix.html")).contains("<td>P<td>");
    assertThat(page.select("#matrix tbody th a").eachAttr("href")).hasSize(11).isSorted();
  }

  private static Element cell(Document page, String participant, String treaty) {
    int column =
        one(page, "#matrix thead th:has(a:matchesOwn(^%s$))".formatted(participant))
            .elementSiblingIndex();
    return one(page, "#matrix tbody tr:has(th a[href$=treaties/%s.html])".formatted(treaty))
        .child(column);
  }

  @Test
  void theKeyOfTheMatrixHasEverySignInIt() {
    Document page = few("en/matrix.html");
    Set<String> explained = new HashSet<>(page.select("#stages dt").eachText());
    Set<String> used = new HashSet<>();
    for (Element cell : page.select("#matrix td:nth-child(n+3)")) {
      used.addAll(Splitter.onPattern("[/?]").omitEmptyStrings().splitToList(cell.text()));
    }
    assertThat(explained).containsAll(used).contains("?");
    assertThat(page.select("#signs p").eachText())
        .anyMatch(text -> text.startsWith("? alone: the record does not tell. It may be a Party"));
  }

  @Test
  void theProceduresOfATreatyAreALineEachAndLeadToWhy() {
    Document page = few("en/treaties/185.html");
    Element tunisia = one(page, "#procedures tr:has(th a[href$=TUN.html#treaty-185])");
    assertThat(tunisia.select("li")).hasSize(5);
    assertThat(tunisia.select("li").get(4).text()).contains("inferred, stated by no source");
    assertThat(tunisia.select("li")).allMatch(step -> !step.select(".cited a").isEmpty());
    assertThat(one(few("en/participants/TUN.html"), "#treaty-185").text())
        .contains("written procedure");
  }

  @Test
  void theIndexFindsBothLanguagesAndNumbersWithoutNoughts() {
    Document page = page("en/index.html");
    Element extradition = one(page, "li:has(a[href$=treaties/024.html])");
    assertThat(extradition.attr("data-text")).contains(" 24 ").contains("extradition");
    assertThat(one(page, "li:has(a[href$=DEU.html])").attr("data-text")).contains("Allemagne");
    assertThat(one(page, "li:has(a[href$=groups/CENTRAL_ASIA.html])").attr("data-text"))
        .contains("Asie centrale");
    assertThat(one(page, "li:has(a[href$=bodies/GRECO.html])").attr("data-text"))
        .contains("Groupe d'États contre la corruption");
  }

  @Test
  void thePageOfAGroupSaysWhoIsInItBySourceAndWhereTheyStand() {
    Document asia = few("en/groups/CENTRAL_ASIA.html");
    assertThat(asia.select("#members li a").eachText())
        .containsExactly("Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan");
    assertThat(asia.select("#members .cited a")).isNotEmpty();
    assertThat(cell(asia, "KAZ", "210").text()).isEqualTo("L?");
    assertThat(asia.select("#matrix thead th")).hasSize(2 + 5);
    Document members = few("en/groups/MEMBERS.html");
    Element russia = one(members, "#members tr:has(th a[href$=RUS.html])");
    assertThat(russia.select("td[data-label=Since]").text()).isEqualTo("28 February 1996");
    assertThat(russia.select("td[data-label=No more from]").text()).isEqualTo("16 March 2022");
    assertThat(russia.select("td[data-label=Sources] .cited a")).isNotEmpty();
    assertThat(members.select("#members h2, #members-title").text()).contains("(4)");
    assertThat(members.select("#matrix thead th a").eachText())
        .containsExactly("ARM", "FRA", "GRC", "GBR");
  }

  @Test
  void whereSourcesGiveSeveralEndsOfAMembershipAllAreTold() {
    Element greece =
        few("en/groups/MEMBERS.html").select("#members tr:has(th a[href$=GRC.html])").get(0);
    assertThat(greece.select("td[data-label=No more from] .disagrees")).isNotEmpty();
    assertThat(greece.select("td[data-label=No more from]").text())
        .contains("Another source gives");
  }

  @Test
  void thePageOfABodySaysWhatItIsAndWhoTakesPartBySource() {
    Document greco = page("en/bodies/GRECO.html");
    assertThat(one(greco, "#participants tr:has(th a[href$=KAZ.html])").text())
        .contains("Member", "1 January 2020", "[");
    assertThat(greco.select("#what").text())
        .contains("Resolution (99) 5", "No invitation to accede to a treaty is meant");
    assertThat(greco.select("#what .cited a")).isNotEmpty();
    assertThat(page("fr/bodies/GRECO.html").text())
        .contains("Il ne s'agit pas d'une invitation à adhérer à un traité");
  }

  @Test
  void bodiesAndParticipantsCountWhoTakesPart() {
    for (Body body : CouncilOfEurope.bodies().all()) {
      Document page = page("en/bodies/" + body.code() + ".html");
      assertThat(page.select("#participants-title").text())
          .isEqualTo(
              "Who takes part ("
                  + CouncilOfEurope.bodies().participantsOn(body.code(), DAY).size()
                  + ")");
    }
    Document russia = page("en/participants/RUS.html");
    assertThat(russia.select("#bodies tr:contains(No longer)")).isNotEmpty();
    assertThat(russia.select("#bodies-title").text())
        .endsWith("(" + russia.select("#bodies tbody tr:not(:contains(No longer))").size() + ")");
  }

  @Test
  void everyPageThatNamesKosovoEndsWithWhatTheAsteriskMeans() {
    for (String path :
        List.of(
            "en/index.html",
            "en/participants/XKX.html",
            "en/bodies/CEB.html",
            "en/groups/NON_MEMBERS.html")) {
      Document page = page(path);
      assertThat(page.text()).as(path).contains("Kosovo*");
      assertThat(page.select("footer .note").eachText())
          .as(path)
          .singleElement(STRING)
          .startsWith("* All references to Kosovo");
    }
    assertThat(page("fr/participants/XKX.html").select("footer .note").text())
        .startsWith("* Toute référence au Kosovo");
    assertThat(page("en/groups/CENTRAL_ASIA.html").select("footer .note")).isEmpty();
  }

  @Test
  void theDaysOfAMembershipAreThoseThatAllSourcesAllow() {
    Element turkey = one(page("en/groups/MEMBERS.html"), "#members tr:has(th a[href$=TUR.html])");
    assertThat(turkey.select("td[data-label=Since]").text())
        .isEqualTo("between 9 August 1949 and 13 April 1950");
    assertThat(turkey.select("td[data-label=Sources]").text()).contains("Another source gives");
  }

  @Test
  void aParticipantLeadsToItsBodiesAndGroups() {
    Document page = page("fr/participants/KAZ.html");
    assertThat(one(page, "#bodies tr:has(th a[href=../bodies/GRECO.html])").text())
        .contains("Membre", "1er janvier 2020");
    assertThat(page.select("#groups a").eachAttr("href"))
        .contains("../groups/CENTRAL_ASIA.html", "../groups/NON_MEMBERS.html")
        .doesNotContain("../groups/MEMBERS.html");
  }

  @Test
  void theFeedIsAtom() throws Exception {
    for (String language : new String[] {"en", "fr"}) {
      org.w3c.dom.Element feed = feed(file(language + "/changes.atom"));
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

  @Test
  void theFeedHasTheNewestFirstAndNoMarkupOfItsFacts() throws Exception {
    NodeList entries =
        feed(Objects.requireNonNull(FEW.get("en/changes.atom"))).getElementsByTagName("entry");
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      titles.add(text((org.w3c.dom.Element) entries.item(i), "title"));
    }
    assertThat(titles)
        .containsSubsequence(
            "Uzbekistan, ETS No. 185: Invitation to accede",
            "Kazakhstan, ETS No. 185: Invitation to accede",
            "Tunisia, ETS No. 185: Extension of the term",
            "Tunisia, ETS No. 185: Invitation to accede");
    assertThat(
            text(
                (org.w3c.dom.Element)
                    entries.item(titles.indexOf("Uzbekistan, ETS No. 185: Invitation to accede")),
                "summary"))
        .contains("</script><b>&\ufffd");
  }

  private static org.w3c.dom.Element feed(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String text(org.w3c.dom.Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void calendarsAreReadByStrangers() {
    ICalendar uzbekistan = Biweekly.parse(FEW.get("en/participants/UZB.ics")).first();
    assertThat(uzbekistan.getEvents())
        .anyMatch(event -> event.getSummary().getValue().contains("185"));
  }

  @Test
  void noCalendarIsTakenForThatOfAnotherState() {
    List<String> empty =
        FEW.entrySet().stream()
            .filter(file -> file.getKey().startsWith("en/") && file.getKey().endsWith(".ics"))
            .map(Map.Entry::getValue)
            .filter(calendar -> calendar.contains("BEGIN:VJOURNAL"))
            .toList();
    assertThat(empty)
        .hasSizeGreaterThan(1)
        .noneMatch(calendar -> calendar.contains("NAME:Council of Europe treaties: deadlines"))
        .extracting(calendar -> calendar.lines().filter(line -> line.startsWith("UID:")).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatDataSayBecomesNoMarkup() {
    Document page = few("en/participants/UZB.html");
    assertThat(page.select("img, b")).isEmpty();
    assertThat(page.text()).contains("<img src=x onerror=alert(1)>", "</script><b>&");
    assertThat(few("en/treaties/185.html").text()).contains("</script><b>&");
  }

  @Test
  void theSameFactsAndDayGiveTheSameCharacters() {
    assertThat(texts(plain(small()))).isEqualTo(texts(plain(small()))).hasSize(3 + 2 * (3 + 2 + 1));
  }

  private static Site plain(TreatyRegister register) {
    return Site.in(
        Accessions.in(register), new StrasbourgWorkingDays(), CouncilOfEurope.dataDate(), DAY);
  }

  private static TreatyRegister small() {
    return TreatyRegister.builder()
        .add(ALL.participant("Kazakhstan"))
        .add(ALL.treaty("030"))
        .build();
  }

  @Test
  void aGroupInWhichNobodyOfTheRegisterIsHasNoPage() {
    assertThat(texts(plain(small()).groups(CouncilOfEurope.groups())).keySet())
        .contains("en/groups/CENTRAL_ASIA.html", "fr/groups/NON_MEMBERS.html")
        .doesNotContain("en/groups/MEMBERS.html", "en/groups/EU_MEMBERS.html");
  }

  @Test
  void aFeedWithoutActsIsUpdatedOnTheDayAsked() {
    assertThat(texts(plain(small())).get("en/changes.atom"))
        .contains("<updated>2025-09-11T00:00:00Z</updated>")
        .doesNotContain("<entry>");
  }
}
