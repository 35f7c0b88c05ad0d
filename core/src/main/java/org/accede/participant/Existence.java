package org.accede.participant;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day a participant exists and, if it is no more, until which.
 *
 * <p>Who does not exist can do nothing: it signs and deposits nothing, is invited by nobody, and
 * has no part in an elaboration. Succession alone reaches back before the beginning (Vienna
 * Convention on Succession of States in respect of Treaties, Articles 17 and 23).
 *
 * @param from the first day on which it exists; "by a day" where only its admission to the United
 *     Nations is known
 * @param ceased the first day on which it exists no more; empty while it does
 * @param provenance what stands behind it
 */
public record Existence(ImpreciseDate from, Optional<ImpreciseDate> ceased, Provenance provenance)
    implements Serializable {
  @Serial
  private Object writeReplace() {
    return new Written(from, ceased.orElse(null), provenance);
  }

  private record Written(ImpreciseDate from, @Nullable ImpreciseDate ceased, Provenance provenance)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return new Existence(from, Optional.ofNullable(ceased), provenance);
    }
  }
}
