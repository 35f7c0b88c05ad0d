package org.accede.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void theTextIsWrittenInUtf8AndNothingIsLeftBeside() throws Exception {
    Path file = folder.resolve("a.csv");
    AtomicFile.write(file, "old");
    AtomicFile.write(file, "Türkiye");

    assertThat(file).hasContent("Türkiye");
    assertThat(folder).isDirectoryContaining("glob:**a.csv");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void bytesAreWrittenAsTheyAre() {
    byte[] bytes = {(byte) 0xC3, 0, '\r', (byte) 0xFF};
    AtomicFile.write(folder.resolve("a.bin"), bytes);

    assertThat(folder.resolve("a.bin")).hasBinaryContent(bytes);
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aPipeIsWrittenAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(isMade(pipe));
    ExecutorService reader = Executors.newSingleThreadExecutor();
    Future<String> read = reader.submit(() -> Files.readString(pipe));
    AtomicFile.write(pipe, "Türkiye");
    reader.shutdown();

    assertThat(read.get()).isEqualTo("Türkiye");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(pipe);
    }
  }

  @Test
  void whatTheProcessHasOpenKeepsWhatOthersWroteThere() throws Exception {
    Path opened = Path.of("/proc/self/fd");
    Assumptions.assumeTrue(Files.isDirectory(opened));
    Path log = Files.writeString(folder.resolve("log"), "before ");
    try (FileChannel held = FileChannel.open(log, StandardOpenOption.APPEND);
        Stream<Path> all = Files.list(opened)) {
      Path link = all.filter(one -> isLinkTo(one, log)).findFirst().orElseThrow();
      AtomicFile.write(link, "after");

      assertThat(held.isOpen()).isTrue();
      assertThat(log).hasContent("before after");
    }
  }

  private static boolean isLinkTo(Path link, Path file) {
    try {
      return Files.isSameFile(link, file);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @Test
  void aDeviceThatIsFullIsNamedAndStaysADevice() {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full) && !Files.isRegularFile(full));

    assertThatThrownBy(() -> AtomicFile.write(full, "new"))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("/dev/full: found No space left on device");
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void theFileKeepsItsPermissions() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    AtomicFile.write(file, "new");

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
  }

  @Test
  void aTextThatIsNotUnicodeIsRefused() {
    Path file = folder.resolve("a.csv");

    assertThatThrownBy(() -> AtomicFile.write(file, "half a pair: \uD83C"))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("half a surrogate pair");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFailureNamesTheFileAndLeavesWhatIsThere() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "kept");

    assertThatThrownBy(() -> AtomicFile.write(taken, "new"))
        .isInstanceOf(DataFileException.class)
        .hasMessageMatching(".*taken: found [A-Z].*, expected a file that can be written")
        .hasMessageNotContaining(".tmp");
    assertThat(taken.resolve("inside")).hasContent("kept");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("nowhere/a.csv"), "new"))
        .isInstanceOf(DataFileException.class)
        .hasMessageEndingWith(": found no such folder, expected a file that can be written");
  }

  @Test
  void whoReadsMeanwhileNeverSeesHalfAText() throws Exception {
    Path file = folder.resolve("a.csv");
    String one = "1".repeat(200_000);
    String two = "2".repeat(300_000);
    AtomicFile.write(file, one);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    Future<?> written =
        writer.submit(
            () -> {
              for (int i = 0; i < 50; i++) {
                AtomicFile.write(file, i % 2 == 0 ? two : one);
              }
            });
    do {
      assertThat(Files.readString(file).length()).isIn(one.length(), two.length());
    } while (!written.isDone());
    written.get();
    writer.shutdown();
  }
}
