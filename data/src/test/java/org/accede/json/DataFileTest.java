package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.accede.json.bytes.BoundedInput;
import org.accede.json.tree.JsonReading;
import org.accede.json.tree.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void itsTextIsThatOfAllItsBytes() {
    assertThat(DataFile.of("T\u00fcrkiye\n".getBytes(UTF_8), "mine").text())
        .isEqualTo("T\u00fcrkiye\n");
  }

  @Test
  void aLongFileIsReadAsItIs() throws IOException {
    String text = "\uD83C\uDDF9é \n".repeat(20_000);

    assertThat(text(DataFile.of(text.getBytes(UTF_8), "mine"))).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    assertThat(text(DataFile.of("\uFEFF{}".getBytes(UTF_8), "mine"))).isEqualTo("{}");
    assertThat(text(DataFile.of("\uFEFF".getBytes(UTF_8), "mine"))).isEmpty();
    assertThat(JsonReading.read(DataFile.of("\uFEFFtrue".getBytes(UTF_8), "mine")))
        .isEqualTo(new JsonValue.Truth(true));
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
  void whatFailsAtItsFirstBytesIsClosed() throws IOException {
    AtomicInteger closings = new AtomicInteger();
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

          @Override
          public void close() throws IOException {
            closings.incrementAndGet();
            throw new IOException("not even that");
          }
        };
    URL url = new URL(null, "dead:line", new Handler(failing));

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.at(url, "mine").open())
        .withMessageContaining("the line is dead");
    assertThat(closings).hasValue(1);
  }

  /** Opens a stream, whatever the address. */
  private static final class Handler extends URLStreamHandler {
    private final InputStream stream;

    Handler(InputStream stream) {
      this.stream = stream;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return stream;
        }
      };
    }
  }

  @Test
  void aTextThatIsNotUtf8IsRefused() {
    byte[] latin1 = {'{', '\n', '"', 'T', (byte) 0xFC, 'r', '"'};

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataFile.of(latin1, "mine").text())
        .withMessage("mine: found bytes that are no text, expected UTF-8");
  }

  /** As in the tables of RFC 3629: bytes alone, too short, too long, surrogates, beyond Unicode. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "FF",
        "C3",
        "E282",
        "F09F98",
        "C328",
        "E28228",
        "C080",
        "C1BF",
        "E08080",
        "E09FBF",
        "EDA080",
        "EDBFBF",
        "EDA0BDEDB880",
        "F08080A0",
        "F08FBFBF",
        "F4908080",
        "F5808080"
      })
  void whatIsNotUtf8IsRefusedWhereverItStands(String hex) {
    byte[] bytes = BaseEncoding.base16().decode(hex);
    for (String place : ImmutableList.of("{\"a\": \"x", "{\"a", "{\"" + "a".repeat(30), "", "{}")) {
      byte[] json =
          Bytes.concat(place.getBytes(UTF_8), bytes, "\": \"\", \"b\": 1}".getBytes(UTF_8));

      assertThatExceptionOfType(DataFileException.class)
          .as(place)
          .isThrownBy(() -> JsonReading.read(DataFile.of(json, "mine")))
          .withMessageStartingWith("mine: found ")
          .withMessageContaining("at line 1, byte ");
    }
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
        .isThrownBy(
            () ->
                new BoundedInput("mine", stream, 100_000)
                    .transferTo(OutputStream.nullOutputStream()))
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
    try (InputStream bytes = file.open()) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
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
