package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
  @Test
  void itIsReadFromAPathAUrlAStreamOrBytes(@TempDir Path folder) throws IOException {
    String text = "Türkiye \uFFFD \uD83C\uDDF9";
    byte[] bytes = text.getBytes(UTF_8);
    Path path = Files.write(folder.resolve("030.json"), bytes);

    assertThat(text(DataFile.at(path))).isEqualTo(text);
    assertThat(DataFile.at(path)).hasToString(path.toString());
    assertThat(text(DataFile.at(path.toUri().toURL(), "mine"))).isEqualTo(text);
    assertThat(text(DataFile.of(new ByteArrayInputStream(bytes), "mine"))).isEqualTo(text);
    assertThat(text(DataFile.of(bytes, "mine"))).isEqualTo(text);
  }

  @Test
  void aLongFileIsReadAsItIs() throws IOException {
    String text = "\uD83C\uDDF9é \n".repeat(20_000);

    assertThat(text(DataFile.of(text.getBytes(UTF_8), "mine"))).isEqualTo(text);
  }

  @Test
  void aReaderMayReadIntoTheMiddleOfABuffer() throws IOException {
    char[] buffer = new char[6];
    try (Reader reader = DataFile.of("abc".getBytes(UTF_8), "mine").open()) {
      assertThat(reader.read(buffer, 2, 2)).isEqualTo(2);
      assertThat(reader.read(buffer, 4, 2)).isEqualTo(1);
      assertThat(reader.read(buffer, 5, 1)).isEqualTo(-1);
    }
    assertThat(buffer).containsExactly('\0', '\0', 'a', 'b', 'c', '\0');
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    assertThat(text(DataFile.of("\uFEFF{}".getBytes(UTF_8), "mine"))).isEqualTo("{}");
    assertThat(text(DataFile.of("\uFEFF".getBytes(UTF_8), "mine"))).isEmpty();
  }

  @Test
  void aFileIsReadAgainButAStreamIsUsedUpAndLeftOpen(@TempDir Path folder) throws IOException {
    DataFile file = DataFile.at(Files.writeString(folder.resolve("030.json"), "{}"));
    InputStream mine =
        new ByteArrayInputStream("{}".getBytes(UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed by another than its owner");
          }
        };
    DataFile stream = DataFile.of(mine, "mine");

    assertThat(text(file)).isEqualTo("{}");
    assertThat(text(file)).isEqualTo("{}");
    assertThat(text(stream)).isEqualTo("{}");
    assertThat(text(stream)).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsADataFileException(@TempDir Path folder) {
    Path missing = folder.resolve("030.json");

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> text(DataFile.at(missing)))
        .withCauseInstanceOf(IOException.class)
        .withMessage(missing + ": found no such file, expected a data file")
        .satisfies(
            failure -> {
              assertThat(failure.file()).isEqualTo(missing.toString());
              assertThat(failure.pointer()).isEmpty();
            });
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> text(DataFile.at(folder)))
        .withMessage(folder + ": found a directory, expected a data file");
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
        .isThrownBy(() -> FactsFile.read(DataFile.of(failing, "mine")))
        .withMessageContaining("the line is dead");
  }

  @Test
  void whatIsNotUtf8IsPointedAtByLineAndColumn() {
    byte[] latin1 = {'{', '\n', '"', 'T', (byte) 0xFC, 'r', '"'};

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> text(DataFile.of(latin1, "mine")))
        .withMessage("mine: found the byte 0xFC at line 2, column 3, expected UTF-8");
  }

  @Test
  void aTextCutOffInTheMiddleOfACharacterIsNotUtf8() {
    byte[] cut = {'"', (byte) 0xC3};

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> text(DataFile.of(cut, "mine")))
        .withMessage("mine: found the byte 0xC3 at line 1, column 2, expected UTF-8");
  }

  @Test
  void aFileThatIsTooLongIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("long.json");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(DataFile.LONGEST + 1);
    }

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> text(DataFile.at(path)))
        .withMessage(
            path
                + ": found more than 268435456 bytes, expected a data file of that length at most");
  }

  @Test
  void aStreamWithoutEndIsRefused() {
    Endless stream = new Endless("{", ' ');

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> new Utf8Reader("mine", stream, 100_000).transferTo(Writer.nullWriter()))
        .withMessage(
            "mine: found more than 100000 bytes, expected a data file of that length at most");
    assertThat(stream.given).isLessThan(200_000);
  }

  @Test
  void aTextWithoutEndIsRefused() {
    Endless stream = new Endless("{\"title\": \"", 'a');

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FactsFile.read(DataFile.of(stream, "mine")))
        .withMessageContaining("texts of a sane length");
    assertThat(stream.given).isLessThan(20_000_000);
  }

  @Test
  void whatIsNestedTooDeeplyIsRefusedAtOnce() {
    Endless stream = new Endless("", '[');

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FactsFile.read(DataFile.of(stream, "mine")))
        .withMessageContaining("at most 20 levels");
    assertThat(stream.given).isLessThan(100_000);
  }

  private static String text(DataFile file) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[100];
    try (Reader reader = file.open()) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
      }
    }
    return text.toString();
  }

  /** A beginning, and the same byte ever after. */
  private static final class Endless extends InputStream {
    private final byte[] beginning;
    private final char filler;
    private long given;

    private Endless(String beginning, char filler) {
      this.beginning = beginning.getBytes(UTF_8);
      this.filler = filler;
    }

    @Override
    public int read() {
      long index = given++;
      return index < beginning.length ? beginning[(int) index] : filler;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) filler);
      for (int i = 0; i < length && given + i < beginning.length; i++) {
        bytes[offset + i] = beginning[(int) given + i];
      }
      given += length;
      return length;
    }
  }
}
