package org.accede.json.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.json.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However bytes are asked for: as many as are allowed come, and not one more. */
class BoundedInputTest {
  private static BoundedInput input(int length) {
    return new BoundedInput("my.json", new ByteArrayInputStream(new byte[length]), 3);
  }

  /** Some way to take all bytes. */
  private interface Taking {
    void all(BoundedInput input) throws IOException;
  }

  private static void assertBounded(Taking taking) throws IOException {
    BoundedInput allowed = input(3);
    taking.all(allowed);
    assertThat(allowed.read()).isEqualTo(-1);

    BoundedInput longer = input(4);
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> taking.all(longer))
        .withMessageStartingWith("my.json: found more than 3 bytes, expected ");
  }

  @Test
  void oneByOneOrManyAtOnceOrSkippedTheyAreCounted() throws IOException {
    assertBounded(
        input -> {
          while (input.read() >= 0) {
            assertThat(input.markSupported()).isFalse();
          }
        });
    assertBounded(input -> assertThat(input.readAllBytes()).hasSize(3));
    assertBounded(input -> assertThat(input.skip(9)).isEqualTo(3));
  }

  @Test
  void aByteIsReadAsItIs() throws IOException {
    assertThat(new BoundedInput("my.json", new ByteArrayInputStream(new byte[] {7}), 3).read())
        .isEqualTo(7);
  }

  @Test
  void aFileOfTheLengthThatIsAllowedIsOpened(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("my.json"), new byte[3]);

    FileBytes.open(file, 3).close();
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FileBytes.open(file, 2))
        .withMessageContaining("my.json: found more than 2 bytes");
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBe() {
    assertThat(FileBytes.unreadable("my.json", new AccessDeniedException("my.json")))
        .hasMessage("my.json: found a file that may not be read, expected a data file");
  }
}
