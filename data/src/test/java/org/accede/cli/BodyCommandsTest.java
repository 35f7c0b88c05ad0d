package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.accede.data.CouncilOfEurope;
import org.accede.json.RegisterFile;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands tell of bodies that are no treaties. */
class BodyCommandsTest {
  private static final Splitter WORDS = Splitter.on(' ');

  private static String run(int code, String command) {
    return CharMatcher.whitespace().collapseFrom(printed(code, command), ' ');
  }

  private static String printed(int code, String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(
            CommandLineFront.create(
                    Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
                    new PrintWriter(out),
                    new PrintWriter(err),
                    OfficialLanguage.ENGLISH)
                .execute(WORDS.splitToList(command).toArray(String[]::new)))
        .as("%s%s", out, err)
        .isEqualTo(code);
    return out.toString() + err;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GRECO | member since 1 January 2020 | Kazakhstan becomes GRECO's 50th member State",
        "GRECO | another source gives another beginning: on 30 December 2019 | New Europe",
        "Venice | member since March 2012 | Cooperation of the Republic of Kazakhstan",
        "Venice | no longer observer: since 30 April 1998, until a day in March 2012 | 2010 annual activity report",
        "Venice | another source gives another beginning: in 2011 | Annual report of activities 2012",
        "CEPEJ | observer since 29 June 2018 at the latest | CEPEJ(2018)10: 30th plenary meeting",
        "EDQM | observer since 2006 | List of Ph. Eur. Members & Observers",
        "Pompidou | none on record: undetermined | 701st meeting of the Ministers' Deputies"
      })
  void whatIsOnRecordOfKazakhstanIsToldWithItsSources(String body, String fact, String source) {
    String explained = run(0, "explain KAZ " + body + " --as-of 2025-09-11");

    assertThat(explained)
        .contains(fact, source, "It is no treaty.", "whom it admits")
        .contains("no invitation to accede to a treaty is meant");
    assertThat(run(0, "status KAZ --treaty " + body + " --as-of 2025-09-11")).isEqualTo(explained);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAZ GRECO | en | On 23 November 2026: member, when last seen on 11 September 2025. Why",
        "KAZ GRECO | fr | Au 23 novembre 2026 : membre lors de la dernière observation, le 11"
            + " septembre 2025. Motifs",
        "RUS GRECO | en | On 23 November 2026: no longer member. Why",
        "KAZ Pompidou | en | On 23 November 2026: undetermined; none on record. Why",
        "KAZ Pompidou | fr | Au 23 novembre 2026 : indéterminé ; aucune donnée. Motifs"
      })
  void theAnswerStandsBeforeItsReasons(String asked, String language, String answer) {
    assertThat(run(0, "explain " + asked + " --as-of 2026-11-23 --lang " + language))
        .contains(answer);
  }

  @Test
  void inFrenchTheyAreToldInFrench() {
    assertThat(run(0, "explain KAZ greco --as-of 2025-09-11 --lang fr"))
        .contains(
            "Groupe d'États contre la corruption : accord partiel élargi. Ce n'est pas un traité.",
            "membre depuis le 1er janvier 2020",
            "une autre source donne un autre début : le 30 décembre 2019",
            "il ne s'agit pas d'une invitation à adhérer à un traité");
    assertThat(run(0, "explain KAZ EPAS --lang fr"))
        .contains("Accord partiel élargi sur le sport : ", "aucune donnée : indéterminé")
        .doesNotContain("aucune source consultée ne donne son nom en français");
    assertThat(run(0, "explain KAZ EUR-OPA --lang fr"))
        .contains("aucune source consultée ne donne son nom en français");
  }

  @Test
  void theStatusOfAParticipantTellsOfThemAtTheEnd() {
    String english = run(0, "status KAZ --as-of 2025-09-11");

    assertThat(english.substring(english.indexOf("BODIES")))
        .contains(
            "which are no treaties (4) since until last seen CEPEJ observer ../2018-06-29",
            "GRECO member 2020-01-01 2025-09-11 Venice Commission member 2012-03 2025-09-11")
        .doesNotContain("no longer observer");
    assertThat(run(0, "status KAZ --as-of 2025-09-11 --lang fr"))
        .contains("Commission de Venise membre 2012-03 2025-09-11");
    assertThat(run(0, "status KAZ --as-of 2025-09-11 --known-on 2025-09-11"))
        .doesNotContain("BODIES");
  }

  @Test
  void treatyShowsABodyWithItsParticipants() {
    assertThat(run(0, "treaty GRECO --as-of 2025-09-11"))
        .contains(
            "Group of States against Corruption: enlarged partial agreement. It is no treaty.",
            "who is missing may take part all the same",
            "Kazakhstan member 2020-01-01",
            "no longer member 2007-02-01 2022-03",
            "Resolution (99) 5");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Russian Federation   no longer member   2007-02-01",
    "fr, Fédération de Russie   n'est plus membre   2007-02-01"
  })
  void aDateIsNotBroken(String language, String line) {
    assertThat(printed(0, "bodies GRECO --lang " + language).replaceAll(" {2,}", "   "))
        .contains(line + "   2022-03-01/2024-05-30   ");
  }

  /** A register of one's own has the participants that it has. */
  @Test
  void whomTheRegisterDoesNotHaveIsCalledByItsCode(@TempDir Path folder) {
    Path small = folder.resolve("small.json");
    Participant kazakhstan = CouncilOfEurope.register().participant("KAZ");
    RegisterFile.of(TreatyRegister.builder().add(kazakhstan)).save(small);
    assertThat(printed(0, "bodies GRECO --base " + small))
        .containsPattern("AND +member +2005-01-28")
        .containsPattern("Kazakhstan +member +2020-01-01");
  }

  @Test
  void withoutTheBundledFactsThereAreNoBodiesAndARegisterIsNeeded(@TempDir Path folder) {
    assertThat(run(2, "bodies --no-bundled")).contains("--no-bundled needs --register");
    assertThat(run(2, "bodies --register missing.json")).contains("missing.json");
    Path mine = folder.resolve("mine.json");
    RegisterFile.of(CouncilOfEurope.register()).save(mine);
    assertThat(run(2, "explain KAZ GRECO --no-bundled --register " + mine))
        .contains("unknown treaty \"GRECO\"");
    assertThat(run(0, "explain KAZ GRECO --register " + mine)).contains("It is no treaty.");
  }

  @Test
  void whatNobodyIsCalledIsStillAnUnknownTreaty() {
    assertThat(run(2, "explain KAZ MONEYVALL"))
        .contains("unknown treaty \"MONEYVALL\"", "did you mean MONEYVAL");
  }

  @Test
  void whenItWasKnownIsNotAskedOfABody() {
    assertThat(run(2, "explain KAZ GRECO --known-on 2025-09-11"))
        .contains("--known-on is for treaties");
  }

  @Test
  void treatiesAndBodiesCanBeAskedForTogetherAndStayApart() {
    assertThat(run(0, "status KAZ --treaty 185,GRECO,MEDICRIME,Pompidou --as-of 2025-09-11"))
        .containsSubsequence(
            "INVITED (1)",
            " 185 ",
            "BODIES",
            "(2)",
            "GRECO member",
            "Pompidou Group none on record");
    assertThat(run(0, "status KAZ --treaty 185,GRECO --format json --as-of 2025-09-11"))
        .contains("\"treaty\": \"185\"", "\"body\": \"GRECO\"");
  }

  @Test
  void bodiesOfSeveralAreRefusedWithTheNextStep() {
    assertThat(run(2, "status KAZ UZB --treaty 185,GRECO"))
        .contains("GRECO is a body and no treaty", "accede treaty GRECO");
    assertThat(run(2, "status KAZ --treaty 185,GRECO --known-on 2025-09-11"))
        .contains("--known-on is for treaties");
    assertThat(run(2, "status KAZ --treaty 185,GRECCO")).contains("did you mean GRECO");
  }
}
