package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.OTHER;
import static org.accede.rule.accession.Scene.TREATY;
import static org.accede.rule.accession.Scene.WHO;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.accede.act.ConsentKind;
import org.accede.act.WithdrawnAct;
import org.accede.register.Coverage;
import org.accede.testing.Samples;
import org.accede.time.PeriodRule;
import org.accede.treaty.Admission;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Threshold;
import org.accede.treaty.TreatyFact;

/**
 * The law of soundness where all Parties to a convention had to consent to a protocol: true
 * histories of both, of which sources of random days tell a part; whatever they tell, the truth is
 * among the candidates.
 */
class ConsentOfAllProperties {
  private static final LocalDate OPENED = LocalDate.of(2000, 1, 10);
  private static final Counting CONVENTION =
      new Counting(CountingMethod.PERIOD_AFTER_DATE, 7, Counting.Unit.DAY);
  private static final int LAST = 90;
  private static final int NEVER = 1_000;

  /**
   * What truly happened, in days from the opening of the protocol.
   *
   * @param lastConsent when the last Party to the convention consented to the protocol
   * @param withdrawn when it withdrew a first instrument of ratification of the convention, three
   *     days after it had deposited it and before the convention entered into force for it
   * @param deposited when it deposited the instrument by which it became a Party to the convention
   * @param stayed for how many days it was one
   * @param wish when it would consent to the protocol if it were free to wait
   * @param endsToo whether who leaves the convention is no Party to the protocol any more
   */
  record Truth(
      Counting counting,
      int lastConsent,
      int withdrawn,
      int deposited,
      int stayed,
      int wish,
      boolean endsToo) {
    int joined() {
      return deposited == NEVER ? NEVER : counted(CONVENTION, deposited);
    }

    int left() {
      return Math.min(joined() + stayed, NEVER);
    }

    boolean wasPartyAtTheLastConsent() {
      return joined() <= lastConsent && lastConsent < left();
    }

    int consent() {
      return wasPartyAtTheLastConsent() ? Math.min(wish, lastConsent) : wish;
    }

    int protocolInForce() {
      return counted(counting, lastConsent);
    }

    AccessionStage stage(int day) {
      if (day < 0) {
        return AccessionStage.NOT_YET_OPEN;
      }
      if (day < consent()) {
        return AccessionStage.MAY_SIGN;
      }
      if (day < protocolInForce()) {
        return AccessionStage.CONSENT_EXPRESSED;
      }
      return hasEnded(day) ? AccessionStage.FORMER_PARTY : AccessionStage.PARTY;
    }

    boolean hasEnded(int day) {
      return endsToo && consent() <= left() && protocolInForce() <= left() && left() <= day;
    }
  }

  /**
   * What is seen of it.
   *
   * @param conventionSeen the day as of which a source tells of the convention
   * @param tells what it tells of whoever became a Party
   * @param vague by how many days that source may be off, either way
   * @param chartSeen the day as of which the chart of the protocol is complete; none if negative
   */
  record Seen(int conventionSeen, Tells tells, int vague, int chartSeen) {}

  /** What a source tells of one that became a Party to the convention. */
  private enum Tells {
    THE_ENTRY_INTO_FORCE,
    THE_CONSENT
  }

  @Property(tries = 3_000)
  void theTruthIsAmongTheCandidates(@ForAll("truths") Truth truth, @ForAll("records") Seen seen) {
    Scene scene = scene(truth, seen);
    for (int day = -2; day <= LAST; day++) {
      boolean isAfterTheChart =
          seen.chartSeen() >= 0 && day > seen.chartSeen() && truth.consent() > seen.chartSeen();
      boolean isEndedUnseen =
          truth.hasEnded(day) && truth.left() > Math.max(seen.conventionSeen(), seen.chartSeen());
      if (!isAfterTheChart && !isEndedUnseen) {
        assertThat(stages(scene, day))
            .as("day %d of %s by %s", day, truth, seen)
            .contains(truth.stage(day));
      }
    }
  }

  @Property(tries = 1_000)
  void whoIsKnownToHaveBeenAPartyToTheConventionAllAlongIsOneToTheProtocol(
      @ForAll("truths") Truth truth, @ForAll("records") Seen seen) {
    boolean isKnown =
        truth.joined() + 2 * seen.vague() < 0
            && truth.left() > seen.conventionSeen()
            && seen.conventionSeen() >= truth.protocolInForce();
    if (isKnown) {
      Scene scene = scene(truth, seen);
      assertThat(stages(scene, truth.protocolInForce()))
          .as("%s by %s", truth, seen)
          .isEqualTo(Set.of(AccessionStage.PARTY));
    }
  }

  private static Set<AccessionStage> stages(Scene scene, int day) {
    return scene.timeline().on(day(day)).candidates().stream()
        .map(AccessionState::stage)
        .collect(Collectors.toSet());
  }

  private static LocalDate day(int day) {
    return OPENED.plusDays(day);
  }

  private static int counted(Counting counting, int from) {
    PeriodRule rule = counting.rule().orElseThrow();
    return (int) (rule.earliest(day(from)).toEpochDay() - OPENED.toEpochDay());
  }

  private static Scene scene(Truth truth, Seen seen) {
    List<TreatyFact> facts = new ArrayList<>(convention(truth, seen));
    if (truth.consent() <= seen.chartSeen()) {
      facts.add(
          Samples.consent(
              WHO,
              TREATY,
              day(truth.consent()).toString(),
              ConsentKind.DEFINITIVE_SIGNATURE,
              Samples.provenance()));
      if (truth.hasEnded(seen.chartSeen())) {
        String left = day(truth.left()).toString();
        facts.add(denunciation(WHO, TREATY, left, left));
      }
    }
    Scene scene =
        Scene.of(facts.toArray(TreatyFact[]::new))
            .memberSince("1961-01-01")
            .openedOn(OPENED.toString())
            .inForceOn(day(truth.protocolInForce()).toString())
            .clauses(clauses(truth.counting()))
            .otherClauses(conventionClauses())
            .otherUncovered();
    return seen.chartSeen() < 0
        ? scene.uncovered()
        : scene.covered(Coverage.Extent.SIGNATURES_AND_CONSENTS, day(seen.chartSeen()).toString());
  }

  /** What the source of the convention tells, of the days up to its own. */
  private static List<TreatyFact> convention(Truth truth, Seen seen) {
    int last = seen.conventionSeen();
    List<TreatyFact> told = new ArrayList<>();
    if (truth.withdrawn() - 3 <= last) {
      told.add(ratified(day(truth.withdrawn() - 3).toString()));
    }
    if (truth.withdrawn() <= last) {
      told.add(withdrawal(WithdrawnAct.CONSENT, WHO, OTHER, day(truth.withdrawn()).toString()));
    }
    if (seen.tells() == Tells.THE_CONSENT && truth.deposited() <= last) {
      told.add(ratified(around(truth.deposited(), seen.vague(), last)));
    }
    if (seen.tells() == Tells.THE_ENTRY_INTO_FORCE && truth.joined() <= last) {
      told.add(entryIntoForce(WHO, OTHER, around(truth.joined(), seen.vague(), last)));
    }
    if (truth.left() <= last) {
      String left = day(truth.left()).toString();
      told.add(denunciation(WHO, OTHER, left, left));
    }
    return told.stream().map(fact -> Scene.by("list", day(last).toString(), fact)).toList();
  }

  private static TreatyFact ratified(String on) {
    return Samples.consent(WHO, OTHER, on, ConsentKind.RATIFICATION, Samples.provenance());
  }

  private static String around(int day, int vague, int last) {
    int to = Math.min(day + vague, Math.max(day, last));
    return vague == 0 ? day(day).toString() : day(day - vague) + "/" + day(to);
  }

  private static FinalClauses clauses(Counting counting) {
    FinalClauses read =
        Scene.clauses(List.of(Admission.of(ParticipantClass.MEMBER_STATE)), List.of());
    return new FinalClauses.Builder()
        .read(read.read())
        .addAllCitations(read.citations())
        .signature(read.signature())
        .hasNoAccessionClause(true)
        .threshold(new Threshold.Builder().allPartiesTo(number(OTHER)).build())
        .firstEntryIntoForce(new EntryIntoForceClause.Builder().counting(counting).build())
        .build();
  }

  private static FinalClauses conventionClauses() {
    return new FinalClauses.Builder()
        .read(FinalClauses.Reading.FULL_TEXT)
        .hasNoAccessionClause(true)
        .laterEntryIntoForce(new EntryIntoForceClause.Builder().counting(CONVENTION).build())
        .build();
  }

  @Provide
  Arbitrary<Truth> truths() {
    Arbitrary<Counting> countings =
        Arbitraries.of(
            new Counting(CountingMethod.ON_DATE, 0, Counting.Unit.NONE),
            new Counting(CountingMethod.PERIOD_AFTER_DATE, 7, Counting.Unit.DAY),
            new Counting(CountingMethod.FIRST_DAY_OF_MONTH_FOLLOWING_DATE, 0, Counting.Unit.NONE));
    Arbitrary<Integer> withdrawals =
        Arbitraries.oneOf(Arbitraries.just(NEVER), Arbitraries.integers().between(-45, 40));
    Arbitrary<Integer> deposits =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(-40, 50)),
            Tuple.of(1, Arbitraries.just(NEVER)));
    Arbitrary<Integer> stays =
        Arbitraries.oneOf(Arbitraries.integers().between(1, LAST), Arbitraries.just(NEVER));
    return Combinators.combine(
            countings,
            Arbitraries.integers().between(3, 40),
            withdrawals,
            deposits,
            stays,
            Arbitraries.oneOf(Arbitraries.integers().between(0, 80), Arbitraries.just(NEVER)),
            Arbitraries.of(true, false))
        .as(
            (counting, lastConsent, withdrawn, deposited, stayed, wish, endsToo) ->
                new Truth(
                    counting,
                    lastConsent,
                    withdrawn,
                    withdrawn == NEVER || deposited == NEVER
                        ? deposited
                        : Math.max(deposited, withdrawn + 5),
                    stayed,
                    wish,
                    endsToo));
  }

  @Provide
  Arbitrary<Seen> records() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, LAST),
            Arbitraries.of(Tells.class),
            Arbitraries.of(0, 0, 2),
            Arbitraries.of(-1, -1, 5, 20, 60))
        .as(Seen::new);
  }
}
