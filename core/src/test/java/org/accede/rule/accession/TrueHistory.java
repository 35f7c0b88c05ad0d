package org.accede.rule.accession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What truly happened between one State and one treaty, day by day, from day 0 on: made by letting
 * the State do, at each step of a script, one of the things that it can do.
 *
 * <p>The table of stages is applied to it as it stands in the Javadoc of {@link AccessionStage}.
 */
final class TrueHistory {
  /** What happens; the names of the facts that record it. */
  enum Kind {
    SIGNED,
    SIGNATURE_WITHDRAWN,
    CONSENTED,
    CONSENT_WITHDRAWN,
    ENTERED,
    DENOUNCED,
    REVOKED,
    REQUESTED,
    OBJECTED,
    INVITED,
    EXTENSION_ASKED,
    EXTENDED
  }

  /**
   * Something that happened.
   *
   * @param kind what
   * @param day when
   * @param until of an invitation or extension its last day; of a denunciation its effect
   * @param of of an extension the day of the invitation
   */
  record Event(Kind kind, int day, int until, int of) {
    boolean isStep() {
      return kind.compareTo(Kind.REQUESTED) >= 0;
    }
  }

  /** How long after an end the next participation may begin; so that no two dates can be mixed. */
  private static final int PAUSE = 8;

  private final int exists;
  private final int joined;
  private final int treatyInForce;
  private final List<Event> events = new ArrayList<>();

  /**
   * A history.
   *
   * @param exists the first day on which the State exists; 0 for always
   * @param joined the day on which it becomes a member State; none if negative
   * @param treatyInForce the day on which the treaty enters into force; none if negative
   * @param script how it goes on: pairs of a pause and a choice
   */
  TrueHistory(int exists, int joined, int treatyInForce, List<Integer> script) {
    this.exists = exists;
    this.joined = joined < 0 ? -1 : Math.max(joined, exists);
    this.treatyInForce = treatyInForce;
    int day = exists;
    for (int i = 0; i + 1 < script.size(); i += 2) {
      day += 1 + script.get(i) % 4;
      List<Event> possible = possible(day);
      if (!possible.isEmpty()) {
        Event next = possible.get(script.get(i + 1) % possible.size());
        events.add(next);
        events.sort(Comparator.comparingInt(Event::day));
      }
    }
  }

  int exists() {
    return exists;
  }

  int joined() {
    return joined;
  }

  int treatyInForce() {
    return treatyInForce;
  }

  List<Event> events() {
    return events;
  }

  boolean isMember(int day) {
    return joined >= 0 && day >= joined;
  }

  private boolean isInForce(int day) {
    return treatyInForce >= 0 && day >= treatyInForce;
  }

  private List<Event> possible(int day) {
    AccessionStage stage = stage(day);
    List<Event> possible = new ArrayList<>();
    int end = lastEnd(day);
    boolean rested = end < 0 || day >= end + PAUSE;
    switch (stage) {
      case MAY_SIGN -> {
        if (rested) {
          possible.add(event(Kind.SIGNED, day));
        }
      }
      case SIGNATORY -> {
        if (rested) {
          possible.add(event(Kind.CONSENTED, day));
          possible.add(event(Kind.CONSENTED, day));
        }
        if (rested && day > last(Kind.SIGNED, day)) {
          possible.add(event(Kind.SIGNATURE_WITHDRAWN, day));
        }
      }
      case CONSENT_EXPRESSED -> {
        if (isInForce(day)) {
          possible.add(event(Kind.ENTERED, day));
          possible.add(event(Kind.ENTERED, day));
        }
        possible.add(event(Kind.CONSENT_WITHDRAWN, day));
      }
      case PARTY -> {
        if (pendingDenunciation(day) == null) {
          possible.add(new Event(Kind.DENOUNCED, day, day + 3, 0));
        } else if (pendingDenunciation(day).day() < day) {
          possible.add(event(Kind.REVOKED, day));
        }
      }
      case FORMER_PARTY -> {
        if (rested) {
          possible.add(event(Kind.CONSENTED, day));
        }
      }
      case MAY_BE_INVITED, INVITATION_LAPSED -> {
        if (rested && !isMember(day)) {
          possible.add(event(Kind.REQUESTED, day));
          possible.add(new Event(Kind.INVITED, day, day + 5, 0));
        }
      }
      case REQUESTED -> {
        possible.add(new Event(Kind.INVITED, day, day + 5, 0));
        possible.add(event(Kind.OBJECTED, day));
      }
      case INVITED -> {
        if (!isMember(day)) {
          if (rested) {
            possible.add(event(Kind.CONSENTED, day));
          }
          possible.add(new Event(Kind.INVITED, day, day + 7, 0));
          Event invitation = lastInvitation(day);
          if (invitation != null && openRequest(day) == null && day > invitation.day()) {
            possible.add(event(Kind.EXTENSION_ASKED, day));
          }
        }
      }
      default -> {}
    }
    Event asked = openRequest(day);
    if (asked != null && day > asked.day() && lastInvitation(day) != null && !hasActed(stage)) {
      Event invitation = lastInvitation(asked.day());
      possible.add(new Event(Kind.EXTENDED, day, lastDay(invitation, day) + 6, invitation.day()));
    }
    return possible;
  }

  private static boolean hasActed(AccessionStage stage) {
    return stage.compareTo(AccessionStage.SIGNATORY) <= 0;
  }

  private static Event event(Kind kind, int day) {
    return new Event(kind, day, 0, 0);
  }

  private int last(Kind kind, int day) {
    return events.stream()
        .filter(event -> event.kind() == kind && event.day() <= day)
        .mapToInt(Event::day)
        .max()
        .orElse(-1);
  }

  /** The day on which a participation, a signature or an instrument came to its end. */
  private int lastEnd(int day) {
    int end = Math.max(last(Kind.SIGNATURE_WITHDRAWN, day), last(Kind.CONSENT_WITHDRAWN, day));
    for (Event event : events) {
      if (event.kind() == Kind.DENOUNCED && !isRevoked(event) && event.until() <= day) {
        end = Math.max(end, event.until());
      }
    }
    return end;
  }

  private boolean isRevoked(Event denunciation) {
    return events.stream()
        .anyMatch(
            event ->
                event.kind() == Kind.REVOKED
                    && event.day() > denunciation.day()
                    && event.day() <= denunciation.until());
  }

  private Event pendingDenunciation(int day) {
    return events.stream()
        .filter(event -> event.kind() == Kind.DENOUNCED && !isRevoked(event))
        .filter(event -> event.day() <= day && event.until() > day)
        .findFirst()
        .orElse(null);
  }

  private Event lastInvitation(int day) {
    Event last = null;
    for (Event event : events) {
      if (event.kind() == Kind.INVITED && event.day() <= day) {
        last = event;
      }
    }
    return last;
  }

  /** A request for more time that nothing has decided by a day. */
  private Event openRequest(int day) {
    Event open = null;
    for (Event event : events) {
      if (event.day() <= day && event.kind() == Kind.EXTENSION_ASKED) {
        open = event;
      } else if (event.day() <= day
          && (event.kind() == Kind.EXTENDED || event.kind() == Kind.INVITED)) {
        open = null;
      }
    }
    return open;
  }

  /** The last day of an invitation by the extensions decided up to a day. */
  private int lastDay(Event invitation, int asOf) {
    int last = invitation.until();
    for (Event event : events) {
      if (event.kind() == Kind.EXTENDED && event.of() == invitation.day() && event.day() <= asOf) {
        last = event.until();
      }
    }
    return last;
  }

  /** The true stage on a day; an extension is continuous, even if decided later. */
  AccessionStage stage(int day) {
    if (day < 0) {
      return AccessionStage.NOT_YET_OPEN;
    }
    if (day < exists) {
      return AccessionStage.NOT_OPEN;
    }
    boolean signed = false;
    boolean consented = false;
    boolean party = false;
    boolean former = false;
    for (Event event : events) {
      if (event.day() > day) {
        continue;
      }
      switch (event.kind()) {
        case SIGNED -> signed = true;
        case SIGNATURE_WITHDRAWN -> signed = false;
        case CONSENTED -> {
          consented = true;
          former = false;
        }
        case CONSENT_WITHDRAWN -> {
          consented = false;
          former = lastEndBefore(event.day()) >= 0;
        }
        case ENTERED -> party = true;
        case DENOUNCED -> {
          if (!isRevoked(event) && event.until() <= day) {
            consented = false;
            party = false;
            signed = false;
            former = true;
          }
        }
        default -> {}
      }
    }
    if (former && !consented) {
      return AccessionStage.FORMER_PARTY;
    }
    if (party) {
      return AccessionStage.PARTY;
    }
    if (consented) {
      return AccessionStage.CONSENT_EXPRESSED;
    }
    if (signed) {
      return AccessionStage.SIGNATORY;
    }
    AccessionStage procedure = procedure(day);
    if (procedure != null) {
      return procedure;
    }
    if (isMember(day)) {
      return AccessionStage.MAY_SIGN;
    }
    return isInForce(day) ? AccessionStage.MAY_BE_INVITED : AccessionStage.NOT_YET_OPEN;
  }

  /** Whether a participation had ended before a day; it then is a former Party again. */
  private int lastEndBefore(int day) {
    int end = -1;
    for (Event event : events) {
      if (event.kind() == Kind.DENOUNCED && !isRevoked(event) && event.until() <= day) {
        end = event.until();
      }
    }
    return end;
  }

  private AccessionStage procedure(int day) {
    AccessionStage stage = null;
    for (Event event : events) {
      if (event.day() > day) {
        continue;
      }
      switch (event.kind()) {
        case REQUESTED -> stage = AccessionStage.REQUESTED;
        case OBJECTED -> stage = null;
        case INVITED -> stage = AccessionStage.INVITATION_LAPSED;
        default -> {}
      }
    }
    for (Event event : events) {
      if (event.kind() == Kind.INVITED
          && event.day() <= day
          && day <= lastDay(event, Integer.MAX_VALUE)) {
        return AccessionStage.INVITED;
      }
    }
    return stage;
  }

  @Override
  public String toString() {
    return "exists " + exists + ", member " + joined + ", treaty " + treatyInForce + ": " + events;
  }
}
