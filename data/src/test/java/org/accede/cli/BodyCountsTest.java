package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.body.Body;
import org.accede.data.CouncilOfEurope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many take part in a body, wherever that is said. */
class BodyCountsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-11T10:00:00Z"), ZoneOffset.UTC);

  private static String printed(String... line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertThat(CommandLineFront.execute(CLOCK, new PrintWriter(out), new PrintWriter(err), line))
        .as(err.toString())
        .isZero();
    return out.toString();
  }

  private static String found(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bodies", "treaty"})
  void theListAndTheBodyCountTheSame(String command) {
    String list = printed("bodies");
    for (Body body : CouncilOfEurope.bodies().all()) {
      String code = body.code().value();
      String told = CharMatcher.whitespace().collapseFrom(printed(command, code), ' ');
      assertThat(found("by the record: (\\d+)\\.", told))
          .as(code)
          .isEqualTo(found("(?m)^ +" + code + " +(\\d+) ", list));
    }
  }

  @Test
  void whoTakesPartOnlyPerhapsIsCountedApart() {
    String told = CharMatcher.whitespace().collapseFrom(printed("bodies", "CEPEJ"), ' ');
    long perhaps =
        Splitter.on('\n')
            .splitToStream(printed("bodies", "CEPEJ"))
            .filter(line -> line.contains("perhaps") && line.startsWith("  "))
            .count();
    assertThat(perhaps).isPositive();
    assertThat(told).contains("Of these only perhaps: " + perhaps + ".");
    assertThat(printed("bodies", "VENICE")).doesNotContain("only perhaps");
  }

  @Test
  void whoTakesPartNoMoreIsListedAndCountedApart() {
    List<String> lines = Splitter.on('\n').splitToList(printed("bodies", "GRECO"));
    long former = lines.stream().filter(line -> line.contains("no longer member")).count();
    assertThat(former).isPositive();
    assertThat(lines)
        .contains("Listed as well, because they took part once or will: " + former + ".");
    assertThat(printed("bodies", "GRECO", "--lang", "fr"))
        .contains(
            "Figurent aussi dans la liste, pour une participation passée ou à venir\u00a0: 1.");
  }
}
