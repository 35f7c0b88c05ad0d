package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.accede.data.CouncilOfEurope;
import org.accede.fetch.LocalServer;
import org.accede.fetch.ReplyFolder;
import org.accede.fetch.WholeService;
import org.accede.json.DataFile;
import org.accede.json.KeptReply;
import org.accede.json.ManifestFile;
import org.accede.register.TreatyRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands fetch and update in a program of their own, which is killed at random moments:
 * {@code -Daccede.kills=50} says how often.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("accede.kills", 1);
  private static final String[] NUMBERS = {
    "005", "009", "018", "024", "030", "044", "046", "051", "073", "086", "090", "098", "099",
        "108",
    "112", "117", "126", "127", "141", "148", "157", "164", "173", "182", "185", "189", "198", "210"
  };

  private final WholeService service = WholeService.of(NUMBERS);
  private final Random random = new Random();

  @TempDir private Path folder;
  private LocalServer server;

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.serving(service::reply);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Process started(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(classPath());
    command.add(Main.class.getName());
    command.addAll(Arrays.asList(arguments));
    command.addAll(
        List.of(
            "--service",
            server.service().toString(),
            "--page",
            server.page().toString(),
            "--pause",
            "0s"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private static String classPath() {
    return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
        .orElseGet(() -> System.getProperty("java.class.path"));
  }

  /** Kills a command after a random time, unless it has come to its end; whether it was killed. */
  private boolean isKilled(long within, String... arguments)
      throws IOException, InterruptedException {
    Process process = started(arguments);
    boolean hasEnded = process.waitFor(random.nextLong(within), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !hasEnded;
  }

  private int finished(String... arguments) throws IOException, InterruptedException {
    Process process = started(arguments);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static void assertIsSound(Path replies) throws IOException {
    Path file = replies.resolve(ReplyFolder.MANIFEST);
    if (Files.exists(file)) {
      for (KeptReply reply : ManifestFile.read(DataFile.at(file)).replies().values()) {
        assertThat(Files.size(replies.resolve(reply.file())))
            .as(reply.file())
            .isEqualTo(reply.length());
      }
    }
  }

  @Test
  void aFetchThatIsKilledLosesNoReplyAndTakesNoneTwice() throws Exception {
    Path replies = folder.resolve("replies");
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      kills += isKilled(1_800, "fetch", "-o", replies.toString()) ? 1 : 0;
      assertIsSound(replies);
    }
    assertThat(finished("fetch", "-o", replies.toString())).isZero();

    assertIsSound(replies);
    for (String number : NUMBERS) {
      assertThat(replies.resolve("chart-" + number + ".json")).isNotEmptyFile();
    }
    // what was under way when the program was killed had to be asked for again, and nothing else
    List<String> asked = new ArrayList<>(server.asked());
    asked.removeAll(Collections.singleton("page"));
    assertThat(asked).hasSizeBetween(2 + NUMBERS.length, 2 + NUMBERS.length + kills);
    try (Stream<Path> files = Files.list(replies)) {
      assertThat(files.filter(one -> one.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  @Test
  void anUpdateThatIsKilledLeavesTheOldRegisterOrTheNewOne() throws Exception {
    Path record = folder.resolve("record.json");
    assertThat(finished("update", record.toString())).isEqualTo(1);
    TreatyRegister before = CouncilOfEurope.register(DataFile.at(record));
    service.set("185", "Ireland", "DateSignature", "2002-03-01");
    for (int i = 0; i < KILLS; i++) {
      isKilled(4_000, "update", record.toString());
      TreatyRegister now = CouncilOfEurope.register(DataFile.at(record));
      assertIsSound(Path.of(record + ".replies"));
      assertThat(now.treaties()).hasSameSizeAs(before.treaties());
    }
    assertThat(finished("update", record.toString())).isIn(0, 1);

    assertThat(CouncilOfEurope.register(DataFile.at(record)).acts())
        .anyMatch(
            act ->
                act.label().equals("IRL 185 SIGNATURE")
                    && act.on().toString().equals("2002-03-01"));
  }
}
