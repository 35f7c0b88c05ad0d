package org.accede.participant;

import java.io.Serializable;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;

/**
 * That a State has been an observer since a day.
 *
 * <p>With the Committee of Ministers under Statutory Resolution (93) 26; the Parliamentary Assembly
 * keeps another list. Observer status gives no right to accede to a treaty, but a few treaties are
 * open for signature to observers.
 *
 * @param body the body it is an observer with
 * @param from the first day
 * @param provenance what stands behind it
 */
public record ObserverStatus(Body body, ImpreciseDate from, Provenance provenance)
    implements Serializable {
  /** A body of the Council of Europe that has observers. */
  public enum Body {
    /** The Committee of Ministers. */
    COMMITTEE_OF_MINISTERS,
    /** The Parliamentary Assembly. */
    PARLIAMENTARY_ASSEMBLY
  }
}
