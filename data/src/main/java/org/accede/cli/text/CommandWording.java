package org.accede.cli.text;

import org.accede.answer.Wording;
import org.accede.text.OfficialLanguage;
import org.accede.text.Texts;

/** The words that the command line answers in: those of explanations, and its own. */
public final class CommandWording {
  private static final Texts TEXTS =
      Texts.read("messages", CommandWording.class::getResourceAsStream);

  private CommandWording() {}

  /** Those of a language. */
  public static Wording in(OfficialLanguage language) {
    return Wording.in(language).with(TEXTS);
  }
}
