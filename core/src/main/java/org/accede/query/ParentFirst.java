package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.Opening;
import org.accede.rule.accession.Openings;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * The treaty that a participant must join before another is open to it.
 *
 * @param parent the treaty to join first
 * @param what that the other is then open, and how, by which article
 */
record ParentFirst(Treaty parent, Step what) {

  /** The first that would open a treaty, were it joined on a day; empty if none would. */
  static Optional<ParentFirst> of(
      Accessions accessions, Participant participant, Treaty treaty, LocalDate day) {
    return others(treaty.clauses()).stream()
        .map(number -> accessions.register().treaty(number))
        .flatMap(
            parent ->
                ifJoined(accessions, participant, parent, treaty, day)
                    .map(opened -> new ParentFirst(parent, opened.once(parent)))
                    .stream())
        .findFirst();
  }

  /** Whether the clauses keep a participant out of a treaty, and not that it is closed. */
  static boolean mayHelp(Answer<AccessionState> standing) {
    return standing.explanation().steps().stream()
        .anyMatch(step -> step.message().key().equals("clause.admitsNobodyLikeIt"));
  }

  /**
   * What is open once another treaty is joined.
   *
   * @param how by signature, by accession without an invitation, or on one
   * @param clause the step of the clause that opens it
   */
  private record Opened(How how, Step clause) {
    /** That it is open once a parent is joined, and how, by which article. */
    private Step once(Treaty parent) {
      return until(parent).citing(clause.citations()).because(ImmutableList.of(clause));
    }

    private Step until(Treaty parent) {
      // what the step of a clause says: of which treaty, in which article, of whom
      ImmutableList<Object> said = clause.message().arguments();
      return said.size() > 1
          ? Step.of(
              switch (how) {
                case SIGN -> "next.notOpen.until.sign";
                case FREE -> "next.notOpen.until.free";
                case INVITATION -> "next.notOpen.until.invitation";
              },
              parent.label(),
              said.get(1))
          : Step.of("next.notOpen.until", parent.label());
    }
  }

  private enum How {
    SIGN,
    FREE,
    INVITATION
  }

  /** The treaties towards which the clauses ask for a standing. */
  private static ImmutableSet<TreatyNumber> others(FinalClauses clauses) {
    return clauses.admissions().stream()
        .flatMap(admission -> admission.of().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The clause that would admit it, had it joined another treaty on the day. */
  private static Optional<Opened> ifJoined(
      Accessions accessions, Participant participant, Treaty other, Treaty treaty, LocalDate day) {
    return Plans.withDeposit(accessions.register(), participant, other, day, ConsentKind.ACCESSION)
        .map(Accessions::in)
        .flatMap(
            then ->
                opened(
                    Openings.of(then.register(), participant, treaty, accessions.reading())
                        .on(ImpreciseDate.on(inForce(then, participant, other, day)))));
  }

  /** The day on which the other is in force for it; not before the day itself. */
  private static LocalDate inForce(
      Accessions then, Participant participant, Treaty other, LocalDate day) {
    return then.of(participant.code())
        .to(other.number())
        .entryIntoForce()
        .value()
        .flatMap(ImpreciseDate::latest)
        .filter(on -> on.isAfter(day))
        .orElse(day);
  }

  private static Optional<Opened> opened(Opening opening) {
    // whoever accedes to the parent accedes to its protocol, where the protocol says so
    if (opening.admitsToAccede() == Trilean.YES) {
      How how = opening.admitsWithoutInvitation() == Trilean.YES ? How.FREE : How.INVITATION;
      return opening.accessionSteps().stream().findFirst().map(clause -> new Opened(how, clause));
    }
    return opening.admitsToSign() == Trilean.YES
        ? opening.steps().stream().findFirst().map(clause -> new Opened(How.SIGN, clause))
        : Optional.empty();
  }
}
