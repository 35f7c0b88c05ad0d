package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/**
 * One procedure before the Committee of Ministers: the requests, the consultations on them, what
 * ended them or the invitation they led to, and the extensions of its term.
 *
 * <p>A request after an invitation, or after objections that ended an earlier request, opens a new
 * procedure.
 */
@Value.Immutable
@RegisterStyle
public interface Procedure extends Serializable {
  /** The requests to be invited, in order. */
  ImmutableList<AccessionRequest> requests();

  /** The consultations on the requests, in order. */
  ImmutableList<Consultation> consultations();

  /** The agreements in principle, in order. */
  ImmutableList<DecisionInPrinciple> decisionsInPrinciple();

  /** The objections, in order. */
  ImmutableList<Objection> objections();

  /** The invitation. */
  Optional<Invitation> invitation();

  /** The requests for more time, in order. */
  ImmutableList<ExtensionRequest> extensionRequests();

  /** The extensions, in order. */
  ImmutableList<Extension> extensions();

  /** The objections that ended the request, if any did. */
  default Optional<Objection> ended() {
    return objections().stream()
        .filter(objection -> objection.outcome() == Objection.Outcome.ENDED_REQUEST)
        .findFirst();
  }

  /**
   * Whether it had begun by a day, that day included: with its requests, for what follows them is
   * not older, however little is known of when it was; without any on record with what else is.
   * What had followed for certain shows that a request had been made, whenever that was.
   */
  default Trilean hasBegunBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Trilean followed =
        by(
            day,
            Streams.concat(
                consultations().stream(),
                decisionsInPrinciple().stream(),
                objections().stream(),
                invitation().stream(),
                extensionRequests().stream(),
                extensions().stream()));
    return requests().isEmpty() || followed == Trilean.YES
        ? followed
        : by(day, requests().stream());
  }

  private static Trilean by(LocalDate day, Stream<? extends ProcedureFact> steps) {
    return steps.map(step -> step.range().isOnOrBefore(day)).reduce(Trilean.NO, Trilean::or);
  }

  /**
   * The extension that answers a request for more time: the first one in order that no earlier
   * request has, and that is not certainly older than the request.
   */
  default Optional<Extension> answerTo(ExtensionRequest request) {
    int next = 0;
    for (ExtensionRequest asked : extensionRequests()) {
      while (next < extensions().size()
          && asked.on().isCertainlyAfter(extensions().get(next).on())) {
        next++;
      }
      boolean answered = next < extensions().size();
      if (asked.equals(request)) {
        return answered ? Optional.of(extensions().get(next)) : Optional.empty();
      }
      next++;
    }
    return Optional.empty();
  }

  /**
   * Builds a procedure.
   *
   * <p>Nothing is mandatory.
   */
  class Builder extends ImmutableProcedure.Builder {}
}
