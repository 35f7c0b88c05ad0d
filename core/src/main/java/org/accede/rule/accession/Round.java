package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.rule.world.DateVariable;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The dates of one procedure in one world. */
final class Round {
  final List<Request> requests = new ArrayList<>();
  final List<Step> consultationSteps = new ArrayList<>();
  final List<Request> extensionRequests = new ArrayList<>();
  final List<Prolongation> extensions = new ArrayList<>();
  final List<Supplier<Step>> termTellings = new ArrayList<>();
  @Nullable Invitation fact;
  @Nullable DateVariable invited;
  @Nullable DateVariable lastDay;

  /** How the term is counted. */
  ImmutableList<Step> termSteps() {
    return termTellings.stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
  }

  /**
   * A request, and what answered or ended it.
   *
   * @param made the day of the request
   * @param ended the day of what answered or ended it; null if nothing did
   */
  record Request(DateVariable made, @Nullable DateVariable ended) {}

  /**
   * An extension.
   *
   * @param decided the day of the decision
   * @param before the last day that it found
   * @param decidedOn the day of the decision as the sources give it
   */
  record Prolongation(DateVariable decided, ImpreciseDate before, ImpreciseDate decidedOn) {
    /** Whether the term had certainly ended when it was decided. */
    boolean isRetroactive() {
      return decidedOn.isCertainlyAfter(before);
    }
  }
}
