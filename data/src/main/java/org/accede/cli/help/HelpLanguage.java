package org.accede.cli.help;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.accede.answer.Wording;
import org.accede.cli.option.LanguageOption;
import org.accede.text.OfficialLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The language of the help, which is wanted before the arguments are parsed: the help of a command
 * is printed instead of running it, and arguments that cannot be parsed are refused in words, too.
 */
public final class HelpLanguage {
  /** The texts of the help in French; those in English stand beside the options themselves. */
  private static final String FRENCH_TEXTS = "help_fr.properties";

  private HelpLanguage() {}

  /** The language that arguments ask for; English where they ask for none, or for none there is. */
  public static OfficialLanguage of(String... arguments) {
    OfficialLanguage language = OfficialLanguage.ENGLISH;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.startsWith(LanguageOption.NAME + "=")) {
        language = read(argument.substring(LanguageOption.NAME.length() + 1));
      } else if (argument.equals(LanguageOption.NAME) && i + 1 < arguments.length) {
        language = read(arguments[i + 1]);
      }
    }
    return language;
  }

  private static OfficialLanguage read(String code) {
    return code.equals(OfficialLanguage.FRENCH.code())
        ? OfficialLanguage.FRENCH
        : OfficialLanguage.ENGLISH;
  }

  /** Puts the help of a command and of those below it into a language. */
  public static CommandLine put(CommandLine command, OfficialLanguage language) {
    return language == OfficialLanguage.ENGLISH
        ? command
        : command.setResourceBundle(new Texts(french(), Wording.in(language)));
  }

  private static ResourceBundle french() {
    try (InputStream stream = requireNonNull(HelpLanguage.class.getResourceAsStream(FRENCH_TEXTS));
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Texts as the language sets them in print. */
  private static final class Texts extends ResourceBundle {
    private final ResourceBundle texts;
    private final Wording wording;

    private Texts(ResourceBundle texts, Wording wording) {
      this.texts = texts;
      this.wording = wording;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return texts.containsKey(key) ? wording.set(texts.getString(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return texts.getKeys();
    }
  }
}
