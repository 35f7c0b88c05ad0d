package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help in French against all commands, options and parameters there are. */
class HelpTextsTest {
  private static final ResourceBundle FRENCH =
      ResourceBundle.getBundle("org.accede.cli.help.help", Locale.FRENCH);

  @Test
  void everyCommandOptionAndParameterHasAFrenchTextAndNoTextIsUnused() {
    Set<String> used = new HashSet<>();
    texts(front(OfficialLanguage.ENGLISH).setResourceBundle(new KeysAsTexts()))
        .forEach(
            (place, text) -> {
              assertThat(text).as("the French text of %s", place).startsWith(KeysAsTexts.MARK);
              used.add(text.substring(KeysAsTexts.MARK.length()));
            });
    assertThat(ImmutableSet.copyOf(FRENCH.keySet())).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void everyFrenchTextDiffersFromTheEnglishAndIsSetInFrench() {
    Map<String, String> english = texts(front(OfficialLanguage.ENGLISH));
    Map<String, String> french = texts(front(OfficialLanguage.FRENCH));
    assertThat(french.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (place, text) -> {
          if (!text.isBlank()) {
            assertThat(french.get(place))
                .as(place)
                .isNotBlank()
                .isNotEqualTo(text)
                .doesNotContainPattern(" [:;?!»]|« |n° ");
          }
        });
  }

  private static CommandLine front(OfficialLanguage language) {
    return CommandLineFront.create(
        Clock.systemUTC(),
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()),
        language);
  }

  /** All texts of the help, by the place where they stand. */
  private static Map<String, String> texts(CommandLine front) {
    Map<String, String> texts = new TreeMap<>();
    collect(front, texts);
    return texts;
  }

  private static void collect(CommandLine command, Map<String, String> texts) {
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName();
    UsageMessageSpec usage = spec.usageMessage();
    put(name + " description", usage.description(), texts);
    texts.put(name + " synopsis", usage.synopsisHeading());
    if (!command.getSubcommands().isEmpty()) {
      texts.put(name + " commands", usage.commandListHeading());
    }
    if (!usage.exitCodeList().isEmpty()) {
      texts.put(name + " exit codes", usage.exitCodeListHeading());
      usage.exitCodeList().forEach((code, text) -> texts.put(name + " exit code " + code, text));
    }
    spec.options().forEach(one -> put(name + " " + one.longestName(), one, texts));
    spec.positionalParameters().forEach(one -> put(name + " " + one.paramLabel(), one, texts));
    Collection<CommandLine> further = command.getSubcommands().values();
    further.forEach(one -> collect(one, texts));
  }

  private static void put(String place, ArgSpec argument, Map<String, String> texts) {
    if (!argument.hidden()) {
      put(place, argument.description(), texts);
    }
  }

  private static void put(String place, String[] lines, Map<String, String> texts) {
    assertThat(lines).as(place).isNotEmpty();
    for (int i = 0; i < lines.length; i++) {
      texts.put(place + " " + i, lines[i]);
    }
  }

  /** Texts that say their own key. */
  private static final class KeysAsTexts extends ResourceBundle {
    static final String MARK = "key ";

    private final Map<String, String> texts = new HashMap<>();

    KeysAsTexts() {
      FRENCH.keySet().forEach(key -> texts.put(key, exitCode(FRENCH.getString(key)) + MARK + key));
    }

    /** An exit code stands before its text. */
    private static String exitCode(String text) {
      return text.matches("\\d:.*") ? text.substring(0, 2) : "";
    }

    @Override
    protected Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
