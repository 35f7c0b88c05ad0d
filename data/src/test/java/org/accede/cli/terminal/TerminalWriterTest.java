package org.accede.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWriterTest {
  private final StringWriter shown = new StringWriter();
  private final TerminalWriter writer = TerminalWriter.before(new PrintWriter(shown));

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x08, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200E,
        0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069
      })
  void aCharacterThatActsIsShownAsItsNumber(int acting) {
    writer.print("a" + (char) acting + "b");
    writer.write(acting);

    String number = String.format("\\u%04x", acting);
    assertThat(shown).hasToString("a" + number + "b" + number);
  }

  @Test
  void everyOtherCharacterIsAsItIs() {
    String text = "Türkiye\u00A0« é » 條 🇰🇿 \u200D\u202F\u2065\u206A\tcell\nline\r\n";
    writer.print(text);
    writer.write(text.toCharArray(), 0, 7);

    assertThat(shown).hasToString(text + "Türkiye");
  }

  @Test
  void everyWayOfPrintingIsGuarded() {
    writer.print('\u001b');
    writer.print(new char[] {'\u001b'});
    writer.print((Object) "\u001b");
    writer.append("\u001b").append('\u001b').append("x\u001by", 1, 2);
    writer.printf("%s", "\u001b");
    writer.write("\u001b");

    assertThat(shown).hasToString("\\u001b".repeat(8));
  }

  @Test
  void documentsKeepEveryCharacterWhereNobodyLooks() {
    writer.documents().print("\u001b[2J\u202e");

    assertThat(shown).hasToString("\u001b[2J\u202e");
  }

  @Test
  void aDatumBringsNoColourOfItsOwn() {
    Screen screen = new Screen(100);
    screen.say(Screen.Style.HEADING, "evil \u001b[2J");
    screen.line(Screen.Style.PLAIN, "\u001b[31m");
    assertThat(screen.text(true)).isEqualTo("\u001b[1mevil \\u001b[2J\u001b[0m\n\\u001b[31m\n");
  }
}
