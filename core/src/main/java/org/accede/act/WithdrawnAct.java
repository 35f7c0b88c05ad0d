package org.accede.act;

/** What can be taken back by a {@link Withdrawal}. */
public enum WithdrawnAct {
  /** A signature subject to ratification. */
  SIGNATURE,
  /** An instrument of consent to be bound, or a definitive signature. */
  CONSENT,
  /** A denunciation. */
  DENUNCIATION
}
