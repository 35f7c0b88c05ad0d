package org.accede.rule.check;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accede.answer.Explanation;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/**
 * A rule that facts are held against: what it says, on what basis, how grave a breach is, and the
 * question that finds one.
 *
 * <p>All checks are values. There is none without a legal basis.
 */
@Value.Immutable
@CheckStyle
public interface Check {
  /** Its name, which does not change, in lower case with dashes: {@code invitation-run-out}. */
  String id();

  /** How grave it is if it finds something. */
  Severity severity();

  /** The provisions or decisions that it rests on; at least one. */
  ImmutableList<Citation> basis();

  /** What is wrong if it finds something, in one sentence. */
  Message statement();

  /** The question that finds it. */
  Question question();

  /**
   * Refuses a check without a basis, and an id that cannot be typed.
   *
   * @throws InvalidValueException if there is no citation, or the id is not of lower-case words
   *     with dashes between them
   */
  @Value.Check
  default void check() {
    if (!Pattern.matches("[a-z0-9]+(-[a-z0-9]+)*", id())) {
      throw new InvalidValueException(
          "id", id(), "lower-case words with dashes, such as invitation-run-out");
    }
    if (basis().isEmpty()) {
      throw new InvalidValueException("basis", "[]", "at least one citation for " + id());
    }
  }

  /** The same check with another severity. */
  Check withSeverity(Severity other);

  /** What it finds in a dossier; nothing if its question is not about dossiers. */
  default ImmutableList<Finding> in(DossierCase dossier) {
    return question() instanceof Question.OfDossier asked
        ? findings(
            asked.ask(dossier), Optional.of(dossier.participant()), Optional.of(dossier.treaty()))
        : ImmutableList.of();
  }

  /** What it finds in a treaty; nothing if its question is not about treaties. */
  default ImmutableList<Finding> in(TreatyCase treaty) {
    return question() instanceof Question.OfTreaty asked
        ? findings(asked.ask(treaty), Optional.empty(), Optional.of(treaty.treaty()))
        : ImmutableList.of();
  }

  /** What it finds in a register; nothing if its question is not about registers. */
  default ImmutableList<Finding> in(RegisterCase register) {
    return question() instanceof Question.OfRegister asked
        ? findings(asked.ask(register), Optional.empty(), Optional.empty())
        : ImmutableList.of();
  }

  private ImmutableList<Finding> findings(
      Iterable<Suspicion> suspicions, Optional<Participant> participant, Optional<Treaty> treaty) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Suspicion one : suspicions) {
      if (one.holds() != Trilean.NO) {
        findings.add(
            new Finding.Builder()
                .check(id())
                .severity(severity())
                .certainty(one.holds() == Trilean.YES ? Certainty.CERTAIN : Certainty.POSSIBLE)
                .participant(participant.or(one::participant))
                .treaty(treaty.or(one::treaty))
                .statement(statement())
                .explanation(
                    new Explanation.Builder()
                        .rule(id())
                        .addAllBasis(basis())
                        .addAllSteps(one.steps())
                        .addAllCautions(one.cautions())
                        .build())
                .whatToDo(one.whatToDo())
                .build());
      }
    }
    return findings.build();
  }

  /**
   * Builds a check.
   *
   * <p>Mandatory: {@code id}, {@code severity}, {@code statement}, {@code question}; and at least
   * one citation as {@code basis}.
   */
  class Builder extends ImmutableCheck.Builder {
    /** Sets what is wrong if it finds something, in words of one's own. */
    public Builder statement(BilingualText statement) {
      statement(Message.of(Objects.requireNonNull(statement, "statement")));
      return this;
    }
  }
}
