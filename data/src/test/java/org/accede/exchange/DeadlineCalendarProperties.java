package org.accede.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.text.OfficialLanguage;

/** Whatever stands in a text: the lines are lines of RFC 5545, and it is read as it was written. */
class DeadlineCalendarProperties {
  private static final Splitter LINES = Splitter.on("\r\n");

  private final DeadlineCalendar calendar =
      DeadlineCalendar.asOf(LocalDate.of(2025, 9, 11), OfficialLanguage.FRENCH);

  @Property(tries = 500)
  void aTextIsReadAsItWasWritten(@ForAll("nasty") String text) {
    String read = ReadBack.description(ReadBack.event(written(text)));

    assertThat(read).contains(normal("indique\u00a0: " + text + ".\n\nMotifs\n"));
  }

  @Property(tries = 500)
  void noLineHasMoreThan75OctetsAndNoCharacterIsCut(@ForAll("nasty") String text)
      throws CharacterCodingException {
    byte[] bytes = written(text).getBytes(UTF_8);
    int start = 0;
    for (int end = 0; end < bytes.length; end++) {
      if (bytes[end] == '\n') {
        assertThat(bytes[end - 1]).as("before LF at octet %s", end).isEqualTo((byte) '\r');
        assertThat(end - 1 - start).isBetween(1, 75);
        UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - 1 - start));
        start = end + 1;
      }
    }
    assertThat(start).isEqualTo(bytes.length);
  }

  @Property(tries = 200)
  void aLineIsFoldedOnlyWhereItMustBe(@ForAll("nasty") String text) {
    List<String> lines = LINES.splitToList(written(text));
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith(" ")) {
        int first = lines.get(i).codePointAt(1);
        assertThat(octets(lines.get(i - 1)) + octets(Character.toString(first))).isGreaterThan(75);
      }
    }
  }

  @Property(tries = 200)
  void noTextBecomesALineOfItsOwn(@ForAll("nasty") String text) {
    assertThat(LINES.splitToList(written(text)))
        .allMatch(line -> line.isEmpty() || line.startsWith(" ") || line.matches("[A-Z-]+[:;].*"))
        .filteredOn("BEGIN:VEVENT"::equals)
        .hasSize(1);
  }

  @Property(tries = 100)
  void theSameDeadlinesGiveTheSameText(@ForAll("nasty") String text) {
    assertThat(written(text)).isEqualTo(written(text));
  }

  @Provide
  Arbitrary<String> nasty() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "\r",
            "\n",
            "\r\n",
            "\n ",
            "\\",
            "\\n",
            "\\N",
            ";",
            ",",
            ":",
            "\"",
            "^n",
            "\t",
            " ",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u2028",
            "\nEND:VEVENT\r\nBEGIN:VEVENT\n");
    Arbitrary<String> longWords =
        Arbitraries.of("é", "e\u0301", "Ж", "條", "🇰🇿", "𝒜", "x")
            .flatMap(letter -> Arbitraries.integers().between(1, 200).map(letter::repeat));
    Arbitrary<String> any = Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(30);
    return Arbitraries.oneOf(marks, longWords, any)
        .list()
        .ofMaxSize(12)
        .map(l -> String.join("", l))
        .filter(text -> !text.isBlank());
  }

  private static char[] surrogates() {
    char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int i = 0; i < surrogates.length; i++) {
      surrogates[i] = (char) (Character.MIN_SURROGATE + i);
    }
    return surrogates;
  }

  private String written(String text) {
    return calendar.of(ImmutableList.of(Deadlines.saying(text)));
  }

  /** A text as the format can hold it, character by character. */
  private static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    for (char c : text.replace("\r\n", "\n").toCharArray()) {
      if ("\n\u000b\f\r\u0085\u2028\u2029".indexOf(c) >= 0) {
        normal.append('\n');
      } else {
        normal.append((c < ' ' && c != '\t') || c == '\u007f' ? ' ' : c);
      }
    }
    return normal.toString();
  }

  private static int octets(String text) {
    return text.getBytes(UTF_8).length;
  }
}
