package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.accede.act.TreatyAct;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.Reach;
import org.accede.register.Sighting;
import org.accede.register.TreatyRegister;
import org.accede.source.Source;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * How far the record of one participant and one treaty can be relied on: until which day its
 * sources and the coverage that reaches it speak, and in which days an act can have happened that
 * nobody has recorded.
 */
final class Sight {
  private final ImmutableList<LocalDate> shownWithoutConsent;
  private final ImmutableList<LocalDate> partyLists;
  private final Optional<LocalDate> listedAsParty;
  private final Optional<LocalDate> facts;
  private final Optional<LocalDate> until;
  private final Optional<LocalDate> consentsUntil;
  private final Optional<LocalDate> toldOnTheDayOfTheView;
  private final Optional<LocalDate> outdatedAfter;
  private final boolean isCovered;
  private final Optional<ImpreciseDate> presupposed;
  private final Optional<Window> missingConsents;
  private final Optional<Window> missingSignatures;
  private final Optional<Window> missingEnd;

  /** Days between two ends, the first not included and the last included; either may be open. */
  record Window(Optional<LocalDate> after, Optional<LocalDate> last) {
    /** The days of the window as a date that lies in it. */
    ImpreciseDate date() {
      return ImpreciseDate.ofEnds(after.map(day -> day.plusDays(1)), last);
    }
  }

  private Sight(TreatyRegister register, ParticipantCode participant, TreatyNumber treaty) {
    Reach reach = register.reach(participant, treaty);
    ImmutableList<Coverage> coverage = reach.coverage();
    CoveredDays covered = CoveredDays.of(coverage);
    shownWithoutConsent = shownWithoutConsent(reach.sightings());
    partyLists = covered.partyLists();
    listedAsParty =
        partyLists.isEmpty()
            ? Optional.empty()
            : latest(listed(coverage, register.dossier(participant, treaty)));
    facts = reach.facts();
    until = reach.until();
    toldOnTheDayOfTheView = register.viewedOn().filter(day -> facts.equals(Optional.of(day)));
    isCovered = covered.isWhole();
    consentsUntil = covered.consents();
    outdatedAfter = isCovered ? covered.any() : until;
    Optional<LocalDate> known = later(facts, consentsUntil);
    // a consent to another treaty may tell of acts since the chart
    presupposed = reach.presupposed();
    Optional<LocalDate> told = presupposed.isEmpty() ? covered.any() : told(covered, presupposed);
    missingConsents =
        isCovered ? window(known, told) : Optional.of(new Window(known, Optional.empty()));
    missingSignatures =
        coverage.isEmpty()
            ? Optional.empty()
            : window(later(latest(shownWithoutConsent), covered.signatures()), told);
    missingEnd =
        !partyLists.isEmpty() && facts.isPresent()
            ? window(known, latest(partyLists))
            : Optional.empty();
  }

  /** Until when something tells of an act; empty if nothing bounds that. */
  private static Optional<LocalDate> told(
      CoveredDays covered, Optional<ImpreciseDate> presupposed) {
    return presupposed
        .flatMap(ImpreciseDate::latest)
        .map(day -> later(covered.any(), Optional.of(day)))
        .orElse(Optional.empty());
  }

  private static ImmutableList<LocalDate> shownWithoutConsent(Iterable<Sighting> sightings) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (Sighting sighting : sightings) {
      if (!sighting.showsConsent()) {
        days.add(sighting.day());
      }
    }
    return days.build();
  }

  static Sight of(TreatyRegister register, ParticipantCode participant, TreatyNumber treaty) {
    return new Sight(register, participant, treaty);
  }

  /** The day after which an answer calls for a caution; empty if nothing is on record. */
  Optional<LocalDate> outdatedAfter() {
    return outdatedAfter;
  }

  /** The last day on which the record can be relied on; empty if nothing is on record. */
  Optional<LocalDate> until() {
    return until;
  }

  /**
   * Whether the record is one of a whole chart, as of some day and in whatever extent: then what is
   * on record is the answer on a later day, too, with a caution. A table that breaks off tells of
   * its own day and of no later one.
   */
  boolean isCovered() {
    return isCovered;
  }

  /** The last day as of which all consents are on record; empty if there is none. */
  Optional<LocalDate> consentsUntil() {
    return consentsUntil;
  }

  /** The last day on which the sources of acts and steps speak; empty if none is on record. */
  Optional<LocalDate> facts() {
    return facts;
  }

  /**
   * The day as known on which is asked, if its own sources tell what was so then: whatever they do
   * not tell had not been decided by that day. Empty in a view of a day that no source reaches, and
   * where everything known by now is asked for.
   */
  Optional<LocalDate> toldOnTheDayOfTheView() {
    return toldOnTheDayOfTheView;
  }

  /**
   * In which days a consent can lie that nobody has recorded, after all that is on record. Empty if
   * in none: then coverage reaches as far as the sources do, and what came later is a matter of
   * caution.
   */
  Optional<Window> missingConsents() {
    return missingConsents;
  }

  /**
   * In which days a signature can lie that nobody has recorded; as for consents. A source of
   * consents says nothing of signatures, one that names a signatory or a State invited does.
   */
  Optional<Window> missingSignatures() {
    return missingSignatures;
  }

  /**
   * Whether a participation in another treaty shows that it joined again after it had left, though
   * nobody has recorded that.
   *
   * @param left when it left
   */
  boolean mayHaveJoinedAgain(ImpreciseDate left) {
    return presupposed.filter(by -> !left.isCertainlyAfter(by)).isPresent();
  }

  private static Optional<Window> window(Optional<LocalDate> after, Optional<LocalDate> last) {
    boolean isEmpty = after.isPresent() && last.isPresent() && !last.get().isAfter(after.get());
    return isEmpty ? Optional.empty() : Optional.of(new Window(after, last));
  }

  /**
   * In which days an earlier participation can have begun that ended before a consent on record;
   * empty if in none.
   *
   * <p>No later than the record of consents is complete, and no later than a source shows that the
   * participant had not consented yet.
   *
   * @param consent the days that the consent on record can be
   */
  Optional<Window> earlierParticipation(ImpreciseDate consent) {
    return window(later(shownWithoutConsent(consent), consentsUntil), consent.latest());
  }

  /** The latest day on which a source shows no consent, though it may have been expressed since. */
  Optional<LocalDate> shownWithoutConsent(ImpreciseDate consent) {
    return latest(
        Iterables.filter(
            shownWithoutConsent,
            day -> consent.latest().isEmpty() || day.isBefore(consent.latest().get())));
  }

  /**
   * In which days a participation on record can have ended, though nobody has recorded that: where
   * a list of the Parties of a later day than the sources speak is at hand, none of them cites it.
   */
  Optional<Window> missingEnd() {
    return missingEnd;
  }

  /** The days for which it is known who was a Party, in order. */
  ImmutableList<LocalDate> partyLists() {
    return partyLists;
  }

  /** The latest day for which it stands on the list of the Parties. */
  Optional<LocalDate> listedAsParty() {
    return listedAsParty;
  }

  /** The lists that the acts on record were taken from. */
  private static ImmutableList<LocalDate> listed(
      ImmutableList<Coverage> coverage, Dossier dossier) {
    Set<Source> cited = new HashSet<>();
    for (TreatyAct act : dossier.acts()) {
      act.provenance().citations().forEach(citation -> cited.add(citation.source()));
    }
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (Coverage one : coverage) {
      if (!one.includesConsents()
          && Iterables.any(
              one.provenance().citations(), citation -> cited.contains(citation.source()))) {
        days.add(one.asOf());
      }
    }
    return days.build();
  }

  private static Optional<LocalDate> latest(Iterable<LocalDate> days) {
    @Nullable LocalDate latest = null;
    for (LocalDate day : days) {
      latest = latest == null || day.isAfter(latest) ? day : latest;
    }
    return Optional.ofNullable(latest);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> another) {
    return one.isEmpty() || (another.isPresent() && another.get().isAfter(one.get()))
        ? another
        : one;
  }

  /** Whether another is seen as far, whoever is seen. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sight sight
            && facts.equals(sight.facts)
            && until.equals(sight.until)
            && consentsUntil.equals(sight.consentsUntil)
            && toldOnTheDayOfTheView.equals(sight.toldOnTheDayOfTheView)
            && outdatedAfter.equals(sight.outdatedAfter)
            && isCovered == sight.isCovered
            && presupposed.equals(sight.presupposed)
            && missingConsents.equals(sight.missingConsents)
            && missingSignatures.equals(sight.missingSignatures)
            && missingEnd.equals(sight.missingEnd)
            && listedAsParty.equals(sight.listedAsParty)
            && partyLists.equals(sight.partyLists)
            && shownWithoutConsent.equals(sight.shownWithoutConsent));
  }

  /** Of what differs most often. */
  @Override
  public int hashCode() {
    return 31 * (31 * facts.hashCode() + until.hashCode()) + consentsUntil.hashCode();
  }
}
