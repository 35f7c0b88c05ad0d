package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.EndsWith;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/**
 * A treaty with those that its clauses speak of, and those that theirs do: all that the clauses of
 * a treaty can make a standing depend on.
 *
 * @param treaties the treaties, the one itself first
 * @param named the participants that their clauses, or the accounts of their elaboration, name
 * @param asked what their clauses ask of a participant besides its kind and membership
 * @param openedFrom the first day on which any of them can have been opened; empty if unknown
 */
record Circle(
    ImmutableList<Treaty> treaties,
    ImmutableSet<ParticipantCode> named,
    Asked asked,
    Optional<LocalDate> openedFrom) {
  static Circle of(TreatyRegister register, Treaty treaty) {
    Set<Treaty> treaties = new LinkedHashSet<>();
    collect(register, treaty, treaties);
    ImmutableSet.Builder<ParticipantCode> named = ImmutableSet.builder();
    Optional<LocalDate> openedFrom = treaty.openedOn().earliest();
    for (Treaty one : treaties) {
      one.elaborators().ifPresent(elaborators -> named.addAll(elaborators.participants()));
      admissions(one).forEach(admission -> named.addAll(admission.participants()));
      openedFrom =
          openedFrom.flatMap(
              first -> one.openedOn().earliest().map(day -> day.isBefore(first) ? day : first));
    }
    return new Circle(
        ImmutableList.copyOf(treaties), named.build(), Asked.by(treaties), openedFrom);
  }

  private static void collect(TreatyRegister register, Treaty treaty, Set<Treaty> treaties) {
    if (!treaties.add(treaty)) {
      return;
    }
    ImmutableSet.Builder<TreatyNumber> others = ImmutableSet.builder();
    admissions(treaty).forEach(admission -> admission.of().ifPresent(others::add));
    treaty
        .clauses()
        .accession()
        .ifPresent(clause -> clause.routes().forEach(route -> route.of().ifPresent(others::add)));
    treaty.clauses().endsWith().map(EndsWith::treaty).ifPresent(others::add);
    ConsentOfAll.other(treaty).ifPresent(others::add);
    others.build().forEach(number -> collect(register, register.treaty(number), treaties));
  }

  /** Whom the clauses of a treaty admit. */
  static ImmutableList<Admission> admissions(Treaty treaty) {
    ImmutableList.Builder<Admission> admissions = ImmutableList.builder();
    treaty.clauses().signature().map(SignatureClause::who).ifPresent(admissions::addAll);
    treaty
        .clauses()
        .accession()
        .ifPresent(
            clause -> clause.routes().stream().map(AccessionRoute::who).forEach(admissions::add));
    return admissions.build();
  }

  /** The code of a participant, if the clauses can tell it from others like it. */
  Optional<ParticipantCode> codeSeen(Participant participant) {
    return participant.kind() == ParticipantKind.ORGANISATION || named.contains(participant.code())
        ? Optional.of(participant.code())
        : Optional.empty();
  }

  /**
   * Whether no fact tells of a participant and any of the treaties, and the clauses see it as one
   * of many.
   */
  boolean isIdle(TreatyRegister register, Participant participant) {
    for (Treaty treaty : treaties) {
      if (!register.hasNothingOf(participant.code(), treaty.number())) {
        return false;
      }
    }
    return codeSeen(participant).isEmpty();
  }

  /** The first day on which the record of one of the treaties ends. */
  LocalDate seenUntil(Sights sights) {
    LocalDate first = LocalDate.MAX;
    for (Treaty treaty : treaties) {
      LocalDate until = sights.of(treaty.number()).until().orElse(LocalDate.MAX);
      first = until.isBefore(first) ? until : first;
    }
    return first;
  }

  /** Whether the coverage of each of the treaties that reaches a participant is this one. */
  boolean isCovered(
      ImmutableList<ImmutableList<Coverage>> coverage,
      TreatyRegister register,
      Participant participant) {
    for (int place = 0; place < treaties.size(); place++) {
      TreatyNumber number = treaties.get(place).number();
      if (!register.coverage(participant.code(), number).equals(coverage.get(place))) {
        return false;
      }
    }
    return true;
  }

  /** The coverage of each of the treaties that reaches a participant. */
  ImmutableList<ImmutableList<Coverage>> coverage(
      TreatyRegister register, Participant participant) {
    ImmutableList.Builder<ImmutableList<Coverage>> coverage = ImmutableList.builder();
    for (Treaty treaty : treaties) {
      coverage.add(register.coverage(participant.code(), treaty.number()));
    }
    return coverage.build();
  }

  /** The time of existence of a participant, unless it had begun before any of this and goes on. */
  Optional<Existence> existenceSeen(Participant participant) {
    return participant
        .existence()
        .filter(
            one ->
                one.ceased().isPresent()
                    || openedFrom
                        .map(
                            opened ->
                                one.provenance()
                                    .range(one.from())
                                    .latest()
                                    .map(begun -> begun.isAfter(opened))
                                    .orElse(true))
                        .orElse(true));
  }
}
