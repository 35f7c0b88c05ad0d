package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accede.act.Denunciation;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.error.UnknownNameException;
import org.accede.invitation.Consultation;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Dossier;
import org.accede.register.Participation;
import org.accede.register.Procedure;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * By when participants must act, and what is about to happen, by the facts of a register.
 *
 * <pre>{@code
 * Deadlines.in(accessions, workingDays)
 *     .of(kazakhstan)
 *     .between(LocalDate.of(2025, 9, 11), LocalDate.of(2030, 9, 11));
 * }</pre>
 *
 * <p>A deadline whose day can still be on or after the first day asked about is listed; sorted by
 * safe day. An invitation whose last day nothing bounds gives no deadline. A term that has ended
 * while a request for its extension was undecided is listed all the same, as something to find out.
 * What rests on what was last seen, and may have gone on since, is not certain, and its explanation
 * says so. Safe to share between threads.
 */
public final class Deadlines {
  private final Accessions accessions;
  private final WorkingDays workingDays;
  private final Optional<ParticipantCode> participant;
  private final Optional<Treaty> treaty;

  private Deadlines(
      Accessions accessions,
      WorkingDays workingDays,
      Optional<ParticipantCode> participant,
      Optional<Treaty> treaty) {
    this.accessions = accessions;
    this.workingDays = workingDays;
    this.participant = participant;
    this.treaty = treaty;
  }

  /**
   * The deadlines of all participants and treaties.
   *
   * @param workingDays of the office that an act must reach: for a deposit, the depositary's
   */
  public static Deadlines in(Accessions accessions, WorkingDays workingDays) {
    Objects.requireNonNull(accessions, "accessions");
    Objects.requireNonNull(workingDays, "workingDays");
    return new Deadlines(accessions, workingDays, Optional.empty(), Optional.empty());
  }

  /**
   * Only those of the participant of a name, as {@link TreatyRegister#participant(String)} knows
   * it.
   *
   * @throws UnknownNameException if nobody is called that
   */
  public Deadlines of(String name) {
    return of(accessions.register().participant(name));
  }

  /**
   * Only those of the participant with a code.
   *
   * @throws UnknownNameException if there is none
   */
  public Deadlines of(ParticipantCode code) {
    return of(accessions.register().participant(code));
  }

  /** Only those of one participant. */
  public Deadlines of(Participant one) {
    return new Deadlines(accessions, workingDays, Optional.of(one.code()), treaty);
  }

  /**
   * Only those of the treaty of a name, as {@link TreatyRegister#treaty(String)} knows it.
   *
   * @throws UnknownNameException if none is called that
   */
  public Deadlines to(String name) {
    return to(accessions.register().treaty(name));
  }

  /**
   * Only those of the treaty with a number.
   *
   * @throws UnknownNameException if there is none
   */
  public Deadlines to(TreatyNumber number) {
    return to(accessions.register().treaty(number));
  }

  /** Only those of one treaty. */
  public Deadlines to(Treaty one) {
    Objects.requireNonNull(one, "one");
    return new Deadlines(accessions, workingDays, participant, Optional.of(one));
  }

  /**
   * The deadlines from a day to another, both included: those whose safe day is not after the end,
   * and whose last day can be on or after the beginning.
   */
  public ImmutableList<Deadline> between(LocalDate from, LocalDate to) {
    Objects.requireNonNull(from, "from");
    return all(from).stream()
        .filter(deadline -> !deadline.safeDay().isAfter(to))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The deadlines that have come near on a day: those within one of the lead times, by safe day.
   */
  public ImmutableList<DeadlineWarning> warnings(LocalDate day, LeadTimes leadTimes) {
    Objects.requireNonNull(day, "day");
    return all(day).stream()
        .flatMap(
            deadline ->
                leadTimes
                    .reached(deadline, day)
                    .map(leadTime -> new DeadlineWarning(deadline, leadTime))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Deadline> all(LocalDate from) {
    List<Deadline> deadlines = new ArrayList<>();
    for (Dossier dossier : dossiers()) {
      Participant who = register().participant(dossier.participant());
      Treaty what = register().treaty(dossier.treaty());
      invitations(who, what, dossier, from, deadlines);
      consultations(who, what, dossier, from, deadlines);
      entryIntoForce(who, what, dossier, from, deadlines);
      denunciation(who, what, dossier, from, deadlines);
    }
    return ImmutableList.sortedCopyOf(
        comparing(Deadline::safeDay).thenComparing(Deadline::id), deadlines);
  }

  private TreatyRegister register() {
    return accessions.register();
  }

  /** Those on record: where nothing is, nothing is due. */
  private Set<Dossier> dossiers() {
    Set<Dossier> dossiers = new LinkedHashSet<>();
    register()
        .acts()
        .forEach(act -> dossiers.add(register().dossier(act.participant(), act.treaty())));
    register()
        .steps()
        .forEach(step -> dossiers.add(register().dossier(step.participant(), step.treaty())));
    dossiers.removeIf(
        dossier ->
            participant.map(code -> !code.equals(dossier.participant())).orElse(false)
                || treaty.map(one -> !one.number().equals(dossier.treaty())).orElse(false));
    return dossiers;
  }

  /** Each run of days of invitations once, however many make it up. */
  private void invitations(
      Participant who, Treaty what, Dossier dossier, LocalDate from, List<Deadline> deadlines) {
    Map<ImpreciseDate, InvitationDeadline> byLastDay = new LinkedHashMap<>();
    int ordinal = 0;
    for (Procedure procedure : dossier.procedures()) {
      if (procedure.invitation().isEmpty()) {
        continue;
      }
      ordinal++;
      LocalDate asked = later(from, procedure.invitation().get().range().latest().orElse(from));
      Answer<AccessionState> standing = accessions.of(who.code()).to(what.number()).asOf(asked);
      Optional<AccessionState> invited = having(AccessionStage.INVITED, standing);
      Optional<ImpreciseDate> lastDay =
          invited
              .flatMap(AccessionState::until)
              .filter(day -> day.earliest().isPresent() && day.latest().isPresent())
              .filter(day -> day.isOnOrAfter(from) != Trilean.NO);
      if (lastDay.isPresent()) {
        byLastDay.put(
            lastDay.get(),
            new InvitationDeadline(standing, procedure.extensions().size(), ordinal));
      }
    }
    byLastDay.forEach(
        (lastDay, run) -> {
          deadlines.add(
              run.on(lastDay, builder(who, what, run.standing().explanation()), workingDays)
                  .kind(DeadlineKind.INVITATION_EXPIRES)
                  .consequence(Message.of("deadline.missed.invitation", who.name(), what.label()))
                  .build());
          if (run.standing().onRecord().stream()
              .allMatch(state -> state.extensionPending() != Trilean.YES)) {
            deadlines.add(
                run.on(lastDay, builder(who, what, run.standing().explanation()), workingDays)
                    .kind(DeadlineKind.EXTENSION_REQUEST_DUE)
                    .consequence(Message.of("deadline.missed.extensionRequest", who.name()))
                    .build());
          }
        });
    if (ordinal > 0) {
      undecided(who, what, from, ordinal, deadlines);
    }
  }

  /** The state on record that has a stage, if any has. */
  private static Optional<AccessionState> having(
      AccessionStage stage, Answer<AccessionState> standing) {
    return standing.onRecord().stream().filter(state -> state.stage() == stage).findFirst();
  }

  /** A term that has ended while a request for more time is undecided, as far as anybody knows. */
  private void undecided(
      Participant who, Treaty what, LocalDate from, int ordinal, List<Deadline> deadlines) {
    Answer<AccessionState> standing = accessions.of(who.code()).to(what.number()).asOf(from);
    having(AccessionStage.INVITATION_LAPSED, standing)
        .filter(state -> state.extensionPending() == Trilean.YES)
        .flatMap(AccessionState::since)
        .map(since -> since.plusDays(-1))
        .filter(lastDay -> lastDay.earliest().isPresent())
        .ifPresent(
            lastDay ->
                deadlines.add(
                    new InvitationDeadline(standing, 0, ordinal)
                        .on(lastDay, builder(who, what, standing.explanation()), workingDays)
                        .kind(DeadlineKind.EXTENSION_OUTCOME_UNKNOWN)
                        .consequence(Message.of("deadline.undecided", who.name(), what.label()))
                        .build()));
  }

  /**
   * The end of a run of days of invitations.
   *
   * @param standing the answer that tells of the run
   * @param revision how often its end has moved
   * @param ordinal which of the invitations ends it
   */
  private record InvitationDeadline(Answer<AccessionState> standing, int revision, int ordinal) {
    Deadline.Builder on(ImpreciseDate lastDay, Deadline.Builder builder, WorkingDays workingDays) {
      return builder
          .lastDay(lastDay)
          .safeDay(workingDays.lastOnOrBefore(lastDay.earliest().orElseThrow()))
          .isCertain(standing.isDetermined() && lastDay.isExact())
          .revision(revision)
          .ordinal(ordinal);
    }
  }

  private void consultations(
      Participant who, Treaty what, Dossier dossier, LocalDate from, List<Deadline> deadlines) {
    int ordinal = 0;
    for (Procedure procedure : dossier.procedures()) {
      for (Consultation consultation : procedure.consultations()) {
        ordinal++;
        ImpreciseDate lastDay = consultation.lastDayToReply();
        if (lastDay.earliest().isPresent() && lastDay.isOnOrAfter(from) != Trilean.NO) {
          Explanation explanation =
              new Explanation.Builder()
                  .rule("deadlines")
                  .addSteps(
                      Step.of("consultation.lastDay", who.name(), what.label(), lastDay)
                          .citing(consultation.provenance().citations()))
                  .build();
          deadlines.add(
              builder(who, what, explanation)
                  .kind(DeadlineKind.CONSULTATION_ENDS)
                  .lastDay(lastDay)
                  .safeDay(workingDays.lastOnOrBefore(lastDay.earliest().get()))
                  .isCertain(lastDay.isExact())
                  .revision(consultation.prolongedUntil().isPresent() ? 1 : 0)
                  .ordinal(ordinal)
                  .consequence(DeadlineKind.CONSULTATION_ENDS.follows())
                  .build());
        }
      }
    }
  }

  private void entryIntoForce(
      Participant who, Treaty what, Dossier dossier, LocalDate from, List<Deadline> deadlines) {
    Optional<Participation> line = dossier.lastParticipation();
    if (line.isEmpty() || line.get().denunciation().isPresent()) {
      return;
    }
    Answer<ImpreciseDate> entry = accessions.of(who.code()).to(what.number()).entryIntoForce();
    entry
        .value()
        // "a Party by" a day says nothing of a day to come
        .filter(on -> on.earliest().isPresent() && on.latest().isPresent())
        .filter(on -> on.isOnOrAfter(from) != Trilean.NO)
        .ifPresent(
            on ->
                deadlines.add(
                    event(who, what, on, entry.explanation())
                        .kind(DeadlineKind.ENTRY_INTO_FORCE)
                        .consequence(
                            Message.of("deadline.event.entryIntoForce", who.name(), what.label()))
                        .build()));
  }

  private void denunciation(
      Participant who, Treaty what, Dossier dossier, LocalDate from, List<Deadline> deadlines) {
    Optional<Denunciation> end = dossier.lastParticipation().flatMap(Participation::denunciation);
    Optional<ImpreciseDate> effect = end.flatMap(Denunciation::effect);
    if (effect.isEmpty() || effect.get().isOnOrAfter(from) == Trilean.NO) {
      return;
    }
    Explanation explanation =
        new Explanation.Builder()
            .rule("deadlines")
            .addSteps(
                Step.of("act.denunciation.effect", who.name(), effect.get())
                    .citing(end.orElseThrow().provenance().citations()))
            .build();
    deadlines.add(
        event(who, what, effect.get(), explanation)
            .kind(DeadlineKind.DENUNCIATION_TAKES_EFFECT)
            .consequence(Message.of("deadline.event.denunciation", who.name(), what.label()))
            .build());
  }

  private static Deadline.Builder event(
      Participant who, Treaty what, ImpreciseDate on, Explanation explanation) {
    return builder(who, what, explanation)
        .lastDay(on)
        .safeDay(on.earliest().or(on::latest).orElseThrow())
        .isCertain(on.isExact())
        .revision(0)
        .ordinal(1);
  }

  private static Deadline.Builder builder(Participant who, Treaty what, Explanation explanation) {
    return new Deadline.Builder().participant(who).treaty(what).explanation(explanation);
  }

  private static LocalDate later(LocalDate one, LocalDate another) {
    return one.isBefore(another) ? another : one;
  }
}
