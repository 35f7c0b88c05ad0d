package org.accede.error;

/**
 * Facts that cannot stand together in one register.
 *
 * <p>The {@link Kind} says what is wrong; the subject names the fact, as in {@code "KAZ 030
 * CONSENT"}.
 */
public final class InconsistentFactsException extends AccedeException {
  private static final long serialVersionUID = 1L;

  /** What can be wrong with facts taken together. */
  public enum Kind {
    /** A fact names a participant, a treaty or a fact that the register does not hold. */
    UNKNOWN_REFERENCE,
    /** Two facts claim the same identity. */
    DUPLICATE_IDENTITY,
    /** Dates that cannot all be right, such as a ratification before the signature. */
    CONTRADICTING_DATES,
    /** Treaties that depend on each other in a circle. */
    CIRCULAR_REFERENCE
  }

  private final Kind kind;
  private final String subject;

  /**
   * Says that facts cannot stand together.
   *
   * @param kind what is wrong
   * @param subject the fact at fault, as in {@code "KAZ 030 CONSENT"}
   * @param detail the values found and what was expected
   */
  public InconsistentFactsException(Kind kind, String subject, String detail) {
    super(subject + ": " + detail);
    this.kind = kind;
    this.subject = subject;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** The fact at fault, as in {@code "KAZ 030 CONSENT"}. */
  public String subject() {
    return subject;
  }
}
