package org.accede.report;

import org.accede.answer.Answer;
import org.accede.report.words.ReportWords;
import org.accede.report.words.TwoWaysIn;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Language;

/**
 * The two ways into a treaty as one thing to say, where all that is not known is who took part in
 * its elaboration: whoever did may sign, and whoever did not may be invited.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class WaysIn {
  private final TwoWaysIn ways;

  private WaysIn(TwoWaysIn ways) {
    this.ways = ways;
  }

  /** The words of a language. */
  public static WaysIn in(Language language) {
    return new WaysIn(new TwoWaysIn(ReportWords.in(language)));
  }

  /** Whether an answer says no more and no less than that. */
  public boolean areSignatureElseInvitation(Answer<AccessionState> answer) {
    return ways.areSignatureElseInvitation(answer);
  }

  /** "open to it: by signature if it took part in the elaboration, else by invitation". */
  public String words() {
    return ways.words();
  }
}
