package org.accede.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.act.ArticleNumber;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.DepositaryNote;
import org.accede.act.TreatyAct;
import org.accede.difference.Change;
import org.accede.difference.GeneratedRegisters;
import org.accede.error.InconsistentFactsException;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.treaty.TreatyFact;

/** Laws of combinations, over registers that have much in common. */
@Domain(GeneratedRegisters.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class CombinationProperties {
  private static final TreatyRegister NOTHING = TreatyRegister.builder().build();

  @Property
  void combiningWithNothingChangesNothingAndHasNoConflict(
      @ForAll("registers") TreatyRegister register) {
    for (Combination one :
        List.of(register.combinationWith(NOTHING), NOTHING.combinationWith(register))) {
      assertThat(one.register().hasSameFactsAs(register)).isTrue();
      assertThat(one.conflicts()).isEmpty();
    }
  }

  @Property
  void combiningWithItselfChangesNothingAndHasNoConflict(
      @ForAll("registers") TreatyRegister register) {
    Combination twice = register.combinationWith(register);

    assertThat(twice.register().hasSameFactsAs(register)).isTrue();
    assertThat(twice.conflicts()).isEmpty();
  }

  @Property
  void combiningAgainChangesNothingEitherWay(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    if (combined.isPresent()) {
      TreatyRegister both = combined.get().register();
      Combination again = both.combinationWith(other);
      Combination mineAgain = mine.combinationWith(both);

      assertThat(again.register().hasSameFactsAs(both)).isTrue();
      assertThat(lost(again)).isEqualTo(lost(combined.get()));
      assertThat(mineAgain.register().hasSameFactsAs(both)).isTrue();
      assertThat(mineAgain.conflicts()).isEmpty();
    }
  }

  @Property
  void whatTheOtherHoldsIsInTheRegisterOrElseTheLoserOfOneConflict(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    if (combined.isPresent()) {
      ImmutableSet<Object> all = things(combined.get().register());
      List<Object> lost = combined.get().conflicts().stream().map(Conflict::lost).toList();

      assertThat(lost).doesNotHaveDuplicates();
      assertThat(Sets.union(all, ImmutableSet.copyOf(lost)))
          .isEqualTo(Sets.union(things(mine), things(other)));
      assertThat(Sets.intersection(all, ImmutableSet.copyOf(lost))).isEmpty();
    }
  }

  @Property
  void mineWinsAgainstWhatSpeaksOfTheSameParticipantAndTreaty(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    for (Conflict conflict :
        combined(mine, other).map(Combination::conflicts).stream().flatMap(List::stream).toList()) {
      assertThat(things(mine)).contains(conflict.won()).doesNotContain(conflict.lost());
      assertThat(things(other)).contains(conflict.lost()).doesNotContain(conflict.won());
      assertThat(conflict.toString()).startsWith(conflict.label() + ": ");
      Change change = Change.of(conflict);
      assertThat(change.participant()).isEqualTo(conflict.participant());
      assertThat(change.treaty()).isEqualTo(conflict.treaty());
    }
  }

  /** A correction of mine may bring along what it corrects, and that may correct mine in turn. */
  @Property
  void whatStandsInMineAloneStandsInBothUnlessMineCorrectsItsCorrection(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    if (combined.isPresent()) {
      ImmutableSet<TreatyFact> both = facts(combined.get().register());
      Set<TreatyFact> corrected =
          Sets.filter(both, one -> both.stream().anyMatch(newer -> corrects(newer, one)));
      Set<TreatyFact> expected =
          Sets.filter(
              Sets.difference(standing(mine), facts(other)),
              one -> corrected.stream().noneMatch(older -> corrects(older, one)));
      assertThat(Sets.difference(expected, standing(combined.get().register()))).isEmpty();
    }
  }

  /** The oracle says it pair by pair, and again until nothing more follows. */
  @Property(tries = 1000)
  void factsThatNeedNotStandAloneLeaveOutWhatTheyClaimAndNothingElse(
      @ForAll("heaps") List<TreatyFact> facts, @ForAll("registers") TreatyRegister other) {
    TreatyRegister.Builder mine = TreatyRegister.builder();
    facts.forEach(fact -> Samples.add(fact, mine));
    ImmutableSet<TreatyFact> lost = lost(facts, other);
    TreatyRegister.Builder expected = TreatyRegister.builder();
    other.participants().forEach(expected::add);
    other.treaties().forEach(expected::add);
    facts.forEach(fact -> Samples.add(fact, expected));
    facts(other).stream()
        .filter(fact -> !facts.contains(fact) && !lost.contains(fact))
        .forEach(fact -> Samples.add(fact, expected));

    Optional<Combination> combined = unlessRefused(() -> mine.combinationWith(other));

    assertThat(combined.map(both -> facts(both.register())))
        .isEqualTo(unlessRefused(expected::build).map(CombinationProperties::facts));
    combined.ifPresent(
        both -> assertThat(Iterables.filter(lost(both), TreatyFact.class)).hasSameElementsAs(lost));
  }

  /** Registers of all sorts of things, and more of those that speak of little but that often. */
  @Provide
  Arbitrary<TreatyRegister> registers() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, new GeneratedRegisters().registers()),
        Tuple.of(3, facts().list().ofMaxSize(6).map(CombinationProperties::accepted)));
  }

  /** Facts that need not stand alone, nor stand together. */
  @Provide
  Arbitrary<List<TreatyFact>> heaps() {
    return facts().list().ofMaxSize(3);
  }

  /** Facts of one dossier and a few days, most of them in some correction. */
  private static Arbitrary<TreatyFact> facts() {
    Arbitrary<String> days = Arbitraries.of("2020-01-01", "2020-01-02", "2020-01-03");
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c").injectNull(0.4);
    Arbitrary<Provenance> provenances =
        Combinators.combine(ids, ids)
            .as(
                (id, older) ->
                    Samples.provenanceBuilder()
                        .id(Optional.ofNullable(id))
                        .supersedes(Optional.ofNullable(older))
                        .build());
    return Arbitraries.oneOf(
        Combinators.combine(days, provenances)
            .as((on, why) -> Samples.accession("KAZ", "030", on, why)),
        Combinators.combine(days, provenances)
            .as((on, why) -> Samples.invitation("KAZ", "030", on, why)),
        Combinators.combine(days, days, provenances)
            .as((on, until, why) -> Samples.extension("KAZ", "030", on, until, why)),
        Combinators.combine(days, provenances, Arbitraries.of("1", "2"))
            .as(
                (on, why, article) ->
                    new Declaration.Builder()
                        .participant(Samples.code("KAZ"))
                        .treaty(Samples.number("030"))
                        .kind(DeclarationKind.RESERVATION)
                        .provenance(why)
                        .addArticles(new ArticleNumber(article))
                        .effect(Samples.date(on))
                        .build()));
  }

  /** The register of the facts, but for those that cannot stand with the ones before them. */
  private static TreatyRegister accepted(List<TreatyFact> facts) {
    List<TreatyFact> accepted = new ArrayList<>();
    for (TreatyFact fact : facts) {
      accepted.add(fact);
      if (unlessRefused(() -> register(accepted)).isEmpty()) {
        accepted.remove(accepted.size() - 1);
      }
    }
    return register(accepted);
  }

  private static TreatyRegister register(List<TreatyFact> facts) {
    return Samples.registerBuilder(facts.toArray(TreatyFact[]::new)).build();
  }

  private static ImmutableSet<TreatyFact> lost(List<TreatyFact> mine, TreatyRegister other) {
    ImmutableSet<TreatyFact> others = facts(other);
    List<TreatyFact> own = mine.stream().filter(fact -> !others.contains(fact)).toList();
    Set<TreatyFact> kept = new HashSet<>(mine);
    Set<TreatyFact> claimed = new HashSet<>();
    int before = -1;
    while (before < kept.size() + claimed.size()) {
      before = kept.size() + claimed.size();
      for (TreatyFact fact : others) {
        boolean isMine = mine.stream().anyMatch(one -> isOf(one, fact) && hasSameId(one, fact));
        if (!isMine && kept.stream().anyMatch(newer -> corrects(newer, fact))) {
          kept.add(fact);
        }
        if (own.stream().anyMatch(one -> claims(one, fact, others))
            || claimed.stream().anyMatch(one -> isLinked(one, fact))) {
          claimed.add(fact);
        }
      }
    }
    return ImmutableSet.copyOf(Sets.difference(claimed, kept));
  }

  private static boolean claims(TreatyFact own, TreatyFact fact, Set<TreatyFact> others) {
    boolean isAnyOfItsKind =
        own instanceof TreatyAct && others.stream().noneMatch(one -> corrects(own, one));
    boolean isSameStatement =
        !(own instanceof Declaration one)
            || (fact instanceof Declaration another
                && one.kind() == another.kind()
                && one.articles().equals(another.articles()));
    return isLinked(own, fact)
        || (own.label().equals(fact.label())
            && (isAnyOfItsKind || (own.on().equals(fact.on()) && isSameStatement)));
  }

  private static boolean corrects(TreatyFact newer, TreatyFact older) {
    return isOf(newer, older)
        && older.provenance().id().isPresent()
        && newer.provenance().supersedes().equals(older.provenance().id());
  }

  private static boolean hasSameId(TreatyFact one, TreatyFact other) {
    return one.provenance().id().isPresent()
        && one.provenance().id().equals(other.provenance().id());
  }

  private static boolean isLinked(TreatyFact one, TreatyFact other) {
    boolean correctTheSame =
        isOf(one, other)
            && one.provenance().supersedes().isPresent()
            && one.provenance().supersedes().equals(other.provenance().supersedes());
    return correctTheSame
        || (isOf(one, other) && hasSameId(one, other))
        || corrects(one, other)
        || corrects(other, one);
  }

  /** Whether two facts are of one dossier and one sort. */
  private static boolean isOf(TreatyFact one, TreatyFact other) {
    return one.participant().equals(other.participant())
        && one.treaty().equals(other.treaty())
        && one instanceof TreatyAct == other instanceof TreatyAct
        && one instanceof DepositaryNote == other instanceof DepositaryNote;
  }

  private static Optional<Combination> combined(TreatyRegister mine, TreatyRegister other) {
    return unlessRefused(() -> mine.combinationWith(other));
  }

  private static <T> Optional<T> unlessRefused(Supplier<T> what) {
    try {
      return Optional.of(what.get());
    } catch (InconsistentFactsException refused) {
      return Optional.empty();
    }
  }

  private static ImmutableSet<Object> lost(Combination combination) {
    return combination.conflicts().stream()
        .map(Conflict::lost)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<TreatyFact> standing(TreatyRegister register) {
    return ImmutableSet.copyOf(
        Iterables.<TreatyFact>concat(
            Corrections.standing(register.acts()),
            Corrections.standing(register.notes()),
            Corrections.standing(register.steps())));
  }

  private static ImmutableSet<TreatyFact> facts(TreatyRegister register) {
    return ImmutableSet.copyOf(
        Iterables.<TreatyFact>concat(register.acts(), register.notes(), register.steps()));
  }

  /** All that a register holds and that another may hold differently. */
  private static ImmutableSet<Object> things(TreatyRegister register) {
    return ImmutableSet.copyOf(
        Iterables.concat(
            register.participants(),
            register.treaties(),
            facts(register),
            register.defaultTerms()));
  }
}
