package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.rule.accession.AccessionStage;
import org.accede.time.AsOf;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;

/**
 * What a participant can do next: by when it must act, what it can join, what it can ask for and
 * how, what to find out, and what is not open to it and why.
 *
 * <pre>{@code
 * Outlook outlook =
 *     NextSteps.in(accessions, workingDays).of("KAZ").asOf(LocalDate.of(2025, 9, 11));
 * outlook.of(NextStepGroup.ASK_TO_BE_INVITED).get(0).way();  // who is asked, who decides, ...
 * }</pre>
 *
 * <p>Every treaty of the register stands in exactly one group. Only what is determined is offered;
 * what rests on an act or a decision that nobody has recorded is something to find out, or
 * undetermined. Safe to share between threads.
 */
public final class NextSteps {
  private final Accessions accessions;
  private final WorkingDays workingDays;

  private NextSteps(Accessions accessions, WorkingDays workingDays) {
    this.accessions = accessions;
    this.workingDays = workingDays;
  }

  /**
   * The next steps by the facts and the reading of terms of these accessions.
   *
   * @param workingDays of the depositary's office, which deadlines keep to
   */
  public static NextSteps in(Accessions accessions, WorkingDays workingDays) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(workingDays, "workingDays");
    return new NextSteps(accessions, workingDays);
  }

  /**
   * Those of a participant, by any name.
   *
   * @throws UnknownNameException if nobody is called that
   */
  public OfParticipant of(String participant) {
    Objects.requireNonNull(participant, "participant");
    return new OfParticipant(accessions.register().participant(participant).code());
  }

  /** The next steps of one participant. */
  public final class OfParticipant {
    private final ParticipantCode code;

    private OfParticipant(ParticipantCode code) {
      this.code = code;
    }

    /** As of a day, with everything known by now. */
    public Outlook asOf(LocalDate day) {
      Objects.requireNonNull(day, "day");
      return asOf(AsOf.on(day));
    }

    /** As of a day, seen from the day of the question. */
    public Outlook asOf(AsOf asOf) {
      Objects.requireNonNull(asOf, "asOf");
      return outlook(code, asOf, accessions.seenFrom(asOf));
    }
  }

  private Outlook outlook(ParticipantCode code, AsOf asOf, Accessions seen) {
    Participant participant = seen.register().participant(code);
    OneStep one = new OneStep(seen, participant, asOf.date());
    ImmutableList<NextStep> steps = nearestFirst(seen.register().treaties(), one);
    Outlook.Builder outlook =
        new Outlook.Builder()
            .participant(participant)
            .asOf(asOf)
            .addAllDeadlines(deadlines(participant, asOf.date(), seen))
            .addAllSteps(steps)
            .times(ProcedureTimes.in(seen.register(), asOf.date()));
    settle(steps, outlook);
    return outlook.build();
  }

  /**
   * Those of the invitations that it has on the day; those to come, what only happens, and what
   * others must do, are left out.
   */
  private ImmutableList<Deadline> deadlines(
      Participant participant, LocalDate day, Accessions seen) {
    return Deadlines.in(seen, workingDays).of(participant).between(day, LocalDate.MAX).stream()
        .filter(
            deadline ->
                deadline.kind() == DeadlineKind.INVITATION_EXPIRES
                    || deadline.kind() == DeadlineKind.EXTENSION_REQUEST_DUE)
        .filter(deadline -> isOfAnInvitationOn(day, deadline, seen))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOfAnInvitationOn(LocalDate day, Deadline deadline, Accessions seen) {
    return seen
        .of(deadline.participant().code())
        .to(deadline.treaty().number())
        .asOf(day)
        .onRecord()
        .stream()
        .filter(state -> state.stage() == AccessionStage.INVITED)
        .anyMatch(
            state ->
                state.until().map(end -> !deadline.lastDay().isCertainlyAfter(end)).orElse(true));
  }

  /**
   * What ends first, what most of its kind have joined, and what the nearest of other steps opens:
   * these first.
   */
  private static ImmutableList<NextStep> nearestFirst(Collection<Treaty> treaties, OneStep one) {
    Map<Treaty, NextStep> steps = new LinkedHashMap<>();
    treaties.forEach(treaty -> steps.put(treaty, one.about(treaty)));
    return ImmutableList.sortedCopyOf(
        comparing(NextStep::group)
            .thenComparing(NextSteps::end)
            .thenComparing(NextSteps::peers, Comparator.reverseOrder())
            .thenComparing(
                step -> parent(step, steps),
                Comparators.emptiesLast(Comparator.<NextStepGroup>naturalOrder()))
            .thenComparing(step -> !step.isOpenUnlessActed())
            .thenComparing(step -> step.treaty().number()),
        steps.values());
  }

  /** What can be done about the treaty that must be joined first. */
  private static Optional<NextStepGroup> parent(NextStep step, Map<Treaty, NextStep> steps) {
    return step.joinFirst().map(steps::get).map(NextStep::group);
  }

  private static LocalDate end(NextStep step) {
    return step.standing().onRecord().stream()
        .flatMap(state -> state.until().stream())
        .flatMap(until -> until.earliest().stream())
        .min(Comparator.naturalOrder())
        .filter(end -> step.group() == NextStepGroup.JOIN_NOW)
        .orElse(LocalDate.MAX);
  }

  private static int peers(NextStep step) {
    return step.way().map(WayIn::peers).map(peers -> peers.parties() + peers.invited()).orElse(0);
  }

  /** Which remedy most of what is undetermined names. */
  static void settle(List<NextStep> steps, Outlook.Builder outlook) {
    ListMultimap<String, Step> remedies =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (NextStep step : steps) {
      if (step.group() == NextStepGroup.UNDETERMINED) {
        step.standing().explanation().remedies().stream()
            .findFirst()
            .ifPresent(remedy -> remedies.put(remedy.message().key(), remedy));
      }
    }
    Multimaps.asMap(remedies).values().stream()
        .max(Comparator.comparingInt(List::size))
        .ifPresent(most -> outlook.settling(most.get(0)).settled(most.size()));
  }
}
