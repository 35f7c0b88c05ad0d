package org.accede.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.accede.json.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However bytes are asked for, and however they are cut: those that are UTF-8 come. */
class Utf8InputTest {
  /** Each byte at which the rules for the next one change, and its neighbours. */
  private static final int[] EDGES = {
    0x00, 0x0A, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  @Test
  void whatTheJdkDecodesIsLetThroughAndNothingElse() throws IOException {
    byte[] bytes = new byte[4];
    for (int first : EDGES) {
      for (int second : EDGES) {
        for (int third : EDGES) {
          for (int fourth : EDGES) {
            bytes[0] = (byte) first;
            bytes[1] = (byte) second;
            bytes[2] = (byte) third;
            bytes[3] = (byte) fourth;
            assertThat(isLetThrough(bytes)).as(Arrays.toString(bytes)).isEqualTo(isUtf8(bytes));
          }
        }
      }
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean isLetThrough(byte[] bytes) throws IOException {
    try {
      assertThat(input(bytes).readAllBytes()).isEqualTo(bytes);
      return true;
    } catch (DataFileException refused) {
      return false;
    }
  }

  private static Utf8Input input(byte[] bytes) {
    return new Utf8Input("my.json", new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @EnumSource
  void howeverTheyAreTakenTheyAreChecked(Taking taking) throws IOException {
    byte[] text = "{\n\"ü€😀\"}".getBytes(UTF_8);
    take(taking, text);

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> take(taking, new byte[] {'{', '\n', '"', (byte) 0xFC, 'r', '"'}))
        .withMessage(
            "my.json: found the byte 0xFC, which is no UTF-8 here, at line 2, byte 2, expected JSON"
                + " in UTF-8");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> take(taking, new byte[] {'{', (byte) 0xE2, (byte) 0x82}))
        .withMessage(
            "my.json: found the end of the file within a character at line 1, byte 3, expected JSON"
                + " in UTF-8");
  }

  private static void take(Taking taking, byte[] bytes) throws IOException {
    taking.all(input(bytes), bytes);
  }

  @Test
  void nobodyGoesBackToWhatWasChecked() {
    assertThat(input(new byte[3]).markSupported()).isFalse();
  }
}
