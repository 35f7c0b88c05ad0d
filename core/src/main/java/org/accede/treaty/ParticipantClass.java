package org.accede.treaty;

/** A class of participants that a final clause names. */
public enum ParticipantClass {
  /** Member States of the Council of Europe. */
  MEMBER_STATE,
  /** States that are not members. */
  NON_MEMBER_STATE,
  /** European States that are not members. */
  EUROPEAN_NON_MEMBER_STATE,
  /** Non-member States that took part in the elaboration of the treaty. */
  ELABORATING_NON_MEMBER_STATE,
  /** Non-member States that did not take part in the elaboration. */
  OTHER_NON_MEMBER_STATE,
  /** States with observer status with the Committee of Ministers. */
  OBSERVER_STATE,
  /** The European Union, formerly the European Community. */
  EUROPEAN_UNION,
  /** International organisations. */
  INTERNATIONAL_ORGANISATION,
  /** Any State. */
  ANY_STATE,
  /** Any participant. */
  ANY,
  /** Participants that the clause names one by one. */
  NAMED,
  /** A class described in words that the facts of a register cannot decide. */
  DESCRIBED
}
