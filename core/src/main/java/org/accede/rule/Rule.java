package org.accede.rule;

import com.google.common.collect.ImmutableList;
import org.accede.source.Citation;

/**
 * A written rule that the facts are put to.
 *
 * <p>All implementations are immutable and safe to share between threads.
 */
public interface Rule {
  /** Its name, which does not change: {@code accession-state}. */
  String id();

  /** The provisions it applies; at least one. */
  ImmutableList<Citation> basis();
}
