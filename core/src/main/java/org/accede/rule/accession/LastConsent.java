package org.accede.rule.accession;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.time.ImpreciseDate;
import org.accede.time.PeriodRule;
import org.accede.treaty.Counting;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;

/**
 * The days on which the last of those whose consents it took can have consented to a treaty.
 *
 * @param earliest the first of them
 * @param latest the last of them, included
 */
record LastConsent(LocalDate earliest, LocalDate latest) {
  /** Empty if the dates of the treaty do not tell them, or contradict each other. */
  static Optional<LastConsent> of(Treaty treaty) {
    ImpreciseDate inForce = treaty.inForceOn().orElseThrow();
    if (inForce.earliest().isEmpty() || inForce.latest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = inForce.latest().get();
    Optional<LocalDate> opened = treaty.openedOn().earliest();
    Optional<PeriodRule> rule = countedBy(treaty.clauses());
    if (rule.isEmpty()) {
      return opened.flatMap(earliest -> between(earliest, latest));
    }
    return rule.get()
        .lastDayFor(inForce.earliest().get().minusDays(1))
        .map(before -> before.plusDays(1))
        .map(first -> opened.filter(day -> day.isAfter(first)).orElse(first))
        .flatMap(earliest -> between(earliest, lastDayFor(latest, rule.get())));
  }

  private static Optional<LastConsent> between(LocalDate earliest, LocalDate latest) {
    return earliest.isAfter(latest)
        ? Optional.empty()
        : Optional.of(new LastConsent(earliest, latest));
  }

  /** The rule by which the entry into force is counted from that consent and nothing else. */
  private static Optional<PeriodRule> countedBy(FinalClauses clauses) {
    Optional<EntryIntoForceClause> clause = clauses.firstEntryIntoForce();
    boolean waits =
        clauses.threshold().flatMap(Threshold::notBefore).isPresent()
            || clause.flatMap(EntryIntoForceClause::waitedFor).isPresent();
    return clause.filter(one -> !waits).map(EntryIntoForceClause::counting).flatMap(Counting::rule);
  }

  /** The last day from which a rule can count to a day, also where it can count to another. */
  private static LocalDate lastDayFor(LocalDate inForce, PeriodRule rule) {
    LocalDate day = rule.lastDayFor(inForce).orElseThrow();
    while (!rule.earliest(day.plusDays(1)).isAfter(inForce)) {
      day = day.plusDays(1);
    }
    return day;
  }

  ImpreciseDate date() {
    return ImpreciseDate.between(earliest, latest);
  }
}
