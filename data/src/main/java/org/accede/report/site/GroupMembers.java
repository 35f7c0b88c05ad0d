package org.accede.report.site;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import org.accede.participant.Group;
import org.accede.participant.GroupSeat;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.section.RecordTable;
import org.accede.report.words.ReportWords;
import org.accede.source.Provenance;

/** Who is in a group or was, since when and until when, where that is on record. */
final class GroupMembers {
  private final Page page;
  private final Group group;

  GroupMembers(Page page, Group group) {
    this.page = page;
    this.group = group;
  }

  void write(Collection<Participant> participants) {
    ImmutableList<Participant> byName =
        ImmutableList.sortedCopyOf(page.words().byName(), participants);
    ImmutableMap<ParticipantCode, Participant> byCode = Maps.uniqueIndex(byName, Participant::code);
    ImmutableList<GroupSeat> seats = group.seatsAmong(byName, page.day());
    if (!seats.stream().allMatch(GroupSeat::isUndated)) {
      table(seats, byCode);
    } else {
      page.html()
          .element(
              "ul",
              ImmutableMap.of("class", "names"),
              () -> group.membersAmong(byName, page.day()).forEach(this::item));
    }
  }

  private void item(Participant participant) {
    page.html().element("li", () -> page.name(participant));
  }

  private void table(
      ImmutableList<GroupSeat> seats, ImmutableMap<ParticipantCode, Participant> byCode) {
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
    for (GroupSeat seat : seats) {
      ImmutableList.Builder<Runnable> cells = ImmutableList.builder();
      Participant who = requireNonNull(byCode.get(seat.participant()));
      cells.add(() -> page.name(who), () -> seat.from().ifPresent(page::date));
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

  private void end(GroupSeat seat) {
    seat.ceased().ifPresent(page::date);
    new RecordTable(page).contradictions(seat.ceasedContradictions());
  }

  private void sources(Provenance provenance) {
    page.sources().cite(page.html(), provenance.citations());
    new RecordTable(page).provenance(provenance);
  }
}
