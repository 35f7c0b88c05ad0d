package org.accede.report.site;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.query.Comparison;
import org.accede.query.Comparison.Known;
import org.accede.report.page.Page;
import org.accede.report.standing.Standing;
import org.accede.rule.accession.AccessionStage;

/** A stage in a sign, for the cells of a matrix; and what the signs that were used mean. */
final class StageSigns {
  private final Page page;
  private final Set<AccessionStage> used = EnumSet.noneOf(AccessionStage.class);
  private final Set<Known> known = EnumSet.noneOf(Known.class);

  StageSigns(Page page) {
    this.page = page;
  }

  /**
   * The sign of a cell; none for what is not open, which is so of most.
   *
   * <p>With a question mark if it was last seen so, two if it is one of them.
   */
  String of(Comparison.Cell cell) {
    used.addAll(cell.shown());
    known.add(cell.known());
    return switch (cell.known()) {
      case STAGE -> isClosed(cell) ? "" : signs(cell);
      case EITHER -> signs(cell);
      case LAST_SEEN -> signs(cell) + sign("undetermined");
      case OPEN -> sign("open");
      case NOTHING -> sign("undetermined");
    };
  }

  private static boolean isClosed(Comparison.Cell cell) {
    return cell.shown().contains(AccessionStage.NOT_OPEN);
  }

  private String signs(Comparison.Cell cell) {
    return cell.shown().stream().map(this::sign).collect(Collectors.joining("/"));
  }

  private String sign(AccessionStage stage) {
    return sign(stage.name());
  }

  private String sign(String name) {
    return page.words().of("site.sign." + name);
  }

  /** What the signs so far mean. */
  void write() {
    page.html()
        .element(
            "dl",
            ImmutableMap.of("class", "signs", "id", "stages"),
            () -> {
              for (AccessionStage stage : Standing.ORDER) {
                if (used.contains(stage)) {
                  entry(sign(stage), page.words().capital(page.words().of("stage." + stage)));
                }
              }
              if (known.contains(Known.OPEN)) {
                entry(sign("open"), page.words().of("site.signs.open"));
              }
              if (known.contains(Known.NOTHING)) {
                entry(sign("undetermined"), page.words().of("count.undetermined"));
              }
            });
    note(used.contains(AccessionStage.NOT_OPEN), "site.signs.empty");
    note(known.contains(Known.LAST_SEEN), "site.signs.lastSeen");
    note(known.contains(Known.EITHER), "site.signs.either");
    note(known.contains(Known.NOTHING), "site.signs.undetermined");
  }

  private void note(boolean isNeeded, String key) {
    if (isNeeded) {
      page.paragraph("note", key);
    }
  }

  private void entry(String sign, String meaning) {
    page.html()
        .element(
            "div",
            () -> {
              page.html().leaf("dt", sign);
              page.html().leaf("dd", meaning);
            });
  }
}
