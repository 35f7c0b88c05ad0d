package org.accede.treatyoffice;

import java.time.LocalDate;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;

/**
 * Where the facts of a reply come from.
 *
 * @param citation the reply
 * @param asOf the day whose state of affairs it shows
 */
record ReplyOrigin(Citation citation, LocalDate asOf) {
  /** What stands behind a fact that the reply alone tells. */
  Provenance provenance() {
    return Provenance.of(citation);
  }

  /**
   * What stands behind a fact of a day: one that happens later, or on no day that is known, is
   * known from the day of the reply.
   */
  Provenance provenance(ImpreciseDate on) {
    if (on.latest().map(latest -> !latest.isAfter(asOf)).orElse(false)) {
      return provenance();
    }
    return new Provenance.Builder().addCitations(citation).statedKnownFrom(asOf).build();
  }
}
