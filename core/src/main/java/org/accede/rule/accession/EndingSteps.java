package org.accede.rule.accession;

import java.util.Optional;
import org.accede.answer.Step;
import org.accede.register.TreatyRegister;
import org.accede.rule.world.Countings;
import org.accede.text.BilingualText;
import org.accede.treaty.EndsWith;
import org.accede.treaty.Treaty;

/**
 * Why participation in a treaty ends with participation in another, as a step of an explanation.
 */
final class EndingSteps {
  private EndingSteps() {}

  static Step withAnother(TreatyRegister register, Treaty treaty) {
    EndsWith clause = treaty.clauses().endsWith().orElseThrow();
    return Step.of(
            "act.denunciation.withAnother",
            treaty.label(),
            Countings.place(Optional.of(clause.article()).filter(article -> !article.isBlank())),
            register.treaty(clause.treaty()).label())
        .citing(treaty.clauses().citations());
  }

  /** For want of such a clause, where all Parties to the other had to consent. */
  static Step perhapsWithAnother(Treaty treaty, BilingualText other) {
    return Step.of("act.denunciation.perhapsWithAnother", treaty.label(), other)
        .citing(treaty.clauses().citations());
  }
}
