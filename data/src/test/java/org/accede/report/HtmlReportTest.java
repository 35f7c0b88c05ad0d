package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.text.OfficialLanguage;
import org.accede.time.TermReading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final HtmlReport REPORT =
      HtmlReport.in(
          Accessions.in(REGISTER), new StrasbourgWorkingDays(), CouncilOfEurope.dataDate());

  private static String page(String about, OfficialLanguage language) {
    HtmlReport report = REPORT.language(language);
    return about.matches("[A-Z]{3}")
        ? report.of(REGISTER.participant(about), DAY)
        : report.of(REGISTER.treaty(about), DAY);
  }

  private static Document english(String about) {
    return Jsoup.parse(page(about, OfficialLanguage.ENGLISH));
  }

  /**
   * Much and little on record; State, organisation, name with a note; protocol, closed, not read.
   */
  static Stream<Arguments> pages() {
    return Stream.of("KAZ", "TUN", "FRA", "EUE", "XKX", "TUV", "210", "185", "035", "127", "225")
        .flatMap(
            about ->
                Stream.of(OfficialLanguage.values())
                    .map(language -> Arguments.of(about, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageIsSoundAndLoadsNothing(String about, OfficialLanguage language) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(page(about, language), parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("script, link, img, iframe, [src], [style]")).isEmpty();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.matches("https?://.*"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyIdIsThereOnceAndEveryJumpArrives(String about, OfficialLanguage language) {
    Document page = Jsoup.parse(page(about, language));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(known).contains(link.attr("href").substring(1));
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(known).containsAll(List.of(labelled.attr("aria-labelledby").split(" ")));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsGoDownStepByStepAndTablesSayWhatTheyAre(String about, OfficialLanguage language) {
    Document page = Jsoup.parse(page(about, language));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, nav, main, footer")).hasSize(4);
    assertThat(page.body().child(0).select("a").attr("href")).isEqualTo("#main");
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("> thead th"))
          .isNotEmpty()
          .allMatch(th -> th.attr("scope").equals("col"));
      assertThat(table.select("> tbody > tr > th")).allMatch(th -> th.attr("scope").equals("row"));
      int columns = table.select("> thead th").size();
      assertThat(table.select("> tbody > tr")).allMatch(row -> row.children().size() == columns);
    }
    for (Element drawing : page.select("svg[role=img]")) {
      assertThat(drawing.select("> title").text()).isNotBlank();
      assertThat(drawing.select("> desc").text()).isNotBlank();
    }
    assertThat(page.select("svg:not([role=img]):not([aria-hidden]):not(svg svg)")).isEmpty();
    assertThat(page.select(".scroll"))
        .allMatch(
            region -> region.attr("tabindex").equals("0") && region.hasAttr("aria-labelledby"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSameDayGivesTheSameCharacters(String about, OfficialLanguage language) {
    assertThat(page(about, language)).isEqualTo(page(about, language));
  }

  @Test
  void aParticipantsReportBeginsWithWhatNeedsAttention() {
    Document page = english("KAZ");
    assertThat(page.select("h1").text()).isEqualTo("Kazakhstan");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "What to do, and by when",
            "Summary",
            "Timeline",
            "Findings",
            "Annex: Treaty by treaty",
            "Annex: What follows when a day has passed",
            "Annex: Cautions",
            "Annex: Sources");
    // an invitation has one row
    assertThat(plain(page.select("#deadlines tbody td a").eachText()))
        .containsExactly("CETS No. 210", "ETS No. 173", "ETS No. 185", "ETS No. 030");
    assertThat(plain(page.select("#summary tbody th a").eachText()))
        .containsExactly(
            "ETS No. 018", "ETS No. 127", "ETS No. 141", "ETS No. 165", "CETS No. 210");
    assertThat(page.select("#summary").text()).contains("may be invited: 75");
  }

  @Test
  void deadlinesStandWithTheirDayAndWhatFollows() {
    Document page = english("KAZ");
    assertThat(plain(page.select("#deadlines tbody th").eachText()))
        .containsExactly(
            "22 April 2025 142 days ago: it may be too late",
            "1 July 2027 658 days left",
            "31 March 2028 932 days left",
            "18 June 2030 1741 days left");
    assertThat(plain(page.select("#deadlines tbody tr:last-child td").eachText()))
        .containsExactly(
            "Deposit (or sign), or ask for an extension",
            "ETS No. 030 Mutual assistance in Criminal Matters Invited on 18 June 2025",
            "between 18 and 19 June 2030 (not certain)");
    assertThat(page.select("#follows li").eachText())
        .hasSize(3)
        .anyMatch(text -> text.contains("no instrument can be deposited without an extension"));
  }

  @Test
  void anEventHasNoDayToActBy() {
    assertThat(
            plain(
                english("MDG")
                    .select("#deadlines tbody tr:has(strong:contains(Entry))")
                    .eachText()))
        .containsExactly(
            "nothing to do: it takes effect by itself Entry into force ETS No. 127 Tax Matters"
                + " Consent expressed on 28 July 2025 1 November 2025");
  }

  @Test
  void findingsSayWhatIsWrongAndWhatToDo() {
    Document page = english("KAZ");
    assertThat(plain(page.select("#findings tbody tr").eachText()))
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("Warning The term of an invitation has expired while")
                    .contains("Find the decision of the Ministers' Deputies", "CETS No. 210"));
  }

  @Test
  void everyTreatySaysWhyAndOnWhoseWord() {
    Document page = english("KAZ");
    Element section = page.select("#treaty-030").first();
    assertThat(plain(section.select(".why li").eachText()))
        .first()
        .asString()
        .matches(
            "On 18 June 2025 the Committee of Ministers invited Kazakhstan to accede\\."
                + " \\[\\d+, para\\. 54] \\[\\d+] \\[\\d+]");
    assertThat(plain(section.select("tbody strong").eachText()))
        .containsExactly("Invitation to accede", "Objections");
    Element source = page.select(section.select(".why a").first().attr("href")).first();
    assertThat(source.text()).startsWith("PACE Doc. 16245 of 11 September 2025");
    assertThat(source.siblingIndex()).isPositive();
  }

  @Test
  void theTimelineHasShapesForActsAndBandsForWhatIsNotExact() {
    Document page = english("KAZ");
    Element drawing = page.select("svg.timeline").first();
    assertThat(drawing.select("line.day")).isNotEmpty();
    assertThat(plain(drawing.select(".day-label").eachText())).containsExactly("11 September 2025");
    assertThat(drawing.select("rect.bar.invited")).hasSize(4);
    assertThat(drawing.select("rect.bar.party")).hasSize(4);
    // whether the term of CETS 210 was extended is not on record
    assertThat(drawing.select("rect.bar.undetermined")).isNotEmpty();
    // the request of CETS 210, the objections of ETS 030, two entries into force "by" a day
    assertThat(drawing.select("rect.band.fading")).hasSize(4);
    assertThat(plain(drawing.select("path > title").eachText()))
        .contains("Invitation to accede, 18 June 2025", "Entry into force, 5 March 2010");
    assertThat(page.select("#timeline tbody tr")).hasSize(drawing.select("path > title").size());
  }

  @Test
  void aTreatysReportSaysWhatAnInvitationNeeds() {
    Document page = english("210");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Summary",
            "What to do, and by when",
            "Further invitations and requests, and what was last seen",
            "What an invitation needs",
            "Timeline",
            "Findings",
            "Annex: Invitations and requests, one by one",
            "Annex: What follows when a day has passed",
            "Annex: Chart of signatures and ratifications",
            "Annex: Final clauses",
            "Annex: Cautions",
            "Annex: Sources");
    assertThat(page.select("#summary .counts").text())
        .isEqualTo("Former Party 1 on record Parties 39 on record Last seen earlier 2");
    assertThat(page.select("#decision").text())
        .contains("(Article 76)", "The unanimous consent of all Parties, members or not", "46");
    assertThat(page.select("#chart tbody tr")).hasSize(40);
    assertThat(page.select("#procedures section").eachAttr("id"))
        .containsExactly("participant-KAZ", "participant-TUN");
    assertThat(page.select("#cautions").text().replace('\u00a0', ' '))
        .contains("tells who was a Party on 20 December 2024");
  }

  @Test
  void aNumberBehindWhichTheRecordEndsIsSaidToBeTheOneOnRecord() {
    Document page = english("185");
    assertThat(page.select("#summary .counts").text())
        .containsPattern("^Parties \\d+ on record")
        .doesNotContain("at least");
    assertThat(page.select("svg.timeline .lane-stage").eachText())
        .anyMatch(text -> text.matches("\\d+ on record on 11.September 2025"));
  }

  /**
   * An entry into force by 5 October 2023 has one known end, a consent between two days has two.
   */
  @Test
  void aMarkStandsAtTheKnownEndsOfADateThatIsNotExact() {
    Element drawing = english("KAZ").select("svg.timeline").first();
    int marks = drawing.select("path > title").size();
    // the consents to ETS 127 and 141, each with a band of its own
    assertThat(drawing.select("rect.band:not(.fading)")).hasSize(2);
    assertThat(drawing.select("path")).hasSize(marks + 2);
  }

  @Test
  void whereSourcesDisagreeAllDatesAreShown() {
    TreatyRegister register = Facets.register("x");
    HtmlReport report =
        HtmlReport.in(Accessions.in(register), new StrasbourgWorkingDays(), Facets.DAY);
    Document page = Jsoup.parse(report.of(register.treaty(Facets.TREATY), Facets.DAY));
    assertThat(plain(page.select("#disagreements tbody tr").eachText()))
        .containsExactly(
            "BBBx Deposit of the instrument of ratification 2 May 2001 [1, x] 3 May 2001 [1, x] x");
    assertThat(english("210").select("#disagreements")).isEmpty();
  }

  @Test
  void theDepositarysNotesAreOnRecordAmongTheActs() {
    TreatyRegister register = Facets.register("x");
    HtmlReport report =
        HtmlReport.in(Accessions.in(register), new StrasbourgWorkingDays(), Facets.DAY);
    Document page = Jsoup.parse(report.of(register.participant(Facets.PARTY), Facets.DAY));
    assertThat(plain(page.select(".record tbody tr strong, .record tbody tr td").eachText()))
        .anyMatch(
            cell ->
                cell.startsWith(
                    "Other statement (x; Articles 14, Ex-25; withdrawal effective on 1 January"
                        + " 2005)"))
        .anyMatch(cell -> cell.startsWith("Suspension recorded by the depositary"))
        .anyMatch(
            cell ->
                cell.startsWith(
                    "Statements marked in the chart of signatures and ratifications (reservations;"
                        + " territorial application)"));
  }

  @Test
  void anActAfterTheDayIsMarkedAsOne() {
    String page = REPORT.of(REGISTER.participant("KAZ"), LocalDate.of(2020, 1, 1));
    assertThat(Jsoup.parse(page).select("#treaty-030 .record").text().replace('\u00a0', ' '))
        .contains("18 June 2025 (after the day of this report)");
  }

  @Test
  void theReadingOfTermsIsSaidAndUsed() {
    HtmlReport secretariat =
        HtmlReport.in(
            Accessions.in(REGISTER).reading(TermReading.SECRETARIAT),
            new StrasbourgWorkingDays(),
            CouncilOfEurope.dataDate());
    Document page = Jsoup.parse(secretariat.of(REGISTER.participant("KAZ"), DAY));
    assertThat(page.select("header").text()).contains("the day after the anniversary");
    assertThat(plain(page.select("#deadlines tbody tr:last-child td").eachText()))
        .endsWith("19 June 2030");
  }

  @Test
  void aNoteGoesWithItsName() {
    assertThat(english("XKX").select("footer .note").text())
        .startsWith("* All references to Kosovo");
  }

  @Test
  void frenchIsSetInFrench() {
    String text = Jsoup.parse(page("KAZ", OfficialLanguage.FRENCH)).wholeText();
    assertThat(text)
        .contains(
            "STE n°\u00a0030", "STCE n°\u00a0210", "invitation caduque", "1er\u00a0juillet 2027")
        .contains("le Comité des Ministres a invité le Kazakhstan à adhérer")
        .doesNotContain("ETS No. 030", " : ", " ; ");
  }

  @Test
  void theChartIsInTheOrderOfTheLanguage() {
    assertThat(english("210").select("#chart tbody th").eachText())
        .startsWith("Albania", "Andorra", "Austria")
        .endsWith("Ukraine", "United Kingdom");
    Document french = Jsoup.parse(page("210", OfficialLanguage.FRENCH));
    assertThat(french.select("#chart tbody th").eachText())
        .startsWith("Albanie", "Allemagne", "Andorre")
        .endsWith("Ukraine", "Union européenne");
  }

  /** With plain blanks. */
  private static List<String> plain(List<String> texts) {
    List<String> plain = new ArrayList<>();
    texts.forEach(text -> plain.add(text.replace('\u00a0', ' ')));
    return plain;
  }
}
