package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accede.invitation.ProcedureFact;
import org.accede.register.Dossier;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.time.ImpreciseDate;

/** The invitations of a register by their ends, so that a period is looked up and not searched. */
final class InvitationIndex {
  private final ImmutableList<InvitationEnd> ends;
  // of each, as days since the epoch: the days on which it runs with that end, and the days of it
  private final long[] firstDays;
  private final long[] lastDays;
  private final long[] earliestEnds;
  private final long[] latestEnds;

  /**
   * The index.
   *
   * @param running by the latest last day
   */
  private InvitationIndex(ImmutableList<Running> running) {
    ends = running.stream().map(Running::end).collect(ImmutableList.toImmutableList());
    firstDays = running.stream().mapToLong(one -> one.first().toEpochDay()).toArray();
    lastDays =
        running.stream()
            .mapToLong(one -> one.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
            .toArray();
    earliestEnds = running.stream().mapToLong(one -> one.earliestEnd().toEpochDay()).toArray();
    latestEnds = running.stream().mapToLong(one -> one.latestEnd().toEpochDay()).toArray();
  }

  /** Days on which an invitation runs, and has the same end. */
  private record Running(LocalDate first, Optional<LocalDate> last, InvitationEnd end) {
    LocalDate latestEnd() {
      return end.lastDay().latest().orElseThrow();
    }

    LocalDate earliestEnd() {
      return end.lastDay().earliest().orElseThrow();
    }
  }

  static InvitationIndex of(Accessions accessions) {
    ImmutableSet.Builder<Dossier> dossiers = ImmutableSet.builder();
    for (ProcedureFact step : accessions.register().steps()) {
      dossiers.add(accessions.register().dossier(step.participant(), step.treaty()));
    }
    List<Running> all = new ArrayList<>();
    for (Dossier dossier : dossiers.build()) {
      collect(accessions.of(dossier.participant()).to(dossier.treaty()), all);
    }
    return new InvitationIndex(ImmutableList.sortedCopyOf(comparing(Running::latestEnd), all));
  }

  private static void collect(Accessions.ToTreaty accession, List<Running> all) {
    AccessionTimeline timeline = accession.timeline();
    for (LocalDate first : timeline.changes()) {
      for (AccessionState state : timeline.on(first).onRecord()) {
        Optional<ImpreciseDate> lastDay =
            state
                .until()
                .filter(until -> state.stage() == AccessionStage.INVITED)
                .filter(until -> until.earliest().isPresent() && until.latest().isPresent());
        if (lastDay.isPresent()) {
          InvitationEnd end =
              new InvitationEnd(accession.participant(), accession.treaty(), lastDay.get());
          all.add(new Running(first, timeline.unchangedUntil(first), end));
        }
      }
    }
  }

  /** Those that run on a day and can have ended by another, by their latest end. */
  ImmutableList<InvitationEnd> endingBetween(LocalDate from, LocalDate to) {
    long day = from.toEpochDay();
    long end = to.toEpochDay();
    int found = Arrays.binarySearch(latestEnds, day);
    int place = found < 0 ? -found - 1 : found;
    while (place > 0 && latestEnds[place - 1] == day) {
      place--;
    }
    ImmutableList.Builder<InvitationEnd> ending = ImmutableList.builder();
    for (; place < latestEnds.length; place++) {
      if (earliestEnds[place] <= end && firstDays[place] <= day && day <= lastDays[place]) {
        ending.add(ends.get(place));
      }
    }
    return ending.build();
  }
}
