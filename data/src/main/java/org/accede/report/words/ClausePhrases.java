package org.accede.report.words;

import java.util.Optional;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.EndsWith;
import org.accede.treaty.Treaty;

/** Final clauses in words: where they stand, whom they admit, what they ask for, how they count. */
public final class ClausePhrases {
  private final ReportWords words;

  public ClausePhrases(ReportWords words) {
    this.words = words;
  }

  /**
   * Where a clause stands: its article, or the Treaty Office's code that it is taken from.
   *
   * @param article the article, if the text was read
   * @param code the code, if the text was not read
   */
  public String place(Optional<String> article, Optional<?> code) {
    return code.map(given -> words.of("clause.place.code", given))
        .or(() -> article.map(number -> words.of("clause.place.article", number)))
        .orElseGet(() -> words.of("clause.place.unknown"));
  }

  /** Where a treaty says that participation in it ends with that in another. */
  public String place(EndsWith clause) {
    return place(
        Optional.of(clause.article()).filter(article -> !article.isBlank()), Optional.empty());
  }

  /** Where a treaty was opened for signature, if that is on record. */
  public Optional<String> openedAt(Treaty treaty) {
    return treaty.openedAt().map(words::place);
  }

  /** Whom a clause admits. */
  public String of(Admission who) {
    String whom =
        who.text()
            .map(text -> text.in(words.language()))
            .orElseGet(() -> words.of("class." + who.participantClass()));
    return who.standing()
        .map(standing -> words.of("class.with." + standing, whom, who.of().orElseThrow()))
        .orElse(whom);
  }

  /** Whom a way in admits, and when it is open. */
  public String of(AccessionRoute route) {
    return of(route.who()) + " (" + words.of("when." + route.when()) + ")";
  }

  /**
   * A way in with what it leads to: accession, or signature on invitation.
   *
   * @param place where the clause stands
   */
  public String wayIn(String place, AccessionRoute route) {
    return words.of(route.toSign() ? "clauses.signing" : "clauses.accession", place, of(route));
  }

  /** What must be decided, consulted or agreed first. */
  public String of(DecisionRequirement requirement) {
    return words.of("how." + requirement);
  }

  /** How a clause counts. */
  public String of(Counting counting) {
    return counting
        .rule()
        .map(rule -> words.of("rule." + rule.word(), rule.amount()))
        .orElseGet(() -> words.of("counting." + counting.method()));
  }
}
