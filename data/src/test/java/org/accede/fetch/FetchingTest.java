package org.accede.fetch;

import static org.accede.fetch.LocalServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.ManifestFile;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.ReplyShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole record fetched into a folder, with and without mishaps. */
class FetchingTest {
  private static final List<String> NUMBERS =
      List.of("001", "005", "009", "012A", "030", "061B", "185", "210", "211");
  private static final WholeService WHOLE = WholeService.of(NUMBERS.toArray(String[]::new));
  private static final FetchPlan FEW =
      new FetchPlan(
          ImmutableSortedSet.of(
              TreatyNumber.of("030"), TreatyNumber.of("185"), TreatyNumber.of("210")),
          false);

  @TempDir private Path folder;
  private LocalServer server;
  private Instant now = Instant.parse("2026-11-28T02:00:00Z");
  private final InstantSource clock = () -> now;

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.serving(WHOLE::reply);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private TreatyOfficeService service() {
    return TreatyOfficeService.builder(clock, time -> now = now.plus(time))
        .service(server.service())
        .page(server.page())
        .build();
  }

  private FetchOutcome fetch(FetchPlan plan) throws InterruptedException {
    return fetch(plan, Fetching.Watcher.none());
  }

  private FetchOutcome fetch(FetchPlan plan, Fetching.Watcher watcher) throws InterruptedException {
    try (ReplyFolder kept = ReplyFolder.open(folder, now)) {
      return new Fetching(service(), kept).fetch(plan, watcher);
    }
  }

  private ManifestFile manifest() {
    return ManifestFile.read(DataFile.at(folder.resolve(ReplyFolder.MANIFEST)));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theWholeRecordIsASearchThePlacesAndAChartForEachTreaty() throws Exception {
    FetchOutcome outcome = fetch(FetchPlan.everything(true));

    int treaties = NUMBERS.size();
    assertThat(outcome.isComplete()).isTrue();
    assertThat(outcome.fetched()).isEqualTo(2 + 2 * treaties);
    assertThat(manifest().complete()).containsExactly(ManifestFile.Part.values());
    assertThat(manifest().replies()).hasSize(2 + 2 * treaties);
    assertThat(Files.readAllBytes(folder.resolve("chart-012A.json")))
        .isEqualTo(WHOLE.reply(ServiceRequest.chart(TreatyNumber.of("012A"))));
    assertThat(Files.readString(folder.resolve(ReplyFolder.MANIFEST)))
        .doesNotContain(LocalServer.TOKEN);
    assertThat(server.asked()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsThereIsNotAskedForAgain() throws Exception {
    fetch(FEW);
    FetchOutcome second = fetch(FEW);

    assertThat(second).isEqualTo(new FetchOutcome(3, 3, 0, second.faults()));
    assertThat(server.asked())
        .containsExactly("page", "chart-030.json", "chart-185.json", "chart-210.json");
  }

  @Test
  void aFileThatWasChangedOrLostIsAskedForAgain() throws Exception {
    fetch(FEW);
    Files.writeString(folder.resolve("chart-185.json"), "[[],[],[]]");
    Files.delete(folder.resolve("chart-210.json"));

    assertThat(fetch(FEW).fetched()).isEqualTo(2);
    assertThat(Files.readAllBytes(folder.resolve("chart-185.json")))
        .isEqualTo(WHOLE.reply(ServiceRequest.chart(TreatyNumber.of("185"))));
  }

  @Test
  void aRefreshAsksForEverythingAndKeepsTheOldUntilTheNewIsThere() throws Exception {
    fetch(FEW);
    byte[] old = Files.readAllBytes(folder.resolve("chart-210.json"));
    now = now.plusSeconds(3600);
    try (ReplyFolder kept = ReplyFolder.open(folder, now)) {
      kept.refreshSince(now);
    }
    server.insteadOf("chart-210.json", answer(404, "", ""));
    FetchOutcome outcome = fetch(FEW);

    assertThat(outcome.fetched()).isEqualTo(2);
    assertThat(outcome.isComplete()).isFalse();
    assertThat(folder.resolve("chart-210.json")).hasBinaryContent(old);
    assertThat(fetch(FEW).fetched()).isEqualTo(1);
  }

  @Test
  void oneFaultDoesNotStopTheOthers() throws Exception {
    server.insteadOf("chart-030.json", answer(200, "application/json", "[]"));
    FetchOutcome outcome = fetch(FEW);

    assertThat(outcome.fetched()).isEqualTo(2);
    assertThat(outcome.faults())
        .extracting(FetchException::fault)
        .containsExactly(FetchFault.EMPTY);
    assertThat(manifest().replies()).containsOnlyKeys("chart-185.json", "chart-210.json");
  }

  @Test
  void whatEveryRequestWouldMeetStopsAtOnceAndTheFolderIsNotComplete() throws Exception {
    server.insteadOf(
        "chart-005.json", answer(403, "text/html", "<html><title>Just a moment...</title>"));
    FetchOutcome outcome = fetch(FetchPlan.everything(false));

    assertThat(outcome.isComplete()).isFalse();
    assertThat(outcome.faults())
        .extracting(FetchException::fault)
        .containsExactly(FetchFault.CHALLENGE);
    assertThat(server.asked()).doesNotContain("chart-009.json");
    assertThat(manifest().complete())
        .containsExactly(ManifestFile.Part.SEARCH, ManifestFile.Part.PLACES);
    assertThat(fetch(FetchPlan.everything(false)).isComplete()).isTrue();
    assertThat(server.asked()).containsOnlyOnce("chart-001.json").containsOnlyOnce("search.json");
  }

  @Test
  void threeFaultsInARowStop() throws Exception {
    LocalServer.Answer changed = answer(200, "application/json", "[{\"Country\": \"FRA\"}]");
    server.insteadOf("chart-030.json", changed);
    server.insteadOf("chart-185.json", changed);
    server.insteadOf("chart-210.json", changed);
    FetchOutcome outcome =
        fetch(
            new FetchPlan(
                ImmutableSortedSet.of(
                    TreatyNumber.of("030"),
                    TreatyNumber.of("185"),
                    TreatyNumber.of("210"),
                    TreatyNumber.of("211")),
                false));

    assertThat(outcome.faults())
        .extracting(FetchException::fault)
        .containsOnly(FetchFault.NEW_SHAPE)
        .hasSize(3);
    assertThat(server.asked()).doesNotContain("chart-211.json");
  }

  @Test
  void whoeverWatchesIsToldTheCountAndTheTimeLeft() throws Exception {
    assertThat(told())
        .containsExactly(
            "chart-030.json 0/3 " + Optional.empty(),
            "chart-185.json 1/3 " + Optional.of(2L),
            "chart-210.json 2/3 " + Optional.of(1L));
  }

  @Test
  void theTimeLeftIsThatOfWhatIsNotThere() throws Exception {
    fetch(new FetchPlan(ImmutableSortedSet.of(TreatyNumber.of("030")), false));

    assertThat(told())
        .containsExactly(
            "chart-185.json 1/3 " + Optional.empty(), "chart-210.json 2/3 " + Optional.of(1L));
  }

  /** What whoever watches is told while a few are fetched. */
  private List<String> told() throws Exception {
    List<String> told = new ArrayList<>();
    fetch(
        FEW,
        (next, done, all, left) ->
            told.add(
                next.fileName() + " " + done + "/" + all + " " + left.map(Duration::toSeconds)));
    return told;
  }

  @Test
  void whatIsMissingIsWhatThePlanHasAndTheFolderLacks() throws Exception {
    server.insteadOf("chart-030.json", answer(404, "", ""));
    fetch(FEW);

    try (ReplyFolder kept = ReplyFolder.open(folder, now)) {
      Fetching fetching = new Fetching(service(), kept);
      assertThat(fetching.missing(FEW))
          .containsExactly(ServiceRequest.chart(TreatyNumber.of("030")));
      assertThat(fetching.missing(FetchPlan.everything(false)))
          .containsExactly(ServiceRequest.search(), ServiceRequest.places());
    }
  }

  @Test
  void whereTheSearchOfARefreshMeetsWhatAllWouldMeetNothingElseIsCounted() throws Exception {
    fetch(FetchPlan.everything(false));
    now = now.plusSeconds(3600);
    try (ReplyFolder kept = ReplyFolder.open(folder, now)) {
      kept.refreshSince(now);
    }
    server.insteadOf("search.json", answer(403, "text/html", "<html>Just a moment..."));
    FetchOutcome outcome = fetch(FetchPlan.everything(false));

    assertThat(outcome).isEqualTo(new FetchOutcome(2, 0, 0, outcome.faults()));
    assertThat(outcome.faults()).hasSize(1);
  }

  @Test
  void oneProgramAtATimeWorksOnAFolder() {
    try (ReplyFolder first = ReplyFolder.open(folder, now)) {
      assertThat(first.path()).isEqualTo(folder);
      assertThatExceptionOfType(DataFileException.class)
          .isThrownBy(() -> ReplyFolder.open(folder, now))
          .withMessageContaining("another program");
    }
    ReplyFolder.open(folder, now).close();
  }

  @Test
  void whatAKilledProgramLeftIsRemoved() throws Exception {
    Files.writeString(folder.resolve(".0815.tmp"), "half a re");
    fetch(FEW);

    assertThat(files()).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void aManifestThatIsNoneIsRefusedByItsName() throws Exception {
    Files.writeString(folder.resolve(ReplyFolder.MANIFEST), "{\"format\": \"accede-replies-9\"}");

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> ReplyFolder.open(folder, now))
        .withMessageContaining("manifest.json /format")
        .withMessageContaining("a newer version of Accede wrote the file");
    // the folder is let go
    Files.delete(folder.resolve(ReplyFolder.MANIFEST));
    ReplyFolder.open(folder, now).close();
  }

  @Test
  void chartsAndDeclarationsAreAboutATreatyAndNothingElseIs() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ServiceRequest(ReplyShape.CHART, Optional.empty()))
        .withMessageContaining("expected a treaty for CHART");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new ServiceRequest(ReplyShape.SEARCH, Optional.of(TreatyNumber.of("185"))))
        .withMessageContaining("expected none for SEARCH");
  }

  @Test
  void everyRequestHasAFileOfItsOwn() {
    List<ServiceRequest> all = FetchPlan.everything(true).requests(WholeService.treaties());

    assertThat(new HashSet<>(all.stream().map(ServiceRequest::fileName).toList()))
        .hasSameSizeAs(all);
    for (ServiceRequest request : all) {
      assertThat(ServiceRequest.ofFile(request.fileName())).contains(request);
    }
    assertThat(ServiceRequest.ofFile("chart.json")).isEmpty();
    assertThat(ServiceRequest.ofFile("search-185.json")).isEmpty();
    assertThat(ServiceRequest.ofFile("../chart-185.json")).isEmpty();
  }
}
