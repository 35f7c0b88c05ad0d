package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.TreatyAct;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.invitation.InvitationPurpose;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.rule.Requirements;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.time.WorkingDays;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * What if: the same register with one more act, asked the same questions.
 *
 * <pre>{@code
 * Answer<Plan> plan =
 *     Plans.in(Accessions.in(register)).of("KAZ").to("030").depositOn(LocalDate.of(2026, 5, 4));
 * plan.value().get().entryIntoForce();  // 2026-08-02: ninety days after
 * }</pre>
 *
 * <p>A plan for a step that the participant cannot take, by the facts on record, is not applicable:
 * the explanation says what refuses it. Safe to share between threads.
 */
public final class Plans {
  private static final String RULE = "plan";
  private static final Source HYPOTHESIS =
      new Source.Builder().id("hypothesis").kind(SourceKind.SURVEY).title("Hypothesis").build();

  private static final ImmutableSet<AccessionStage> BOUND =
      Sets.immutableEnumSet(AccessionStage.PARTY, AccessionStage.CONSENT_EXPRESSED);

  private final Accessions accessions;
  private final WorkingDays workingDays;

  private Plans(Accessions accessions, WorkingDays workingDays) {
    this.accessions = accessions;
    this.workingDays = workingDays;
  }

  /** Plans by the facts and the reading of terms of these accessions, for whatever day. */
  public static Plans in(Accessions accessions) {
    return in(accessions, day -> true);
  }

  /**
   * Plans by the facts and the reading of terms of these accessions.
   *
   * @param workingDays the days on which the depositary takes an instrument
   */
  public static Plans in(Accessions accessions, WorkingDays workingDays) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(workingDays, "workingDays");
    return new Plans(accessions, workingDays);
  }

  /**
   * The plans of a participant.
   *
   * @throws UnknownNameException if nobody is called that
   */
  public OfParticipant of(String participant) {
    Objects.requireNonNull(participant, "participant");
    return new OfParticipant(accessions.register().participant(participant));
  }

  /**
   * The plans of a participant.
   *
   * @throws UnknownNameException if the register has none with that code
   */
  public OfParticipant of(ParticipantCode participant) {
    return new OfParticipant(accessions.register().participant(participant));
  }

  /**
   * The plans of a participant as the register knows it.
   *
   * @throws UnknownNameException if the register has none with its code
   */
  public OfParticipant of(Participant participant) {
    return of(participant.code());
  }

  /** The plans of one participant. */
  public final class OfParticipant {
    private final Participant participant;

    private OfParticipant(Participant participant) {
      this.participant = participant;
    }

    /**
     * Its plans for a treaty.
     *
     * @throws UnknownNameException if none is called that
     */
    public ToTreaty to(String treaty) {
      return new ToTreaty(participant, accessions.register().treaty(treaty));
    }

    /**
     * Its plans for a treaty.
     *
     * @throws UnknownNameException if the register has none with that number
     */
    public ToTreaty to(TreatyNumber treaty) {
      return new ToTreaty(participant, accessions.register().treaty(treaty));
    }

    /**
     * Its plans for a treaty as the register knows it.
     *
     * @throws UnknownNameException if the register has none with its number
     */
    public ToTreaty to(Treaty treaty) {
      return to(treaty.number());
    }
  }

  /** The plans of one participant for one treaty. */
  public final class ToTreaty {
    private final Participant participant;
    private final Treaty treaty;

    private ToTreaty(Participant participant, Treaty treaty) {
      this.participant = participant;
      this.treaty = treaty;
    }

    /** The participant. */
    public Participant participant() {
      return participant;
    }

    /** The treaty. */
    public Treaty treaty() {
      return treaty;
    }

    /**
     * What follows if it deposits its instrument on a day; not applicable if it cannot. That the
     * day is no working day is a caution.
     */
    public Answer<Plan> depositOn(LocalDate day) {
      Explanation.Builder explanation = explanation();
      Optional<ConsentKind> kind = permitted(day, explanation);
      if (kind.isEmpty()) {
        return Answer.notApplicable(explanation.build());
      }
      Judged requirements = requirements(day);
      if (!requirements.refusals().isEmpty()) {
        return Answer.notApplicable(explanation().addAllSteps(requirements.refusals()).build());
      }
      Answer<ImpreciseDate> entry = entryIfDeposited(day, kind.get());
      explanation
          .addAllSteps(requirements.first())
          .addAllSteps(supposing(day, entry.explanation().steps()))
          .addAllRemedies(entry.explanation().remedies());
      if (!workingDays.isWorkingDay(day)) {
        explanation.addCautions(Step.of("plan.noWorkingDay", day));
      }
      return Answer.determined(
          new Plan.Builder()
              .deposit(day)
              .kind(kind.get())
              .entryIntoForce(entry.value().orElseGet(ImpreciseDate::unknown))
              .addAllFirst(requirements.first())
              .build(),
          explanation.build());
    }

    /**
     * The last working day of a deposit with which the treaty is certainly in force for it on or
     * before a day; not applicable if there is none on which it can deposit.
     */
    public Answer<Plan> inForceBy(LocalDate target) {
      for (Span span : Lists.reverse(permittedSpans(target))) {
        Optional<LocalDate> last = lastDay(span, target);
        Optional<LocalDate> working =
            last.map(workingDays::lastOnOrBefore).filter(day -> !day.isBefore(span.firstDay()));
        if (working.isPresent()) {
          return withDayLater(depositOn(working.get()), last.get(), span.kind(), target);
        }
      }
      return Answer.notApplicable(
          explanation()
              .addSteps(Step.of("plan.noDay", participant.name(), treaty.label(), target))
              .build());
    }

    /**
     * The same for a deposit from a day on: not applicable if the last day for it is before, and
     * the explanation says what follows from a deposit on that day, or what refuses it.
     *
     * @param from the first day on which it can deposit, such as today
     */
    public Answer<Plan> inForceBy(LocalDate target, LocalDate from) {
      Answer<Plan> best = inForceBy(target);
      Optional<LocalDate> last = best.value().map(Plan::deposit);
      if (last.map(day -> !day.isBefore(from)).orElse(false)) {
        return best;
      }
      Answer<Plan> first = depositOn(from);
      if (first.value().isEmpty()) {
        return first;
      }
      ImpreciseDate entry = first.value().get().entryIntoForce();
      Step tooLate =
          last.map(day -> Step.of("plan.tooLate", day, from, entry, target))
              .orElseGet(() -> Step.of("plan.tooLate.ever", from, entry, target));
      return Answer.notApplicable(
          explanation()
              .addAllSteps(first.explanation().steps())
              .addSteps(tooLate)
              .addAllCautions(first.explanation().cautions())
              .build());
    }

    /**
     * When the treaty would enter into force for it, if it were invited and deposited its
     * instrument of accession on a day.
     */
    Answer<ImpreciseDate> entryIfInvited(LocalDate day) {
      Answer<ImpreciseDate> entry = entryIfDeposited(day, ConsentKind.ACCESSION);
      Explanation told = entry.explanation();
      return entry
          .value()
          .map(
              on ->
                  Answer.determined(
                      on,
                      explanation()
                          .addAllSteps(supposing(day, told.steps()))
                          .addAllCautions(told.cautions())
                          .addAllRemedies(told.remedies())
                          .build()))
          .orElse(entry);
    }

    /** What the treaty asks for as to other treaties, and is not met on a day. */
    ImmutableList<Step> unmet(LocalDate day) {
      Judged requirements = requirements(day);
      return ImmutableList.<Step>builder()
          .addAll(requirements.first())
          .addAll(requirements.refusals())
          .build();
    }

    /**
     * A plan with what follows from a deposit one day too late.
     *
     * @param last the last day in time, on which the depositary may not work
     */
    private Answer<Plan> withDayLater(
        Answer<Plan> answer, LocalDate last, ConsentKind kind, LocalDate target) {
      if (answer.value().isEmpty()) {
        return answer;
      }
      Plan plan = answer.value().get();
      LocalDate next = last.plusDays(1);
      Optional<ImpreciseDate> dayLater =
          permitted(next, explanation()).isEmpty()
              ? Optional.empty()
              : Optional.of(entryIfDeposited(next, kind).value().orElseGet(ImpreciseDate::unknown));
      Explanation told = answer.explanation();
      return Answer.determined(
          new Plan.Builder()
              .deposit(plan.deposit())
              .kind(plan.kind())
              .entryIntoForce(plan.entryIntoForce())
              .entryIntoForceADayLater(dayLater)
              .addAllFirst(plan.first())
              .build(),
          explanation()
              .addAllSteps(told.steps())
              .addAllSteps(
                  plan.deposit().equals(last)
                      ? ImmutableList.of()
                      : ImmutableList.of(Step.of("plan.lastWorkingDay", last, plan.deposit())))
              .addSteps(
                  dayLater
                      .map(entry -> Step.of("plan.dayLater", next, entry, target))
                      .orElseGet(() -> Step.of("plan.dayLater.notPossible", next)))
              .addAllCautions(told.cautions())
              .addAllRemedies(told.remedies())
              .build());
    }

    /** Days on which a deposit is permitted for sure, and what is deposited. */
    private record Span(LocalDate firstDay, LocalDate lastDay, ConsentKind kind) {}

    private List<Span> permittedSpans(LocalDate target) {
      List<LocalDate> starts = new ArrayList<>();
      accessions.of(participant.code()).to(treaty.number()).timeline().changes().stream()
          .filter(start -> !start.isAfter(target))
          .forEach(starts::add);
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        LocalDate first = starts.get(i);
        LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : target;
        permitted(first, explanation()).ifPresent(kind -> spans.add(new Span(first, last, kind)));
      }
      return spans;
    }

    /** The last day of a span from which the treaty is certainly in force by the target. */
    private Optional<LocalDate> lastDay(Span span, LocalDate target) {
      if (!isInForceBy(span.firstDay(), span.kind(), target)) {
        return Optional.empty();
      }
      long low = span.firstDay().toEpochDay();
      long high = span.lastDay().toEpochDay();
      while (low < high) {
        long middle = Math.floorDiv(low + high + 1, 2L);
        if (isInForceBy(LocalDate.ofEpochDay(middle), span.kind(), target)) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return Optional.of(LocalDate.ofEpochDay(low));
    }

    private boolean isInForceBy(LocalDate deposit, ConsentKind kind, LocalDate target) {
      return entryIfDeposited(deposit, kind)
          .value()
          .flatMap(ImpreciseDate::latest)
          .map(latest -> !latest.isAfter(target))
          .orElse(false);
    }

    /** The steps of a count, in which the deposit is a supposition and not a fact. */
    private ImmutableList<Step> supposing(LocalDate day, ImmutableList<Step> steps) {
      return steps.stream()
          .map(
              step ->
                  step.citations().contains(Citation.of(HYPOTHESIS))
                      ? Step.of("plan.supposed", participant.name(), day)
                      : step)
          .collect(ImmutableList.toImmutableList());
    }

    private Answer<ImpreciseDate> entryIfDeposited(LocalDate day, ConsentKind kind) {
      return withDeposit(accessions.register(), participant, treaty, day, kind)
          .map(Accessions::in)
          .map(supposed -> supposed.of(participant.code()).to(treaty.number()).entryIntoForce())
          .orElseGet(() -> Answer.notApplicable(explanation().build()));
    }

    /** What it can deposit on a day; empty if nothing in some case that the facts leave open. */
    private Optional<ConsentKind> permitted(LocalDate day, Explanation.Builder explanation) {
      Answer<AccessionState> standing =
          accessions.of(participant.code()).to(treaty.number()).asOf(day);
      explanation.addAllSteps(standing.explanation().steps());
      explanation.addAllCautions(standing.explanation().cautions());
      ImmutableList<AccessionState> possible = ImmutableList.copyOf(standing.onRecord());
      List<AccessionState> refusing =
          possible.stream().filter(state -> kind(state, day).isEmpty()).toList();
      if (!refusing.isEmpty()) {
        Step ground =
            new PlanRefusal(participant, treaty, day).ground(refusing, standing.isDetermined());
        explanation.addSteps(ground.because(opening(standing, day)));
        return Optional.empty();
      }
      if (possible.stream().anyMatch(state -> state.stage() == AccessionStage.MAY_SIGN)) {
        explanation.addSteps(Step.of("plan.signs", participant.name(), treaty.label()));
      }
      return possible.stream().flatMap(state -> kind(state, day).stream()).findFirst();
    }

    /** The treaty to join first, where that alone keeps this one from being open. */
    private ImmutableList<Step> opening(Answer<AccessionState> standing, LocalDate day) {
      return standing
          .value()
          .filter(state -> state.stage() == AccessionStage.NOT_OPEN)
          .filter(state -> ParentFirst.mayHelp(standing))
          .flatMap(state -> ParentFirst.of(accessions, participant, treaty, day))
          .map(ParentFirst::what)
          .stream()
          .collect(ImmutableList.toImmutableList());
    }

    private Judged requirements(LocalDate day) {
      ImmutableList.Builder<Step> first = ImmutableList.builder();
      ImmutableList.Builder<Step> refusals = ImmutableList.builder();
      for (ConsentRequirement requirement : treaty.clauses().requirements()) {
        Treaty other = accessions.register().treaty(requirement.treaty());
        List<AccessionStage> stages =
            accessions.of(participant.code()).to(other.number()).asOf(day).onRecord().stream()
                .map(AccessionState::stage)
                .toList();
        Step step = asked(requirement, other, stages, day);
        switch (judge(requirement, other, stages, day)) {
          case MET -> {}
          case TO_DO -> first.add(step);
          case REFUSED -> refusals.add(step);
        }
      }
      return new Judged(first.build(), refusals.build());
    }

    /** What is asked, and that it cannot be done any more where the other treaty is closed. */
    private Step asked(
        ConsentRequirement requirement, Treaty other, List<AccessionStage> stages, LocalDate day) {
      if (requirement.what() == ConsentRequirement.What.DENOUNCED) {
        return BOUND.containsAll(stages)
            ? Requirements.step(treaty, requirement, other)
            : Requirements.stepIfParty(treaty, requirement, other, participant);
      }
      return Requirements.step(treaty, requirement, other)
          .because(
              other
                  .closedOn()
                  .filter(closed -> closed.isOnOrBefore(day) == Trilean.YES)
                  .map(closed -> Step.of("treaty.closed", other.label(), closed))
                  .map(step -> step.citing(other.citations()))
                  .stream()
                  .collect(ImmutableList.toImmutableList()));
    }

    private Judgement judge(
        ConsentRequirement requirement, Treaty other, List<AccessionStage> stages, LocalDate day) {
      boolean isBound = stages.stream().anyMatch(BOUND::contains);
      return switch (requirement.what()) {
        case SIGNED_BEFORE_OR_AT_ONCE ->
            isBound || stages.contains(AccessionStage.SIGNATORY)
                ? Judgement.MET
                : stages.contains(AccessionStage.MAY_SIGN) ? Judgement.TO_DO : Judgement.REFUSED;
        case CONSENTED_BEFORE_OR_AT_ONCE ->
            isBound
                ? Judgement.MET
                : new ToTreaty(participant, other).permitted(day, explanation()).isPresent()
                    ? Judgement.TO_DO
                    : Judgement.REFUSED;
        case CONSENTED_AT_ONCE_UNTIL_IN_FORCE ->
            isBound || !Requirements.isMeanwhile(other, day::isAfter)
                ? Judgement.MET
                : Judgement.TO_DO;
        case PARTY_BEFORE ->
            stages.contains(AccessionStage.PARTY) ? Judgement.MET : Judgement.REFUSED;
        case DENOUNCED -> isBound ? Judgement.TO_DO : Judgement.MET;
      };
    }
  }

  /** Whether a requirement is met, can be met with the deposit, or stands in its way. */
  private enum Judgement {
    MET,
    TO_DO,
    REFUSED
  }

  /** What must be done first, and what stands in the way. */
  private record Judged(ImmutableList<Step> first, ImmutableList<Step> refusals) {}

  /**
   * The register with a deposit of which nobody says that it happened, and without what the
   * participant can have done only later. Empty if it is bound as it is.
   */
  static Optional<TreatyRegister> withDeposit(
      TreatyRegister register, Participant who, Treaty what, LocalDate day, ConsentKind kind) {
    TreatyRegister then = withoutLater(register, who, what, day);
    boolean isBound =
        lines(then, who, what).stream()
            .anyMatch(line -> line.consent().isPresent() && line.denunciation().isEmpty());
    return isBound ? Optional.empty() : Optional.of(then.with(supposed(who, what, day, kind)));
  }

  /** Without a correction of a later day, too, what it corrected stands again, and may be later. */
  private static TreatyRegister withoutLater(
      TreatyRegister register, Participant who, Treaty what, LocalDate day) {
    ImmutableList<TreatyAct> later =
        register.dossier(who.code(), what.number()).acts().stream()
            .filter(act -> act.range().isOnOrBefore(day) != Trilean.YES)
            .collect(ImmutableList.toImmutableList());
    return later.isEmpty() ? register : withoutLater(register.without(later), who, what, day);
  }

  private static ImmutableList<Participation> lines(
      TreatyRegister register, Participant who, Treaty what) {
    return register.dossier(who.code(), what.number()).participations();
  }

  private static Consent supposed(Participant who, Treaty what, LocalDate day, ConsentKind kind) {
    Provenance hypothetical =
        new Provenance.Builder().addCitations(Citation.of(HYPOTHESIS)).statedKnownFrom(day).build();
    return new Consent(who.code(), what.number(), ImpreciseDate.on(day), kind, hypothetical);
  }

  private static Explanation.Builder explanation() {
    return new Explanation.Builder()
        .rule(RULE)
        .addBasis(ViennaConvention.provision("Art. 11, 15, 16, 24"));
  }

  /** What a participant of a state can deposit on a day; empty if nothing. */
  private static Optional<ConsentKind> kind(AccessionState state, LocalDate day) {
    boolean mayBeOver =
        state.until().map(last -> last.isOnOrAfter(day) != Trilean.YES).orElse(false);
    if (mayBeOver) {
      return Optional.empty();
    }
    return switch (state.stage()) {
      case INVITED ->
          Optional.of(
              state.purpose().equals(Optional.of(InvitationPurpose.SIGN))
                  ? ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL
                  : ConsentKind.ACCESSION);
      case SIGNATORY, MAY_SIGN -> Optional.of(ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL);
      case MAY_BE_INVITED ->
          state.needsNoInvitation() ? Optional.of(ConsentKind.ACCESSION) : Optional.empty();
      case FORMER_PARTY,
          PARTY,
          CONSENT_EXPRESSED,
          INVITATION_LAPSED,
          REQUESTED,
          NOT_YET_OPEN,
          NOT_OPEN ->
          Optional.empty();
    };
  }
}
