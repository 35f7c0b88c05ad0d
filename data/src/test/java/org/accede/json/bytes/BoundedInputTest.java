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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However bytes are asked for: as many as are allowed come, and not one more. */
class BoundedInputTest {
  private static BoundedInput input(byte[] bytes) {
    return new BoundedInput("my.json", new ByteArrayInputStream(bytes), 3);
  }

  @ParameterizedTest
  @EnumSource
  void howeverTheyAreTakenTheyAreCounted(Taking taking) throws IOException {
    byte[] three = {7, 8, 9};
    BoundedInput allowed = input(three);
    taking.all(allowed, three);
    assertThat(allowed.read()).isEqualTo(-1);

    byte[] four = {7, 8, 9, 10};
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> taking.all(input(four), four))
        .withMessageStartingWith("my.json: found more than 3 bytes, expected ");
  }

  @Test
  void nobodyGoesBackToWhatWasCounted() {
    assertThat(input(new byte[3]).markSupported()).isFalse();
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
