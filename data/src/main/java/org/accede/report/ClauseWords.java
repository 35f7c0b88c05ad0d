package org.accede.report;

import java.util.Optional;
import org.accede.report.words.ClausePhrases;
import org.accede.report.words.ReportWords;
import org.accede.text.Language;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.EndsWith;
import org.accede.treaty.Treaty;

/**
 * Final clauses in words: where they stand, whom they admit, what they ask for, how they count.
 *
 * <p>Phrases to be put into a line of one's own. Immutable and safe to share between threads.
 */
public final class ClauseWords {
  private final ClausePhrases phrases;

  private ClauseWords(ClausePhrases phrases) {
    this.phrases = phrases;
  }

  /** The words of a language. */
  public static ClauseWords in(Language language) {
    return new ClauseWords(new ClausePhrases(ReportWords.in(language)));
  }

  /**
   * Where a clause stands: its article, or the Treaty Office's code that it is taken from.
   *
   * @param article the article, if the text was read
   * @param code the code, if the text was not read
   */
  public String place(Optional<String> article, Optional<?> code) {
    return phrases.place(article, code);
  }

  /** Where a treaty says that participation in it ends with that in another. */
  public String place(EndsWith clause) {
    return phrases.place(clause);
  }

  /**
   * Where a treaty was opened for signature, by the name that the place has in the language, such
   * as {@code La Haye}; empty if that is not on record.
   */
  public Optional<String> openedAt(Treaty treaty) {
    return phrases.openedAt(treaty);
  }

  /** Whom a clause admits. */
  public String of(Admission who) {
    return phrases.of(who);
  }

  /** Whom a way in admits, and when it is open. */
  public String of(AccessionRoute route) {
    return phrases.of(route);
  }

  /**
   * A way in with what it leads to: accession, or signature on invitation.
   *
   * @param place where the clause stands
   */
  public String wayIn(String place, AccessionRoute route) {
    return phrases.wayIn(place, route);
  }

  /** What must be decided, consulted or agreed first. */
  public String of(DecisionRequirement requirement) {
    return phrases.of(requirement);
  }

  /** How a clause counts. */
  public String of(Counting counting) {
    return phrases.of(counting);
  }
}
