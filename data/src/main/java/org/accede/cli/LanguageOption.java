package org.accede.cli;

import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;
import picocli.CommandLine.Option;

/** The language of what is printed. */
final class LanguageOption {
  static final String NAME = "--lang";

  private static final Texts TEXTS =
      Texts.read("messages", LanguageOption.class::getResourceAsStream);

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
    return Wording.in(language).with(TEXTS);
  }
}
