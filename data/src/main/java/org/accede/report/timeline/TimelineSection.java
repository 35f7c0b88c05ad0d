package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.report.page.Page;
import org.accede.report.page.ReportTable;
import org.accede.report.words.ReportWords;

/** Lanes as drawings of a length that a sheet of paper holds, a legend, and the same as a table. */
public final class TimelineSection {
  private static final String ID = "timeline";
  private static final int LANES_OF_A_DRAWING = 10;

  private final Page page;
  private final String column;

  /**
   * A section.
   *
   * @param column what the lanes differ by, for the head of a column
   */
  public TimelineSection(Page page, String column) {
    this.page = page;
    this.column = column;
  }

  /**
   * Writes it.
   *
   * @param census what to draw below the last lane; another table has what it rests on
   */
  public void write(ImmutableList<Lane> lanes, Optional<Census> census) {
    ReportWords words = page.words();
    TimeScale scale = TimeScale.of(lanes, page.day());
    // as even as can be: eleven lanes are six and five
    int parts = (lanes.size() + LANES_OF_A_DRAWING - 1) / LANES_OF_A_DRAWING;
    int from = 0;
    for (int part = 1; part <= parts; part++) {
      int to = lanes.size() * part / parts;
      ImmutableList<Lane> some = lanes.subList(from, to);
      String id = ID + "-" + part;
      String title =
          parts == 1
              ? words.of("timeline.title", page.day())
              : words.of("timeline.part", page.day(), part, parts);
      Optional<Census> below = part == parts ? census : Optional.empty();
      page.html()
          .element("figure", () -> new TimelineDrawing(page, scale, id).write(some, below, title));
      from = to;
    }
    new TimelineLegend(page, ID + "-1").write(lanes);
    table(lanes);
    if (census.isPresent()) {
      page.paragraph("note", "census.inChart");
    }
  }

  private record Entry(Lane lane, Mark mark) {
    /** A date that is open at its beginning stands where it ends. */
    LocalDate first() {
      return mark.on().earliest().or(() -> mark.on().latest()).orElse(LocalDate.MAX);
    }
  }

  private void table(ImmutableList<Lane> lanes) {
    List<Entry> entries = new ArrayList<>();
    lanes.forEach(lane -> lane.marks().forEach(mark -> entries.add(new Entry(lane, mark))));
    // what is on one day stays in the order of the lanes
    entries.sort(Comparator.comparing(Entry::first));
    ReportWords words = page.words();
    ReportTable table =
        new ReportTable(
            page.html(),
            words.of("timeline.table"),
            ImmutableList.of(words.of("column.date"), column, words.of("column.what")));
    for (Entry entry : entries) {
      table.row(
          () -> page.date(entry.mark().on()),
          () -> page.html().text(entry.lane().name()),
          () -> page.html().text(entry.mark().what()));
    }
    if (!table.isEmpty()) {
      table.write("dates");
    }
  }
}
