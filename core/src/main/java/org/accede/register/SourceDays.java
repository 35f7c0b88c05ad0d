package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;
import org.jspecify.annotations.Nullable;

/**
 * As of which day the sources of a register speak.
 *
 * <p>A source speaks as of its own day. Where that is known to the month or the year, or not at
 * all, it is no older than the newest act that it tells of: a table printed in 2007 with a
 * signature of 5 March speaks as of that day at the earliest. An entry into force, or the effect of
 * a denunciation, is often printed before it happens, so it makes no source younger.
 */
final class SourceDays {
  /** So many sources may always have come together since. */
  private static final int FEW_SINCE = 1 << 6;

  /** Of the sources that state no exact day: those that do speak as of it, whatever they tell. */
  private final Map<Source, LocalDate> newestFacts;

  /** What differs from that by now. */
  private final Map<Source, LocalDate> since;

  /** Sources that state no exact day and are cited by facts that make none younger. */
  private final ImmutableSet<Source> citedBesides;

  /** The same object as long as no fact that was there before can tell the difference. */
  private final Object kin;

  private SourceDays(
      Map<Source, LocalDate> newestFacts,
      Map<Source, LocalDate> since,
      ImmutableSet<Source> citedBesides,
      Object kin) {
    this.newestFacts = newestFacts;
    this.since = since;
    this.citedBesides = citedBesides;
    this.kin = kin;
  }

  static SourceDays of(TreatyRegister register) {
    return new SourceDays(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of(), new Object())
        .with(register);
  }

  /** The same with the facts and the coverage of another register besides. */
  SourceDays with(TreatyRegister register) {
    Map<Source, LocalDate> newest = new HashMap<>(newestFacts);
    newest.putAll(since);
    Set<Source> besides = new HashSet<>(citedBesides);
    for (Coverage coverage : register.treatyCoverage().values()) {
      add(coverage, newest);
    }
    for (Coverage coverage : register.participantCoverage().values()) {
      add(coverage, newest);
    }
    for (TreatyFact fact : Iterables.concat(register.acts(), register.steps())) {
      add(fact, newest, besides);
    }
    return new SourceDays(newest, ImmutableMap.of(), ImmutableSet.copyOf(besides), new Object());
  }

  /**
   * The same without some facts and with others; null if that cannot be told without looking at all
   * facts.
   */
  @Nullable SourceDays changed(Iterable<TreatyFact> removed, ImmutableList<TreatyFact> added) {
    Map<Source, LocalDate> gone = new HashMap<>();
    for (TreatyFact fact : removed) {
      if (!(fact instanceof DepositaryNote)) {
        add(fact, gone, new HashSet<>());
      }
    }
    for (Map.Entry<Source, LocalDate> one : gone.entrySet()) {
      if (one.getValue().equals(newest(one.getKey()))) {
        return null;
      }
    }
    return with(added);
  }

  private SourceDays with(ImmutableList<TreatyFact> added) {
    Map<Source, LocalDate> own = new HashMap<>();
    Set<Source> besides = new HashSet<>();
    for (TreatyFact fact : added) {
      if (!(fact instanceof DepositaryNote)) {
        add(fact, own, besides);
      }
    }
    boolean isSeenByOthers = false;
    Map<Source, LocalDate> later = new HashMap<>(since);
    boolean isSame = citedBesides.containsAll(besides);
    for (Map.Entry<Source, LocalDate> one : own.entrySet()) {
      @Nullable LocalDate known = newest(one.getKey());
      if (known == null || known.isBefore(one.getValue())) {
        later.put(one.getKey(), one.getValue());
        isSeenByOthers |= known != null || citedBesides.contains(one.getKey());
        isSame = false;
      }
    }
    return isSame ? this : with(later, besides, isSeenByOthers ? new Object() : kin);
  }

  private SourceDays with(Map<Source, LocalDate> later, Set<Source> besides, Object kinAfter) {
    ImmutableSet<Source> cited =
        citedBesides.containsAll(besides)
            ? citedBesides
            : ImmutableSet.<Source>builder().addAll(citedBesides).addAll(besides).build();
    // a change copies these, and putting them into one map copies all: so many cost the same
    if (later.size() < Math.max(FEW_SINCE, Math.sqrt(newestFacts.size()))) {
      return new SourceDays(newestFacts, later, cited, kinAfter);
    }
    Map<Source, LocalDate> all = new HashMap<>(newestFacts);
    all.putAll(later);
    return new SourceDays(all, ImmutableMap.of(), cited, kinAfter);
  }

  /** Whether a fact that both know has the same sightings by both. */
  @SuppressWarnings("ReferenceEquality") // one object stands for all that are alike
  boolean isSameToOthers(SourceDays other) {
    return kin == other.kin;
  }

  private @Nullable LocalDate newest(Source source) {
    @Nullable LocalDate lately = since.get(source);
    return lately == null ? newestFacts.get(source) : lately;
  }

  /** Whether what a fact's sources speak as of depends on nothing else. */
  private static boolean isExact(Source source) {
    return source.asOf().isPresent() && source.asOf().get().isExact();
  }

  private static void add(
      TreatyFact fact, Map<Source, LocalDate> newest, Set<Source> citedBesides) {
    Optional<LocalDate> happened = isPrintedAhead(fact) ? Optional.empty() : happened(fact);
    for (Citation citation : fact.provenance().citations()) {
      if (!isExact(citation.source())) {
        if (happened.isPresent()) {
          newest.merge(citation.source(), happened.get(), SourceDays::later);
        } else {
          citedBesides.add(citation.source());
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
    Optional<LocalDate> newest = Optional.ofNullable(newest(source)).or(() -> happened(fact));
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
