package org.accede.rule.accession;

import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What one participant has to do with one treaty in one world, each part looked at when first asked
 * for.
 */
final class TreatyView {
  private final WorldView view;
  private final Treaty treaty;
  private @Nullable TreatyDates dates;
  private @Nullable ParticipationDates participation;
  private @Nullable ProcedureDates procedure;
  private @Nullable Eligibility eligibility;

  TreatyView(WorldView view, Treaty treaty) {
    this.view = view;
    this.treaty = treaty;
  }

  /** The same in a later world: what was declared stays, and nothing is decided yet. */
  TreatyView in(WorldView later) {
    TreatyView same = new TreatyView(later, treaty);
    same.dates = dates;
    same.participation = participation == null ? null : participation.in(later);
    same.procedure = procedure == null ? null : procedure.in(later);
    return same;
  }

  boolean isOf(TreatyNumber number) {
    return treaty.number().equals(number);
  }

  boolean hasProcedures() {
    return procedure != null && !procedure.isEmpty();
  }

  TreatyDates dates() {
    TreatyDates known = dates;
    if (known == null) {
      known = new TreatyDates(view.world(), treaty);
      dates = known;
    }
    return known;
  }

  ParticipationDates participation() {
    ParticipationDates known = participation;
    if (known == null) {
      known = new ParticipationDates(view, treaty);
      participation = known;
    }
    return known;
  }

  ProcedureDates procedure(TermReading reading) {
    ProcedureDates known = procedure;
    if (known == null) {
      known = new ProcedureDates(view, treaty, reading);
      procedure = known;
    }
    return known;
  }

  Eligibility eligibility() {
    Eligibility known = eligibility;
    if (known == null) {
      known = new Eligibility(view, treaty);
      eligibility = known;
    }
    return known;
  }
}
