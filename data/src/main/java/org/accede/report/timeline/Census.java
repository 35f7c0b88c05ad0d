package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.accede.answer.Answer;
import org.accede.report.standing.Standing;
import org.accede.report.words.NumberKnown;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/**
 * How many Parties a treaty has had, by the answers for every day.
 *
 * @param counts the days of one count each, in order
 * @param known how well the number of those that are Parties now is known
 */
public record Census(ImmutableList<Count> counts, NumberKnown known) {
  /**
   * Days with the same number of Parties.
   *
   * @param first the first of them; empty if they have no beginning
   * @param last the last of them; empty if they have no end
   * @param certain how many are Parties for sure
   * @param possible how many are Parties perhaps, those for sure included
   */
  record Count(Optional<LocalDate> first, Optional<LocalDate> last, int certain, int possible) {}

  public static Census of(ImmutableList<Standing> standings, NumberKnown known) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    standings.forEach(standing -> changes.addAll(standing.timeline().changes()));
    ImmutableList.Builder<Count> counts = ImmutableList.builder();
    if (changes.isEmpty()) {
      return new Census(counts.build(), known);
    }
    counts.add(
        count(
            standings,
            changes.first().minusDays(1),
            Optional.empty(),
            last(changes, LocalDate.MIN)));
    for (LocalDate first : changes) {
      counts.add(count(standings, first, Optional.of(first), last(changes, first)));
    }
    return new Census(counts.build(), known);
  }

  private static Optional<LocalDate> last(TreeSet<LocalDate> changes, LocalDate first) {
    return Optional.ofNullable(changes.higher(first)).map(next -> next.minusDays(1));
  }

  private static Count count(
      ImmutableList<Standing> standings,
      LocalDate day,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    int certain = 0;
    int possible = 0;
    for (Standing standing : standings) {
      Answer<AccessionState> answer = standing.on(day);
      if (answer.candidates().stream().anyMatch(state -> state.stage() == AccessionStage.PARTY)) {
        possible++;
        certain += answer.isDetermined() ? 1 : 0;
      }
    }
    return new Count(first, last, certain, possible);
  }

  /** The key of the text that says a count. */
  String key(Count count) {
    if (known != NumberKnown.EXACTLY && count.certain() == 0) {
      return "census.noneKnown";
    }
    if (known == NumberKnown.ON_RECORD) {
      return "census.onRecord";
    }
    if (known == NumberKnown.AT_LEAST) {
      return "census.atLeast";
    }
    return count.certain() == count.possible() ? "census.count" : "census.counts";
  }

  /** The greatest number that is possible on some day. */
  public int most() {
    return counts.stream().mapToInt(Count::possible).max().orElse(0);
  }
}
