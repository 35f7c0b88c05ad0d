package org.accede.cli.option;

import org.accede.answer.Wording;
import org.accede.cli.text.CommandWording;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine.Option;

/** The language of what is printed. */
public final class LanguageOption {
  /** What it is called. */
  public static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "The language: en or fr. Default: ${DEFAULT-VALUE}.")
  private OfficialLanguage language = OfficialLanguage.ENGLISH;

  /** The language asked for. */
  public OfficialLanguage language() {
    return language;
  }

  /** The words for explanations and for tables. */
  public Wording wording() {
    return CommandWording.in(language);
  }
}
