package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a participant can do next, as its first screen tells it. */
class NextCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private String printed(String line) {
    assertThat(
            CommandLineFront.execute(
                CLOCK, new PrintWriter(out), new PrintWriter(err), line.split(" ")))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  /** The road ahead in PACE Doc. 16245, each with its article and the document that tells it. */
  @Test
  void theFirstScreenHasWhatKazakhstanHasUnderWay() {
    assertThat(printed("next KAZ"))
        .contains(
            """
            ACT BEFORE A DAY (3): deposit or extension; in force, if deposited on 11 September 2025
              173   Criminal Law Convention on Corr…  by 1 July 2027             in force on 1 January 2026
                    Invited in July 2022 [GR-EXT(2023)6 of 14 September 2023]: accession (Article 33).
              185   Cybercrime                        by 31 March 2028           in force on 1 January 2026
                    Invited in April 2023 [GR-EXT(2023)6 of 14 September 2023]: accession (Article 37).
              030   Mutual assistance in Criminal M…  by 18 June 2030            in force on 10 December 2025
            """)
        .containsPattern("(?s)TO FIND OUT.* 210   Istanbul Convention.*Article 76.*Doc. 16245")
        .containsPattern("112   Transfer of sentenced persons +Article 19 a b c +24\\+")
        .contains("099, 182 after 030; 189 after 185; 191 after 173");
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ --as-of 2025-09-11, 61",
    "UZB --as-of 2026-11-30, 40",
    "KAZ --as-of 2025-09-11 --lang fr, 62",
    "UZB --as-of 2026-11-30 --lang fr, 42",
    "FRA, 45",
    "EU, 45",
  })
  void theFirstScreenFits(String asked, int most) {
    List<String> lines = Splitter.on('\n').splitToList(printed("next " + asked));
    assertThat(lines).hasSizeLessThanOrEqualTo(most);
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void theWayIsToldOnceAndEachTreatyUnderOneSubject() {
    String all = printed("next KAZ --all");
    assertThat(all).containsOnlyOnce("The way: a letter");
    assertThat(all).containsOnlyOnce("\n  animals  ").doesNotContain("--all");
    assertThat(all).containsPattern("animals +104 .*\n +065 .*\n +087 ");
    assertThat(all.lines().filter(line -> line.contains("  087 "))).hasSize(1);
  }

  /** ETS No. 064, Article 6: of member States alone it asks for no invitation. */
  @Test
  void aWayThatIsForMembersAloneIsNotToldToOthers() {
    assertThat(printed("next KAZ --treaty 064"))
        .contains("the unanimous agreement of the States of the partial agreement")
        .doesNotContain("no invitation");
  }

  @Test
  void theWholeWayToOneTreatyIsToldStepByStep() {
    assertThat(printed("next KAZ --treaty 112"))
        .contains(
            "letter to the Secretary General", "unanimous vote", "consultation of the Parties")
        .contains(
            "median",
            "in force on 1 January 2026 (Article 19)",
            "by the record: Parties 24 (perhaps more)")
        .doesNotContain("NOT OPEN", "ACT BEFORE");
  }

  @Test
  void whatIsNotOpenIsExplainedForOneTreaty() {
    assertThat(printed("next KAZ --treaty 191,005 --lang fr"))
        .contains("NON OUVERT (2)", "STE n°\u00a0173", "article 11", "article 59", "Statut");
  }

  @Test
  void aSubjectHasItsTreatiesAlone() {
    assertThat(printed("next KAZ --about corruption"))
        .contains("173   Criminal Law", "1 once another is joined (191 after 173)", "(174)")
        .doesNotContain("185", "112 ");
  }

  @Test
  void whereNoTreatyIsLeftThatIsSaid() {
    String asked = "next KAZ --treaty 30 --about corruption";
    assertThat(printed(asked)).endsWith("\nNo treaty answers to all that was asked for.\n");
    out.getBuffer().setLength(0);
    assertThat(printed(asked + " --lang fr --format markdown"))
        .endsWith("\n\nAucun traité ne répond à tout ce qui est demandé.\n");
  }

  /** The Treaty Office's code stands for a clause that nobody has read. */
  @Test
  void aClauseThatIsKnownByItsCodeAloneHasOneLineToo() {
    assertThat(printed("next KAZ --all --as-of 2025-09-11"))
        .containsPattern(" 068   Au Pair Placement +code MENX001 +\\d+\\n")
        .doesNotContain("by the Treaty");
  }

  @Test
  void oneTreatyIsNoneTooManyInFrench() {
    assertThat(printed("next KAZ --about corruption --lang fr"))
        .contains("1 ouvert, à la signature")
        .doesNotContain("1 ouverts");
  }

  /** What the Treaty Office tells of a letter, a minister and a government is about States. */
  @Test
  void howAnOrganisationAsksIsNotToldByWhatHoldsForStates() {
    assertThat(printed("next EU --treaty 138") + printed("next EU"))
        .contains("How the European Union asks to be invited is not on record")
        .doesNotContain("Minister for Foreign Affairs", "its government");
    out.getBuffer().setLength(0);
    assertThat(printed("next EU --treaty 138 --lang fr") + printed("next EU --lang fr"))
        .contains("La façon dont l'Union européenne demande une invitation n'est pas connue")
        .doesNotContain("ministre des Affaires étrangères", "son gouvernement");
  }

  /** What must be acted upon comes first, then what must be found out, whatever the form. */
  @Test
  void markdownHasTheGroupsAndTheOrderOfTheText() {
    String text = printed("next KAZ --all");
    out.getBuffer().setLength(0);
    String page = printed("next KAZ --format markdown");
    List<String> headings =
        page.lines()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4).replace("\\", ""))
            .filter(heading -> !heading.startsWith("JOINED"))
            .toList();
    assertThat(headings).hasSizeGreaterThan(4);
    assertThat(headings.get(0)).startsWith("ACT BEFORE A DAY (3)");
    assertThat(headings.get(1)).startsWith("TO FIND OUT");
    assertThat(text).contains(headings);
    assertThat(headings).isSortedAccordingTo(Comparator.comparing(text::indexOf));
    assertThat(page.substring(0, page.indexOf("### TO FIND OUT"))).contains("173", "185", "030");
    assertThat(page).contains("| animals | ETS No. 104").contains("| animals | ETS No. 087");
  }

  @Test
  void markdownTellsTheWayAndTheMajorities() {
    assertThat(printed("next KAZ --format markdown"))
        .contains("The way: a letter", "unanimous vote of the representatives");
    out.getBuffer().setLength(0);
    assertThat(printed("next KAZ --treaty 112 --format markdown"))
        .contains("letter to the Secretary General", "unanimous vote", "- All treaties");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " --format markdown"})
  void anInvitationThatEndsStandsAmongWhatToActUpon(String format) {
    assertThat(printed("next KAZ --treaty 185" + format))
        .contains("ACT BEFORE A DAY (1)", "Act by 31 March 2028")
        .doesNotContain("CAN DEPOSIT OR SIGN");
  }

  @ParameterizedTest
  @CsvSource({
    "UZB, 'By the record, joined already: 0. Left: 0.'",
    "KAZ --about corruption, 'Of the treaties asked about, by the record, joined already: 0. Left: 0.'",
    "KAZ --about corruption --lang fr, 'Parmi les traités demandés, selon le registre, déjà acceptés : 0. Quittés : 0.'",
  })
  void whatIsJoinedIsCountedByTheRecordAndOfWhichTreaties(String asked, String said) {
    assertThat(printed("next " + asked).replace('\u00a0', ' ')).contains("\n" + said + "\n");
  }

  /** Article 14 of ETS 143 asks it of Parties to ETS 066; nobody has recorded that it is one. */
  @Test
  void aDenunciationIsAskedOfWhoeverIsAParty() {
    assertThat(printed("next UZB --treaty 143").replaceAll("\\s+", " "))
        .contains("ETS No. 066 must be denounced by whoever is a Party to it")
        .contains("whether Uzbekistan is one is not on record");
  }

  @Test
  void consentToAClosedTreatyIsNotAskedForWithoutSayingThatItIsClosed() {
    assertThat(printed("next KAZ --treaty 084").replaceAll("\\s+", " "))
        .contains("consent to be bound by ETS No. 089 must be expressed")
        .contains("ETS No. 089 was closed to any further act on 23 April 1977");
    out.getBuffer().setLength(0);
    assertThat(printed("next KAZ --treaty 084 --format markdown"))
        .contains("ETS No. 089 was closed to any further act on 23 April 1977");
  }

  /**
   * Where the Committee adopts the invitation to CETS 210 on 22 April 2020, there is none before.
   */
  @ParameterizedTest
  @ValueSource(strings = {"", " --all", " --format markdown"})
  void whatIsNotInvitedYetHasNoDayToActBy(String format) {
    assertThat(printed("next KAZ --as-of 2019-01-01" + format))
        .contains("CAN ASK TO BE INVITED (76)")
        .doesNotContain("ACT BEFORE A DAY", "Act by");
  }

  @Test
  void aHeadingCountsTheRowsBelowItAndNoTreatyHasTwo() {
    String page = printed("next KAZ --as-of 2024-01-01 --format markdown");
    for (String section : Splitter.on("\n### ").split(page)) {
      if (section.startsWith("## ")) {
        continue;
      }
      long rows = section.lines().filter(line -> line.startsWith("|")).count() - 2;
      assertThat(section).matches("(?s)[^\n]*\\(" + rows + "\\).*");
    }
    assertThat(page.lines().filter(line -> line.contains("ETS No. 173, "))).hasSize(1);
  }

  /** ETS 027 asks for a prior approval, CETS 223 for an invitation to ETS 108: for no other. */
  @Test
  void whatAClauseAsksForInsteadOfAnInvitationIsNotToldAsMore() {
    String page = printed("next KAZ --format markdown");
    assertThat(
            page.lines().filter(line -> line.contains("ETS No. 027, ")).findFirst().orElseThrow())
        .contains(" The clause asks for: the prior approval of the Committee of Ministers.");
    assertThat(
            page.lines().filter(line -> line.contains("ETS No. 024, ")).findFirst().orElseThrow())
        .contains("Besides an invitation the clause asks for: the unanimous agreement");
    out.getBuffer().setLength(0);
    assertThat(printed("next KAZ --all").replaceAll("\\s+", " "))
        .containsPattern("Besides an invitation the clause asks for: [^.]*20\\.d[^.]*\\.")
        .doesNotContainPattern("Besides an invitation [^:]*:[^:]*:[^:.]*prior approval")
        .containsPattern(
            "asks for no invitation by the Committee of Ministers, the clause asks for: "
                + "[^.]*the prior approval");
  }

  /** Article 4 of the Statute: not the way of conventions. */
  @ParameterizedTest
  @ValueSource(strings = {"KAZ --treaty 001", "KAZ --treaty 001 --format markdown"})
  void membershipIsNotAskedForAsConventionsAre(String asked) {
    assertThat(printed("next " + asked).replaceAll("\\s+", " "))
        .contains("MEMBERSHIP OF THE COUNCIL OF EUROPE (1)")
        .contains("by invitation of the Committee of Ministers", "Statute, Article 4")
        .doesNotContain("letter", "consult", "in force on", "ask to be invited", "Parties");
  }

  @Test
  void membershipIsToldApartOnTheFirstScreen() {
    String first = printed("next KAZ --all");
    assertThat(first).contains("CAN ASK TO BE INVITED (73)").doesNotContain(" 001 ");
    assertThat(first.replaceAll("\\s+", " "))
        .contains("can become a member of the Council of Europe only by invitation");
  }
}
