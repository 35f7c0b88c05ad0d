package org.accede.fetch;

import com.google.common.collect.ImmutableList;

/**
 * How a fetch ended.
 *
 * @param wanted how many replies the plan has; of a plan whose search failed, as far as it is known
 * @param had how many of them were there already
 * @param fetched how many were fetched
 * @param faults what came in the place of others
 */
public record FetchOutcome(int wanted, int had, int fetched, ImmutableList<FetchException> faults) {
  /** Whether everything that the plan has is there now. */
  public boolean isComplete() {
    return faults.isEmpty() && had + fetched == wanted;
  }
}
