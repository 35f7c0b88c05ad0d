package org.accede.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.act.Declaration;
import org.accede.answer.Wording;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyFact;

/** Laws of differences, over registers that have much in common. */
@Domain(GeneratedRegisters.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class RegisterDifferenceProperties {
  @Property
  void appliedToTheOlderRegisterItGivesTheFactsOfTheNewer(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    TreatyRegister changed = RegisterDifference.between(older, newer).applyTo(older);

    assertThat(changed.hasSameFactsAs(newer)).isTrue();
    assertThat(RegisterDifference.between(changed, newer).isEmpty()).isTrue();
  }

  @Property
  void aRegisterDoesNotDifferFromItself(@ForAll TreatyRegister register) {
    assertThat(RegisterDifference.between(register, register).changes()).isEmpty();
  }

  @Property
  void theOrderOfFactsMakesNoDifference(@ForAll TreatyRegister register, @ForAll Random random) {
    TreatyRegister shuffled = shuffled(register, random);

    assertThat(RegisterDifference.between(register, shuffled).changes()).isEmpty();
    assertThat(shuffled.hasSameFactsAs(register)).isTrue();
  }

  @Property
  void registersWithTheSameFactsAreThoseThatDoNotDiffer(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    assertThat(older.hasSameFactsAs(newer))
        .isEqualTo(RegisterDifference.between(older, newer).isEmpty());
  }

  @Property
  void theOtherWayRoundItIsTheInverseAndUndoesIt(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    RegisterDifference there = RegisterDifference.between(older, newer);
    RegisterDifference back = RegisterDifference.between(newer, older);

    assertThat(back).isEqualTo(there.inverse());
    assertThat(back.applyTo(there.applyTo(older)).hasSameFactsAs(older)).isTrue();
  }

  @Property
  void everyFactThatOnlyOneRegisterHoldsIsToldOnce(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    List<TreatyFact> leaving = new ArrayList<>();
    List<TreatyFact> arriving = new ArrayList<>();
    for (Change change : RegisterDifference.between(older, newer).changes()) {
      if (change instanceof FactChange fact) {
        fact.leaving().ifPresent(leaving::add);
        fact.arriving().ifPresent(arriving::add);
      }
    }
    ImmutableSet<TreatyFact> held = RegisterDifference.facts(older);
    ImmutableSet<TreatyFact> holds = RegisterDifference.facts(newer);
    assertThat(leaving).containsExactlyInAnyOrderElementsOf(Sets.difference(held, holds));
    assertThat(arriving).containsExactlyInAnyOrderElementsOf(Sets.difference(holds, held));
  }

  @Property
  void noFactIsBothNewAndGoneInOneDossierUnlessACorrectionSaysSo(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    List<FactChange> plain =
        RegisterDifference.between(older, newer).changes().stream()
            .filter(FactChange.class::isInstance)
            .map(FactChange.class::cast)
            .filter(change -> change.before().isEmpty() || change.after().isEmpty())
            .filter(
                change ->
                    change
                        .after()
                        .or(change::before)
                        .orElseThrow()
                        .provenance()
                        .supersedes()
                        .isEmpty())
            .toList();
    for (FactChange gone : plain) {
      for (FactChange came : plain) {
        if (gone.after().isEmpty() && came.before().isEmpty()) {
          TreatyFact before = gone.before().orElseThrow();
          TreatyFact after = came.after().orElseThrow();
          assertThat(before.label().equals(after.label()) && !areUnrelated(before, after))
              .isFalse();
        }
      }
    }
  }

  @Property
  void factsThatSayDifferentThingsReadDifferently(@ForAll @Size(20) List<TreatyFact> facts) {
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Map<String, Set<ImmutableList<Object>>> substances = new HashMap<>();
      for (TreatyFact fact : facts) {
        String phrase = fact.label() + Wording.in(language).of(FactPhrase.of(fact));
        substances.computeIfAbsent(phrase, text -> new HashSet<>()).add(Substance.of(fact));
      }
      assertThat(substances.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }
  }

  @Property
  void everyChangeHasASentenceInBothLanguages(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    ChangeMessages messages = ChangeMessages.naming(older, newer);
    for (Change change : RegisterDifference.between(older, newer).changes()) {
      assertThat(Wording.in(OfficialLanguage.ENGLISH).of(messages.of(change))).endsWith(".");
      assertThat(Wording.in(OfficialLanguage.FRENCH).of(messages.of(change))).endsWith(".");
    }
  }

  @Property
  void whatIsCommonAndWhatIsSetAsideIsAllThatDiffers(
      @ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    CommonGround common = CommonGround.of(older, newer);

    assertThat(common.changes().size() + common.setAside().size())
        .isEqualTo(RegisterDifference.between(older, newer).changes().size());
    assertThat(common.changes()).allMatch(change -> change.kind().isOfSubstance());
    assertThat(CommonGround.of(newer, older).changes()).hasSameSizeAs(common.changes());
  }

  /** Whether two declarations agree in no two of their kind, articles and effect. */
  private static boolean areUnrelated(TreatyFact before, TreatyFact after) {
    return before instanceof Declaration one
        && after instanceof Declaration other
        && Stream.of(
                    one.kind() == other.kind(),
                    one.articles().equals(other.articles()),
                    one.effect().equals(other.effect()))
                .filter(isSame -> isSame)
                .count()
            < 2;
  }

  private static TreatyRegister shuffled(TreatyRegister register, Random random) {
    List<TreatyFact> facts = new ArrayList<>(RegisterDifference.facts(register));
    Collections.shuffle(facts, random);
    TreatyRegister.Builder shuffled = TreatyRegister.builder();
    register.participants().forEach(shuffled::add);
    register.treaties().forEach(shuffled::add);
    facts.forEach(fact -> Samples.add(fact, shuffled));
    register.treatyCoverage().inverse().forEach((one, treaty) -> shuffled.cover(treaty, one));
    register.participantCoverage().inverse().forEach((one, code) -> shuffled.cover(code, one));
    register.defaultTerms().reverse().forEach(shuffled::add);
    return shuffled.build();
  }
}
