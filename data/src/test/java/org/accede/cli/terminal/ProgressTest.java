package org.accede.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.accede.cli.text.CommandWording;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void aLineIsWrittenOverAndGoneAtTheEnd() {
    try (Progress progress = progress(true)) {
      progress.show(Message.of("progress.reading", "a.json"));
      progress.show(Message.of("progress.count", 1, 2));
    }

    assertThat(err.toString())
        .isEqualTo(
            "Reading a.json ..."
                + "\r"
                + " ".repeat(18)
                + "\r1 of 2 ..."
                + "\r"
                + " ".repeat(10)
                + "\r");
  }

  @Test
  void whoGoesThroughElementsShowsHowFarItHasGot() {
    try (Progress progress = progress(true)) {
      assertThat(List.copyOf(progress.counting(List.of("a", "b")))).containsExactly("a", "b");
    }

    assertThat(err.toString()).contains("1 of 2 ...").contains("2 of 2 ...");
  }

  @Test
  void nothingIsShownWhereNobodyLooks() {
    try (Progress progress = progress(false)) {
      progress.show(Message.of("progress.working"));
      assertThat(progress.counting(List.of("a", "b"))).containsExactly("a", "b");
    }

    assertThat(err.toString()).isEmpty();
  }

  private Progress progress(boolean shown) {
    return new Progress(new PrintWriter(err), CommandWording.in(OfficialLanguage.ENGLISH), shown);
  }
}
