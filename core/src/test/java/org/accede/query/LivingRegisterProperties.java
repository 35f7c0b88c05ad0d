package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.error.InconsistentFactsException;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/** A register to which facts come and from which they go, beside one that is made at once. */
class LivingRegisterProperties {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2004, 6, 1), LocalDate.of(2019, 6, 1), LocalDate.of(2026, 6, 1));

  /** A fact that comes, or goes if it is there. */
  private static Optional<TreatyRegister> turned(TreatyRegister register, TreatyFact fact) {
    boolean isThere = register.acts().contains(fact) || register.steps().contains(fact);
    try {
      return Optional.of(isThere ? register.without(ImmutableList.of(fact)) : register.with(fact));
    } catch (InconsistentFactsException cannotStand) {
      return Optional.empty();
    }
  }

  @Property(tries = 60)
  void whatStaysKnownIsWhatWouldBeFoundAnew(@ForAll("facts") List<TreatyFact> turns) {
    Accessions accessions = Accessions.in(base().build());
    List<TreatyFact> facts = new ArrayList<>();
    for (TreatyFact fact : turns) {
      ask(accessions);
      Optional<TreatyRegister> changed = turned(accessions.register(), fact);
      if (changed.isPresent()) {
        accessions = accessions.after(changed.get());
        if (!facts.remove(fact)) {
          facts.add(fact);
        }
        TreatyRegister.Builder anew = base();
        facts.forEach(one -> org.accede.testing.Samples.add(one, anew));
        TreatyRegister atOnce = anew.build();

        assertThat(accessions.register().hasSameFactsAs(atOnce)).isTrue();
        assertThat(ask(accessions)).isEqualTo(ask(Accessions.in(atOnce)));
      }
    }
  }

  @Example
  void whatWasAskedAboutOthersStays() {
    LocalDate day = DAYS.get(1);
    Accessions accessions = Accessions.in(base().build());
    Object before = accessions.of("TUN").to("030").asOf(day);
    TreatyFact joined = accession("KAZ", "030", "2018-02-07").withProvenance(source("2023-06"));

    Accessions after = accessions.after(accessions.register().with(joined));

    assertThat(after.of("TUN").to("030").asOf(day)).isSameAs(before);
    assertThat(after.of("KAZ").to("030").asOf(day))
        .isNotEqualTo(accessions.of("KAZ").to("030").asOf(day));
  }

  @Example
  void afterManyChangesAnswersAreMadeAnewAndAreTheSame() {
    LocalDate day = DAYS.get(1);
    Accessions accessions = Accessions.in(base().build());
    Object before = accessions.of("TUN").to("030").asOf(day);

    accessions = afterManyChanges(accessions);

    assertThat(accessions.of("TUN").to("030").asOf(day)).isEqualTo(before).isNotSameAs(before);
    assertThat(ask(accessions)).isEqualTo(ask(Accessions.in(base().build())));
  }

  @Example
  void afterManyChangesTheOldestRegisterIsHeldNoMore() {
    List<WeakReference<TreatyRegister>> oldest = new ArrayList<>();

    Accessions accessions = afterManyChanges(asked(oldest));

    for (int tries = 0; tries < 100 && oldest.get(0).get() != null; tries++) {
      System.gc();
    }
    assertThat(oldest.get(0).get()).isNull();
    assertThat(ask(accessions)).isNotEmpty();
  }

  /** Accessions that were asked about everybody, and whose register others can see as it goes. */
  private static Accessions asked(List<WeakReference<TreatyRegister>> register) {
    Accessions accessions = Accessions.in(base().build());
    ask(accessions);
    register.add(new WeakReference<>(accessions.register()));
    return accessions;
  }

  /** Somebody joins and has not joined, again and again, and is asked about each time. */
  private static Accessions afterManyChanges(Accessions accessions) {
    TreatyFact joined = accession("KAZ", "030", "2018-02-07").withProvenance(source("2023-06-01"));
    Accessions after = accessions;
    for (int turn = 0; turn < 70; turn++) {
      after = after.after(turned(after.register(), joined).orElseThrow());
      ask(after);
    }
    return after;
  }

  private static List<Object> ask(Accessions accessions) {
    List<Object> answers = new ArrayList<>();
    for (LocalDate day : DAYS) {
      for (Participant participant : accessions.register().participants()) {
        for (Treaty treaty : accessions.register().treaties()) {
          answers.add(accessions.of(participant.code()).to(treaty.number()).asOf(day));
        }
      }
      accessions.on(day).forEach((participant, treaty, stages) -> answers.add(stages));
    }
    return answers;
  }

  private static TreatyRegister.Builder base() {
    return TreatyRegister.builder()
        .add(participantBuilder("KAZ", "Kazakhstan").build())
        .add(participantBuilder("TUN", "Tunisia").build())
        .add(treaty("030"))
        .add(treaty("185"))
        .cover(number("185"), complete("2024-01-01"));
  }

  @Provide
  Arbitrary<List<TreatyFact>> facts() {
    Arbitrary<String> who = Arbitraries.of("KAZ", "TUN");
    Arbitrary<String> treaty = Arbitraries.of("030", "185");
    Arbitrary<String> on = Arbitraries.of("2003-05-01", "2012", "2018-02-07", "2023-04");
    Arbitrary<Provenance> sources =
        Arbitraries.of("2010", "2023-06", "").map(LivingRegisterProperties::source);
    return Combinators.combine(Arbitraries.integers().between(0, 2), who, treaty, on, sources)
        .as(LivingRegisterProperties::fact)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static TreatyFact fact(int kind, String who, String treaty, String on, Provenance by) {
    TreatyFact fact =
        switch (kind) {
          case 0 -> signature(who, treaty, on);
          case 1 -> accession(who, treaty, on);
          default -> invitation(who, treaty, on);
        };
    return fact.withProvenance(by);
  }

  /** A source that speaks as of a year or a month, or does not say of when it is. */
  private static Provenance source(String asOf) {
    Source.Builder source =
        new Source.Builder().id("table" + asOf).kind(SourceKind.REFERENCE).title("A table " + asOf);
    if (!asOf.isEmpty()) {
      source.asOf(date(asOf));
    }
    return new Provenance.Builder().addCitations(Citation.of(source.build())).build();
  }
}
