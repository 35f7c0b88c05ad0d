package org.accede.rule.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.ConsentEffect;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/**
 * The Parties to a treaty that the threshold of another speaks of: who is one from when until when,
 * by the published entry into force, or else by the day that the clauses count to.
 */
final class PartiesTo {
  private final Treaty treaty;
  private final ImmutableList<Span> spans;

  private PartiesTo(Treaty treaty, ImmutableList<Span> spans) {
    this.treaty = treaty;
    this.spans = spans;
  }

  static PartiesTo of(TreatyRegister register, Treaty treaty) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (Participant participant : register.participants()) {
      for (Participation line :
          register.dossier(participant.code(), treaty.number()).participations()) {
        if (line.withdrawal().isEmpty() && line.consent().isPresent()) {
          spans.add(Span.of(treaty, participant.code(), line));
        }
      }
    }
    return new PartiesTo(treaty, spans.build());
  }

  Treaty treaty() {
    return treaty;
  }

  /** Those who are not recorded to leave. */
  ImmutableSet<ParticipantCode> present() {
    return spans.stream()
        .filter(span -> span.until().isEmpty())
        .map(Span::participant)
        .collect(ImmutableSet.toImmutableSet());
  }

  Trilean isPartyOn(ParticipantCode participant, LocalDate day) {
    return spans.stream()
        .filter(span -> span.participant().equals(participant))
        .map(span -> span.holds(day))
        .reduce(Trilean.NO, Trilean::or);
  }

  /**
   * The first day, once anybody has consented, on which everybody who is a Party then has done so,
   * if each consent comes on its day, and Parties join and leave so as to bring that day to its
   * bound; empty if it never comes, or nobody is on record as a Party.
   */
  Optional<LocalDate> allConsented(ImmutableMap<ParticipantCode, LocalDate> consents, Bound bound) {
    if (spans.isEmpty() || consents.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<LocalDate> days = new TreeSet<>(consents.values());
    LocalDate first = days.first();
    spans.forEach(span -> span.until().map(bound::of).ifPresent(days::add));
    return days.tailSet(first).stream()
        .filter(day -> haveAllConsented(consents, day, bound))
        .findFirst();
  }

  private boolean haveAllConsented(
      ImmutableMap<ParticipantCode, LocalDate> consents, LocalDate day, Bound bound) {
    return spans.stream()
        .filter(span -> span.takesIn(day, bound))
        .map(Span::participant)
        .allMatch(party -> consents.containsKey(party) && !consents.get(party).isAfter(day));
  }

  /** One participation: from the first day on which it is a Party to the first on which no more. */
  private record Span(
      ParticipantCode participant, ImpreciseDate from, Optional<ImpreciseDate> until) {
    static Span of(Treaty treaty, ParticipantCode participant, Participation line) {
      Consent consent = line.consent().orElseThrow();
      return new Span(
          participant,
          line.entryIntoForce()
              .map(EntryIntoForce::range)
              .or(
                  () ->
                      ConsentEffect.of(treaty, consent.kind())
                          .map(effect -> effect.count(consent.range())))
              .orElseGet(() -> ImpreciseDate.ofEnds(consent.range().earliest(), Optional.empty())),
          line.denunciation().filter(Denunciation::isWhole).map(Span::end));
    }

    private static ImpreciseDate end(Denunciation denunciation) {
      return denunciation
          .effect()
          .orElseGet(() -> ImpreciseDate.ofEnds(denunciation.on().earliest(), Optional.empty()));
    }

    Trilean holds(LocalDate day) {
      return from.isOnOrBefore(day)
          .and(until.map(end -> end.isOnOrBefore(day).not()).orElse(Trilean.YES));
    }

    /** Whether it counts on a day; for the earliest outcome, Parties join late and leave early. */
    boolean takesIn(LocalDate day, Bound bound) {
      return !bound.other().of(from).isAfter(day)
          && until.map(end -> bound.of(end).isAfter(day)).orElse(true);
    }
  }
}
