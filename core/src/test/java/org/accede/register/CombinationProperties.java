package org.accede.register;

import static org.accede.register.CombinationOracle.corrects;
import static org.accede.register.CombinationOracle.facts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.difference.Change;
import org.accede.difference.GeneratedRegisters;
import org.accede.error.InconsistentFactsException;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.time.Trilean;
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
      Set<Object> told = Sets.union(things(mine), things(other));

      assertThat(lost).doesNotHaveDuplicates();
      assertThat(things(other)).containsAll(lost);
      assertThat(Sets.intersection(all, ImmutableSet.copyOf(lost))).isEmpty();
      assertThat(Sets.difference(told, ImmutableSet.copyOf(lost)))
          .allMatch(one -> all.stream().anyMatch(united -> tells(united, one)));
      assertThat(Sets.difference(all, told))
          .allMatch(united -> things(mine).stream().anyMatch(one -> tells(united, one)))
          .allMatch(united -> things(other).stream().anyMatch(one -> tells(united, one)));
    }
  }

  @Property
  void mineWinsAgainstWhatSpeaksOfTheSameParticipantAndTreaty(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    for (Conflict conflict :
        combined.map(Combination::conflicts).stream().flatMap(List::stream).toList()) {
      if (conflict instanceof Conflict.OfAbsence absence) {
        assertThat(mine.treatyCoverage().values()).contains(absence.won());
        assertThat(mine.acts()).noneMatch(act -> act.label().equals(absence.label()));
        assertThat(absence.lost().range().isOnOrBefore(absence.won().asOf()))
            .isEqualTo(Trilean.YES);
      } else {
        assertThat(things(combined.get().register())).contains(conflict.won());
        assertThat(things(mine)).anyMatch(one -> tells(conflict.won(), one));
      }
      assertThat(things(mine)).doesNotContain(conflict.lost());
      assertThat(things(other)).contains(conflict.lost()).doesNotContain(conflict.won());
      assertThat(conflict.toString()).startsWith(conflict.label() + ": ");
      Change change = Change.of(conflict);
      assertThat(change.participant()).isEqualTo(conflict.participant());
      assertThat(change.treaty()).isEqualTo(conflict.treaty());
    }
  }

  @Property
  void whatStandsInMineStandsInBothUnlessTheOtherCorrectsIt(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    if (combined.isPresent()) {
      ImmutableSet<TreatyFact> both = standing(combined.get().register());
      assertThat(standing(mine))
          .filteredOn(one -> facts(other).stream().noneMatch(newer -> corrects(newer, one)))
          .allMatch(one -> both.stream().anyMatch(united -> tells(united, one)));
    }
  }

  @Property
  void whatTheOtherCorrectsOfMineStandsNoMoreUnlessMineCorrectsItToo(
      @ForAll("registers") TreatyRegister mine, @ForAll("registers") TreatyRegister other) {
    Optional<Combination> combined = combined(mine, other);
    if (combined.isPresent()) {
      for (TreatyFact newer : facts(other)) {
        boolean isOfMine =
            standing(mine).stream().anyMatch(older -> corrects(newer, older))
                && facts(mine).stream().noneMatch(one -> hasSameId(one, newer));
        if (isOfMine) {
          assertThat(facts(combined.get().register())).anyMatch(one -> tells(one, newer));
          assertThat(standing(combined.get().register()))
              .noneMatch(older -> corrects(newer, older));
        }
      }
    }
  }

  @Property
  void whatTwoSourcesSayAlikeIsOneFactKnownFromTheEarlierDay(
      @ForAll("alike") TreatyFact mine, @ForAll("alike") TreatyFact other) {
    Assume.that(!corrects(mine, other) && !corrects(other, mine));

    Combination both = register(List.of(mine)).combinationWith(register(List.of(other)));

    assertThat(both.register().acts()).hasSize(1);
    assertThat(both.conflicts().isEmpty()).isEqualTo(canBeOne(mine, other));
    if (both.conflicts().isEmpty()) {
      assertThat(both.register().acts().get(0).knownFrom())
          .isEqualTo(
              Stream.of(mine, other)
                  .flatMap(fact -> fact.knownFrom().stream())
                  .min(Comparator.naturalOrder()));
    }
  }

  /** The oracle says it pair by pair, and again until nothing more follows. */
  @Property(tries = 1000)
  void factsThatNeedNotStandAloneLeaveOutWhatTheyClaimAndNothingElse(
      @ForAll("heaps") List<TreatyFact> facts, @ForAll("registers") TreatyRegister other) {
    TreatyRegister.Builder mine = TreatyRegister.builder();
    facts.forEach(fact -> Samples.add(fact, mine));
    CombinationOracle oracle = new CombinationOracle(facts, other);
    TreatyRegister.Builder expected = TreatyRegister.builder();
    other.participants().forEach(expected::add);
    other.treaties().forEach(expected::add);
    oracle.mine().forEach(fact -> Samples.add(fact, expected));
    oracle.added().forEach(fact -> Samples.add(fact, expected));

    Optional<Combination> combined = unlessRefused(() -> mine.combinationWith(other));

    assertThat(combined.map(both -> facts(both.register())))
        .isEqualTo(unlessRefused(expected::build).map(CombinationOracle::facts));
    combined.ifPresent(
        both ->
            assertThat(Iterables.filter(lost(both), TreatyFact.class))
                .hasSameElementsAs(oracle.lost()));
  }

  /** Registers of all sorts of things, and more of those that speak of little but that often. */
  @Provide
  Arbitrary<TreatyRegister> registers() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, new GeneratedRegisters().registers()),
        Tuple.of(3, someFact().list().ofMaxSize(6).map(CombinationProperties::accepted)));
  }

  /** Facts that need not stand alone, nor stand together. */
  @Provide
  Arbitrary<List<TreatyFact>> heaps() {
    return someFact().list().ofMaxSize(3);
  }

  /** Facts of one dossier and a few days, most of them in some correction. */
  private static Arbitrary<TreatyFact> someFact() {
    Arbitrary<String> days = Arbitraries.of("2020-01-01", "2020-01-02", "2020-01-03");
    Arbitrary<Provenance> provenances = provenances();
    Arbitrary<ConsentKind> kinds =
        Arbitraries.of(ConsentKind.ACCESSION, ConsentKind.RATIFICATION, ConsentKind.NOT_STATED);
    return Arbitraries.oneOf(
        Combinators.combine(days, kinds, provenances)
            .as((on, kind, why) -> Samples.consent("KAZ", "030", on, kind, why)),
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

  private static Arbitrary<Provenance> provenances() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c").injectNull(0.4);
    Arbitrary<LocalDate> days =
        Arbitraries.of("2019-01-01", "2020-06-01").map(LocalDate::parse).injectNull(0.6);
    return Combinators.combine(ids, ids, days, Arbitraries.of("chart", "list"))
        .as(
            (id, older, day, source) ->
                new Provenance.Builder()
                    .addCitations(Samples.citation(source))
                    .statedKnownFrom(Optional.ofNullable(day))
                    .id(Optional.ofNullable(id))
                    .supersedes(Optional.ofNullable(older))
                    .build());
  }

  /** An accession of one day or more, by one source or another. */
  @Provide
  Arbitrary<TreatyFact> alike() {
    return provenances()
        .filter(why -> why.id().isEmpty() || !why.id().equals(why.supersedes()))
        .map(why -> Samples.accession("KAZ", "030", "2020-01-01/2020-01-05", why));
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

  /** Whether a thing is another one, or a fact that says no less than it and rests on no less. */
  private static boolean tells(Object united, Object thing) {
    return united.equals(thing)
        || (united instanceof TreatyFact both
            && thing instanceof TreatyFact one
            && (both.saysTheSameAs(one) || saysAlsoTheKind(both, one))
            && both.provenance().citations().containsAll(one.provenance().citations())
            && both.provenance().contradictions().containsAll(one.provenance().contradictions())
            && (one.provenance().id().isEmpty() || hasSameId(one, both))
            && (one.provenance().supersedes().isEmpty()
                || one.provenance().supersedes().equals(both.provenance().supersedes()))
            && one.knownFrom().stream()
                .allMatch(day -> !both.knownFrom().orElseThrow().isAfter(day)));
  }

  private static boolean saysAlsoTheKind(TreatyFact both, TreatyFact one) {
    return one instanceof Consent consent
        && consent.kind() == ConsentKind.NOT_STATED
        && both instanceof Consent full
        && full.label().equals(consent.label())
        && full.on().equals(consent.on());
  }

  private static boolean canBeOne(TreatyFact mine, TreatyFact other) {
    Provenance own = mine.provenance();
    Provenance theirs = other.provenance();
    boolean bearDifferentIds =
        own.id().isPresent() && theirs.id().isPresent() && !own.id().equals(theirs.id());
    boolean correctDifferentFacts =
        own.supersedes().isPresent()
            && theirs.supersedes().isPresent()
            && !own.supersedes().equals(theirs.supersedes());
    return !bearDifferentIds && !correctDifferentFacts;
  }

  private static boolean hasSameId(TreatyFact one, TreatyFact other) {
    return one.provenance().id().isPresent()
        && one.provenance().id().equals(other.provenance().id());
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
