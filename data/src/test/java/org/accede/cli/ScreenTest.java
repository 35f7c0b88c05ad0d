package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How wide and how coloured what people read is. */
class ScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final char ESCAPE = '\u001b';

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String line) {
    return CommandLineFront.execute(
        CLOCK, new PrintWriter(out), new PrintWriter(err), line.split(" "));
  }

  private String printed(String line) {
    out.getBuffer().setLength(0);
    assertThat(run(line)).as(err.toString()).isZero();
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status KAZ --all",
        "status XKX --all",
        "status XKX --all --lang fr",
        "compare members --about corruption",
        "next KAZ --all",
        "next KAZ --treaty 112,191,210 --lang fr",
        "bodies",
        "bodies --lang fr",
        "deadlines"
      })
  void noLineIsWiderThanTheScreenAndAWiderOneIsUsed(String line) {
    for (int width : new int[] {80, 100, 140}) {
      assertThat(printed(line + " --width " + width).lines())
          .allSatisfy(one -> assertThat(one).hasSizeLessThanOrEqualTo(width));
    }
    assertThat(printed(line + " --width 140").lines())
        .hasSizeLessThanOrEqualTo((int) printed(line + " --width 80").lines().count());
    assertThat(printed(line + " --width 140")).isNotEqualTo(printed(line + " --width 80"));
    assertThat(printed(line)).isEqualTo(printed(line + " --width 100"));
  }

  /** What is cut ends with an ellipsis; all else stands on a wide screen too, as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "status FRA",
        "status RUS",
        "status RUS --lang fr",
        "status KAZ --all --lang fr",
        "compare members --about corruption",
        "next KAZ --all",
        "bodies GRECO --lang fr",
        "deadlines"
      })
  void noWordAndNoDateIsBrokenOnANarrowScreen(String line) {
    Set<String> whole = words(printed(line + " --width 200"));
    for (int width : new int[] {80, 100, 120}) {
      assertThat(words(printed(line + " --width " + width)))
          .as("--width %s", width)
          .allMatch(word -> word.endsWith("…") || whole.contains(word));
    }
  }

  @Test
  void whereANameIsBrokenTheRestOfItsRowStandsBesideItsBeginning() {
    assertThat(printed("status FRA --width 80"))
        .containsPattern("Council of Europe +member +1956 +2023-01-01\n  Development Bank\n");
    assertThat(printed("status RUS --lang fr --width 80"))
        .containsPattern(
            "GRECO\n    n'est plus membre +2007-02-01 +2022-03-01/2024-05-30 +2022-03-01\n");
  }

  private static Set<String> words(String text) {
    return ImmutableSet.copyOf(WORDS.split(text));
  }

  @Test
  void aWidthOutOfBoundsIsRefused() {
    assertThat(run("status KAZ --width 20")).isEqualTo(2);
    assertThat(err.toString()).contains("--width 20: expected 80 to 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status KAZ", "compare KAZ UZB", "next KAZ", "deadlines KAZ"})
  void whereNoTerminalIsThereIsNoColourUnlessItIsAskedFor(String line) {
    String plain = printed(line);
    assertThat(plain).doesNotContain(String.valueOf(ESCAPE));
    String coloured = printed(line + " --color always");
    assertThat(coloured).startsWith(ESCAPE + "[1m");
    assertThat(coloured.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain);
    assertThat(printed(line + " --color=never")).isEqualTo(plain);
  }

  @Test
  void aDayThatIsPastIsRedAndOneThatIsNearYellow() {
    assertThat(printed("deadlines KAZ --color always"))
        .contains(ESCAPE + "[31m  2025-04-22")
        .contains("\n  2027-07-01");
    assertThat(printed("deadlines KAZ --from 2027-06-01 --color always"))
        .contains(ESCAPE + "[33m  2027-07-01");
  }
}
