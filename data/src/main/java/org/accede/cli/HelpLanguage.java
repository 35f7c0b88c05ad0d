package org.accede.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The language of the help, which is wanted before the arguments are parsed: the help of a command
 * is printed instead of running it, and arguments that cannot be parsed are refused in words, too.
 */
final class HelpLanguage {
  /** The texts of the help in French; those in English stand beside the options themselves. */
  static final String FRENCH_TEXTS = "org.accede.cli.help";

  private HelpLanguage() {}

  /** The language that arguments ask for; English where they ask for none, or for none there is. */
  static OfficialLanguage of(String... arguments) {
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
  static CommandLine put(CommandLine command, OfficialLanguage language) {
    return language == OfficialLanguage.ENGLISH
        ? command
        : command.setResourceBundle(
            new Texts(
                ResourceBundle.getBundle(FRENCH_TEXTS, language.locale()), Wording.in(language)));
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
