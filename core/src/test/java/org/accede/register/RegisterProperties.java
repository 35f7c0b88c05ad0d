package org.accede.register;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.act.WithdrawnAct;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Objection;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.Samples;
import org.accede.testing.TreatyDomain;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;

/** Laws of registers, over small heaps of facts about one participant and one treaty. */
@Domain(TreatyDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class RegisterProperties {
  @Property
  void everyActBelongsToOneParticipation(@ForAll("acts") List<TreatyFact> facts) {
    Dossier dossier = dossier(accepted(facts));

    List<TreatyFact> placed = new ArrayList<>();
    for (Participation one : dossier.participations()) {
      one.signature().ifPresent(placed::add);
      one.consent().ifPresent(placed::add);
      one.entryIntoForce().ifPresent(placed::add);
      one.denunciation().ifPresent(placed::add);
      one.withdrawal().ifPresent(placed::add);
      one.revokedDenunciations()
          .forEach(
              revoked -> {
                placed.add(revoked.denunciation());
                placed.add(revoked.withdrawal());
              });
    }
    assertThat(placed).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Property(maxDiscardRatio = 50)
  void theDenunciationOfAPartChangesNoParticipation(
      @ForAll("acts") List<TreatyFact> some, @ForAll LocalDate day) {
    List<TreatyFact> facts =
        some.stream().filter(fact -> !fact.word().endsWith("DENUNCIATION")).toList();
    List<TreatyFact> more = new ArrayList<>(facts);
    more.add(Samples.denunciationOf("Chapter I", "KAZ", "030", day.toString()));

    assertThat(dossier(accepted(more)).participations())
        .isEqualTo(dossier(accepted(facts)).participations());
  }

  @Property(maxDiscardRatio = 50)
  void noViewOfThePastIsSeenBeyondItsDay(
      @ForAll("sourced") List<TreatyFact> facts, @ForAll LocalDate day) {
    TreatyRegister register = accepted(facts);
    TreatyRegister view = register.knownOn(day);

    assertThat(view.viewedOn()).contains(day);
    assertThat(view.reach(code("KAZ"), number("030")).sightings())
        .allSatisfy(one -> assertThat(one.day()).isBeforeOrEqualTo(day));
    assertThat(view.reach(code("KAZ"), number("030")).facts())
        .isEqualTo(
            register
                .reach(code("KAZ"), number("030"))
                .facts()
                .map(seen -> seen.isAfter(day) ? day : seen));
  }

  @Property(maxDiscardRatio = 50)
  void moreFactsAreSeenAtLeastAsLong(@ForAll("sourced") List<TreatyFact> facts) {
    Assume.that(facts.size() > 1);
    TreatyRegister all = accepted(facts);
    TreatyRegister fewer = accepted(facts.subList(0, facts.size() - 1));

    assertThat(all.seenUntil(code("KAZ"), number("030")).orElseThrow())
        .isAfterOrEqualTo(fewer.seenUntil(code("KAZ"), number("030")).orElseThrow());
  }

  @Property
  void everyStepBelongsToOneProcedure(@ForAll("steps") List<TreatyFact> facts) {
    Dossier dossier = dossier(accepted(facts));

    List<TreatyFact> placed = new ArrayList<>();
    for (Procedure one : dossier.procedures()) {
      placed.addAll(one.requests());
      placed.addAll(one.consultations());
      placed.addAll(one.decisionsInPrinciple());
      placed.addAll(one.objections());
      one.invitation().ifPresent(placed::add);
      placed.addAll(one.extensionRequests());
      placed.addAll(one.extensions());
    }
    assertThat(placed).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Property
  void anExtensionAnswersOneRequestAtMostAndNoneThatIsLater(
      @ForAll("steps") List<TreatyFact> facts) {
    for (Procedure one : dossier(accepted(facts)).procedures()) {
      List<Extension> answers = new ArrayList<>();
      for (ExtensionRequest asked : one.extensionRequests()) {
        one.answerTo(asked).ifPresent(answers::add);
        one.answerTo(asked)
            .ifPresent(answer -> assertThat(asked.on().isCertainlyAfter(answer.on())).isFalse());
      }
      assertThat(answers).doesNotHaveDuplicates();
    }
  }

  @Property
  void onceKnownAFactStaysKnown(
      @ForAll("steps") List<TreatyFact> facts, @ForAll LocalDate day, @ForAll LocalDate otherDay) {
    TreatyRegister register = accepted(facts);
    LocalDate earlier = day.isBefore(otherDay) ? day : otherDay;
    LocalDate later = day.isBefore(otherDay) ? otherDay : day;

    assertThat(register.knownOn(later).steps()).containsAll(register.knownOn(earlier).steps());
    assertSame(register.knownOn(later).knownOn(earlier), register.knownOn(earlier));
  }

  @Property
  void noFactIsKnownBeforeItsDay(@ForAll("steps") List<TreatyFact> facts, @ForAll LocalDate day) {
    assertThat(accepted(facts).knownOn(day).steps())
        .allSatisfy(step -> assertThat(step.knownFrom().orElseThrow()).isBeforeOrEqualTo(day));
  }

  @Property
  void combiningWithItselfChangesNothing(@ForAll("facts") List<TreatyFact> facts) {
    TreatyRegister register = accepted(facts);

    assertSame(register.combinedWith(register), register);
  }

  /** Acts of every kind, as they come. */
  @Provide
  Arbitrary<List<TreatyFact>> acts() {
    return distinct(
        Arbitraries.oneOf(
            texts().map(on -> Samples.signature("KAZ", "030", on)),
            texts().map(on -> Samples.accession("KAZ", "030", on)),
            texts().map(on -> Samples.entryIntoForce("KAZ", "030", on)),
            Combinators.combine(texts(), texts())
                .as((notified, effect) -> Samples.denunciation("KAZ", "030", notified, effect)),
            Combinators.combine(Arbitraries.of(WithdrawnAct.class), texts())
                .as((of, on) -> Samples.withdrawal(of, "KAZ", "030", on))));
  }

  /** Signatures, consents, requests and invitations on the word of a few sources. */
  @Provide
  Arbitrary<List<TreatyFact>> sourced() {
    Arbitrary<Provenance> sources =
        Arbitraries.of(
                "", "2019-03-01", "2020", "2020-04", "2020-12-31", "../2020-04-30", "2020-04-30/..")
            .map(RegisterProperties::source);
    Arbitrary<String> days = new TreatyDomain().days().map(LocalDate::toString);
    return distinct(
        Arbitraries.oneOf(
            Combinators.combine(days, sources)
                .as((on, why) -> Samples.signature("KAZ", "030", on, why)),
            Combinators.combine(days, sources)
                .as((on, why) -> Samples.accession("KAZ", "030", on, why)),
            Combinators.combine(days, sources)
                .as((on, why) -> Samples.invitation("KAZ", "030", on, why))));
  }

  private static Provenance source(String asOf) {
    return Provenance.of(
        Citation.of(
            new Source.Builder()
                .id("source-" + asOf)
                .kind(SourceKind.SURVEY)
                .title("The survey")
                .asOf(asOf.isEmpty() ? Optional.empty() : Optional.of(ImpreciseDate.parse(asOf)))
                .build()));
  }

  /** Steps of every kind, as they come, some of them learnt late. */
  @Provide
  Arbitrary<List<TreatyFact>> steps() {
    Arbitrary<Provenance> provenances =
        new TreatyDomain()
            .days()
            .map(day -> Samples.knownFrom(day.toString()))
            .injectNull(0.5)
            .map(known -> known == null ? Samples.provenance() : known);
    return distinct(
        Arbitraries.oneOf(
            texts().map(on -> Samples.request("KAZ", "030", on)),
            texts().map(deadline -> Samples.consultation("KAZ", "030", deadline)),
            texts().map(on -> Samples.decisionInPrinciple("KAZ", "030", on)),
            Combinators.combine(texts(), Arbitraries.of(Objection.Outcome.class))
                .as((on, outcome) -> Samples.objection("KAZ", "030", on, outcome)),
            Combinators.combine(texts(), provenances)
                .as((on, why) -> Samples.invitation("KAZ", "030", on, why)),
            texts().map(on -> Samples.extensionRequest("KAZ", "030", on)),
            Combinators.combine(texts(), texts(), provenances)
                .as((on, until, why) -> Samples.extension("KAZ", "030", on, until, why))));
  }

  /** Acts or steps. */
  @Provide
  Arbitrary<List<TreatyFact>> facts() {
    return Arbitraries.oneOf(acts(), steps());
  }

  private static Arbitrary<String> texts() {
    return new TreatyDomain().impreciseDates().map(ImpreciseDate::toString);
  }

  private static Arbitrary<List<TreatyFact>> distinct(Arbitrary<TreatyFact> facts) {
    return facts
        .list()
        .uniqueElements(fact -> fact.label() + " " + fact.on())
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** The register of the facts; those that cannot stand together are passed over. */
  private static TreatyRegister accepted(List<TreatyFact> facts) {
    try {
      return Samples.register(facts.toArray(TreatyFact[]::new));
    } catch (InconsistentFactsException refused) {
      Assume.that(false);
      throw refused;
    }
  }

  private static Dossier dossier(TreatyRegister register) {
    return register.dossier(code("KAZ"), number("030"));
  }

  private static void assertSame(TreatyRegister one, TreatyRegister other) {
    assertThat(one.participants()).isEqualTo(other.participants());
    assertThat(one.treaties()).isEqualTo(other.treaties());
    assertThat(one.acts()).isEqualTo(other.acts());
    assertThat(one.steps()).isEqualTo(other.steps());
  }
}
