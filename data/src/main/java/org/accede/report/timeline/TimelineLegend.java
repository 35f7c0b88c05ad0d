package org.accede.report.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import org.accede.report.page.Page;
import org.accede.report.page.StageStyle;
import org.accede.rule.accession.AccessionStage;

/** What the signs of a timeline mean: those that it uses, and no others. */
final class TimelineLegend {
  private final Page page;
  private final String drawing;

  /**
   * A legend.
   *
   * @param drawing the id of a drawing, whose patterns are used
   */
  TimelineLegend(Page page, String drawing) {
    this.page = page;
    this.drawing = drawing;
  }

  void write(ImmutableList<Lane> lanes) {
    Set<Glyph> glyphs = EnumSet.noneOf(Glyph.class);
    Set<AccessionStage> stages = EnumSet.noneOf(AccessionStage.class);
    boolean isUndetermined = false;
    boolean isUncertain = false;
    for (Lane lane : lanes) {
      for (Mark mark : lane.marks()) {
        glyphs.add(mark.glyph());
        isUncertain |= !mark.on().isExact();
      }
      for (Bar bar : lane.bars()) {
        bar.stage().ifPresent(stages::add);
        isUndetermined |= bar.stage().isEmpty();
      }
    }
    boolean hasUndetermined = isUndetermined;
    boolean hasUncertain = isUncertain;
    page.html()
        .element(
            "ul",
            ImmutableMap.of("class", "legend"),
            () -> {
              stages.forEach(
                  stage ->
                      entry(
                          () -> bar(StageStyle.of(stage), false),
                          page.words().capital(page.words().of("stage." + stage))));
              if (hasUndetermined) {
                entry(
                    () -> bar(StageStyle.UNDETERMINED, true),
                    page.words().of("timeline.undetermined"));
              }
              glyphs.forEach(
                  glyph -> entry(() -> glyph(glyph), page.words().of("timeline.mark." + glyph)));
              if (hasUncertain) {
                entry(this::band, page.words().of("timeline.band"));
              }
              entry(this::day, page.words().of("timeline.day"));
            });
  }

  private void entry(Runnable sign, String meaning) {
    page.html()
        .element(
            "li",
            () -> {
              page.html()
                  .element(
                      "svg",
                      ImmutableMap.of(
                          "class", "sign", "aria-hidden", "true", "width", "28", "height", "18"),
                      sign);
              page.html().leaf("span", meaning);
            });
  }

  private void bar(String style, boolean isHatched) {
    ImmutableMap.Builder<String, String> attributes =
        ImmutableMap.<String, String>builder()
            .put("class", "bar " + style)
            .put("x", "1")
            .put("width", "26")
            .put("y", "3")
            .put("height", "12");
    if (isHatched) {
      attributes.put("fill", "url(#" + drawing + "-hatch)");
    }
    page.html().empty("rect", attributes.buildOrThrow());
  }

  private void glyph(Glyph glyph) {
    page.html()
        .empty(
            "path",
            ImmutableMap.of(
                "class", glyph.style(), "d", glyph.path(), "transform", "translate(14 9)"));
  }

  private void band() {
    page.html()
        .empty(
            "rect",
            ImmutableMap.of("class", "band", "x", "1", "width", "26", "y", "4", "height", "10"));
  }

  private void day() {
    page.html()
        .empty(
            "line", ImmutableMap.of("class", "day", "x1", "14", "x2", "14", "y1", "0", "y2", "18"));
  }
}
