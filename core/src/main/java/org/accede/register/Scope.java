package org.accede.register;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.time.Trilean;

/** For whom a record is complete. All implementations are immutable. */
public sealed interface Scope extends Serializable {
  /**
   * Whether it holds a participant for certain.
   *
   * @param asOf the day as of which the record is complete: whose member States are meant
   */
  boolean holds(Participant participant, LocalDate asOf);

  /** A group of participants. */
  enum Group implements Scope {
    /** All participants. */
    EVERYONE,
    /** The member States of the Council of Europe on the day. */
    MEMBERS,
    /** Everybody else. */
    NON_MEMBERS;

    @Override
    public boolean holds(Participant participant, LocalDate asOf) {
      return switch (this) {
        case EVERYONE -> true;
        case MEMBERS -> participant.isMemberOn(asOf) == Trilean.YES;
        case NON_MEMBERS -> participant.isMemberOn(asOf) == Trilean.NO;
      };
    }
  }

  /**
   * Certain participants and no others: those before the place at which a table in alphabetical
   * order breaks off.
   *
   * @param participants the participants; at least one
   */
  record Named(ImmutableSortedSet<ParticipantCode> participants) implements Scope {
    /**
     * The participants.
     *
     * @throws InvalidValueException if there are none
     */
    public Named {
      if (participants.isEmpty()) {
        throw new InvalidValueException("for", "[]", "at least one participant");
      }
    }

    @Override
    public boolean holds(Participant participant, LocalDate asOf) {
      return participants.contains(participant.code());
    }

    /** The codes, such as {@code [ALB, AND]}. */
    @Override
    public String toString() {
      return participants.toString();
    }
  }
}
