package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.Change;
import org.accede.difference.CoverageChange;
import org.accede.difference.DefaultTermChange;
import org.accede.difference.FactChange;
import org.accede.difference.ParticipantChange;
import org.accede.difference.ParticipantPart;
import org.accede.difference.RegisterDifference;
import org.accede.difference.TreatyChange;
import org.accede.invitation.DefaultTerm;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceFileTest {
  private static final ParticipantCode KAZ = ParticipantCode.of("KAZ");
  private static final TreatyNumber MUTUAL_ASSISTANCE = TreatyNumber.of("030");

  @Test
  void eachChangeIsALineWithWhatWasAndWhatIsAndTheSourcesOfEachRegisterApart() {
    FactChange corrected =
        new FactChange.Builder()
            .before(
                new Signature(KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2020), chart("The chart")))
            .after(
                new Signature(
                    KAZ,
                    MUTUAL_ASSISTANCE,
                    ImpreciseDate.parse("2020-04-22"),
                    chart("The chart, mended")))
            .build();
    FactChange restored =
        new FactChange.Builder()
            .before(
                new EntryIntoForce(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2021), chart("The chart")))
            .manner(FactChange.Manner.RESTORES)
            .after(
                new EntryIntoForce(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2022), chart("The chart, mended")))
            .build();

    DifferenceFile both = new DifferenceFile(ImmutableList.of(corrected, restored));
    assertThat(read(both.toJson())).isEqualTo(both);
    assertThat(both.toJson())
        .isEqualTo(
            """
            {
              "format": "accede-difference-1",
              "changes": [
                {"kind": "CORRECTED", "participant": "KAZ", "treaty": "030", \
            "before": {"participant": "KAZ", "act": "SIGNATURE", "on": "2020", "sources": ["chart"]}, \
            "after": {"participant": "KAZ", "act": "SIGNATURE", "on": "2020-04-22", \
            "sources": ["chart"]}},
                {"kind": "CORRECTED", "participant": "KAZ", "treaty": "030", \
            "manner": "RESTORES", \
            "before": {"participant": "KAZ", "act": "ENTRY_INTO_FORCE", "on": "2021", \
            "sources": ["chart"]}, \
            "after": {"participant": "KAZ", "act": "ENTRY_INTO_FORCE", "on": "2022", \
            "sources": ["chart"]}}
              ],
              "sourcesBefore": {
                "chart": {"kind": "DEPOSITARY", "title": "The chart"}
              },
              "sourcesAfter": {
                "chart": {"kind": "DEPOSITARY", "title": "The chart, mended"}
              }
            }
            """);
  }

  @Test
  void aDefaultTermIsAboutNobody() {
    DefaultTermChange change =
        new DefaultTermChange.Builder()
            .after(
                new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), chart("The chart")))
            .build();

    assertThat(new DifferenceFile(ImmutableList.of(change)).toJson())
        .contains(
            "    {\"kind\": \"DEFAULT_TERM_CHANGED\", \"after\": {\"adoptedFrom\": \"2013-04-10\","
                + " \"period\": \"P5Y\", \"sources\": [\"chart\"]}}\n");
  }

  @Test
  void aNoteIsWrittenAsInTheFileOfItsTreaty() {
    FactChange suspended =
        new FactChange.Builder()
            .after(
                new Suspension(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.parse("2022-03-25"), chart("The chart")))
            .build();

    assertThat(new DifferenceFile(ImmutableList.of(suspended)).toJson())
        .contains(
            "    {\"kind\": \"SUSPENDED\", \"participant\": \"KAZ\", \"treaty\": \"030\","
                + " \"after\": {\"participant\": \"KAZ\", \"note\": \"SUSPENSION\","
                + " \"on\": \"2022-03-25\", \"sources\": [\"chart\"]}}\n");
  }

  @Test
  void whatIsGoneIsWrittenAsItWas() {
    TreatyRegister older =
        TreatyRegister.builder()
            .add(participant("Kazakhstan"))
            .add(treaty("One"))
            .cover(MUTUAL_ASSISTANCE, coverage("The chart"))
            .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), chart("The chart")))
            .build();

    assertThat(json(older, TreatyRegister.builder().build()))
        .contains(
            "{\"kind\": \"TREATY_REMOVED\", \"treaty\": \"030\", \"before\": {\"number\": \"030\"",
            "\"before\": {\"code\": \"KAZ\", \"alpha2\": \"KZ\"",
            "\"treaty\": \"030\", \"before\": {\"extent\": \"CONSENTS\"",
            "\"before\": {\"adoptedFrom\": \"2013-04-10\", \"period\": \"P5Y\"")
        .doesNotContain("\"after\": {\"");
  }

  private static String json(TreatyRegister older, TreatyRegister newer) {
    return new DifferenceFile(RegisterDifference.between(older, newer).changes()).toJson();
  }

  @Test
  void noChangesAreAnEmptyList() {
    assertThat(new DifferenceFile(ImmutableList.of()).toJson())
        .isEqualTo("{\n  \"format\": \"accede-difference-1\",\n  \"changes\": []\n}\n");
  }

  @Test
  void whatTheBundledRegisterLearntIsReadBackAndAppliedToWhatItKnew() {
    TreatyRegister now = CouncilOfEurope.register();
    TreatyRegister then = now.knownOn(LocalDate.of(2024, 1, 1));
    DifferenceFile learnt = new DifferenceFile(RegisterDifference.between(then, now).changes());
    DifferenceFile forgotten = new DifferenceFile(learnt.difference().inverse().changes());

    assertThat(read(learnt.toJson())).isEqualTo(learnt);
    assertThat(read(learnt.toJson()).difference().applyTo(then).hasSameFactsAs(now)).isTrue();
    assertThat(read(forgotten.toJson())).isEqualTo(forgotten);
    assertThat(read(forgotten.toJson()).difference().applyTo(now).hasSameFactsAs(then)).isTrue();
  }

  @Test
  void changesOfParticipantsTermsAndCoverageAreReadBack() {
    Participant was = participant("Kazakh SSR");
    Participant renamed = participant("Kazakhstan");
    Coverage bound =
        CouncilOfEurope.register().treatyCoverage().get(MUTUAL_ASSISTANCE).iterator().next();
    Coverage own = coverage("The chart");
    DefaultTerm term =
        new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), chart("The chart"));

    assertReadBack(new ParticipantChange.Builder().before(was).build());
    assertReadBack(new ParticipantChange.Builder().before(was).after(renamed).build());
    assertReadBack(
        new ParticipantChange.Builder()
            .before(was)
            .after(renamed)
            .addSetAside(ParticipantPart.SOURCES)
            .build());
    assertReadBack(
        new ParticipantChange.Builder()
            .before(was)
            .after(renamed)
            .addSetAside(ParticipantPart.NAME)
            .build());
    assertReadBack(
        new CoverageChange.Builder().treaty(MUTUAL_ASSISTANCE).before(bound).after(own).build());
    assertReadBack(new CoverageChange.Builder().participant(KAZ).after(own).build());
    assertReadBack(
        new CoverageChange.Builder()
            .participant(KAZ)
            .before(own)
            .after(coverage("The chart, mended"))
            .build());
    assertReadBack(
        new DefaultTermChange.Builder()
            .before(term)
            .after(new DefaultTerm(term.adoptedFrom(), term.period(), chart("The chart, mended")))
            .build());
  }

  private static Participant participant(String name) {
    return new Participant.Builder()
        .code(KAZ)
        .alpha2("KZ")
        .kind(ParticipantKind.STATE)
        .name(new BilingualText(name, name))
        .addAllCitations(chart("A list").citations())
        .build();
  }

  private static Treaty treaty(String title) {
    return new Treaty.Builder()
        .number(MUTUAL_ASSISTANCE)
        .series(Series.ETS)
        .title(new BilingualText(title, title))
        .kind(TreatyKind.CONVENTION)
        .openedOn(ImpreciseDate.in(1959))
        .addAllCitations(chart("A list").citations())
        .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
        .build();
  }

  private static Coverage coverage(String title) {
    return new Coverage(
        Coverage.Extent.CONSENTS, Scope.Group.EVERYONE, LocalDate.of(2025, 1, 1), chart(title));
  }

  private static void assertReadBack(Change change) {
    DifferenceFile written = new DifferenceFile(ImmutableList.of(change));

    assertThat(read(written.toJson())).isEqualTo(written);
  }

  /** Made up: an invitation that was adopted a day later, of which something is said wrongly. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"CORRECTED\" | \"kind\": \"INVITED\" | /changes/0/kind"
            + " | CORRECTED, as what was and what is are",
        "\"kind\": \"CORRECTED\" | \"kind\": \"MENDED\" | /changes/0/kind | one of [TREATY_ADDED",
        "\"KAZ\", \"treaty\" | \"UZB\", \"treaty\" | /changes/0/participant"
            + " | the participant that changed",
        "\"treaty\": \"030\" | \"treaty\": \"O3O\" | /changes/0/treaty | three digits",
        "2025-06-19 | 2025-06-31 | /changes/0/after/on | a day, month or year that exists",
        "2025-06-19 | 2025-06-18 | /changes/0/kind | SOURCE_CHANGED, as what was and what is are",
        "\"after\": {\"participant\": \"KAZ\" | \"after\": {\"participant\": \"UZB\""
            + " | /changes/0 | a fact of the dossier of",
        "\"sources\": [\"minutes\"] | \"sources\": [\"notes\"] | /changes/0/after/sources/0"
            + " | the name of one of the file's sources",
        "\"sources\": [\"notes\"] | \"sources\": [\"minutes\"] | /changes/0/before/sources/0"
            + " | the name of one of the file's sources",
        "\"before\" | \"parts\": [\"TITLE\"], \"before\" | /changes/0/parts | none but",
        "{\"notes\": | {\"other\": {\"kind\": \"PRESS\", \"title\": \"O\"}, \"notes\":"
            + " | /sourcesBefore/other | a source that some fact of the file cites",
        "\"changes\" | \"change\" | '' | the member \"changes\"",
      })
  void aMistakeIsPointedAt(String good, String bad, String pointer, String expected) {
    String text =
        """
        {"format": "accede-difference-1",
          "changes": [{"kind": "CORRECTED", "participant": "KAZ", "treaty": "030", \
        "before": {"participant": "KAZ", "fact": "INVITATION", "on": "2025-06-18", "sources": ["notes"]}, \
        "after": {"participant": "KAZ", "fact": "INVITATION", "on": "2025-06-19", "sources": ["minutes"]}}],
          "sourcesBefore": {"notes": {"kind": "PRESS", "title": "Notes"}},
          "sourcesAfter": {"minutes": {"kind": "COMMITTEE_DECISION", "title": "Minutes"}}}
        """;
    assertThat(read(text).changes()).hasSize(1);
    assertThat(text).containsOnlyOnce(good);

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(text.replace(good, bad)))
        .satisfies(
            failure -> {
              assertThat(failure.file()).isEqualTo("changes.json");
              assertThat(failure.pointer()).isEqualTo(pointer);
              assertThat(failure.expected()).contains(expected);
            });
  }

  @Test
  void theTreatyAndThePartsOfAChangeAreThoseOfWhatWasAndIs() {
    Treaty was = treaty("One");
    Treaty renamed = treaty("Another");
    String text =
        new DifferenceFile(
                ImmutableList.of(new TreatyChange.Builder().before(was).after(renamed).build()))
            .toJson();

    assertRefused(
        text.replace("\"parts\": [\"TITLE\"]", "\"parts\": [\"KIND\"]"),
        "/changes/0/parts",
        "the parts that differ: [TITLE]");
    assertRefused(
        text.replace("\"parts\": [\"TITLE\"]", "\"parts\": [\"TITLE\"], \"setAside\": [\"TITLE\"]"),
        "/changes/0/parts",
        "the parts that differ: []");
    assertRefused(
        text.replace("\"parts\": [\"TITLE\"], ", ""),
        "/changes/0",
        "the member \"parts\" or the member \"setAside\"");
    assertRefused(
        text.replace("[\"TITLE\"]", "[]"), "/changes/0/parts", "a list that is not empty");
    assertRefused(
        text.replace("\"treaty\": \"030\"", "\"treaty\": \"031\""),
        "/changes/0/treaty",
        "the treaty that changed");
    assertRefused(
        "{\"format\": \"accede-difference-1\", \"changes\": [{\"kind\": \"INVITED\"}]}",
        "/changes/0",
        "the member \"before\" or the member \"after\"");
  }

  private static void assertRefused(String text, String pointer, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(text))
        .satisfies(
            failure -> {
              assertThat(failure.pointer()).isEqualTo(pointer);
              assertThat(failure.expected()).isEqualTo(expected);
            });
  }

  @Test
  void whatWouldNotBeReadBackIsNotWritten() {
    FactChange halfACharacter =
        new FactChange.Builder()
            .after(
                new Suspension(
                    KAZ, MUTUAL_ASSISTANCE, ImpreciseDate.in(2022), chart("The chart \uD83C")))
            .build();

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> new DifferenceFile(ImmutableList.of(halfACharacter)).toJson())
        .withMessageStartingWith("changes to be written");
  }

  private static DifferenceFile read(String text) {
    return DifferenceFile.read(DataFile.of(text.getBytes(UTF_8), "changes.json"));
  }

  private static Provenance chart(String title) {
    return Provenance.of(
        Citation.of(
            new Source.Builder().id("chart").kind(SourceKind.DEPOSITARY).title(title).build()));
  }
}
