package org.accede.report.words;

import java.time.LocalDate;
import java.util.Comparator;
import org.accede.treaty.TreatyFact;

/** How facts are put in order. */
public final class Facts {
  /** By the first day on which they can have happened, then the last, then by their kind. */
  public static final Comparator<TreatyFact> BY_DATE =
      Comparator.comparing(Facts::first)
          .thenComparing(fact -> fact.on().latest().orElse(LocalDate.MAX))
          .thenComparing(TreatyFact::word);

  private Facts() {}

  /** A date that is open at its beginning stands where it ends. */
  private static LocalDate first(TreatyFact fact) {
    return fact.on().earliest().or(() -> fact.on().latest()).orElse(LocalDate.MAX);
  }
}
