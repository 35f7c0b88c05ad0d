package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.world.World;
import org.accede.rule.world.Worlds;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Standing;
import org.accede.treaty.Treaty;

/**
 * What the final clauses of a treaty say to a participant on a date, whatever it has done: whether
 * it may sign, whether it may be invited, whether it may accede without an invitation.
 *
 * <p>That a treaty has been closed is left aside: it then admits nobody.
 */
public final class Openings {
  private final TreatyRegister register;
  private final Participant participant;
  private final Treaty treaty;
  private final TermReading reading;

  private Openings(
      TreatyRegister register, Participant participant, Treaty treaty, TermReading reading) {
    this.register = register;
    this.participant = participant;
    this.treaty = treaty;
    this.reading = reading;
  }

  /** What a treaty says to a participant. */
  public static Openings of(
      TreatyRegister register, Participant participant, Treaty treaty, TermReading reading) {
    return new Openings(register, participant, treaty, reading);
  }

  /**
   * What it says on a date. Of a date that is only known to lie on or before a day, that day is
   * taken: such a source does not say that it was any earlier.
   */
  public Opening on(ImpreciseDate date) {
    ImpreciseDate days =
        date.earliest().isPresent() ? date : ImpreciseDate.ofEnds(date.latest(), date.latest());
    Function<World, Opening.InOneWorld> rule = this::judge;
    Set<Opening.InOneWorld> outcomes = new LinkedHashSet<>();
    Set<Step> doubts = new LinkedHashSet<>();
    Worlds.Exploration<Opening.InOneWorld> seen =
        days.earliest()
            .map(first -> Worlds.explore(first, rule))
            .orElseGet(() -> Worlds.exploreBeginning(rule));
    outcomes.addAll(seen.outcomes());
    doubts.addAll(seen.doubts());
    Optional<LocalDate> next = seen.nextChange();
    while (next.isPresent() && days.admits(next.get())) {
      seen = Worlds.explore(next.get(), rule);
      outcomes.addAll(seen.outcomes());
      doubts.addAll(seen.doubts());
      next = seen.nextChange();
    }
    return new Opening(
        ImmutableList.copyOf(outcomes), ImmutableList.copyOf(doubts), isOtherRecordComplete(days));
  }

  /**
   * The ways of the accession clause that admit it on a day, or may, in the order of the clause.
   */
  public ImmutableSet<AccessionRoute> routesOn(LocalDate day) {
    Function<World, ImmutableList<AccessionRoute>> rule =
        world ->
            new WorldView(world, new Sights(register, participant), reading)
                .eligibility(treaty)
                .routes();
    return Worlds.explore(day, rule).outcomes().stream()
        .flatMap(ImmutableList::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Whether the record is complete, as of a date, of the acts by which the participant has a
   * standing towards the other treaties that the clauses speak of.
   */
  private boolean isOtherRecordComplete(ImpreciseDate date) {
    return Stream.concat(
            treaty.clauses().signature().stream().flatMap(clause -> clause.who().stream()),
            treaty.clauses().accession().stream()
                .flatMap(clause -> clause.routes().stream())
                .map(AccessionRoute::who))
        .filter(admission -> admission.standing().isPresent())
        .allMatch(
            admission ->
                register.coverage(participant.code(), admission.of().orElseThrow()).stream()
                    .filter(
                        coverage ->
                            coverage.includesSignatures()
                                || (coverage.includesConsents()
                                    && admission.standing().get() != Standing.SIGNATORY))
                    .anyMatch(coverage -> date.isOnOrBefore(coverage.asOf()) == Trilean.YES));
  }

  private Opening.InOneWorld judge(World world) {
    WorldView view = new WorldView(world, new Sights(register, participant), reading);
    Eligibility eligibility = view.eligibility(treaty);
    boolean member = view.affiliation().isMember();
    Optional<Step> signing = eligibility.signing();
    Verdict acceding = eligibility.acceding();
    return new Opening.InOneWorld(member, signing, acceding.state(), acceding.steps());
  }
}
