package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.Rule;
import org.accede.rule.ViennaConvention;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.rule.world.Worlds;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.TermReading;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands with a treaty.
 *
 * <p>It decides the stage, and the dates that go with it. It does not decide whether the
 * participant ought to be there: a deposit outside any invitation is a deposit.
 *
 * <p>On a day, in one world, the first that applies: what the participant did ({@link
 * AccessionStage#FORMER_PARTY} to {@link AccessionStage#SIGNATORY}), what was asked and decided
 * ({@link AccessionStage#INVITED} to {@link AccessionStage#REQUESTED}), what the final clauses say
 * ({@link AccessionStage#MAY_SIGN} to {@link AccessionStage#NOT_OPEN}). The answer is determined if
 * all worlds agree.
 *
 * <p>Where the record is not complete, an act may be missing: before it, between what it holds, and
 * after the last day as of which its sources speak. The answer then holds the stages that such an
 * act would give, and says what was last seen. What lasts until somebody ends it is answered on
 * later days, too, and so is a step on the way where a whole chart is on record; the day as of
 * which it was seen is a caution.
 */
public final class AccessionStateRule implements Rule {
  private static final ImmutableList<Citation> BASIS =
      ImmutableList.of(ViennaConvention.provision("Art. 11 to 16, 24, 54"));

  private final TermReading reading;

  /** The rule with a reading of terms of years. */
  public AccessionStateRule(TermReading reading) {
    this.reading = reading;
  }

  /** {@code accession-state}. */
  @Override
  public String id() {
    return "accession-state";
  }

  /** The law of treaties on consent to be bound; each answer adds the clauses it applied. */
  @Override
  public ImmutableList<Citation> basis() {
    return BASIS;
  }

  /** The answer on every day, each found by putting all worlds of a day to the rule. */
  public AccessionTimeline timeline(
      TreatyRegister register, Participant participant, Treaty treaty) {
    Sights sights = new Sights(register, participant);
    Case about = Case.of(Circle.of(register, treaty), sights);
    Course course = new Course(this, about, sights.of(treaty.number()).until());
    return new AccessionTimeline(Courses.of(this, course, register, participant));
  }

  /** How terms of years are read. */
  TermReading reading() {
    return reading;
  }

  /** What the worlds of a day give, with nobody listening to why. */
  Decision decide(Sights sights, Treaty treaty, LocalDate day) {
    return Decision.of(Worlds.decide(day, new Declared(sights, treaty)));
  }

  /** The rule in one world after another. What is declared in each alike is declared in one. */
  private final class Declared implements Function<World, Verdict> {
    private final Sights sights;
    private final Treaty treaty;
    private @Nullable WorldView kept;

    Declared(Sights sights, Treaty treaty) {
      this.sights = sights;
      this.treaty = treaty;
    }

    @Override
    public Verdict apply(World world) {
      return verdict(kept == null ? first(world) : kept.again(), treaty);
    }

    private WorldView first(World world) {
      WorldView view = new WorldView(world, sights, reading);
      // both are declared before either is asked: an order declared later could not hold any more
      view.participation(treaty);
      view.procedure(treaty);
      if (view.hasProcedures()) {
        return view;
      }
      world.keep();
      kept = view;
      return view.again();
    }
  }

  private static Verdict verdict(WorldView view, Treaty treaty) {
    Optional<Verdict> member = StatuteMembership.verdict(view, treaty);
    if (member.isPresent()) {
      return member.get();
    }
    ParticipationDates participation = view.participation(treaty);
    ProcedureDates procedure = view.procedure(treaty);
    Optional<Verdict> done = participation.verdict().or(procedure::verdict);
    Verdict verdict = done.isPresent() ? done.get() : byClauses(view, treaty, procedure);
    if (view.supposes() && !verdict.isSupposed()) {
      verdict = verdict.supposing(view::suppositions);
    }
    verdict = ConsentOfAll.cautioned(verdict, view, treaty);
    verdict = AmendmentPending.cautioned(verdict, view, treaty);
    verdict = participation.cautioned(verdict);
    return Outdated.cautioned(verdict, view, treaty)
        .withCautions(() -> Listings.cautions(view, treaty));
  }

  private static Verdict byClauses(WorldView view, Treaty treaty, ProcedureDates procedure) {
    Verdict verdict = view.eligibility(treaty).verdict();
    ImmutableList<DateVariable> ended = procedure.endedRequests();
    return ended.isEmpty()
        ? verdict
        : verdict.after(
            () ->
                ended.stream().map(DateVariable::meaning).collect(ImmutableList.toImmutableList()));
  }

  /** The same worlds, with somebody listening. */
  Worlds.Exploration<Verdict> listen(Sights sights, Treaty treaty, LocalDate day) {
    return Worlds.explore(day, new Declared(sights, treaty));
  }

  /** Why it is what it is on a day. */
  Explanation tell(Sights sights, Treaty treaty, LocalDate day) {
    Worlds.Exploration<Verdict> seen = listen(sights, treaty, day);
    Explanation.Builder explanation =
        new Explanation.Builder()
            .rule(id())
            .addAllBasis(BASIS)
            .addAllCautions(distinct(seen, Verdict::cautions))
            .addAllRemedies(distinct(seen, Verdict::remedies));
    Map<AccessionStage, List<Verdict>> byStage = Decision.byStage(seen.outcomes());
    if (byStage.size() == 1) {
      return explanation.addAllSteps(distinct(seen, Verdict::steps)).build();
    }
    explanation.addSteps(Step.of("undetermined.because").because(seen.doubts()));
    Map<ImmutableList<Step>, Message> possible = new LinkedHashMap<>();
    byStage.forEach(
        (stage, verdicts) ->
            possible.merge(
                brief(verdicts.get(0).steps(), seen.doubts()),
                Message.of("stage." + stage),
                (before, also) -> Message.of("undetermined.several", before, also)));
    possible.forEach(
        (because, stages) ->
            explanation.addSteps(Step.of("undetermined.candidate", stages).because(because)));
    return explanation.build();
  }

  /** Steps without what was said of them before. */
  private static ImmutableList<Step> brief(List<Step> steps, List<Step> saidBefore) {
    return steps.stream()
        .map(step -> saidBefore.contains(step) ? Step.of(step.message()) : step)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Step> distinct(
      Worlds.Exploration<Verdict> seen, Function<Verdict, ImmutableList<Step>> steps) {
    return seen.outcomes().stream()
        .flatMap(verdict -> steps.apply(verdict).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
