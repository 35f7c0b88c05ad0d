package org.accede.cli;

import java.util.ResourceBundle;
import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine.Option;

/** The language of what is printed. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "The language: en or fr. Default: ${DEFAULT-VALUE}.")
  private String language = "en";

  OfficialLanguage language() {
    return OfficialLanguage.of(language);
  }

  /** The words for explanations and for tables. */
  Wording wording() {
    return Wording.in(language())
        .with(ResourceBundle.getBundle("org.accede.cli.messages", language().locale()));
  }
}
