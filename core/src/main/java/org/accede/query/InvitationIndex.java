package org.accede.query;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
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
  /** By the latest last day. */
  private final ImmutableList<Running> byEnd;

  private InvitationIndex(ImmutableList<Running> byEnd) {
    this.byEnd = byEnd;
  }

  /** Days on which an invitation runs, and has the same end. */
  private record Running(LocalDate first, Optional<LocalDate> last, InvitationEnd end) {
    boolean holds(LocalDate day) {
      return !day.isBefore(first) && (last.isEmpty() || !day.isAfter(last.get()));
    }

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
    ImmutableList.Builder<InvitationEnd> ends = ImmutableList.builder();
    for (int place = firstEndingFrom(from); place < byEnd.size(); place++) {
      Running running = byEnd.get(place);
      if (!running.earliestEnd().isAfter(to) && running.holds(from)) {
        ends.add(running.end());
      }
    }
    return ends.build();
  }

  private int firstEndingFrom(LocalDate day) {
    int low = 0;
    int high = byEnd.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd.get(middle).latestEnd().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
