package org.accede.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide and how coloured a screen is, from what is asked for and what there is. */
class ScreenOptionsTest {
  @ParameterizedTest(name = "{0}, terminal {1}, NO_COLOR={2}, TERM={3}: {4}")
  @CsvSource({
    "AUTO, true, '', xterm, true",
    "AUTO, false, '', xterm, false",
    "AUTO, true, 1, xterm, false",
    "AUTO, true, '', dumb, false",
    "ALWAYS, false, 1, dumb, true",
    "NEVER, true, '', xterm, false",
  })
  void coloursAreForATerminalAndWhoDoesNotDeclineThem(
      ScreenOptions.Color color, boolean isTerminal, String no, String terminal, boolean expected) {
    assertThat(
            ScreenOptions.isColoured(color, isTerminal, Map.of("NO_COLOR", no, "TERM", terminal)))
        .isEqualTo(expected);
  }

  @Test
  void theWidthIsThatAskedForElseThatOfTheTerminalWithinBounds() {
    assertThat(width(Optional.of(90), true, "120", 130)).isEqualTo(90);
    assertThat(width(Optional.empty(), true, "120", 130)).isEqualTo(120);
    assertThat(width(Optional.empty(), true, "", 130)).isEqualTo(130);
    assertThat(width(Optional.empty(), true, "wide", 40)).isEqualTo(80);
    assertThat(width(Optional.empty(), true, "9999", 40)).isEqualTo(200);
    assertThat(width(Optional.empty(), false, "120", 130)).isEqualTo(100);
  }

  private static int width(Optional<Integer> asked, boolean isTerminal, String columns, int found) {
    return ScreenOptions.width(asked, isTerminal, Map.of("COLUMNS", columns), () -> found);
  }
}
