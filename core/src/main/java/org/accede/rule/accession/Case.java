package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.participant.Existence;
import org.accede.register.Dossier;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * All that decides where one participant stands with one treaty. Whoever has an equal case stands
 * where it does: most pairs have nothing on record, and the clauses see many of them alike.
 */
final class Case {
  /** Stands for no day. */
  static final LocalDate NEVER = LocalDate.MAX;

  private final Circle circle;
  private final ImmutableList<Sight> seen;
  private final ImmutableList<Object> parts;
  private final boolean isOfAllDays;
  private final int hash;

  /**
   * A case.
   *
   * @param seen how far the record of each treaty of the circle can be relied on
   * @param parts whatever else decides
   */
  private Case(
      Circle circle, boolean isOfAllDays, ImmutableList<Sight> seen, ImmutableList<Object> parts) {
    this.circle = circle;
    this.isOfAllDays = isOfAllDays;
    this.seen = seen;
    this.parts = parts;
    this.hash =
        31 * (31 * circle.treaties().get(0).number().hashCode() + seen.hashCode())
            + parts.hashCode();
  }

  /**
   * The case of a participant and the treaty of a circle, on any day.
   *
   * @param sights how far its record can be relied on
   */
  static Case of(Circle circle, Sights sights) {
    ImmutableList.Builder<Object> parts = ImmutableList.builder();
    parts.add(Traits.of(sights.participant(), circle.asked()));
    parts.add(circle.codeSeen(sights.participant()));
    parts.add(circle.existenceSeen(sights.participant()).map(Existing::of));
    ImmutableList.Builder<Sight> seen = ImmutableList.builder();
    boolean hasSteps = false;
    for (Treaty treaty : circle.treaties()) {
      Dossier dossier = sights.dossier(treaty.number());
      seen.add(sights.of(treaty.number()));
      parts.add(dossier.isEmpty() ? Nothing.ON_RECORD : new OnRecord(dossier));
      hasSteps |= !dossier.steps().isEmpty();
    }
    if (hasSteps) {
      parts.add(sights.register().defaultTerms());
    }
    return new Case(circle, true, seen.build(), parts.build());
  }

  /**
   * The case of one that has done nothing, on the days from which on it is settled; empty if it has
   * done something, if earlier days matter to the later ones, or if it is never settled.
   *
   * @param from the day from which on it is settled, or {@link #NEVER}
   * @param standing what rules see of it then, towards the treaties of the circle
   */
  static Optional<Case> settled(
      Circle circle, Sights sights, LocalDate from, Supplier<Settled> standing) {
    if (from.equals(NEVER)) {
      return Optional.empty();
    }
    ImmutableList.Builder<Sight> seen = ImmutableList.builder();
    for (Treaty treaty : circle.treaties()) {
      Sight sight = sights.of(treaty.number());
      // an act cannot be kept off a list of a day on which nobody was there yet, so all must have
      // been settled by the first list; and whoever is a Party by its membership is one since the
      // first day of that
      if (StatuteMembership.decides(treaty)
          || !sights.dossier(treaty.number()).isEmpty()
          || (!sight.partyLists().isEmpty() && from.isAfter(sight.partyLists().get(0)))
          || sight.until().map(from::isAfter).orElse(false)) {
        return Optional.empty();
      }
      seen.add(sight);
    }
    ImmutableList<Object> parts =
        ImmutableList.of(circle.codeSeen(sights.participant()), standing.get());
    return Optional.of(new Case(circle, false, seen.build(), parts));
  }

  /** The sights of one who has this case: how far its record can be relied on is known. */
  Sights seenBy(Sights sights) {
    for (int place = 0; place < circle.treaties().size(); place++) {
      sights.know(circle.treaties().get(place).number(), seen.get(place));
    }
    return sights;
  }

  /** The treaty. */
  Treaty treaty() {
    return circle.treaties().get(0);
  }

  /** Whether it is one on all days, or only on those from which on it is settled. */
  boolean isOfAllDays() {
    return isOfAllDays;
  }

  /** The days of an existence that decide. */
  private record Existing(ImpreciseDate from, Optional<ImpreciseDate> ceased) {
    static Existing of(Existence existence) {
      return new Existing(existence.provenance().range(existence.from()), existence.ceased());
    }
  }

  private enum Nothing {
    ON_RECORD
  }

  /** A dossier, and no other that may say the same. */
  private record OnRecord(Dossier dossier) {
    @Override
    @SuppressWarnings("ReferenceEquality") // facts are not compared for every pair
    public boolean equals(@Nullable Object other) {
      return other instanceof OnRecord one && one.dossier == dossier;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(dossier);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Case one
        && hash == one.hash
        && isOfAllDays == one.isOfAllDays
        && seen.equals(one.seen)
        && parts.equals(one.parts)
        && circle.equals(one.circle);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
