package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @Test
  void itIsReadFromAPathAStreamOrBytes(@TempDir Path folder) throws IOException {
    byte[] bytes = "Türkiye \uFFFD \uD83C\uDDF9".getBytes(UTF_8);
    Path path = Files.write(folder.resolve("030.json"), bytes);

    assertThat(DataFile.at(path).text()).isEqualTo(new String(bytes, UTF_8));
    assertThat(DataFile.at(path)).hasToString(path.toString());
    assertThat(DataFile.of(new ByteArrayInputStream(bytes), "mine").text())
        .isEqualTo(DataFile.of(bytes, "mine").text());
  }

  @Test
  void aFileThatIsNotThereIsADataFileException(@TempDir Path folder) {
    Path missing = folder.resolve("030.json");

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.at(missing))
        .withCauseInstanceOf(IOException.class)
        .satisfies(
            failure -> {
              assertThat(failure.file()).isEqualTo(missing.toString());
              assertThat(failure.pointer()).isEmpty();
              assertThat(failure.value()).contains("NoSuchFileException");
            });
    assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> DataFile.at(folder));
  }

  @Test
  void aStreamThatFailsIsADataFileException() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is dead");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.of(failing, "mine"))
        .withMessageContaining("the line is dead");
  }

  @Test
  void whatIsNotUtf8IsPointedAtByLineAndColumn() {
    byte[] latin1 = {'{', '\n', '"', 'T', (byte) 0xFC, 'r', '"'};

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.of(latin1, "mine"))
        .withMessage("mine: found the byte 0xFC at line 2, column 3, expected UTF-8");
  }

  @Test
  void aTextCutOffInTheMiddleOfACharacterIsNotUtf8() {
    byte[] cut = {'"', (byte) 0xC3};

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.of(cut, "mine"))
        .withMessage("mine: found the byte 0xC3 at line 1, column 2, expected UTF-8");
  }
}
