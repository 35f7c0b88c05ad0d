package org.accede.register;

import java.io.Serializable;
import java.time.LocalDate;
import org.accede.source.Provenance;

/**
 * That the acts on record are complete as of a day, for one treaty or for one participant.
 *
 * <p>Where nothing is covered, the absence of an act proves nothing.
 *
 * @param extent of which acts all are on record
 * @param scope for whom; of a participant's coverage it is everyone
 * @param asOf the day as of which they are
 * @param provenance who says so
 */
public record Coverage(Extent extent, Scope scope, LocalDate asOf, Provenance provenance)
    implements Serializable {
  /** Of which acts all are on record. */
  public enum Extent {
    /** Who is a Party on the day; those who were one before, and are no more, need not be known. */
    PRESENT_PARTIES,
    /** Expressions of consent to be bound and what follows from them. */
    CONSENTS,
    /** Signatures as well. */
    SIGNATURES_AND_CONSENTS
  }

  /** Whether all signatures are on record, too. */
  public boolean includesSignatures() {
    return extent == Extent.SIGNATURES_AND_CONSENTS;
  }

  /** Whether all consents are on record, and not only those of the Parties of the day. */
  public boolean includesConsents() {
    return extent != Extent.PRESENT_PARTIES;
  }

  /** Such as {@code SIGNATURES_AND_CONSENTS of EVERYONE as of 2026-11-01}. */
  @Override
  public String toString() {
    return extent + " of " + scope + " as of " + asOf;
  }
}
