package org.accede.participant;

/** Whether a participant is a State or an international organisation. */
public enum ParticipantKind {
  /** A State, or a territory that takes part as one. */
  STATE,
  /** An international organisation, such as the European Union. */
  ORGANISATION
}
