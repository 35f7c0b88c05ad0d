package org.accede.act;

/** What sort of statement a {@link Declaration} is, by the depositary's list. */
public enum DeclarationKind {
  /** A reservation. */
  RESERVATION,
  /** A declaration. */
  DECLARATION,
  /** A notice of derogation. */
  DEROGATION,
  /** An objection to what another participant stated. */
  OBJECTION,
  /** A communication, such as the designation of an authority. */
  COMMUNICATION,
  /** To which territories the treaty applies. */
  TERRITORIAL_APPLICATION,
  /** The text of a denunciation; the act itself is a {@link Denunciation}. */
  DENUNCIATION,
  /** The withdrawal of an earlier statement. */
  WITHDRAWAL,
  /** Something else; the source's word is kept with it. */
  OTHER
}
