package org.accede.fetch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.accede.treaty.TreatyNumber;

/**
 * What is to be fetched.
 *
 * @param treaties the treaties whose charts are wanted; empty for all of the search, which is
 *     fetched then, and the places with it
 * @param declarations whether the declarations about these treaties are wanted as well
 */
public record FetchPlan(ImmutableSortedSet<TreatyNumber> treaties, boolean declarations) {
  /** The whole record: the search, the places, and every chart. */
  public static FetchPlan everything(boolean declarations) {
    return new FetchPlan(ImmutableSortedSet.of(), declarations);
  }

  /** Whether it is the whole record. */
  public boolean isWhole() {
    return treaties.isEmpty();
  }

  /** What is asked for before the treaties are known. */
  ImmutableList<ServiceRequest> first() {
    return isWhole()
        ? ImmutableList.of(ServiceRequest.search(), ServiceRequest.places())
        : ImmutableList.of();
  }

  /**
   * What is asked for about treaties: the charts first.
   *
   * @param found the treaties of the search
   */
  ImmutableList<ServiceRequest> second(Collection<TreatyNumber> found) {
    ImmutableSortedSet<TreatyNumber> all = isWhole() ? ImmutableSortedSet.copyOf(found) : treaties;
    ImmutableList.Builder<ServiceRequest> requests = ImmutableList.builder();
    all.forEach(number -> requests.add(ServiceRequest.chart(number)));
    if (declarations) {
      all.forEach(number -> requests.add(ServiceRequest.declarations(number)));
    }
    return requests.build();
  }

  /**
   * Everything that is asked for.
   *
   * @param found the treaties of the search, as far as it is known
   */
  public ImmutableList<ServiceRequest> requests(Collection<TreatyNumber> found) {
    return ImmutableList.<ServiceRequest>builder().addAll(first()).addAll(second(found)).build();
  }
}
