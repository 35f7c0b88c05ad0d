package org.accede.report.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.participant.Group;
import org.accede.participant.ListedGroup;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.StandingGroup;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.section.RecordTable;
import org.accede.report.words.ReportWords;
import org.accede.source.Contradiction;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** Who is in a group or was, since when and until when, where that is on record. */
final class GroupMembers {
  private final Page page;
  private final Group group;

  GroupMembers(Page page, Group group) {
    this.page = page;
    this.group = group;
  }

  /** That a participant is in the group, or was. */
  private record Seat(
      Participant participant,
      Optional<ImpreciseDate> from,
      Optional<ImpreciseDate> ceased,
      ImmutableList<Contradiction> otherEnds,
      Optional<Provenance> provenance) {
    boolean isDated() {
      return from.isPresent() || ceased.isPresent();
    }
  }

  void write(Collection<Participant> participants) {
    List<Seat> seats =
        participants.stream()
            .flatMap(this::seats)
            .sorted(Comparator.comparing(Seat::participant, page.words().byName()))
            .toList();
    if (seats.stream().anyMatch(Seat::isDated)) {
      table(seats);
    } else {
      page.html()
          .element(
              "ul", ImmutableMap.of("class", "names"), () -> seats.forEach(seat -> item(seat)));
    }
  }

  private Stream<Seat> seats(Participant one) {
    if (group instanceof ListedGroup listed) {
      return listed.seats().stream()
          .filter(seat -> seat.participant().equals(one.code()))
          .map(
              seat ->
                  new Seat(one, seat.from(), seat.ceased(), ImmutableList.of(), Optional.empty()));
    }
    if (group == StandingGroup.MEMBERS) {
      return one.memberships().stream()
          .map(
              membership ->
                  new Seat(
                      one,
                      Optional.of(membership.from()),
                      membership.ceased(),
                      membership.ceasedContradictions(),
                      Optional.of(membership.provenance())));
    }
    if (group == StandingGroup.OBSERVERS) {
      return one.observerStatuses().stream()
          .filter(status -> status.body() == ObserverStatus.Body.COMMITTEE_OF_MINISTERS)
          .map(
              status ->
                  new Seat(
                      one,
                      Optional.of(status.from()),
                      Optional.empty(),
                      ImmutableList.of(),
                      Optional.of(status.provenance())));
    }
    return group.holds(one, page.day()) == Trilean.YES
        ? Stream.of(
            new Seat(one, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty()))
        : Stream.empty();
  }

  private void item(Seat seat) {
    page.html().element("li", () -> page.name(seat.participant()));
  }

  private void table(List<Seat> seats) {
    ReportWords words = page.words();
    boolean hasEnds = seats.stream().anyMatch(seat -> seat.ceased().isPresent());
    boolean hasSources = seats.stream().anyMatch(seat -> seat.provenance().isPresent());
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add(words.of("column.participant"), words.of("column.since"));
    if (hasEnds) {
      columns.add(words.of("column.noMoreFrom"));
    }
    if (hasSources) {
      columns.add(words.of("column.sources"));
    }
    ReportTable table = new ReportTable(page.html(), words.of("group.caption"), columns.build());
    for (Seat seat : seats) {
      ImmutableList.Builder<Runnable> cells = ImmutableList.builder();
      cells.add(() -> page.name(seat.participant()), () -> seat.from().ifPresent(page::date));
      if (hasEnds) {
        cells.add(() -> end(seat));
      }
      if (hasSources) {
        cells.add(() -> seat.provenance().ifPresent(this::sources));
      }
      table.row(cells.build());
    }
    table.write("seats");
  }

  private void end(Seat seat) {
    seat.ceased().ifPresent(page::date);
    new RecordTable(page).contradictions(seat.otherEnds());
  }

  private void sources(Provenance provenance) {
    page.sources().cite(page.html(), provenance.citations());
    new RecordTable(page).provenance(provenance);
  }
}
