package org.accede.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
  /** The first and the last letter of one octet, of two, of three and of four in UTF-8. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\u007f", "\u0080", "é", "\u07ff", "\u0800", "條", "\uffff", "\ud800\udc00"})
  void aLineIsFoldedBeforeTheLetterThatWouldPass75Octets(String letter) {
    int octets = letter.getBytes(UTF_8).length;
    String fits = "a".repeat(73 - octets) + letter;

    assertThat(written(fits)).isEqualTo("X:" + fits + "\r\n");
    assertThat(written("a" + fits))
        .isEqualTo("X:" + "a".repeat(74 - octets) + "\r\n " + letter + "\r\n");
  }

  @Test
  void theBlankOfAFoldedLineCounts() {
    assertThat(written("a".repeat(73 + 74 + 1)))
        .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
  }

  private static String written(String value) {
    return new ContentLines().line("X", value).toString();
  }
}
