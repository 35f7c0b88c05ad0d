package org.accede.rule.accession;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;

/**
 * An unbroken run of days on which one invitation or another holds.
 *
 * @param first its first day
 * @param last its last day, included
 */
record Run(ImpreciseDate first, ImpreciseDate last) {
  /**
   * The run that some invitations belong to, with all others that overlap or adjoin it. Where it is
   * not certain that one does, the ends of the run span both cases.
   *
   * @param within those that are in it for certain; at least one
   */
  static Run of(World world, Rounds rounds, List<Round> within) {
    Run run = of(world, rounds, within.get(0));
    List<Round> left = new ArrayList<>(rounds.inOrder());
    left.removeIf(round -> round.invited == null || round == within.get(0));
    boolean grows = true;
    while (grows && !left.isEmpty()) {
      grows = false;
      for (Round round : List.copyOf(left)) {
        Run other = of(world, rounds, round);
        if (run.mayAdjoin(other)) {
          run = run.with(other, within.contains(round) || run.certainlyAdjoins(other));
          left.remove(round);
          grows = true;
        }
      }
    }
    return run;
  }

  private static Run of(World world, Rounds rounds, Round round) {
    return new Run(world.range(requireNonNull(round.invited)), world.range(rounds.lastDay(round)));
  }

  private boolean mayAdjoin(Run other) {
    return !other.first.isCertainlyAfter(last.plusDays(1))
        && !first.isCertainlyAfter(other.last.plusDays(1));
  }

  private boolean certainlyAdjoins(Run other) {
    return begins(other.first, last) && begins(first, other.last);
  }

  /**
   * Whether something that begins on a day certainly begins no later than the day after another.
   */
  private static boolean begins(ImpreciseDate day, ImpreciseDate last) {
    return day.latest().isPresent()
        && last.earliest().isPresent()
        && !day.latest().get().isAfter(last.earliest().get().plusDays(1));
  }

  private Run with(Run other, boolean certainly) {
    Optional<LocalDate> firstLatest =
        certainly
            ? Stream.concat(first.latest().stream(), other.first.latest().stream())
                .min(naturalOrder())
            : first.latest();
    Optional<LocalDate> lastEarliest =
        certainly
            ? Stream.concat(last.earliest().stream(), other.last.earliest().stream())
                .max(naturalOrder())
            : last.earliest();
    return new Run(
        ImpreciseDate.ofEnds(first.span(other.first).earliest(), firstLatest),
        ImpreciseDate.ofEnds(lastEarliest, last.span(other.last).latest()));
  }
}
