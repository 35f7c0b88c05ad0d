package org.accede.rule.accession;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.register.Dossier;
import org.accede.register.Procedure;
import org.accede.rule.DateVariable;
import org.accede.rule.World;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;

/** The invitation procedures of one participant and one treaty in one world. */
final class ProcedureDates {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private final World world;
  private final BilingualText who;
  private final DateVariable opened;
  private final ImmutableList<DefaultTerm> defaultTerms;
  private final TermReading reading;
  private final List<Round> rounds = new ArrayList<>();

  ProcedureDates(
      World world,
      Participant participant,
      Dossier dossier,
      DateVariable opened,
      ImmutableList<DefaultTerm> defaultTerms,
      TermReading reading) {
    this.world = world;
    this.who = participant.name();
    this.opened = opened;
    this.defaultTerms = defaultTerms;
    this.reading = reading;
    for (Procedure procedure : dossier.procedures()) {
      rounds.add(round(procedure));
    }
  }

  /** Whether the day lies in the term of an invitation. */
  boolean isInvited() {
    return rounds.stream().anyMatch(this::isRunning);
  }

  /** Whether it was invited on some day up to now. */
  boolean wasEverInvited() {
    return rounds.stream()
        .anyMatch(round -> round.invited != null && world.hasReached(round.invited));
  }

  /** The day of the first invitation to accede; null if there was none. */
  @Nullable DateVariable firstInvitationToAccede() {
    for (Round round : rounds) {
      if (round.fact != null && round.fact.purpose() == InvitationPurpose.ACCEDE) {
        return round.invited;
      }
    }
    return null;
  }

  /** The requests that have come to nothing by now, and what ended them. */
  ImmutableList<Step> endedRequests() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Round round : rounds) {
      for (Request request : round.requests) {
        if (round.fact == null && request.ended != null && world.hasReached(request.ended)) {
          steps.add(request.made.meaning(), request.ended.meaning());
        }
      }
    }
    return steps.build();
  }

  /** What the procedures make of the day; empty if nothing has happened yet. */
  Optional<Verdict> verdict() {
    for (Round round : Lists.reverse(rounds)) {
      if (isRunning(round)) {
        return Optional.of(invited(round));
      }
    }
    boolean freshRequest = false;
    for (Round round : Lists.reverse(rounds)) {
      if (round.invited != null && world.hasReached(round.invited)) {
        return freshRequest ? Optional.empty() : Optional.of(lapsed(round));
      }
      for (Request request : Lists.reverse(round.requests)) {
        if (world.hasReached(request.made)) {
          if (request.ended == null || !world.hasReached(request.ended)) {
            return Optional.of(requested(request, round));
          }
          freshRequest = true;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRunning(Round round) {
    return round.invited != null
        && world.hasReached(round.invited)
        && !world.hasPassed(lastDay(round));
  }

  // Declaring.

  private Round round(Procedure procedure) {
    Round round = new Round();
    for (AccessionRequest request : procedure.requests()) {
      round.requests.add(request(request, procedure));
    }
    round.consultationSteps.addAll(consultationSteps(procedure));
    procedure.invitation().ifPresent(invitation -> declare(invitation, round));
    for (Extension extension : procedure.extensions()) {
      DateVariable decided = world.date(extension.range(), Facts.of(who, extension));
      round.extensions.put(extension, decided);
      round.lastDay = world.date(extension.until(), decided.meaning());
      if (round.invited != null) {
        world.order(round.invited, decided);
        world.order(round.invited, round.lastDay);
      }
    }
    for (ExtensionRequest asked : procedure.extensionRequests()) {
      DateVariable made = world.date(asked.range(), Facts.of(who, asked));
      if (round.invited != null) {
        world.order(round.invited, made);
      }
      DateVariable answered = procedure.answerTo(asked).map(round.extensions::get).orElse(null);
      if (answered != null) {
        world.order(made, answered);
      }
      round.extensionRequests.add(new Request(made, answered));
    }
    return round;
  }

  private Request request(AccessionRequest request, Procedure procedure) {
    DateVariable made = world.date(request.range(), Facts.of(who, request));
    DateVariable ended = null;
    Optional<Objection> objection = procedure.ended();
    if (objection.isPresent()) {
      ended = world.date(objection.get().range(), Facts.of(who, objection.get()));
      world.order(made, ended);
    }
    return new Request(made, ended);
  }

  /**
   * The consultations and agreements in principle, by date. They decide no stage, so the world is
   * not asked for their dates.
   */
  private ImmutableList<Step> consultationSteps(Procedure procedure) {
    List<ProcedureFact> facts = new ArrayList<>(procedure.consultations());
    facts.addAll(procedure.decisionsInPrinciple());
    return facts.stream()
        .sorted(comparing(fact -> fact.on().latest().orElse(LocalDate.MAX)))
        .map(fact -> Facts.of(who, fact))
        .collect(ImmutableList.toImmutableList());
  }

  private void declare(Invitation invitation, Round round) {
    DateVariable invited = world.date(invitation.range(), Facts.of(who, invitation));
    round.fact = invitation;
    round.invited = invited;
    world.order(opened, invited);
    for (Request request : round.requests) {
      world.order(request.made, invited);
    }
    Term term = invitation.term();
    if (term.lastDay().isPresent()) {
      round.lastDay =
          world.date(term.lastDay().get(), Step.of("invitation.term.stated", term.lastDay().get()));
      world.order(invited, round.lastDay);
      round.termSteps.add(round.lastDay.meaning());
    } else if (term.period().isPresent()) {
      Period period = term.period().get();
      round.termSteps.add(Step.of("invitation.term.period", period));
      round.lastDay = anniversary(round, invited, period);
    }
  }

  /** The last day of a term of a period from the adoption, as the reading has it. */
  private DateVariable anniversary(Round round, DateVariable invited, Period period) {
    ImpreciseDate adopted = requireNonNull(round.fact).range();
    Step readingStep = readingStep(adopted, period);
    round.termSteps.add(readingStep);
    if (adopted.day().map(MonthDay::from).equals(Optional.of(LEAP_DAY))) {
      round.termSteps.add(Step.of("invitation.term.clipped"));
    }
    DateVariable lastDay = world.date(ImpreciseDate.unknown(), readingStep);
    world.count(
        invited,
        lastDay,
        day -> Term.anniversary(day, period).plusDays(reading.earliestDaysAfterAnniversary()),
        day -> Term.anniversary(day, period).plusDays(reading.latestDaysAfterAnniversary()));
    return lastDay;
  }

  private Step readingStep(ImpreciseDate adopted, Period period) {
    ImpreciseDate anniversary =
        ImpreciseDate.ofEnds(
            adopted.earliest().map(day -> Term.anniversary(day, period)),
            adopted.latest().map(day -> Term.anniversary(day, period)));
    return Step.of("invitation.reading." + reading, anniversary, anniversary.plusDays(1));
  }

  /** The last day of the term; where the decision states none, by the rule of its time. */
  private DateVariable lastDay(Round round) {
    if (round.lastDay != null) {
      return round.lastDay;
    }
    DateVariable invited = requireNonNull(round.invited);
    for (DefaultTerm term : Lists.reverse(defaultTerms)) {
      if (world.isOnOrAfter(invited, term.adoptedFrom())) {
        round.termSteps.add(
            Facts.fact(
                Step.of("invitation.term.default", term.period(), term.adoptedFrom()),
                term.provenance()));
        round.lastDay = anniversary(round, invited, term.period());
        return round.lastDay;
      }
    }
    Step unknown = Step.of("invitation.term.unknown");
    round.termSteps.add(unknown);
    round.lastDay = world.date(ImpreciseDate.unknown(), unknown);
    world.order(invited, round.lastDay);
    return round.lastDay;
  }

  // Judging.

  private Verdict invited(Round round) {
    DateVariable lastDay = lastDay(round);
    return verdict(round)
        .state(
            state(round, AccessionStage.INVITED)
                .since(world.range(requireNonNull(round.invited)))
                .until(world.range(lastDay))
                .build())
        .addSteps(Step.of("invitation.ends", world.range(lastDay)))
        .build();
  }

  private Verdict lapsed(Round round) {
    DateVariable lastDay = lastDay(round);
    return verdict(round)
        .state(
            state(round, AccessionStage.INVITATION_LAPSED)
                .since(world.range(lastDay).plusDays(1))
                .build())
        .addSteps(Step.of("invitation.ended", world.range(lastDay)))
        .build();
  }

  private AccessionState.Builder state(Round round, AccessionStage stage) {
    return new AccessionState.Builder()
        .stage(stage)
        .purpose(requireNonNull(round.fact).purpose())
        .extensionPending(Trilean.of(undecided(round).isPresent()));
  }

  private Verdict.Builder verdict(Round round) {
    Verdict.Builder verdict = new Verdict.Builder();
    verdict.addSteps(requireNonNull(round.invited).meaning());
    verdict.addAllSteps(round.termSteps);
    verdict.addAllSteps(Iterables.transform(round.extensions.values(), DateVariable::meaning));
    Optional<Request> undecided = undecided(round);
    undecided.ifPresent(
        request ->
            verdict.addSteps(
                request.made.meaning(),
                Step.of(request.ended == null ? "extension.pending" : "extension.notYetDecided")));
    return verdict;
  }

  private Optional<Request> undecided(Round round) {
    for (Request request : round.extensionRequests) {
      if (world.hasReached(request.made)
          && (request.ended == null || !world.hasReached(request.ended))) {
        return Optional.of(request);
      }
    }
    return Optional.empty();
  }

  private Verdict requested(Request request, Round round) {
    return Verdict.of(
            new AccessionState.Builder()
                .stage(AccessionStage.REQUESTED)
                .since(world.range(request.made))
                .build())
        .addSteps(request.made.meaning())
        .addAllSteps(round.consultationSteps)
        .addSteps(Step.of("request.undecided"))
        .build();
  }

  /** A request, and what answered or ended it, if anything did. */
  private record Request(DateVariable made, @Nullable DateVariable ended) {}

  /** The dates of one procedure. */
  private static final class Round {
    final List<Request> requests = new ArrayList<>();
    final List<Step> consultationSteps = new ArrayList<>();
    final List<Request> extensionRequests = new ArrayList<>();
    final Map<Extension, DateVariable> extensions = new LinkedHashMap<>();
    final List<Step> termSteps = new ArrayList<>();
    @Nullable Invitation fact;
    @Nullable DateVariable invited;
    @Nullable DateVariable lastDay;
  }
}
