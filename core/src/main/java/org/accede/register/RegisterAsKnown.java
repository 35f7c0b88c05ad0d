package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.Declaration;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** A register as someone could have had it on a day. */
final class RegisterAsKnown {
  private RegisterAsKnown() {}

  static TreatyRegister on(TreatyRegister register, LocalDate day) {
    TreatyRegister.Builder known = TreatyRegister.builder();
    register.participants().forEach(participant -> known.add(asKnown(participant, day)));
    register.treaties().forEach(treaty -> known.add(asKnown(treaty, day)));
    knownActs(register, day).forEach(known::add);
    register.notes().stream()
        .filter(note -> isKnown(note.knownFrom(), day))
        .map(note -> asKnown(note, day))
        // two statements may differ in their withdrawals alone
        .distinct()
        .forEach(known::add);
    knownSteps(register, day).forEach(known::add);
    register.defaultTerms().stream()
        .filter(term -> isKnown(knownFrom(term), day))
        .forEach(known::add);
    register
        .treatyCoverage()
        .forEach(
            (treaty, coverage) -> {
              if (isKnown(coverage, day)) {
                known.cover(treaty, coverage);
              }
            });
    register
        .participantCoverage()
        .forEach(
            (participant, coverage) -> {
              if (isKnown(coverage, day)) {
                known.cover(participant, coverage);
              }
            });
    return known.viewOf(register, day).build();
  }

  private static boolean isKnown(Optional<LocalDate> knownFrom, LocalDate day) {
    return knownFrom.map(from -> !from.isAfter(day)).orElse(false);
  }

  private static Optional<LocalDate> knownFrom(DefaultTerm term) {
    return term.provenance().knownFrom(ImpreciseDate.on(term.adoptedFrom()));
  }

  /** The acts known on a day; that something was taken back is not known before the thing. */
  private static Stream<TreatyAct> knownActs(TreatyRegister register, LocalDate day) {
    ImmutableList<TreatyAct> known =
        register.acts().stream()
            .filter(act -> isKnown(act.knownFrom(), day))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> words =
        Corrections.standing(known).stream()
            .filter(act -> !(act instanceof Denunciation end) || end.isWhole())
            .filter(act -> !(act instanceof Withdrawal))
            .map(TreatyFact::label)
            .collect(ImmutableSet.toImmutableSet());
    return known.stream()
        .filter(
            act ->
                !(act instanceof Withdrawal withdrawal)
                    || words.contains(
                        act.participant() + " " + act.treaty() + " " + withdrawal.of()));
  }

  /** The steps known on a day; what prolongs an invitation is not known before the invitation. */
  private static Stream<ProcedureFact> knownSteps(TreatyRegister register, LocalDate day) {
    ImmutableList<ProcedureFact> known =
        register.steps().stream()
            .filter(step -> isKnown(step.knownFrom(), day))
            .collect(ImmutableList.toImmutableList());
    SetMultimap<TreatyNumber, ProcedureFact> invitations =
        Corrections.standing(known).stream()
            .filter(Invitation.class::isInstance)
            .collect(ImmutableSetMultimap.toImmutableSetMultimap(TreatyFact::treaty, step -> step));
    return known.stream()
        .filter(
            step ->
                !(step instanceof ExtensionRequest || step instanceof Extension)
                    || invitations.get(step.treaty()).stream()
                        .filter(invited -> invited.participant().equals(step.participant()))
                        .anyMatch(invited -> !invited.on().isCertainlyAfter(step.on())));
  }

  /** A record that was found complete as of a later day was not known to be complete yet. */
  private static boolean isKnown(Coverage coverage, LocalDate day) {
    return !coverage.asOf().isAfter(day);
  }

  /** A withdrawal counts as known from the day it takes effect. */
  private static DepositaryNote asKnown(DepositaryNote note, LocalDate day) {
    if (!(note instanceof Declaration declaration)
        || declaration.withdrawn().map(end -> hasHappened(end, day)).orElse(true)) {
      return note;
    }
    return new Declaration.Builder()
        .participant(declaration.participant())
        .treaty(declaration.treaty())
        .kind(declaration.kind())
        .nature(declaration.nature())
        .addAllArticles(declaration.articles())
        .text(declaration.text())
        .effect(declaration.effect())
        .provenance(declaration.provenance())
        .build();
  }

  private static Treaty asKnown(Treaty treaty, LocalDate day) {
    Optional<ImpreciseDate> inForceOn = treaty.inForceOn().filter(date -> hasHappened(date, day));
    Optional<ImpreciseDate> closedOn = treaty.closedOn().filter(date -> hasHappened(date, day));
    if (inForceOn.equals(treaty.inForceOn()) && closedOn.equals(treaty.closedOn())) {
      return treaty;
    }
    return new Treaty.Builder()
        .number(treaty.number())
        .series(treaty.series())
        .title(treaty.title())
        .commonName(treaty.commonName())
        .addAllVariants(treaty.variants())
        .kind(treaty.kind())
        .parent(treaty.parent())
        .openedOn(treaty.openedOn())
        .openedAt(treaty.openedAt())
        .inForceOn(inForceOn)
        .closedOn(closedOn)
        .unRegistration(treaty.unRegistration())
        .codes(treaty.codes())
        .addAllCitations(treaty.citations())
        .clauses(treaty.clauses())
        .elaborators(treaty.elaborators())
        .build();
  }

  private static Participant asKnown(Participant participant, LocalDate day) {
    ImmutableList<Membership> memberships =
        participant.memberships().stream()
            .filter(
                membership -> isKnown(membership.provenance().knownFrom(membership.from()), day))
            .map(membership -> asKnown(membership, day))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<ObserverStatus> observerStatuses =
        participant.observerStatuses().stream()
            .filter(status -> isKnown(status.provenance().knownFrom(status.from()), day))
            .collect(ImmutableList.toImmutableList());
    return new Participant.Builder()
        .code(participant.code())
        .alpha2(participant.alpha2())
        .kind(participant.kind())
        .name(participant.name())
        .addAllVariants(participant.variants())
        .note(participant.note())
        .europeanStatus(participant.europeanStatus())
        .existence(participant.existence().map(existence -> asKnown(existence, day)))
        .addAllMemberships(memberships)
        .addAllObserverStatuses(observerStatuses)
        .addAllCitations(participant.citations())
        .build();
  }

  /** That a participant exists no more is not known before its end. */
  private static Existence asKnown(Existence existence, LocalDate day) {
    return existence.ceased().map(ceased -> hasHappened(ceased, day)).orElse(true)
        ? existence
        : new Existence(existence.from(), Optional.empty(), existence.provenance());
  }

  private static Membership asKnown(Membership membership, LocalDate day) {
    if (membership.ceasedRange().map(ceased -> hasHappened(ceased, day)).orElse(true)) {
      return membership;
    }
    return new Membership.Builder()
        .from(membership.from())
        .provenance(membership.provenance())
        .build();
  }

  private static boolean hasHappened(ImpreciseDate date, LocalDate day) {
    return date.isOnOrBefore(day) == Trilean.YES;
  }
}
