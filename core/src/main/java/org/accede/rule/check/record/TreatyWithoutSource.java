package org.accede.rule.check.record;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.rule.check.Check;
import org.accede.rule.check.LegalBasis;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.rule.check.TreatyCase;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.FinalClauses;

/**
 * No source is on record for the dates of a treaty, or for final clauses that are said to have been
 * read.
 *
 * <p>Of acts and of steps of a procedure the like cannot be: a fact without a citation does not
 * construct.
 */
final class TreatyWithoutSource {
  private TreatyWithoutSource() {}

  static Check check() {
    return new Check.Builder()
        .id("treaty-without-source")
        .severity(Severity.ERROR)
        .addBasis(LegalBasis.depositary())
        .statement(Message.of("check.treatyWithoutSource"))
        .question((Question.OfTreaty) TreatyWithoutSource::ask)
        .build();
  }

  private static ImmutableList<Suspicion> ask(TreatyCase treaty) {
    FinalClauses clauses = treaty.treaty().clauses();
    boolean isRead = clauses.read() != FinalClauses.Reading.NOT_READ;
    return ImmutableList.of(
        Suspicion.of(
            Trilean.of(treaty.treaty().citations().isEmpty()),
            Message.of("check.do.treatyWithoutSource"),
            Step.of("check.treatyWithoutSource.dates", treaty.treaty().label())),
        Suspicion.of(
            Trilean.of(isRead && clauses.citations().isEmpty()),
            Message.of("check.do.treatyWithoutSource"),
            Step.of("check.treatyWithoutSource.clauses", treaty.treaty().label())));
  }
}
