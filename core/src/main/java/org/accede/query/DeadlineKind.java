package org.accede.query;

import org.accede.text.Message;

/** What a deadline is for. */
public enum DeadlineKind {
  /** The last day to deposit the instrument, or to sign, on an invitation. */
  INVITATION_EXPIRES,
  /** The last day to ask for an extension of the term of an invitation. */
  EXTENSION_REQUEST_DUE,
  /**
   * The last day of a term that has ended while a request for its extension was undecided: to find
   * out what became of the request.
   */
  EXTENSION_OUTCOME_UNKNOWN,
  /** The last day to reply in a consultation on a request. */
  CONSULTATION_ENDS,
  /** The day on which a treaty enters into force for a participant. */
  ENTRY_INTO_FORCE,
  /** The day on which a denunciation takes effect. */
  DENUNCIATION_TAKES_EFFECT;

  /** Whether it is about the term of an invitation, in which one may deposit or ask for more. */
  boolean isOfATerm() {
    return this == INVITATION_EXPIRES || this == EXTENSION_REQUEST_DUE;
  }

  /** Whether it is the day of an event, which comes by itself, and no day to act by. */
  public boolean isEvent() {
    return this == ENTRY_INTO_FORCE || this == DENUNCIATION_TAKES_EFFECT;
  }

  /** What follows once such a day has passed, or on it, whomever it concerns. */
  public Message follows() {
    return Message.of("deadline.follows." + this);
  }
}
