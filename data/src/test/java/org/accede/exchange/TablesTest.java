package org.accede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.accede.act.ArticleNumber;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.participant.ParticipantCode;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.OfficialLanguage;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final AsOf DAY = AsOf.on(LocalDate.of(2025, 9, 11));
  private static final Tables ENGLISH = Tables.in(OfficialLanguage.ENGLISH);

  @Test
  void columnsAndRowsOfDeadlinesComeBackFromCsv() {
    ImmutableList<Deadline> deadlines =
        Deadlines.in(Accessions.in(REGISTER), new StrasbourgWorkingDays())
            .between(DAY.date(), DAY.date().plusYears(5));
    Table table = ENGLISH.deadlines(deadlines, DAY.date());

    assertThat(table.rows()).isNotEmpty();
    assertThat(CsvTable.read(table.toCsv())).isEqualTo(new Table(table.columns(), table.rows()));
  }

  @Test
  void aStateHasItsStageAndDatesOrWhatIsPossible() {
    Table states =
        ENGLISH.states(
            Accessions.in(REGISTER),
            ImmutableList.of(REGISTER.participant("KAZ")),
            ImmutableList.of(REGISTER.treaty("016"), REGISTER.treaty("030")),
            DAY);

    assertThat(row(states, 1))
        .containsEntry("participantName", "Kazakhstan")
        .containsEntry("treaty", "030")
        .containsEntry("asOf", "2025-09-11")
        .containsEntry("stage", "INVITED")
        .containsEntry("stageName", "invited")
        .containsEntry("since", "2025-06-18")
        .containsEntry("until", "2030-06-18/2030-06-19")
        .containsEntry("possible", "");
    assertThat(row(states, 0)).containsEntry("stage", "").containsEntry("since", "");
    assertThat(row(states, 0).get("possible")).contains("; ");
  }

  /** Kazakhstan asked for more time for CETS No. 210, and on that day nothing was decided. */
  @Test
  void aStateTellsWhetherAnExtensionWasAskedForIfItsStageIsKnown() {
    Table states =
        ENGLISH.states(
            Accessions.in(REGISTER),
            ImmutableList.of(REGISTER.participant("KAZ")),
            ImmutableList.of(
                REGISTER.treaty("016"), REGISTER.treaty("030"), REGISTER.treaty("210")),
            DAY.knownOn(DAY.date()));

    assertThat(row(states, 0)).containsEntry("stage", "").containsEntry("extensionPending", "");
    assertThat(row(states, 1)).containsEntry("extensionPending", "no");
    assertThat(row(states, 2))
        .containsEntry("stage", "INVITATION_LAPSED")
        .containsEntry("extensionPending", "yes");
  }

  @Test
  void namesAndTitlesAreInTheLanguageAskedFor() {
    Table states =
        Tables.in(OfficialLanguage.FRENCH)
            .states(
                Accessions.in(REGISTER),
                ImmutableList.of(REGISTER.participant("DEU")),
                ImmutableList.of(REGISTER.treaty("030")),
                DAY);

    assertThat(row(states, 0))
        .containsEntry("participantName", "Allemagne")
        .containsEntry(
            "treatyTitle", "Convention européenne d'entraide judiciaire en matière pénale");
  }

  @Test
  void aDeadlineHasItsDaysItsConsequenceAndItsSources() {
    ImmutableList<Deadline> deadlines =
        Deadlines.in(Accessions.in(REGISTER), new StrasbourgWorkingDays())
            .of(REGISTER.participant("KAZ"))
            .to(REGISTER.treaty("030"))
            .between(DAY.date(), LocalDate.of(2031, 1, 1));
    Table table = ENGLISH.deadlines(deadlines, DAY.date());

    assertThat(table.rows()).hasSameSizeAs(deadlines);
    assertThat(row(table, 1))
        .containsEntry("id", "INVITATION_EXPIRES-KAZ-030-1")
        .containsEntry("kind", "INVITATION_EXPIRES")
        .containsEntry("safeDay", "2030-06-18")
        .containsEntry("daysLeft", "1741")
        .containsEntry("lastDay", "2030-06-18/2030-06-19")
        .containsEntry("certain", "false");
    assertThat(row(table, 1).get("sources")).contains("PACE Doc. 16245");
  }

  @Test
  void aFindingSaysWhatIsWrongWhyAndWhatToDo() {
    ImmutableList<Finding> findings =
        Checks.in(Accessions.in(REGISTER), StandardCatalogue.get())
            .of(REGISTER.participant("KAZ"))
            .to(REGISTER.treaty("210"))
            .asOf(DAY);
    Table table = ENGLISH.findings(findings);

    assertThat(findings).isNotEmpty();
    assertThat(table.rows()).hasSameSizeAs(findings);
    assertThat(row(table, 0))
        .containsEntry("check", findings.get(0).check())
        .containsEntry("severity", findings.get(0).severity().name())
        .containsEntry("participant", "KAZ")
        .containsEntry("treaty", "210");
    assertThat(row(table, 0).values()).doesNotContain("");
    assertThat(row(table, 0).get("why"))
        .isEqualTo(
            "On 22 April 2020 the Committee of Ministers invited Kazakhstan to accede. "
                + "The last day of the term falls between 22 and 23 April 2025. "
                + "On or before 14 July 2025 Kazakhstan asked for an extension of the term.");
    assertThat(CsvTable.read(table.toCsv())).isEqualTo(table);
  }

  @Test
  void aMatrixHasAColumnForEachTreaty() {
    Table matrix =
        ENGLISH.matrix(
            Accessions.in(REGISTER),
            ImmutableList.of(REGISTER.participant("KAZ"), REGISTER.participant("TUN")),
            ImmutableList.of(REGISTER.treaty("030"), REGISTER.treaty("185")),
            DAY);

    assertThat(matrix.columns()).containsExactly("participant", "participantName", "030", "185");
    assertThat(matrix.rows().get(0)).containsExactly("KAZ", "Kazakhstan", "INVITED", "INVITED");
    assertThat(row(matrix, 1)).containsEntry("185", "PARTY");
  }

  /** A Party since 2010; invited, and invited; nothing on record. */
  @Test
  void whetherAPartyIsYesNoOrUnknown() {
    Table parties =
        ENGLISH.parties(
            Accessions.in(REGISTER),
            ImmutableList.of(REGISTER.participant("KAZ"), REGISTER.participant("UZB")),
            ImmutableList.of(
                REGISTER.treaty("018"), REGISTER.treaty("030"), REGISTER.treaty("185")),
            DAY);

    assertThat(parties.columns())
        .containsExactly("participant", "participantName", "018", "030", "185");
    assertThat(parties.rows().get(0)).containsExactly("KAZ", "Kazakhstan", "yes", "no", "no");
    assertThat(parties.rows().get(1).get(4)).isEqualTo("unknown");
    assertThat(parties.toCsv()).contains("KAZ,Kazakhstan,yes,no,no\r\n");
  }

  @Test
  void theChartReadBackHasEveryDateOfEveryAct() {
    Table chart =
        CsvTable.read(
            ENGLISH.chart(REGISTER, REGISTER.participants(), REGISTER.treaties()).toCsv());

    Set<String> read = new HashSet<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      ImmutableMap<String, String> row = row(chart, i);
      String pair = row.get("participant") + row.get("treaty");
      for (String act : ImmutableList.of("signature", "consent", "entryIntoForce")) {
        if (!row.get(act).isEmpty()) {
          String kind = act.equals("consent") ? row.get("consentKind") : "";
          read.add(pair + act + kind + ImpreciseDate.parse(row.get(act)));
        }
      }
    }
    Set<String> held = new HashSet<>();
    for (Treaty treaty : REGISTER.treaties()) {
      REGISTER
          .participants()
          .forEach(
              participant ->
                  REGISTER.dossier(participant.code(), treaty.number()).acts().stream()
                      .filter(act -> !act.word().equals("DENUNCIATION"))
                      .forEach(act -> held.add(participant.code() + key(act))));
    }
    assertThat(read).hasSizeGreaterThan(1000).isEqualTo(held);
  }

  private static String key(TreatyAct act) {
    String column =
        switch (act.word()) {
          case "SIGNATURE" -> "signature";
          case "CONSENT" -> "consent" + ((Consent) act).kind();
          default -> "entryIntoForce";
        };
    return act.treaty() + column + act.on();
  }

  @Test
  void theChartOfOneStateShowsADenunciationByItsDays() {
    Table chart =
        ENGLISH.chart(
            REGISTER,
            ImmutableList.of(REGISTER.participant("RUS")),
            ImmutableList.of(REGISTER.treaty("005")));

    assertThat(chart.rows()).hasSize(1);
    assertThat(row(chart, 0)).containsEntry("denunciationEffect", "2022-09-16");
  }

  /** Made up: what Uzbekistan did with ETS No. 185, each act from a gazette of its own. */
  @Test
  void aLineOfTheChartNamesTheSourcesOfAllItsActs() {
    ParticipantCode who = ParticipantCode.of("UZB");
    TreatyNumber treaty = TreatyNumber.of("185");
    TreatyRegister register =
        TreatyRegister.builder()
            .add(new Signature(who, treaty, on("2010-01-01"), gazette("signature")))
            .add(
                new Consent(
                    who, treaty, on("2011-01-01"), ConsentKind.RATIFICATION, gazette("consent")))
            .add(new EntryIntoForce(who, treaty, on("2011-05-01"), gazette("entry")))
            .add(
                new Denunciation.Builder()
                    .participant(who)
                    .treaty(treaty)
                    .notified(on("2015-01-01"))
                    .provenance(gazette("denunciation"))
                    .build())
            .combinationWith(REGISTER)
            .register();
    TreatyRegister withdrawn =
        TreatyRegister.builder()
            .add(new Signature(who, treaty, on("2010-01-01"), gazette("signature")))
            .add(
                new Withdrawal(
                    who, treaty, WithdrawnAct.SIGNATURE, on("2012-01-01"), gazette("withdrawal")))
            .combinationWith(REGISTER)
            .register();

    assertThat(sources(register, who, treaty))
        .isEqualTo(
            "Gazette of the signature; Gazette of the consent; Gazette of the entry;"
                + " Gazette of the denunciation");
    assertThat(sources(withdrawn, who, treaty))
        .isEqualTo("Gazette of the signature; Gazette of the withdrawal");
  }

  private static String sources(TreatyRegister register, ParticipantCode who, TreatyNumber treaty) {
    Table chart =
        ENGLISH.chart(
            register,
            ImmutableList.of(register.participant(who.value())),
            ImmutableList.of(register.treaty(treaty.toString())));
    assertThat(chart.rows()).hasSize(1);
    return row(chart, 0).get("sources");
  }

  private static Provenance gazette(String act) {
    return Provenance.of(
        Citation.of(
            new Source.Builder()
                .id("gazette-" + act)
                .kind(SourceKind.OFFICIAL_STATEMENT)
                .title("Gazette of the " + act)
                .asOf(on("2020-01-01"))
                .build()));
  }

  private static ImpreciseDate on(String date) {
    return ImpreciseDate.parse(date);
  }

  /** Made up: a reservation that Germany withdraws from 2015 on, and one whose day is not known. */
  @Test
  void declarationsAreThoseThatMayHaveEffectOnTheDay() {
    Declaration withdrawn =
        declaration(DeclarationKind.RESERVATION, "14")
            .effect(ImpreciseDate.parse("2010-01-01"))
            .withdrawn(ImpreciseDate.parse("2015-01-01"))
            .text("<p>Not in force, \"=SUM\"</p>")
            .build();
    Declaration undated = declaration(DeclarationKind.DECLARATION, "35").build();
    TreatyRegister register =
        TreatyRegister.builder().add(withdrawn).add(undated).combinationWith(REGISTER).register();

    assertThat(declared(register, "2009-12-31").rows()).hasSize(1);
    assertThat(declared(register, "2014-12-31").rows()).hasSize(2);
    assertThat(row(declared(register, "2014-12-31"), 0))
        .containsEntry("participantName", "Germany")
        .containsEntry("kind", "RESERVATION")
        .containsEntry("articles", "14")
        .containsEntry("effect", "2010-01-01")
        .containsEntry("withdrawn", "2015-01-01")
        .containsEntry("inEffect", "yes")
        .containsEntry("text", "<p>Not in force, \"=SUM\"</p>");
    assertThat(declared(register, "2015-01-01").rows()).hasSize(1);
    assertThat(row(declared(register, "2015-01-01"), 0))
        .containsEntry("kind", "DECLARATION")
        .containsEntry("inEffect", "maybe");
  }

  private static Table declared(TreatyRegister register, String day) {
    return ENGLISH.declarations(
        register, register.participants(), register.treaties(), LocalDate.parse(day));
  }

  private static Declaration.Builder declaration(DeclarationKind kind, String article) {
    Declaration.Builder declaration = new Declaration.Builder();
    declaration
        .participant(ParticipantCode.of("DEU"))
        .treaty(TreatyNumber.of("185"))
        .kind(kind)
        .addArticles(new ArticleNumber(article))
        .provenance(Provenance.of(REGISTER.treaty("185").citations().get(0)));
    return declaration;
  }

  private static ImmutableMap<String, String> row(Table table, int place) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < table.columns().size(); i++) {
      row.put(table.columns().get(i), table.rows().get(place).get(i));
    }
    return row.buildOrThrow();
  }
}
