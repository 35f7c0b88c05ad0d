package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.accede.act.Suspension;
import org.accede.data.CouncilOfEurope;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.invitation.Extension;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
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
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
  private static final String EXTENSION =
      """
      {
        "format": "accede-register-1",
        "procedure": [
          {"treaty": "210", "participant": "KAZ", "fact": "EXTENSION", "on": "2025-10-01", "until": "2027-04-23", "sources": ["letter"]}
        ],
        "sources": {
          "letter": {"kind": "OFFICIAL_STATEMENT", "title": "Letter"}
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aWholeRegisterIsWrittenAndReadWithoutLoss() {
    TreatyRegister register = CouncilOfEurope.register();
    Path path = folder.resolve("all.json");

    RegisterFile.of(register).save(path);
    TreatyRegister again = FactsFile.read(DataFile.at(path)).register();

    assertThat(again.hasSameFactsAs(register)).isTrue();
    assertThat(again.notes()).containsExactlyInAnyOrderElementsOf(register.notes());
  }

  /** Made up: a register with a note, and each kind of file that lies over one. */
  @Test
  void whatFilesHoldIsInTheRegisterThatTheyLieOver() {
    TreatyRegister bundled = CouncilOfEurope.register();
    Suspension note =
        new Suspension(
            ParticipantCode.of("RUS"),
            TreatyNumber.of("005"),
            ImpreciseDate.parse("2022-02-25"),
            provenance("letter", "Letter"));
    RegisterFile notes = RegisterFile.of(TreatyRegister.builder().add(note));

    assertThat(read(notes.toJson()).over(bundled).register().notes()).contains(note);
    TreatyRegister withoutAnything = TreatyRegister.builder().build();
    TreatyRegister participants =
        FactsFile.read(DataFile.at(BundledFiles.PARTICIPANTS)).over(withoutAnything).register();
    assertThat(participants.participants()).hasSameSizeAs(bundled.participants());
    assertThat(participants.participantCoverage()).isEqualTo(bundled.participantCoverage());
    assertThat(
            FactsFile.read(DataFile.at(BundledFiles.PARAMETERS))
                .over(withoutAnything)
                .register()
                .defaultTerms())
        .isEqualTo(bundled.defaultTerms());
  }

  @Test
  void theActsOfWhoeverIsNotInAFileOfParticipantsAreNotCompleteByIt() {
    ParticipantCode stranger = ParticipantCode.of("KAZ");
    Coverage coverage = CouncilOfEurope.register().participantCoverage().values().iterator().next();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new ParticipantsFile(
                    ImmutableList.of(), ImmutableListMultimap.of(stranger, coverage)))
        .withMessage("coverage: found \"KAZ\", expected a participant of the file");
  }

  @Test
  void aFileMayHoldNoMoreThanOneFactAboutAnothersTreaty() {
    RegisterFile file = read(EXTENSION);

    assertThat(file)
        .isEqualTo(RegisterFile.of(TreatyRegister.builder().add(extension("letter", "Letter"))));
    assertThat(file.toJson()).isEqualTo(EXTENSION);
    assertThatExceptionOfType(InconsistentFactsException.class).isThrownBy(file::register);
  }

  @Test
  void aFileMayHoldNothing() {
    RegisterFile nothing = read("{\"format\": \"accede-register-1\"}");

    assertThat(nothing.toJson()).isEqualTo("{\n  \"format\": \"accede-register-1\"\n}\n");
    assertThat(nothing.register().participants()).isEmpty();
  }

  @Test
  void differentSourcesWithOneIdAreBothKept() {
    RegisterFile file =
        RegisterFile.of(
            TreatyRegister.builder()
                .add(extension("letter", "One letter"))
                .add(extension("letter", "Another letter"))
                .add(extension("letter@2", "A third")));
    RegisterFile reordered =
        RegisterFile.of(
            TreatyRegister.builder()
                .add(extension("letter", "Another letter"))
                .add(extension("letter@2", "A third"))
                .add(extension("letter", "One letter")));

    assertThat(read(file.toJson())).isEqualTo(file);
    assertThat(reordered.toJson()).isEqualTo(file.toJson());
    assertThat(file.toJson())
        .contains("\"letter\": {\"kind\": \"OFFICIAL_STATEMENT\", \"title\": \"Another letter\"}")
        .contains("\"letter@2\": {\"kind\": \"OFFICIAL_STATEMENT\", \"title\": \"A third\"}")
        .contains("\"letter@3\": {\"id\": \"letter\", \"kind\"");
  }

  @Test
  void anIdThatSaysNothingNewIsRefused() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(EXTENSION.replace("{\"kind\"", "{\"id\": \"letter\", \"kind\"")))
        .satisfies(failure -> assertThat(failure.pointer()).isEqualTo("/sources/letter/id"));
  }

  @Test
  void everyFileOfFactsIsReadByItsFormat() throws Exception {
    FactsFile treaty = FactsFile.read(DataFile.at(BundledFiles.treaties().get(0)));

    assertThat(treaty).isInstanceOf(TreatyFile.class);
    assertThat(FactsFile.read(DataFile.at(BundledFiles.PARTICIPANTS)))
        .isInstanceOf(ParticipantsFile.class);
    assertThat(FactsFile.read(DataFile.at(BundledFiles.PARAMETERS)))
        .isInstanceOf(ParametersFile.class);
    assertThat(FactsFile.read(DataFile.of(EXTENSION.getBytes(UTF_8), "mine")))
        .isEqualTo(read(EXTENSION));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FactsFile.read(DataFile.at(BundledFiles.INDEX)))
        .withMessageEndingWith(
            "/format: found \"accede-index-1\", expected \"accede-register-1\" or"
                + " \"accede-treaty-1\" or \"accede-participants-1\" or \"accede-parameters-1\"");
  }

  @Test
  void whatIsCollectedTwiceIsInTheFileTwice() {
    Extension extension = extension("letter", "Letter");

    assertThat(RegisterFile.of(TreatyRegister.builder().add(extension).add(extension)).procedure())
        .containsExactly(extension, extension);
  }

  @Test
  @SuppressWarnings("deprecation")
  void theOlderBuilderMakesTheSameFile() {
    RegisterFile bundled = RegisterFile.of(CouncilOfEurope.register());
    Suspension note =
        new Suspension(
            ParticipantCode.of("KAZ"),
            TreatyNumber.of("030"),
            ImpreciseDate.parse("2024"),
            provenance("letter", "Letter"));
    TreatyRegister.Builder facts = TreatyRegister.builder();
    bundled.addTo(facts);
    facts.add(note);
    RegisterFile.Builder older = new RegisterFile.Builder().add(note);
    bundled.participants().forEach(older::add);
    bundled.treaties().forEach(older::add);
    bundled.treatyCoverage().forEach(older::cover);
    bundled.participantCoverage().forEach(older::cover);
    bundled.chart().forEach(older::add);
    bundled.procedure().forEach(older::add);
    bundled.defaultTerms().forEach(older::add);

    assertThat(older.build()).isEqualTo(RegisterFile.of(facts));
  }

  @Test
  @SuppressWarnings("deprecation")
  void whoeverIsThereTwiceIsRefused() {
    TreatyRegister register = CouncilOfEurope.register();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new RegisterFile.Builder()
                    .add(register.participant("KAZ"))
                    .add(register.participant("KAZ"))
                    .build())
        .withMessageContaining("KAZ");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                new RegisterFile.Builder()
                    .add(register.treaty("030"))
                    .add(register.treaty("030"))
                    .build())
        .withMessageContaining("030");
  }

  @Test
  void coverageIsOfATreatyOrOfAParticipant() {
    String line = "{\"extent\": \"CONSENTS\", \"asOf\": \"2023-06-28\", \"sources\": [\"letter\"]}";
    for (String about : List.of("", "\"treaty\": \"030\", \"participant\": \"KAZ\", ")) {
      assertThatExceptionOfType(DataFileException.class)
          .isThrownBy(
              () ->
                  read(
                      EXTENSION.replace(
                          "  \"procedure\"",
                          "\"coverage\": [" + line.replace("{", "{" + about) + "], \"procedure\"")))
          .satisfies(
              failure -> {
                assertThat(failure.pointer()).isEqualTo("/coverage/0");
                assertThat(failure.expected())
                    .isEqualTo("the member \"treaty\" or the member \"participant\"");
              });
    }
  }

  @Test
  void factsThatWouldNotBeReadBackAreNotWritten() throws Exception {
    Path path = Files.writeString(folder.resolve("mine.json"), "old");
    Treaty treaty =
        new Treaty.Builder()
            .number(TreatyNumber.of("300"))
            .series(Series.CETS)
            .title(new BilingualText("Convention", "Convention"))
            .kind(TreatyKind.CONVENTION)
            .openedOn(ImpreciseDate.parse("2027"))
            .clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build())
            .build();
    RegisterFile withoutSource = RegisterFile.of(TreatyRegister.builder().add(treaty));
    RegisterFile blank =
        RegisterFile.of(
            TreatyRegister.builder()
                .add(extension(provenance("letter", "Letter"), Optional.of(" "))));

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> withoutSource.save(path))
        .satisfies(
            failure -> {
              assertThat(failure.pointer()).isEqualTo("/treaties/0");
              assertThat(failure.expected()).isEqualTo("the member \"identitySources\"");
            });
    assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> blank.save(path));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () ->
                RegisterFile.of(
                        TreatyRegister.builder().add(extension("letter", "half a pair: \uD800")))
                    .save(path));
    assertThat(path).hasContent("old");
  }

  private static RegisterFile read(String text) {
    return RegisterFile.read(DataFile.of(text.getBytes(UTF_8), "mine.json"));
  }

  private static Extension extension(String id, String title) {
    return extension(provenance(id, title), Optional.empty());
  }

  private static Extension extension(Provenance provenance, Optional<String> meeting) {
    return new Extension.Builder()
        .participant(ParticipantCode.of("KAZ"))
        .treaty(TreatyNumber.of("210"))
        .on(ImpreciseDate.parse("2025-10-01"))
        .until(ImpreciseDate.parse("2027-04-23"))
        .meeting(meeting)
        .provenance(provenance)
        .build();
  }

  private static Provenance provenance(String id, String title) {
    return new Provenance.Builder()
        .addCitations(
            Citation.of(
                new Source.Builder()
                    .id(id)
                    .kind(SourceKind.OFFICIAL_STATEMENT)
                    .title(title)
                    .build()))
        .build();
  }
}
