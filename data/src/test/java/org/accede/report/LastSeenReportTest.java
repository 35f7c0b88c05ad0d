package org.accede.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.OldSources;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyNumber;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a report shows where acts or decisions may have followed that nobody recorded. */
class LastSeenReportTest {
  private static final TreatyRegister REGISTER = OldSources.register();
  private static final HtmlReport REPORT =
      HtmlReport.in(
          Accessions.in(REGISTER),
          day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY,
          OldSources.DAY);

  private static Document of(ParticipantCode who, OfficialLanguage language) {
    return Jsoup.parse(
        REPORT.language(language).of(REGISTER.participant(who.value()), OldSources.DAY));
  }

  private static Document of(TreatyNumber treaty) {
    return Jsoup.parse(REPORT.of(REGISTER.treaty(treaty), OldSources.DAY));
  }

  @Test
  void theReportOfAParticipantHasWhatWasLastSeenUnderAHeadingOfItsOwn() {
    Document page = of(OldSources.SIGNATORY, OfficialLanguage.ENGLISH);
    assertThat(page.select("#summary h3").eachText()).contains("Last seen");
    assertThat(page.select("#summary table.stages tbody tr").text())
        .contains("ETS No. 001", "Signatory", "may have gone further since", "18 June 2004");
    assertThat(page.select("section.standing p.stage").text())
        .contains("Last seen on 18 June 2004: signatory");
    assertThat(of(OldSources.LAPSED, OfficialLanguage.FRENCH).select("#summary").text())
        .contains(
            "Dernière observation", "Invitation caduque prorogation demandée, issue inconnue");
  }

  @Test
  void theReportOfATreatyCountsAndListsThem() {
    Document page = of(OldSources.FORDS);
    assertThat(page.select("#summary dl.counts").text()).contains("Last seen earlier");
    assertThat(page.select("#invitations h3").eachText()).containsExactly("Last seen");
    assertThat(page.select("#invitations table.stages tbody tr th").eachText())
        .contains("Avalon", "Brigadoon", "Eldorado");
  }

  @Test
  void theOtherTreatiesCountTheTwoWaysInAsOneThing() {
    assertThat(of(OldSources.NOWHERE, OfficialLanguage.ENGLISH).select("#summary").text())
        .contains("may sign or be invited: 1");
  }

  @Test
  void aWithdrawalHasAMarkAndANameOfItsOwn() {
    Document page = of(OldSources.WITHDRAWN, OfficialLanguage.ENGLISH);
    assertThat(page.select("ul.legend li").eachText()).contains("Withdrawal of an act");
    assertThat(page.select("svg.timeline path.mark title").eachText())
        .contains(
            "Withdrawal of the denunciation, 1 March 2010",
            "Withdrawal of the signature, 1 February 2003",
            "Denunciation of a part, 1 January 2012");
    assertThat(page.select("table.record").text()).contains("(of a part: Chapter II)");
  }

  @Test
  void theChartOfATreatyShowsWhatWasTakenBack() {
    assertThat(of(OldSources.FERRIES).select("#chart table").text())
        .contains("Withdrawal of the signature on 1 February 2003");
    assertThat(of(OldSources.FORDS).select("#chart table").text())
        .contains(
            "Denunciation on 1 January 2010", "Withdrawal of the denunciation on 1 March 2010");
  }

  @Test
  void theRecordSaysForWhomItIsCompleteAndTheClausesWhatTheyHangOn() {
    Document page = of(OldSources.FERRIES);
    assertThat(page.select("#cautions li").eachText())
        .anyMatch(
            line ->
                line.startsWith(
                    "The record for ETS No. 002 tells who was a Party on 1 January 2020, for"
                        + " 2 participants: Cockaigne, Dystopia"))
        .anyMatch(line -> line.contains("1 February 2020, for all but member States."));
    assertThat(page.select("#clauses li").eachText())
        .contains(
            "It waited for the entry into force of ETS No. 001.",
            "Participation ends with that in ETS No. 001 (Article 9, paragraph 2).");
  }

  @Test
  void anExtensionNamesTheInvitationThatItExtends() {
    assertThat(of(OldSources.INVITED, OfficialLanguage.ENGLISH).select("table.record").text())
        .contains("of the invitation adopted on 1 May 2019");
  }
}
