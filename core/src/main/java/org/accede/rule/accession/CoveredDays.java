package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Until which days coverage reaches.
 *
 * @param any the last day of which it tells anything; empty if there is no coverage
 * @param consents the last day as of which it holds all consents; empty if it never does
 * @param signatures the last day as of which it holds all signatures; empty if it never does
 * @param isWhole whether some of it is of a whole chart, and not of a table that breaks off
 * @param partyLists the days of which it tells no more than who was a Party, in order
 */
record CoveredDays(
    Optional<LocalDate> any,
    Optional<LocalDate> consents,
    Optional<LocalDate> signatures,
    boolean isWhole,
    ImmutableList<LocalDate> partyLists) {
  private static final CoveredDays NONE =
      new CoveredDays(
          Optional.empty(), Optional.empty(), Optional.empty(), false, ImmutableList.of());

  static CoveredDays of(ImmutableList<Coverage> coverage) {
    if (coverage.isEmpty()) {
      return NONE;
    }
    @Nullable LocalDate any = null;
    @Nullable LocalDate consents = null;
    @Nullable LocalDate signatures = null;
    boolean isWhole = false;
    List<LocalDate> partyLists = new ArrayList<>();
    for (Coverage one : coverage) {
      any = later(any, one.asOf());
      if (one.includesConsents()) {
        consents = later(consents, one.asOf());
      } else {
        partyLists.add(one.asOf());
      }
      if (one.includesSignatures()) {
        signatures = later(signatures, one.asOf());
      }
      isWhole |= !(one.scope() instanceof Scope.Named);
    }
    return new CoveredDays(
        Optional.ofNullable(any),
        Optional.ofNullable(consents),
        Optional.ofNullable(signatures),
        isWhole,
        ImmutableList.sortedCopyOf(partyLists));
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || one.isBefore(other) ? other : one;
  }
}
