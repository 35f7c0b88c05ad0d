package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accede.report.page.Html;
import org.accede.report.page.Page;
import org.accede.time.ImpreciseDate;

/**
 * Lanes of a timeline, drawn.
 *
 * <p>Places from left to right are in percent and everything else in pixels, so that the drawing
 * fits any width while letters and marks keep their size. Names stand above their line, one below
 * the other, and marks that would touch on a telephone are put one above the other: nothing
 * overlaps at any width.
 */
final class TimelineDrawing {
  /** The width on which nothing may touch, and that of a mark with some air, in pixels. */
  private static final double NARROW = 310;

  private static final double MARK = 16;

  /** How wide a band is drawn whose other end is open, in percent. */
  private static final double OPEN_BAND = 9;

  /** A band narrower than this would not be seen behind its mark, in percent. */
  private static final double LEAST_BAND = 1;

  /** From here on a label stands to the left of its place, in percent. */
  private static final double RIGHT_HALF = 55;

  private static final int LONGEST_NAME = 44;
  private static final int HEAD = 44;
  private static final int NAMES = 34;
  private static final int LEVEL = 16;
  private static final int BAR = 12;
  private static final int GAP = 14;
  private static final int COLUMN = 72;

  private final Page page;
  private final TimeScale scale;
  private final String id;

  TimelineDrawing(Page page, TimeScale scale, String id) {
    this.page = page;
    this.scale = scale;
    this.id = id;
  }

  /** A mark with the height at which it stands over its line. */
  private record Placed(Mark mark, int level) {}

  /**
   * Draws lanes.
   *
   * @param census what to draw below them
   */
  void write(List<Lane> lanes, Optional<Census> census, String title) {
    List<List<Placed>> placed = lanes.stream().map(this::placed).toList();
    int height = HEAD;
    for (List<Placed> marks : placed) {
      height += height(marks);
    }
    int lanesEnd = height;
    int bottom = height + (census.isPresent() ? NAMES + COLUMN + GAP : 0);
    html()
        .element(
            "svg",
            ImmutableMap.of(
                "class",
                "timeline",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-description",
                "width",
                "100%",
                "height",
                Integer.toString(bottom)),
            () -> {
              html().leaf("title", ImmutableMap.of("id", id + "-title"), title);
              html()
                  .leaf(
                      "desc",
                      ImmutableMap.of("id", id + "-description"),
                      page.words().of("timeline.description"));
              definitions();
              grid(bottom);
              day(bottom);
              int top = HEAD;
              for (int i = 0; i < lanes.size(); i++) {
                lane(lanes.get(i), placed.get(i), top);
                top += height(placed.get(i));
              }
              census.ifPresent(one -> census(one, lanesEnd));
            });
  }

  private Html html() {
    return page.html();
  }

  private static int height(List<Placed> marks) {
    return NAMES + levels(marks) * LEVEL + BAR + GAP;
  }

  private static int levels(List<Placed> marks) {
    return marks.stream().mapToInt(Placed::level).max().orElse(0);
  }

  /** Each mark at the lowest level where it touches none that was put there before. */
  private List<Placed> placed(Lane lane) {
    List<Placed> placed = new ArrayList<>();
    List<Double> free = new ArrayList<>();
    List<Mark> byPlace =
        lane.marks().stream()
            .sorted((one, other) -> Double.compare(centre(one.on()), centre(other.on())))
            .toList();
    for (Mark mark : byPlace) {
      double left = left(mark.on()) / 100 * NARROW - MARK / 2;
      double right = right(mark.on()) / 100 * NARROW + MARK / 2;
      int level = 0;
      while (level < free.size() && free.get(level) > left) {
        level++;
      }
      if (level == free.size()) {
        free.add(right);
      } else {
        free.set(level, right);
      }
      placed.add(new Placed(mark, level));
    }
    return placed;
  }

  private double left(ImpreciseDate on) {
    return on.earliest().map(scale::place).orElseGet(() -> Math.max(0, right(on) - OPEN_BAND));
  }

  private double right(ImpreciseDate on) {
    if (on.isExact()) {
      return left(on);
    }
    return on.latest()
        .map(last -> scale.place(last.plusDays(1)))
        .orElseGet(() -> Math.min(100, on.earliest().map(scale::place).orElse(0.0) + OPEN_BAND));
  }

  private double centre(ImpreciseDate on) {
    return (left(on) + right(on)) / 2;
  }

  private void definitions() {
    html()
        .element(
            "defs",
            () -> {
              fade("from", "0");
              fade("to", "1");
              html()
                  .element(
                      "pattern",
                      ImmutableMap.of(
                          "id",
                          id + "-hatch",
                          "width",
                          "6",
                          "height",
                          "6",
                          "patternUnits",
                          "userSpaceOnUse",
                          "patternTransform",
                          "rotate(45)"),
                      () ->
                          html()
                              .empty(
                                  "rect",
                                  ImmutableMap.of(
                                      "class", "hatch", "width", "2.5", "height", "6")));
            });
  }

  /** A gradient that is clear where a date is open. */
  private void fade(String name, String clearAt) {
    String fullAt = clearAt.equals("0") ? "1" : "0";
    ImmutableMap<String, String> clear = ImmutableMap.of("offset", clearAt, "class", "clear");
    ImmutableMap<String, String> full = ImmutableMap.of("offset", fullAt, "class", "full");
    html()
        .element(
            "linearGradient",
            ImmutableMap.of("id", id + "-" + name),
            () -> {
              html().empty("stop", clearAt.equals("0") ? clear : full);
              html().empty("stop", clearAt.equals("0") ? full : clear);
            });
  }

  private void grid(int bottom) {
    for (LocalDate tick : scale.ticks()) {
      String x = TimeScale.percent(scale.place(tick));
      line("tick", x, 18, bottom);
      html()
          .leaf(
              "text",
              ImmutableMap.of("class", "year", "x", x, "y", "12", "text-anchor", anchor(tick)),
              Integer.toString(tick.getYear()));
    }
  }

  /** Labels at the edges stay inside. */
  private String anchor(LocalDate day) {
    double place = scale.place(day);
    return place < 5 ? "start" : place > 95 ? "end" : "middle";
  }

  private void day(int bottom) {
    double place = scale.place(page.day());
    String x = TimeScale.percent(place);
    line("day", x, 20, bottom);
    html()
        .leaf(
            "text",
            ImmutableMap.of(
                "class",
                "day-label",
                "x",
                x,
                "dx",
                place > RIGHT_HALF ? "-6" : "6",
                "y",
                "32",
                "text-anchor",
                place > RIGHT_HALF ? "end" : "start"),
            page.words().day(page.day()));
  }

  private void line(String style, String x, int from, int to) {
    html()
        .empty(
            "line",
            ImmutableMap.of(
                "class",
                style,
                "x1",
                x,
                "x2",
                x,
                "y1",
                Integer.toString(from),
                "y2",
                Integer.toString(to)));
  }

  private void lane(Lane lane, List<Placed> marks, int top) {
    String name = lane.name();
    if (cut(name).equals(name)) {
      text("lane-name", name, top + 13);
    } else {
      // the style sheet shows one of the two
      text("lane-name wide", name, top + 13);
      text("lane-name slim", cut(name), top + 13);
    }
    text("lane-stage", lane.further(), top + 28);
    int middle = top + NAMES + levels(marks) * LEVEL + BAR / 2 + 2;
    html()
        .empty(
            "line",
            ImmutableMap.of(
                "class",
                "track",
                "x1",
                "0%",
                "x2",
                "100%",
                "y1",
                Integer.toString(middle),
                "y2",
                Integer.toString(middle)));
    lane.bars().forEach(bar -> bar(bar, middle));
    // behind the names, and before the bars
    line("day", TimeScale.percent(scale.place(page.day())), middle - BAR, middle + BAR);
    marks.forEach(placed -> mark(placed.mark(), middle, middle - placed.level() * LEVEL));
  }

  /** As high as there are Parties: full for those for sure, hatched for the others. */
  private void census(Census census, int top) {
    int floor = top + NAMES + COLUMN;
    int most = Math.max(1, census.most());
    StringBuilder outline = new StringBuilder("M0 ").append(COLUMN);
    for (Census.Count count : census.counts()) {
      if (count.first().map(day -> !day.isAfter(page.day())).orElse(true)) {
        boolean isNow = count.last().map(day -> !day.isBefore(page.day())).orElse(true);
        Optional<LocalDate> last = isNow ? Optional.of(page.day()) : count.last();
        int certain = COLUMN * count.certain() / most;
        int possible = COLUMN * count.possible() / most;
        double edge = scale.placeOfLast(last);
        outline.append(String.format(Locale.ROOT, "V%dH%.2f", COLUMN - certain, edge));
        perhaps(count.first(), last, floor - possible, floor - certain);
        if (isNow) {
          count(census, count, top);
        }
      }
    }
    outline.append(String.format(Locale.ROOT, "V%dZ", COLUMN));
    // one outline, stretched to the width: columns side by side would show their seams
    html()
        .element(
            "svg",
            ImmutableMap.<String, String>builder()
                .put("x", "0")
                .put("y", Integer.toString(floor - COLUMN))
                .put("width", "100%")
                .put("height", Integer.toString(COLUMN))
                .put("viewBox", "0 0 100 " + COLUMN)
                .put("preserveAspectRatio", "none")
                .buildOrThrow(),
            () ->
                html().empty("path", ImmutableMap.of("class", "column", "d", outline.toString())));
    html()
        .empty(
            "line",
            ImmutableMap.of(
                "class",
                "track",
                "x1",
                "0%",
                "x2",
                "100%",
                "y1",
                Integer.toString(floor),
                "y2",
                Integer.toString(floor)));
    text("lane-name", page.words().of("census.title"), top + 13);
  }

  private void count(Census census, Census.Count count, int top) {
    text(
        "lane-stage",
        page.words().of(census.key(count), count.certain(), count.possible(), page.day()),
        top + 28);
  }

  private void perhaps(Optional<LocalDate> first, Optional<LocalDate> last, int top, int bottom) {
    double left = scale.placeOfFirst(first);
    double right = scale.placeOfLast(last);
    if (top < bottom && left < right) {
      html()
          .empty(
              "rect",
              ImmutableMap.of(
                  "x",
                  TimeScale.percent(left),
                  "width",
                  TimeScale.percent(right - left),
                  "y",
                  Integer.toString(top),
                  "height",
                  Integer.toString(bottom - top),
                  "fill",
                  "url(#" + id + "-hatch)"));
    }
  }

  private void text(String style, String text, int y) {
    if (!text.isBlank()) {
      html()
          .leaf("text", ImmutableMap.of("class", style, "x", "0", "y", Integer.toString(y)), text);
    }
  }

  /** What does not fit on a telephone is in the table in full. */
  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_NAME) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "\u2026";
  }

  private void bar(Bar bar, int middle) {
    double left = scale.placeOfFirst(bar.first());
    double right = scale.placeOfLast(bar.last());
    if (left >= right) {
      return;
    }
    ImmutableMap.Builder<String, String> attributes =
        ImmutableMap.<String, String>builder()
            .put("class", "bar " + bar.style())
            .put("x", TimeScale.percent(left))
            .put("width", TimeScale.percent(right - left))
            .put("y", Integer.toString(middle - BAR / 2))
            .put("height", Integer.toString(BAR));
    if (bar.stage().isEmpty()) {
      attributes.put("fill", "url(#" + id + "-hatch)");
    }
    html().empty("rect", attributes.buildOrThrow());
  }

  /** On its day; where that is not exactly known, at the ends of the days that it can be. */
  private void mark(Mark mark, int middle, int y) {
    double left = left(mark.on());
    double right = right(mark.on());
    boolean isBand = right - left > LEAST_BAND;
    ImmutableList<Double> places =
        isBand ? ends(mark.on(), left, right) : ImmutableList.of(centre(mark.on()));
    if (y < middle) {
      places.forEach(place -> line("stem", TimeScale.percent(place), y, middle));
    }
    if (isBand) {
      band(mark.on(), left, right, y);
    }
    for (int i = 0; i < places.size(); i++) {
      // one of two says what it is
      String title = i == 0 ? mark.what() + ", " + page.words().date(mark.on()) : "";
      glyph(mark.glyph(), places.get(i), y, title);
    }
  }

  /** Those of its ends that are known; the middle of the drawing's if neither is. */
  private static ImmutableList<Double> ends(ImpreciseDate on, double left, double right) {
    ImmutableList.Builder<Double> ends = ImmutableList.builder();
    on.earliest().ifPresent(first -> ends.add(left));
    on.latest().ifPresent(last -> ends.add(right));
    ImmutableList<Double> known = ends.build();
    return known.isEmpty() ? ImmutableList.of((left + right) / 2) : known;
  }

  private void glyph(Glyph glyph, double place, int y, String title) {
    html()
        .element(
            "svg",
            ImmutableMap.of(
                "x",
                TimeScale.percent(place),
                "y",
                Integer.toString(y),
                "width",
                "1",
                "height",
                "1",
                "overflow",
                "visible"),
            () -> {
              ImmutableMap<String, String> path =
                  ImmutableMap.of("class", glyph.style(), "d", glyph.path());
              if (title.isEmpty()) {
                html().empty("path", path);
              } else {
                html().element("path", path, () -> html().leaf("title", title));
              }
            });
  }

  private void band(ImpreciseDate on, double left, double right, int y) {
    boolean isOpenBefore = on.earliest().isEmpty();
    boolean isOpenAfter = on.latest().isEmpty();
    ImmutableMap.Builder<String, String> attributes =
        ImmutableMap.<String, String>builder()
            .put("class", isOpenBefore || isOpenAfter ? "band fading" : "band")
            .put("x", TimeScale.percent(left))
            .put("width", TimeScale.percent(right - left))
            .put("y", Integer.toString(y - 5))
            .put("height", "10");
    if (isOpenBefore || isOpenAfter) {
      attributes.put("fill", "url(#" + id + (isOpenBefore ? "-from)" : "-to)"));
    }
    html().empty("rect", attributes.buildOrThrow());
  }
}
