package org.accede.report;

import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.report.words.CoveragePhrase;
import org.accede.report.words.ReportWords;
import org.accede.text.Language;

/**
 * For whom a record is complete, as the end of a sentence: nothing if for everyone, a group, or a
 * number of participants with their names.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CoverageWords {
  private final CoveragePhrase phrase;

  private CoverageWords(CoveragePhrase phrase) {
    this.phrase = phrase;
  }

  /** The words of a language, with the names that a register has for participants. */
  public static CoverageWords in(Language language, TreatyRegister register) {
    return new CoverageWords(new CoveragePhrase(ReportWords.in(language), register));
  }

  /** For whom it is complete, with a comma before it; empty if for everyone. */
  public String forWhom(Coverage coverage) {
    return phrase.forWhom(coverage);
  }
}
