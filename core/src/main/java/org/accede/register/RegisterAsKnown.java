package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.accede.participant.ParticipantCode;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * A register as someone could have had it on a day.
 *
 * <p>What became known of a pair by then is a matter of its dossier alone. A dossier of which all
 * was known stays the same object.
 */
final class RegisterAsKnown {
  private final LocalDate day;

  /** The facts that are not in the view. */
  private final Set<TreatyFact> unknown = Sets.newIdentityHashSet();

  /** The notes that are in the view as something else, and as what. */
  private final IdentityHashMap<TreatyFact, TreatyFact> changed = new IdentityHashMap<>();

  private RegisterAsKnown(LocalDate day) {
    this.day = day;
  }

  static TreatyRegister on(TreatyRegister register, LocalDate day) {
    return new RegisterAsKnown(day).view(register);
  }

  private TreatyRegister view(TreatyRegister register) {
    List<Dossier> different = new ArrayList<>();
    for (Dossier dossier : register.dossiers().all()) {
      List<TreatyFact> known = known(dossier);
      if (isChanged(dossier)) {
        different.add(Dossier.of(dossier.participant(), dossier.treaty(), known));
      }
    }
    TreatyRegister view =
        new TreatyRegister(
            known(register.catalogue()),
            known(register.recorded()),
            known(register.completeness()),
            known(register.defaultTerms()),
            different.isEmpty() ? register.dossiers() : register.dossiers().with(different),
            null,
            new PastView(register, day));
    RegisterChecks.checkDifferent(view, different);
    return view;
  }

  private boolean isChanged(Dossier dossier) {
    for (TreatyFact fact : dossier.facts()) {
      if (unknown.contains(fact) || changed.containsKey(fact)) {
        return true;
      }
    }
    return false;
  }

  private Recorded known(Recorded all) {
    return unknown.isEmpty() && changed.isEmpty()
        ? all
        : Recorded.of(
            known(all.acts().all(), TreatyAct.class),
            known(all.notes().all(), DepositaryNote.class),
            known(all.steps().all(), ProcedureFact.class));
  }

  private <F extends TreatyFact> ImmutableList<F> known(ImmutableList<F> facts, Class<F> sort) {
    ImmutableList.Builder<F> known = ImmutableList.builder();
    for (F fact : facts) {
      if (!unknown.contains(fact)) {
        known.add(sort.cast(changed.getOrDefault(fact, fact)));
      }
    }
    return known.build();
  }

  private Catalogue known(Catalogue catalogue) {
    boolean isSame = true;
    Map<ParticipantCode, Participant> participants = new LinkedHashMap<>();
    for (Participant one : catalogue.participants().values()) {
      Participant known = asKnown(one, day);
      participants.put(one.code(), known);
      isSame &= known == one;
    }
    Map<TreatyNumber, Treaty> treaties = new LinkedHashMap<>();
    for (Treaty one : catalogue.treaties().values()) {
      Treaty known = asKnown(one, day);
      treaties.put(one.number(), known);
      isSame &= known == one;
    }
    return isSame ? catalogue : Catalogue.of(participants, treaties);
  }

  private Completeness known(Completeness completeness) {
    Completeness known =
        new Completeness(known(completeness.ofTreaties()), known(completeness.ofParticipants()));
    return known.equals(completeness) ? completeness : known;
  }

  private <K> ImmutableListMultimap<K, Coverage> known(ImmutableListMultimap<K, Coverage> all) {
    ImmutableListMultimap.Builder<K, Coverage> known = ImmutableListMultimap.builder();
    for (Map.Entry<K, Coverage> one : all.entries()) {
      // A record that was found complete as of a later day was not known to be complete yet.
      if (!one.getValue().asOf().isAfter(day)) {
        known.put(one);
      }
    }
    return known.build();
  }

  private ImmutableList<DefaultTerm> known(ImmutableList<DefaultTerm> terms) {
    return terms.stream()
        .filter(term -> isKnown(knownFrom(term), day))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isKnown(Optional<LocalDate> knownFrom, LocalDate day) {
    return knownFrom.isPresent() && !knownFrom.get().isAfter(day);
  }

  private static Optional<LocalDate> knownFrom(DefaultTerm term) {
    return term.provenance().knownFrom(ImpreciseDate.on(term.adoptedFrom()));
  }

  /** What was known of a dossier; notes as they were known. */
  private List<TreatyFact> known(Dossier dossier) {
    List<TreatyFact> happened = new ArrayList<>(dossier.facts().size());
    Set<DepositaryNote> notes = new HashSet<>();
    for (TreatyFact fact : dossier.facts()) {
      TreatyFact then = fact instanceof DepositaryNote note ? asKnown(note, day) : fact;
      // two statements may differ in their withdrawals alone
      if (!isKnown(fact.knownFrom(), day)
          || (then instanceof DepositaryNote note && !notes.add(note))) {
        unknown.add(fact);
      } else {
        happened.add(then);
        if (then != fact) {
          changed.put(fact, then);
        }
      }
    }
    List<TreatyFact> known = new ArrayList<>(happened.size());
    for (TreatyFact fact : happened) {
      if ((fact instanceof Withdrawal withdrawal && !isOfSomethingKnown(withdrawal, happened))
          || (isProlongation(fact) && !isOfAKnownInvitation(fact, happened))) {
        unknown.add(fact);
      } else {
        known.add(fact);
      }
    }
    return known;
  }

  /** That something was taken back is not known before the thing. */
  private static boolean isOfSomethingKnown(Withdrawal withdrawal, List<TreatyFact> known) {
    return standing(TreatyAct.class, known).stream()
        .filter(act -> !(act instanceof Denunciation end) || end.isWhole())
        .anyMatch(act -> act.word().equals(withdrawal.of().name()));
  }

  private static boolean isProlongation(TreatyFact fact) {
    return fact instanceof ExtensionRequest || fact instanceof Extension;
  }

  /** What prolongs an invitation is not known before the invitation. */
  private static boolean isOfAKnownInvitation(TreatyFact step, List<TreatyFact> known) {
    return standing(ProcedureFact.class, known).stream()
        .anyMatch(one -> one instanceof Invitation && !one.on().isCertainlyAfter(step.on()));
  }

  private static <F extends TreatyFact> List<F> standing(Class<F> sort, List<TreatyFact> facts) {
    return Corrections.standing(facts.stream().filter(sort::isInstance).map(sort::cast).toList());
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
    Optional<Existence> existence = participant.existence().map(one -> asKnown(one, day));
    if (memberships.equals(participant.memberships())
        && observerStatuses.equals(participant.observerStatuses())
        && existence.equals(participant.existence())) {
      return participant;
    }
    return new Participant.Builder()
        .code(participant.code())
        .alpha2(participant.alpha2())
        .kind(participant.kind())
        .name(participant.name())
        .addAllVariants(participant.variants())
        .note(participant.note())
        .europeanStatus(participant.europeanStatus())
        .existence(existence)
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
