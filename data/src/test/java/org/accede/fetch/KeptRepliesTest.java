package org.accede.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Signature;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of replies, or an archive of one, read as one register. */
class KeptRepliesTest {
  private static final WholeService WHOLE = new WholeService();
  private static final List<ServiceRequest> FEW =
      List.of(
          ServiceRequest.search(),
          ServiceRequest.places(),
          ServiceRequest.chart(TreatyNumber.of("185")),
          ServiceRequest.chart(TreatyNumber.of("210")),
          ServiceRequest.declarations(TreatyNumber.of("185")));

  @TempDir private Path temporary;

  /** A folder with these replies, each a day after the one before. */
  private Path fetched(List<ServiceRequest> requests) {
    Path folder = temporary.resolve("replies");
    Instant moment = Instant.parse("2026-11-25T23:30:00Z");
    try (ReplyFolder kept = ReplyFolder.open(folder, moment)) {
      for (ServiceRequest request : requests) {
        kept.keep(
            FetchedReply.of(
                request,
                URI.create("https://example.org/" + request.fileName()),
                moment,
                200,
                WHOLE.reply(request)));
        moment = moment.plusSeconds(24 * 60 * 60);
      }
    }
    return folder;
  }

  private static TreatyOfficeImport read(Path path) {
    try (KeptReplies replies = KeptReplies.in(path)) {
      return replies.over(WholeService.BASE);
    }
  }

  private static List<LocalDate> days(TreatyOfficeImport imported, String treaty) {
    return imported.register().treatyCoverage().get(TreatyNumber.of(treaty)).stream()
        .map(Coverage::asOf)
        .toList();
  }

  @Test
  void eachReplyCountsAsOfTheDayInStrasbourgOnWhichItCame() {
    TreatyOfficeImport imported = read(fetched(FEW));

    assertThat(imported.unreadable()).isEmpty();
    assertThat(days(imported, "185")).containsExactly(LocalDate.of(2026, 11, 28));
    assertThat(days(imported, "210")).containsExactly(LocalDate.of(2026, 11, 29));
    assertThat(imported.asOfTheOldest()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(imported.asOf()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(imported.register().treaties()).hasSameSizeAs(WholeService.treaties());
    assertThat(imported.register().notes()).isNotEmpty();
  }

  @Test
  void theTreatiesOfTheSearchHaveTheClausesOnRecord() {
    TreatyOfficeImport imported = read(fetched(FEW));

    assertThat(imported.register().treaty("185").clauses())
        .isEqualTo(WholeService.BASE.treaty("185").clauses());
  }

  @Test
  void aReplyThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
    Path folder = fetched(FEW);
    Files.writeString(folder.resolve("chart-185.json"), "[[], [], []]");
    TreatyOfficeImport imported = read(folder);

    assertThat(imported.unreadable())
        .extracting(DataFileException::file)
        .containsExactly(folder.resolve("chart-185.json").toString());
    assertThat(imported.isWhole()).isFalse();
    assertThat(days(imported, "210")).hasSize(1);
    assertThat(days(imported, "185")).isEmpty();
  }

  @Test
  void aChartThatNamesAStrangerIsNamedAndTheOthersAreRead() {
    WholeService service = new WholeService();
    service.list("185", "ATL", "Atlantis");
    Path folder = temporary.resolve("replies");
    try (ReplyFolder kept = ReplyFolder.open(folder, Instant.EPOCH)) {
      for (ServiceRequest request : FEW) {
        kept.keep(
            FetchedReply.of(
                request,
                URI.create("https://example.org/"),
                Instant.parse("2026-11-28T02:00:00Z"),
                200,
                service.reply(request)));
      }
    }
    TreatyOfficeImport imported = read(folder);

    assertThat(imported.unreadable())
        .extracting(DataFileException::value)
        .containsExactly("the code \"ATL\" with the name \"Atlantis\"");
    assertThat(imported.register().acts())
        .noneMatch(act -> act.treaty().toString().equals("185"))
        .anyMatch(act -> act.treaty().toString().equals("210"));
    assertThat(imported.anomalies())
        .noneMatch(odd -> odd.treaty().equals(Optional.of(TreatyNumber.of("185"))));
  }

  @Test
  void anArchiveIsReadAsItsFolder() throws IOException {
    Path folder = fetched(FEW);
    Path archive = temporary.resolve("replies.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path inside = Files.createDirectory(zip.getPath("/replies"));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
          Files.copy(file, inside.resolve(file.getFileName().toString()));
        }
      }
    }

    assertThat(read(archive).register().hasSameFactsAs(read(folder).register())).isTrue();
  }

  @Test
  void whatWasFetchedHasAManifestThatSaysWhenEachReplyCame() {
    try (KeptReplies replies = KeptReplies.in(fetched(FEW))) {
      assertThat(replies.isDated()).isTrue();
      assertThat(replies.manifest().orElseThrow().replies()).hasSameSizeAs(FEW);
    }
  }

  @Test
  void anArchiveWhoseManifestIsNoneIsRefused() throws IOException {
    Path archive = temporary.resolve("replies.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Files.writeString(zip.getPath("/manifest.json"), "{}");
    }

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> KeptReplies.in(archive))
        .withMessageContaining("manifest.json");
  }

  @Test
  void filesThatSomebodySavedAreRepliesOfTheDayThatIsSaid() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("saved"));
    Files.write(folder.resolve("budapest.json"), WHOLE.reply(FEW.get(2)));
    Files.write(folder.resolve("getDeclarations 185 (1).json"), WHOLE.reply(FEW.get(4)));
    Files.writeString(folder.resolve("page.json"), "<html>");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    try (KeptReplies replies = KeptReplies.in(folder)) {
      TreatyOfficeImport imported = replies.over(WholeService.BASE, LocalDate.of(2026, 11, 20));

      assertThat(days(imported, "185")).containsExactly(LocalDate.of(2026, 11, 20));
      assertThat(imported.register().notes()).isNotEmpty();
      assertThat(imported.unreadable())
          .extracting(DataFileException::value)
          .containsExactly("a page of HTML");
      assertThat(replies.isDated()).isFalse();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> replies.over(WholeService.BASE))
          .withMessageContaining("the day on which the replies were saved");
    }
  }

  @Test
  void whatIsNoFolderIsRefusedByItsName() throws IOException {
    Path text = Files.writeString(temporary.resolve("replies.zip"), "no archive");
    Path empty = Files.createDirectory(temporary.resolve("empty"));

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> KeptReplies.in(text))
        .withMessageContaining("replies.zip");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> KeptReplies.in(temporary.resolve("nowhere")))
        .withMessageContaining("nowhere");
    try (KeptReplies replies = KeptReplies.in(empty)) {
      assertThatExceptionOfType(DataFileException.class)
          .isThrownBy(() -> replies.over(WholeService.BASE, LocalDate.EPOCH))
          .withMessageContaining("no reply");
    }
  }

  /** The Cook Islands signed ETS No. 127 on 28 October 2016 (chart of the Treaty Office). */
  @Test
  void theCookIslandsAndNiueAreParticipants() {
    WholeService service = new WholeService();
    service.list("127", "COK", "Cook Islands");
    service.set("127", "Cook Islands", "DateSignature", "2016-10-28");
    service.list("127", "NIU", "Niue");
    ServiceRequest chart = ServiceRequest.chart(TreatyNumber.of("127"));
    Path folder = temporary.resolve("replies");
    try (ReplyFolder kept = ReplyFolder.open(folder, Instant.EPOCH)) {
      kept.keep(
          FetchedReply.of(
              chart,
              URI.create("https://example.org/"),
              Instant.parse("2026-11-28T02:00:00Z"),
              200,
              service.reply(chart)));
    }
    TreatyOfficeImport imported = read(folder);
    Dossier cook = imported.register().dossier(ParticipantCode.of("COK"), TreatyNumber.of("127"));
    Dossier niue = imported.register().dossier(ParticipantCode.of("NIU"), TreatyNumber.of("127"));

    assertThat(cook.acts())
        .filteredOn(Signature.class::isInstance)
        .extracting(act -> act.on())
        .contains(ImpreciseDate.parse("2016-10-28"));
    assertThat(niue.notes()).hasOnlyElementsOfType(ListedWithoutAct.class).hasSize(1);
  }
}
