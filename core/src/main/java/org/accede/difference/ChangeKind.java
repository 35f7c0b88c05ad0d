package org.accede.difference;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.treaty.TreatyFact;

/** What happened between two registers; the order is that in which kinds are summed up. */
public enum ChangeKind {
  /** A treaty is new. */
  TREATY_ADDED,
  /** A treaty is not there any more. */
  TREATY_REMOVED,
  /** Something else is on record of a treaty: its identity, its dates or its clauses. */
  TREATY_CHANGED,
  /** A participant is new. */
  PARTICIPANT_ADDED,
  /** A participant is not there any more. */
  PARTICIPANT_REMOVED,
  /** Something else is on record of a participant, such as a membership. */
  PARTICIPANT_CHANGED,
  /** A participant asked to be invited. */
  REQUESTED,
  /** A request was consulted upon. */
  CONSULTED,
  /** Objections were raised. */
  OBJECTED,
  /** The Ministers' Deputies agreed in principle to an invitation. */
  AGREED_IN_PRINCIPLE,
  /** A participant was invited. */
  INVITED,
  /** A participant asked for more time. */
  EXTENSION_ASKED,
  /** The term of an invitation was extended. */
  EXTENDED,
  /** A participant signed subject to ratification. */
  SIGNED,
  /** A participant deposited its instrument, or signed definitively. */
  CONSENT_EXPRESSED,
  /** A treaty entered into force for a participant. */
  ENTERED_INTO_FORCE,
  /** A participant denounced a treaty. */
  DENOUNCED,
  /** A participant took back a signature, an instrument or a denunciation before it had effect. */
  TAKEN_BACK,
  /** A participant made a reservation, declaration or other statement. */
  DECLARED,
  /** The depositary recorded a suspension. */
  SUSPENDED,
  /** A chart marks that a participant has made statements. */
  MARKED,
  /** A chart lists somebody who is no member without an act. */
  LISTED,
  /** Something was believed, and something else is believed now. */
  CORRECTED,
  /** A fact is on record no more, and no other takes its place. */
  WITHDRAWN,
  /** The record is found complete as of another day, or where it was not, or not where it was. */
  COVERAGE_CHANGED,
  /** The term of invitations that state none is another one. */
  DEFAULT_TERM_CHANGED,
  /**
   * The same is on record on the strength of something else: a source, a remark, a contradiction.
   */
  SOURCE_CHANGED;

  private static final ImmutableMap<String, ChangeKind> OF_NEW_FACTS =
      ImmutableMap.<String, ChangeKind>builder()
          .put("REQUEST", REQUESTED)
          .put("CONSULTATION", CONSULTED)
          .put("OBJECTION", OBJECTED)
          .put("DECISION_IN_PRINCIPLE", AGREED_IN_PRINCIPLE)
          .put("INVITATION", INVITED)
          .put("EXTENSION_REQUEST", EXTENSION_ASKED)
          .put("EXTENSION", EXTENDED)
          .put("SIGNATURE", SIGNED)
          .put("CONSENT", CONSENT_EXPRESSED)
          .put("ENTRY_INTO_FORCE", ENTERED_INTO_FORCE)
          .put("DENUNCIATION", DENOUNCED)
          .put("WITHDRAWAL_OF_SIGNATURE", TAKEN_BACK)
          .put("WITHDRAWAL_OF_CONSENT", TAKEN_BACK)
          .put("WITHDRAWAL_OF_DENUNCIATION", TAKEN_BACK)
          .put("DECLARATION", DECLARED)
          .put("SUSPENSION", SUSPENDED)
          .put("MARKS", MARKED)
          .put("LISTED", LISTED)
          .buildOrThrow();

  /** Whether it is a change of what is on record, and not only of what stands behind it. */
  public boolean isOfSubstance() {
    return this != SOURCE_CHANGED;
  }

  /** What happened where a fact is new, by its word. */
  static ChangeKind ofNew(TreatyFact fact) {
    return Optional.ofNullable(OF_NEW_FACTS.get(fact.word()))
        .orElseThrow(
            () -> new InvalidValueException("fact", fact.label(), "one of " + OF_NEW_FACTS));
  }
}
