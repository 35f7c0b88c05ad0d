package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a register holds on one participant and one treaty.
 *
 * <p>Two dossiers are equal if they are of one participant and one treaty and hold the same facts,
 * those that a correction supersedes included, in whatever order. Immutable and safe to share
 * between threads. Its lists are made when they are first asked for. Two threads may each make one,
 * which are equal: whichever stays, its members are final, so that nobody sees a part of it.
 */
public final class Dossier {
  private final ParticipantCode participant;
  private final TreatyNumber treaty;
  private final ImmutableList<TreatyFact> facts;
  private @Nullable ImmutableList<TreatyAct> acts;
  private @Nullable ImmutableList<DepositaryNote> notes;
  private @Nullable ImmutableList<ProcedureFact> steps;
  private @Nullable ImmutableList<Participation> participations;
  private @Nullable ImmutableList<Procedure> procedures;

  private Dossier(
      ParticipantCode participant, TreatyNumber treaty, ImmutableList<TreatyFact> facts) {
    this.participant = participant;
    this.treaty = treaty;
    this.facts = facts;
  }

  /** A dossier with nothing on record. */
  static Dossier empty(ParticipantCode participant, TreatyNumber treaty) {
    return new Dossier(participant, treaty, ImmutableList.of());
  }

  /**
   * The dossier of a participant and a treaty.
   *
   * @param facts all that is on record, those that a correction supersedes included; the acts,
   *     notes and steps each in the order of the record
   */
  static Dossier of(ParticipantCode participant, TreatyNumber treaty, List<TreatyFact> facts) {
    return new Dossier(participant, treaty, ImmutableList.copyOf(facts));
  }

  /**
   * All that is on record, those that a correction supersedes included; the acts, notes and steps
   * each in the order of the record.
   */
  ImmutableList<TreatyFact> facts() {
    return facts;
  }

  /**
   * What is wrong with the dossier: two acts claim the same place, dates cannot all be right, or a
   * term is extended without an invitation. Empty if nothing is.
   *
   * <p>What it looks at is not kept: whoever puts a million acts together need not ask of all.
   */
  Optional<InconsistentFactsException> fault() {
    try {
      Participations.of(sorted(TreatyAct.class));
      procedures(sorted(ProcedureFact.class));
      return Optional.empty();
    } catch (InconsistentFactsException fault) {
      return Optional.of(fault);
    }
  }

  /** The facts of a sort that no correction supersedes, in the order of the record. */
  <F extends TreatyFact> List<F> standing(Class<F> sort) {
    List<F> all = new ArrayList<>(0);
    for (TreatyFact fact : facts) {
      if (sort.isInstance(fact)) {
        all.add(sort.cast(fact));
      }
    }
    return Corrections.standing(all);
  }

  private <F extends TreatyFact> ImmutableList<F> sorted(Class<F> sort) {
    return facts.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.sortedCopyOf(Dossier::byDate, standing(sort));
  }

  private static int byDate(TreatyFact one, TreatyFact other) {
    int order = latest(one).compareTo(latest(other));
    return order != 0 ? order : earliest(one).compareTo(earliest(other));
  }

  private static LocalDate latest(TreatyFact fact) {
    return fact.on().latest().orElse(LocalDate.MAX);
  }

  private static LocalDate earliest(TreatyFact fact) {
    return fact.on().earliest().orElse(LocalDate.MIN);
  }

  /** The participant. */
  public ParticipantCode participant() {
    return participant;
  }

  /** The treaty. */
  public TreatyNumber treaty() {
    return treaty;
  }

  /** The acts on record, by date. */
  public ImmutableList<TreatyAct> acts() {
    ImmutableList<TreatyAct> known = acts;
    if (known == null) {
      known = sorted(TreatyAct.class);
      acts = known;
    }
    return known;
  }

  /** The depositary's notes beside the acts, by date. */
  public ImmutableList<DepositaryNote> notes() {
    ImmutableList<DepositaryNote> known = notes;
    if (known == null) {
      known = sorted(DepositaryNote.class);
      notes = known;
    }
    return known;
  }

  /** The reservations and declarations on record, by date. */
  public ImmutableList<Declaration> declarations() {
    return only(notes(), Declaration.class);
  }

  /**
   * The reservations and declarations that have effect on a day ({@code YES}) or may have ({@code
   * MAYBE}), by date; one whose effect is not known may have on any day before its withdrawal.
   *
   * @see Declaration#inEffectOn
   */
  public ImmutableMap<Declaration, Trilean> declarationsInEffectOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return declarations().stream()
        .filter(one -> one.inEffectOn(day) != Trilean.NO)
        .collect(ImmutableMap.toImmutableMap(one -> one, one -> one.inEffectOn(day)));
  }

  /** The steps of invitation procedures on record, by date. */
  public ImmutableList<ProcedureFact> steps() {
    ImmutableList<ProcedureFact> known = steps;
    if (known == null) {
      known = sorted(ProcedureFact.class);
      steps = known;
    }
    return known;
  }

  /** The acts as participations, in order: more than one if it was left and joined again. */
  public ImmutableList<Participation> participations() {
    ImmutableList<Participation> known = participations;
    if (known == null) {
      known = Participations.of(acts());
      participations = known;
    }
    return known;
  }

  /** The latest participation; empty if no act is on record. */
  public Optional<Participation> lastParticipation() {
    ImmutableList<Participation> all = participations();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The steps as procedures, in order. */
  public ImmutableList<Procedure> procedures() {
    ImmutableList<Procedure> known = procedures;
    if (known == null) {
      known = procedures(steps());
      procedures = known;
    }
    return known;
  }

  /** Whether no act and no step is on record; notes alone do not say where it stands. */
  public boolean isEmpty() {
    for (TreatyFact fact : facts) {
      if (!(fact instanceof DepositaryNote)) {
        return false;
      }
    }
    return true;
  }

  private static ImmutableList<Procedure> procedures(ImmutableList<ProcedureFact> steps) {
    if (steps.isEmpty()) {
      return ImmutableList.of();
    }
    List<ProcedureFact> closings = steps.stream().filter(Dossier::closesRequests).toList();
    List<Procedure.Builder> builders = new ArrayList<>();
    for (int i = 0; i <= closings.size(); i++) {
      builders.add(new Procedure.Builder());
    }
    boolean isLastOpen = false;
    int closed = 0;
    for (ProcedureFact step : steps) {
      boolean closes = closesRequests(step);
      int place = closes ? closed++ : placeOf(step, closings, steps);
      isLastOpen |= place == closings.size();
      add(step, builders.get(place));
    }
    return builders.stream()
        .limit(isLastOpen ? builders.size() : closings.size())
        .map(Procedure.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether later requests open a new procedure: an invitation, or objections that ended one. */
  private static boolean closesRequests(ProcedureFact step) {
    return step instanceof Invitation
        || (step instanceof Objection objection
            && objection.outcome() == Objection.Outcome.ENDED_REQUEST);
  }

  private static void add(ProcedureFact step, Procedure.Builder procedure) {
    if (step instanceof AccessionRequest request) {
      procedure.addRequests(request);
    } else if (step instanceof Consultation consultation) {
      procedure.addConsultations(consultation);
    } else if (step instanceof Objection objection) {
      procedure.addObjections(objection);
    } else if (step instanceof DecisionInPrinciple decision) {
      procedure.addDecisionsInPrinciple(decision);
    } else if (step instanceof Invitation invitation) {
      procedure.invitation(invitation);
    } else if (step instanceof ExtensionRequest request) {
      procedure.addExtensionRequests(request);
    } else if (step instanceof Extension extension) {
      procedure.addExtensions(extension);
    }
  }

  private static int placeOf(
      ProcedureFact step, List<ProcedureFact> closings, List<ProcedureFact> steps) {
    if (step instanceof Consultation consultation) {
      return consulting(consultation, closings, steps);
    }
    return step instanceof ExtensionRequest || step instanceof Extension
        ? following(step, closings)
        : leadingTo(step, closings);
  }

  /**
   * The place of the first closing that a consultation can have led to. It is rarely known when it
   * was opened, so its deadline speaks too: an invitation comes after it. Objections may end a
   * request before it, unless a later request could still be consulted on by then.
   */
  private static int consulting(
      Consultation consultation, List<ProcedureFact> closings, List<ProcedureFact> steps) {
    int place = leadingTo(consultation, closings);
    while (place < closings.size()
        && consultation.deadline().isCertainlyAfter(closings.get(place).on())
        && !closings.get(place).on().isCertainlyAfter(consultation.on())
        && (closings.get(place) instanceof Invitation
            || asksAgain(place, consultation.deadline(), closings, steps))) {
      place++;
    }
    return place;
  }

  /** Whether a request after the closing at place can have been made by a day. */
  private static boolean asksAgain(
      int place, ImpreciseDate by, List<ProcedureFact> closings, List<ProcedureFact> steps) {
    return steps.stream()
        .anyMatch(
            step ->
                step instanceof AccessionRequest
                    && leadingTo(step, closings) > place
                    && !step.on().isCertainlyAfter(by));
  }

  /** The place of the first closing that a step can have led to; one past the last if none. */
  private static int leadingTo(ProcedureFact step, List<ProcedureFact> closings) {
    int place = 0;
    while (place < closings.size() && step.on().isCertainlyAfter(closings.get(place).on())) {
      place++;
    }
    return place;
  }

  /**
   * The place of the invitation that a step says it follows, else of the last one that it can have
   * followed. Where two run at a time it does not matter which: their days are one run.
   */
  private static int following(ProcedureFact step, List<ProcedureFact> closings) {
    Optional<ImpreciseDate> invitedOn =
        step instanceof Extension extension ? extension.invitedOn() : Optional.empty();
    for (int place = closings.size() - 1; place >= 0; place--) {
      ProcedureFact closing = closings.get(place);
      if (closing instanceof Invitation
          && !closing.on().isCertainlyAfter(step.on())
          && invitedOn.map(closing.on()::equals).orElse(true)) {
        return place;
      }
    }
    throw new InconsistentFactsException(
        InconsistentFactsException.Kind.UNKNOWN_REFERENCE,
        step.label(),
        "found "
            + step.on()
            + ", expected an invitation "
            + invitedOn.map(on -> "of " + on).orElse("on or before that day"));
  }

  private static <A> ImmutableList<A> only(List<?> facts, Class<A> kind) {
    return facts.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Dossier other
            && participant.equals(other.participant)
            && treaty.equals(other.treaty)
            && hasSameFactsAs(other));
  }

  private boolean hasSameFactsAs(Dossier other) {
    return facts.equals(other.facts)
        || ImmutableMultiset.copyOf(facts).equals(ImmutableMultiset.copyOf(other.facts));
  }

  /** Of the pair alone: a set of dossiers rarely holds two of one pair, and facts are many. */
  @Override
  public int hashCode() {
    return 31 * participant.hashCode() + treaty.hashCode();
  }

  /**
   * Its acts and steps by date, and how many notes there are: {@code KAZ 210: INVITATION
   * 2020-04-22, EXTENSION_REQUEST 2025-04-10; notes: 2}.
   */
  @Override
  public String toString() {
    String dated =
        isEmpty()
            ? "nothing on record"
            : Stream.<TreatyFact>concat(acts().stream(), steps().stream())
                .sorted(Dossier::byDate)
                .map(fact -> fact.word() + " " + fact.on())
                .collect(Collectors.joining(", "));
    return participant
        + " "
        + treaty
        + ": "
        + dated
        + (notes().isEmpty() ? "" : "; notes: " + notes().size());
  }
}
