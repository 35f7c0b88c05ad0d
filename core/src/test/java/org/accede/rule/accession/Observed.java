package org.accede.rule.accession;

import static org.accede.testing.Samples.citation;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/** A register of what observers wrote down of a {@link TrueHistory}: true facts, true coverage. */
final class Observed {
  static final LocalDate BASE = LocalDate.of(2000, 1, 1);
  static final ParticipantCode STATE = ParticipantCode.of("KAZ");
  static final TreatyNumber TREATY = TreatyNumber.of("030");

  private final TrueHistory history;
  private final List<Observation> observations;
  private final int stepsUntil;
  private final int vague;
  private final Map<TrueHistory.Event, Set<Citation>> recorded = new LinkedHashMap<>();

  /**
   * What was observed.
   *
   * @param stepsUntil the day up to which every step of a procedure was told as it happened
   * @param vague bits that say which dates are known to within a day or two only
   */
  Observed(TrueHistory history, List<Observation> observations, int stepsUntil, int vague) {
    this.history = history;
    this.observations = observations;
    this.stepsUntil = stepsUntil;
    this.vague = vague;
    for (int i = 0; i < observations.size(); i++) {
      Citation source = source("chart" + i, observations.get(i).day());
      List<TrueHistory.Event> seen = observations.get(i).of(history);
      seen.forEach(event -> record(event, source));
      if (!seen.isEmpty()) {
        recordTakenBack(observations.get(i).day(), source);
      }
    }
    for (TrueHistory.Event event : history.events()) {
      if (event.isStep() && event.day() <= stepsUntil) {
        Citation notice = source("notice" + event.day() + event.kind(), event.day());
        record(event, notice);
        recordTakenBack(event.day(), notice);
      }
    }
    recordEnds();
  }

  int stepsUntil() {
    return stepsUntil;
  }

  private void record(TrueHistory.Event event, Citation source) {
    recorded.computeIfAbsent(event, one -> new LinkedHashSet<>()).add(source);
  }

  /**
   * Who says that a State has gone no further tells of what it signed or deposited and took back.
   */
  private void recordTakenBack(int day, Citation source) {
    for (TrueHistory.Event event : history.events()) {
      boolean isTakenBack =
          event.kind() == TrueHistory.Kind.REVOKED
              || event.kind() == TrueHistory.Kind.CONSENT_WITHDRAWN
              || event.kind() == TrueHistory.Kind.SIGNATURE_WITHDRAWN;
      if (isTakenBack && event.day() <= day) {
        record(event, source);
        lastBefore(required(event), event.day()).ifPresent(act -> record(act, source));
      }
    }
  }

  /** Where something of a later participation is on record, so is the end of an earlier one. */
  private void recordEnds() {
    List<TrueHistory.Event> ends = new ArrayList<>();
    for (TrueHistory.Event event : history.events()) {
      if (isEnd(event)) {
        ends.add(event);
      }
    }
    for (TrueHistory.Event end : ends) {
      int endDay = end.kind() == TrueHistory.Kind.DENOUNCED ? end.until() : end.day();
      boolean before = anyAct(event -> event.day() < endDay);
      Set<Citation> later = new LinkedHashSet<>();
      recorded.forEach(
          (event, sources) -> {
            if (!event.isStep() && event.day() > endDay) {
              later.addAll(sources);
            }
          });
      if ((before && !later.isEmpty()) || recorded.containsKey(end)) {
        later.addAll(recorded.getOrDefault(end, Set.of()));
        later.forEach(source -> record(end, source));
        lastBefore(required(end), end.day())
            .ifPresent(act -> later.forEach(source -> record(act, source)));
      }
    }
    for (TrueHistory.Event event : history.events()) {
      if (event.kind() == TrueHistory.Kind.REVOKED && recorded.containsKey(event)) {
        Set<Citation> sources = Set.copyOf(recorded.get(event));
        lastBefore(TrueHistory.Kind.DENOUNCED, event.day())
            .ifPresent(act -> sources.forEach(source -> record(act, source)));
      }
    }
  }

  private boolean isEnd(TrueHistory.Event event) {
    return event.kind() == TrueHistory.Kind.SIGNATURE_WITHDRAWN
        || event.kind() == TrueHistory.Kind.CONSENT_WITHDRAWN
        || (event.kind() == TrueHistory.Kind.DENOUNCED
            && history.events().stream()
                .noneMatch(
                    other ->
                        other.kind() == TrueHistory.Kind.REVOKED
                            && other.day() > event.day()
                            && other.day() <= event.until()));
  }

  private static TrueHistory.Kind required(TrueHistory.Event end) {
    return end.kind() == TrueHistory.Kind.SIGNATURE_WITHDRAWN
        ? TrueHistory.Kind.SIGNED
        : end.kind() == TrueHistory.Kind.CONSENT_WITHDRAWN
            ? TrueHistory.Kind.CONSENTED
            : TrueHistory.Kind.DENOUNCED;
  }

  private boolean anyAct(java.util.function.Predicate<TrueHistory.Event> which) {
    return recorded.keySet().stream().anyMatch(event -> !event.isStep() && which.test(event));
  }

  private Optional<TrueHistory.Event> lastBefore(TrueHistory.Kind kind, int day) {
    return history.events().stream()
        .filter(event -> event.kind() == kind && event.day() <= day)
        .reduce((one, other) -> other);
  }

  static Citation source(String id, int day) {
    return Citation.of(
        new Source.Builder()
            .id(id)
            .kind(SourceKind.DEPOSITARY)
            .title(id)
            .asOf(ImpreciseDate.on(day(day)))
            .build());
  }

  static LocalDate day(int day) {
    return BASE.plusDays(day);
  }

  /** The register. */
  TreatyRegister register() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    register.add(participant()).add(treaty());
    Participant other =
        new Participant.Builder()
            .code(ParticipantCode.of("AND"))
            .alpha2("AD")
            .kind(ParticipantKind.STATE)
            .name(new BilingualText("Andorra", "Andorre"))
            .addCitations(citation())
            .build();
    register.add(other);
    for (int i = 0; i < observations.size(); i++) {
      Observation one = observations.get(i);
      if (one.sort() != Observation.Sort.ROW) {
        register.cover(
            TREATY,
            new Coverage(
                one.sort().extent(),
                scope(one.scope()),
                day(one.day()),
                Provenance.of(source("chart" + i, one.day()))));
      }
    }
    recorded.forEach((event, sources) -> add(event, sources, register));
    return register.build();
  }

  private static Scope scope(Observation.Whom whom) {
    return switch (whom) {
      case EVERYONE -> Scope.Group.EVERYONE;
      case MEMBERS -> Scope.Group.MEMBERS;
      case NON_MEMBERS -> Scope.Group.NON_MEMBERS;
      case NAMED -> new Scope.Named(ImmutableSortedSet.of(STATE));
      case OTHERS -> new Scope.Named(ImmutableSortedSet.of(ParticipantCode.of("AND")));
    };
  }

  /** The date as it was written down: perhaps only as a span that ends on the true day. */
  private ImpreciseDate date(TrueHistory.Event event) {
    int back = Math.min((vague >> (event.day() % 8)) & 3, 2);
    return ImpreciseDate.between(day(event.day() - back), day(event.day()));
  }

  private void add(
      TrueHistory.Event event, Set<Citation> sources, TreatyRegister.Builder register) {
    Provenance provenance = new Provenance.Builder().addAllCitations(sources).build();
    switch (event.kind()) {
      case SIGNED -> register.add(new Signature(STATE, TREATY, date(event), provenance));
      case CONSENTED ->
          register.add(
              new Consent(
                  STATE,
                  TREATY,
                  date(event),
                  history.isMember(event.day()) ? ConsentKind.RATIFICATION : ConsentKind.ACCESSION,
                  provenance));
      case ENTERED -> register.add(new EntryIntoForce(STATE, TREATY, date(event), provenance));
      case DENOUNCED ->
          register.add(
              new Denunciation.Builder()
                  .participant(STATE)
                  .treaty(TREATY)
                  .notified(ImpreciseDate.on(day(event.day())))
                  .effect(ImpreciseDate.on(day(event.until())))
                  .provenance(provenance)
                  .build());
      case SIGNATURE_WITHDRAWN ->
          register.add(withdrawal(WithdrawnAct.SIGNATURE, event, provenance));
      case CONSENT_WITHDRAWN -> register.add(withdrawal(WithdrawnAct.CONSENT, event, provenance));
      case REVOKED -> register.add(withdrawal(WithdrawnAct.DENUNCIATION, event, provenance));
      case REQUESTED ->
          register.add(
              new AccessionRequest.Builder()
                  .participant(STATE)
                  .treaty(TREATY)
                  .on(ImpreciseDate.on(day(event.day())))
                  .provenance(provenance)
                  .build());
      case OBJECTED ->
          register.add(
              new Objection(
                  STATE,
                  TREATY,
                  ImpreciseDate.on(day(event.day())),
                  Objection.Outcome.ENDED_REQUEST,
                  provenance));
      case INVITED ->
          register.add(
              new Invitation.Builder()
                  .participant(STATE)
                  .treaty(TREATY)
                  .on(ImpreciseDate.on(day(event.day())))
                  .term(Term.until(ImpreciseDate.on(day(event.until()))))
                  .provenance(provenance)
                  .build());
      case EXTENSION_ASKED ->
          register.add(
              new ExtensionRequest.Builder()
                  .participant(STATE)
                  .treaty(TREATY)
                  .on(ImpreciseDate.on(day(event.day())))
                  .provenance(provenance)
                  .build());
      case EXTENDED ->
          register.add(
              new Extension.Builder()
                  .participant(STATE)
                  .treaty(TREATY)
                  .on(ImpreciseDate.on(day(event.day())))
                  .until(ImpreciseDate.on(day(event.until())))
                  .invitedOn(ImpreciseDate.on(day(event.of())))
                  .provenance(provenance)
                  .build());
    }
  }

  private static Withdrawal withdrawal(
      WithdrawnAct of, TrueHistory.Event event, Provenance provenance) {
    return new Withdrawal(STATE, TREATY, of, ImpreciseDate.on(day(event.day())), provenance);
  }

  private Participant participant() {
    Participant.Builder state =
        new Participant.Builder()
            .code(STATE)
            .alpha2("KZ")
            .kind(ParticipantKind.STATE)
            .name(new BilingualText("Kazakhstan", "Kazakhstan"))
            .addCitations(citation());
    if (history.exists() > 0) {
      state.existence(
          new Existence(
              ImpreciseDate.on(day(history.exists())),
              Optional.empty(),
              Provenance.of(citation())));
    }
    if (history.joined() >= 0) {
      state.addMemberships(
          new Membership.Builder()
              .from(ImpreciseDate.on(day(history.joined())))
              .provenance(Provenance.of(citation()))
              .build());
    }
    return state.build();
  }

  private Treaty treaty() {
    Treaty.Builder treaty =
        new Treaty.Builder()
            .number(TREATY)
            .series(Series.ETS)
            .title(new BilingualText("A treaty", "Un traité"))
            .kind(TreatyKind.CONVENTION)
            .openedOn(ImpreciseDate.on(BASE))
            .addCitations(citation())
            .clauses(
                Scene.clauses(
                    List.of(Admission.of(ParticipantClass.MEMBER_STATE)),
                    List.of(
                        Scene.byInvitation(
                            ParticipantClass.NON_MEMBER_STATE,
                            AccessionRoute.When.AFTER_ENTRY_INTO_FORCE))));
    if (history.treatyInForce() >= 0) {
      treaty.inForceOn(ImpreciseDate.on(day(history.treatyInForce())));
    }
    return treaty.build();
  }

  @Override
  public String toString() {
    return observations
        + ", steps until "
        + stepsUntil
        + ", vague "
        + vague
        + ", "
        + recorded.keySet();
  }
}
