package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;

/**
 * As of which day the sources of a register speak.
 *
 * <p>A source speaks as of its own day. Where that is known to the month or the year, or not at
 * all, it is no older than the newest act that it tells of: a table printed in 2007 with a
 * signature of 5 March speaks as of that day at the earliest. An entry into force, or the effect of
 * a denunciation, is often printed before it happens, so it makes no source younger.
 */
final class SourceDays {
  /** Of the sources that state no exact day: those that do speak as of it, whatever they tell. */
  private final Map<Source, LocalDate> newestFacts;

  private SourceDays(Map<Source, LocalDate> newestFacts) {
    this.newestFacts = newestFacts;
  }

  static SourceDays of(TreatyRegister register) {
    return new SourceDays(ImmutableMap.of()).with(register);
  }

  /** The same with the facts and the coverage of another register besides. */
  SourceDays with(TreatyRegister register) {
    Map<Source, LocalDate> newest = new HashMap<>(newestFacts);
    for (Coverage coverage : register.treatyCoverage().values()) {
      add(coverage, newest);
    }
    for (Coverage coverage : register.participantCoverage().values()) {
      add(coverage, newest);
    }
    for (TreatyFact fact : Iterables.concat(register.acts(), register.steps())) {
      add(fact, newest);
    }
    return new SourceDays(newest);
  }

  /** The same with some more acts. */
  SourceDays with(ImmutableList<TreatyAct> acts) {
    Map<Source, LocalDate> newest = new HashMap<>(newestFacts);
    for (TreatyAct act : acts) {
      add(act, newest);
    }
    return newest.equals(newestFacts) ? this : new SourceDays(newest);
  }

  /** Whether what a fact's sources speak as of depends on nothing else. */
  private static boolean isExact(Source source) {
    return source.asOf().isPresent() && source.asOf().get().isExact();
  }

  private static void add(TreatyFact fact, Map<Source, LocalDate> newest) {
    if (!isPrintedAhead(fact)) {
      for (Citation citation : fact.provenance().citations()) {
        if (!isExact(citation.source()) && happened(fact).isPresent()) {
          newest.merge(citation.source(), happened(fact).get(), SourceDays::later);
        }
      }
    }
  }

  /** A source that proves a record complete as of a day speaks as of that day. */
  private static void add(Coverage coverage, Map<Source, LocalDate> newest) {
    for (Citation citation : coverage.provenance().citations()) {
      if (!isExact(citation.source())) {
        newest.merge(citation.source(), coverage.asOf(), SourceDays::later);
      }
    }
  }

  /** What the sources of a dossier show, each once. */
  ImmutableList<Sighting> sightings(Dossier dossier) {
    if (dossier.isEmpty()) {
      return ImmutableList.of();
    }
    Map<Source, Sighting> bySource = new LinkedHashMap<>();
    for (TreatyFact fact : Iterables.concat(dossier.acts(), dossier.steps())) {
      boolean showsConsent = fact instanceof TreatyAct act && showsConsent(act);
      for (Citation citation : fact.provenance().citations()) {
        Optional<LocalDate> day = speaksAsOf(citation.source(), fact);
        if (day.isPresent()) {
          bySource.merge(
              citation.source(), new Sighting(day.get(), showsConsent), SourceDays::both);
        }
      }
    }
    return bySource.size() == 1
        ? ImmutableList.copyOf(bySource.values())
        : ImmutableSet.copyOf(bySource.values()).asList();
  }

  private static boolean isPrintedAhead(TreatyFact fact) {
    return fact instanceof EntryIntoForce
        || (fact instanceof Denunciation end && end.notified().isEmpty());
  }

  private static boolean showsConsent(TreatyAct act) {
    return !(act instanceof Signature)
        && !(act instanceof Withdrawal withdrawal && withdrawal.of() == WithdrawnAct.SIGNATURE);
  }

  private static Sighting both(Sighting one, Sighting another) {
    return new Sighting(
        later(one.day(), another.day()), one.showsConsent() || another.showsConsent());
  }

  private Optional<LocalDate> speaksAsOf(Source source, TreatyFact fact) {
    if (isExact(source)) {
      return source.asOf().get().earliest();
    }
    Optional<LocalDate> newest =
        Optional.ofNullable(newestFacts.get(source)).or(() -> happened(fact));
    if (source.asOf().isEmpty()) {
      return newest;
    }
    ImpreciseDate asOf = source.asOf().get();
    Optional<LocalDate> within = newest.map(day -> asOf.latest().filter(day::isAfter).orElse(day));
    return asOf.earliest()
        .map(first -> within.map(day -> later(first, day)).orElse(first))
        .or(() -> within);
  }

  /** The day on which a fact has happened at the earliest, or on which a source said so. */
  private static Optional<LocalDate> happened(TreatyFact fact) {
    return fact.on().earliest().or(fact::knownFrom);
  }

  private static LocalDate later(LocalDate one, LocalDate another) {
    return one.isBefore(another) ? another : one;
  }
}
