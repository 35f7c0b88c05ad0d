package org.accede.query;

/** Why a treaty is not open to a participant, in one word; what it can change first. */
public enum NotOpenReason {
  /** It is open to whoever has joined another treaty, which is open to it or may become so. */
  JOIN_ANOTHER_FIRST,
  /** It opens, or takes accessions, on a later day: often once it is in force. */
  NOT_YET,
  /** Participants of its kind are not admitted, or it does not exist on the day. */
  FOR_OTHERS_ONLY,
  /** Nobody can join it any more. */
  CLOSED
}
