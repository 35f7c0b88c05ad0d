package org.accede.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * What differs between two registers where both of them speak, for registers that were made from
 * different sources: a chart knows no invitations, and an index no clauses.
 *
 * <ul>
 *   <li>Of participants and treaties, those are compared that both registers hold, in what both say
 *       of them. That a treaty is not in force, is not closed and belongs to no other is said by
 *       leaving it out, if the register says such things of any treaty.
 *   <li>An act, a note of the depositary or a step that one register lacks counts if that register
 *       holds another one of the same participant, treaty and kind; an act also if the register
 *       declares that the record of such acts is complete as of a day that is not before it. No
 *       register declares that of notes.
 *   <li>Two expressions of consent on one day do not differ if one source merely does not say
 *       whether it was a ratification, an acceptance or an approval, or says nothing of its kind.
 *   <li>What stands behind the facts, and what is declared complete, is not compared. Default terms
 *       are if both registers have any.
 * </ul>
 *
 * @param changes what differs where both speak
 * @param setAside what differs otherwise: where only one of them speaks, or in its sources
 */
public record CommonGround(ImmutableList<Change> changes, ImmutableList<Change> setAside)
    implements Serializable {
  /** A common ground; nothing of it is {@code null}. */
  public CommonGround {
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(setAside, "setAside");
  }

  private static final Set<TreatyPart> SAID_BY_ABSENCE =
      Sets.immutableEnumSet(TreatyPart.IN_FORCE_ON, TreatyPart.CLOSED_ON, TreatyPart.PARENT);
  private static final Set<ConsentKind> MERGED =
      Sets.immutableEnumSet(ConsentKind.RATIFICATION, ConsentKind.ACCEPTANCE, ConsentKind.APPROVAL);

  /** The common ground of two registers. */
  public static CommonGround of(TreatyRegister older, TreatyRegister newer) {
    ImmutableList.Builder<Change> common = ImmutableList.builder();
    ImmutableList.Builder<Change> aside = ImmutableList.builder();
    for (Change change : RegisterDifference.between(older, newer).changes()) {
      Optional<Change> there = within(change, older, newer);
      (there.isPresent() ? common : aside).add(there.orElse(change));
    }
    return new CommonGround(common.build(), aside.build());
  }

  private static Optional<Change> within(
      Change change, TreatyRegister older, TreatyRegister newer) {
    if (!change.kind().isOfSubstance()) {
      return Optional.empty();
    }
    if (change instanceof TreatyChange one) {
      return within(one, older, newer);
    }
    if (change instanceof ParticipantChange one) {
      return within(one);
    }
    if (change instanceof FactChange one) {
      return isCommon(one, older, newer) ? Optional.of(change) : Optional.empty();
    }
    return change instanceof DefaultTermChange
            && !older.defaultTerms().isEmpty()
            && !newer.defaultTerms().isEmpty()
        ? Optional.of(change)
        : Optional.empty();
  }

  private static Optional<Change> within(
      TreatyChange change, TreatyRegister older, TreatyRegister newer) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return Optional.empty();
    }
    Treaty before = change.before().get();
    Treaty after = change.after().get();
    Set<TreatyPart> aside = EnumSet.of(TreatyPart.SOURCES);
    for (TreatyPart part : change.parts()) {
      boolean isCommon =
          SAID_BY_ABSENCE.contains(part)
              ? speaks(older.treaties(), part) && speaks(newer.treaties(), part)
              : says(part.of(before)) && says(part.of(after));
      if (!isCommon) {
        aside.add(part);
      }
    }
    return restricted(
        change,
        (one, parts) ->
            new TreatyChange.Builder()
                .before(one.before())
                .after(one.after())
                .addAllSetAside(parts)
                .build(),
        aside,
        aside.containsAll(change.parts()));
  }

  private static Optional<Change> within(ParticipantChange change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return Optional.empty();
    }
    Participant before = change.before().get();
    Participant after = change.after().get();
    Set<ParticipantPart> aside = EnumSet.of(ParticipantPart.SOURCES);
    for (ParticipantPart part : change.parts()) {
      if (!says(part.of(before)) || !says(part.of(after))) {
        aside.add(part);
      }
    }
    return restricted(
        change,
        (one, parts) ->
            new ParticipantChange.Builder()
                .before(one.before())
                .after(one.after())
                .addAllSetAside(parts)
                .build(),
        aside,
        aside.containsAll(change.parts()));
  }

  private static <C, P> Optional<Change> restricted(
      C change, BiFunction<C, Set<P>, Change> restriction, Set<P> aside, boolean isNothingLeft) {
    return isNothingLeft ? Optional.empty() : Optional.of(restriction.apply(change, aside));
  }

  private static boolean speaks(Collection<Treaty> treaties, TreatyPart part) {
    return treaties.stream().anyMatch(treaty -> says(part.of(treaty)));
  }

  private static boolean says(Object value) {
    return !value.equals(Optional.empty())
        && !value.equals(List.of())
        && value != FinalClauses.Reading.NOT_READ;
  }

  private static boolean isCommon(FactChange change, TreatyRegister older, TreatyRegister newer) {
    if (change.before().isEmpty()) {
      return speaksOf(older, change.after().orElseThrow());
    }
    if (change.after().isEmpty()) {
      return speaksOf(newer, change.before().get());
    }
    return !isSameButForKind(change.before().get(), change.after().get());
  }

  /** Whether a register would hold such a fact, as far as it knows. */
  private static boolean speaksOf(TreatyRegister register, TreatyFact fact) {
    Dossier dossier = register.dossier(fact.participant(), fact.treaty());
    return Stream.of(dossier.acts(), dossier.notes(), dossier.steps())
            .flatMap(List::stream)
            .anyMatch(held -> held.word().equals(fact.word()))
        || (fact instanceof TreatyAct act
            && register.coverage(act.participant(), act.treaty()).stream()
                .anyMatch(coverage -> covers(coverage, act)));
  }

  private static boolean covers(Coverage coverage, TreatyAct act) {
    Optional<LocalDate> latest = act.range().latest();
    return coverage.includesConsents()
        && (coverage.includesSignatures() || !(act instanceof Signature))
        && latest.isPresent()
        && !latest.get().isAfter(coverage.asOf());
  }

  private static boolean isSameButForKind(TreatyFact before, TreatyFact after) {
    return before instanceof Consent one
        && after instanceof Consent other
        && one.on().equals(other.on())
        && (includes(one.kind(), other.kind()) || includes(other.kind(), one.kind()));
  }

  private static boolean includes(ConsentKind general, ConsentKind kind) {
    return general == ConsentKind.NOT_STATED
        || (general == ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL && MERGED.contains(kind));
  }
}
