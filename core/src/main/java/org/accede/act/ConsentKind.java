package org.accede.act;

/** The way in which consent to be bound was expressed (Vienna Convention 1969, Article 11). */
public enum ConsentKind {
  /** Ratification. */
  RATIFICATION(true),
  /** Acceptance. */
  ACCEPTANCE(true),
  /** Approval. */
  APPROVAL(true),
  /** Ratification, acceptance or approval: the source does not say which. */
  RATIFICATION_ACCEPTANCE_OR_APPROVAL(true),
  /** Accession. */
  ACCESSION(false),
  /** Succession to the treaty of a predecessor State. */
  SUCCESSION(false),
  /** Signature without reservation as to ratification. */
  DEFINITIVE_SIGNATURE(false),
  /** The source does not say, and neither do its columns. */
  NOT_STATED(false);

  private final boolean followsSignature;

  ConsentKind(boolean followsSignature) {
    this.followsSignature = followsSignature;
  }

  /** Whether a signature subject to ratification came before it. */
  public boolean followsSignature() {
    return followsSignature;
  }
}
