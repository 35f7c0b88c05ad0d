package org.accede.cli;

import java.util.ResourceBundle;
import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine.Option;

/** The language of what is printed. */
final class LanguageOption {
  static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "The language: en or fr. Default: ${DEFAULT-VALUE}.")
  private OfficialLanguage language = OfficialLanguage.ENGLISH;

  OfficialLanguage language() {
    return language;
  }

  /** The words for explanations and for tables. */
  Wording wording() {
    return wording(language);
  }

  static Wording wording(OfficialLanguage language) {
    return Wording.in(language)
        .with(ResourceBundle.getBundle("org.accede.cli.messages", language.locale()));
  }
}
