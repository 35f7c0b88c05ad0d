package org.accede.rule.accession;

import java.util.List;
import org.accede.register.Coverage;

/**
 * Somebody who looks at a {@link TrueHistory} on a day and writes down a part of it.
 *
 * @param day the day
 * @param sort what is written down
 * @param scope for whom, of a chart
 */
record Observation(int day, Sort sort, Whom scope) {
  /** What is written down. */
  enum Sort {
    /** All signatures and consents up to the day, and what followed from them. */
    SIGNATURES_AND_CONSENTS,
    /** The same without signatures. */
    CONSENTS,
    /** Who is a Party on the day. */
    PRESENT_PARTIES,
    /** That the State is a signatory, a Party, ...: the act that made it that. */
    ROW;

    Coverage.Extent extent() {
      return Coverage.Extent.valueOf(name());
    }
  }

  /** For whom a chart is complete. */
  enum Whom {
    EVERYONE,
    MEMBERS,
    NON_MEMBERS,
    NAMED,
    OTHERS;

    boolean holds(TrueHistory history, int day) {
      return switch (this) {
        case EVERYONE, NAMED -> true;
        case MEMBERS -> history.isMember(day);
        case NON_MEMBERS -> !history.isMember(day);
        case OTHERS -> false;
      };
    }
  }

  /** The events that are written down. */
  List<TrueHistory.Event> of(TrueHistory history) {
    return history.events().stream()
        .filter(event -> event.day() <= day && !event.isStep() && shows(event, history))
        .toList();
  }

  private boolean shows(TrueHistory.Event event, TrueHistory history) {
    return switch (sort) {
      case SIGNATURES_AND_CONSENTS -> scope.holds(history, day);
      case CONSENTS -> scope.holds(history, day) && !isOfSignature(event);
      case PRESENT_PARTIES ->
          scope.holds(history, day)
              && history.stage(day) == AccessionStage.PARTY
              && isLast(event, history)
              && (event.kind() == TrueHistory.Kind.CONSENTED
                  || event.kind() == TrueHistory.Kind.ENTERED);
      case ROW -> isLast(event, history) && event.kind() == decisive(history);
    };
  }

  private static boolean isOfSignature(TrueHistory.Event event) {
    return event.kind() == TrueHistory.Kind.SIGNED
        || event.kind() == TrueHistory.Kind.SIGNATURE_WITHDRAWN;
  }

  private boolean isLast(TrueHistory.Event event, TrueHistory history) {
    return history.events().stream()
        .noneMatch(
            other ->
                other.kind() == event.kind() && other.day() > event.day() && other.day() <= day);
  }

  private TrueHistory.Kind decisive(TrueHistory history) {
    return switch (history.stage(day)) {
      case SIGNATORY -> TrueHistory.Kind.SIGNED;
      case CONSENT_EXPRESSED -> TrueHistory.Kind.CONSENTED;
      case PARTY -> TrueHistory.Kind.ENTERED;
      case FORMER_PARTY -> TrueHistory.Kind.DENOUNCED;
      default -> null;
    };
  }
}
