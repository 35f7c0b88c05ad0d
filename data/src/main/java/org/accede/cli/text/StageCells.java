package org.accede.cli.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.Wording;
import org.accede.query.Comparison;
import org.accede.rule.accession.AccessionStage;
import org.accede.text.Message;

/** A stage in a word, for the cells of a table; and what the words that were used mean. */
final class StageCells {
  private static final String UNDETERMINED = "?";

  private final Wording wording;
  private final Set<AccessionStage> used = EnumSet.noneOf(AccessionStage.class);
  private final Set<Comparison.Known> known = EnumSet.noneOf(Comparison.Known.class);

  StageCells(Wording wording) {
    this.wording = wording;
  }

  /**
   * The stage; that which was last seen, with a question mark; both if there are two; that it is
   * open to it, whichever way.
   */
  String of(Comparison.Cell cell) {
    used.addAll(cell.shown());
    known.add(cell.known());
    String words = cell.shown().stream().map(this::word).collect(Collectors.joining("/"));
    return switch (cell.known()) {
      case STAGE, EITHER -> words;
      case LAST_SEEN -> words + UNDETERMINED;
      case OPEN -> wording.of("compare.open");
      case NOTHING -> UNDETERMINED;
    };
  }

  private String word(AccessionStage stage) {
    return wording.of("compare.stage." + stage);
  }

  /** What the words of the cells so far mean. */
  List<String> legend() {
    List<String> lines = new ArrayList<>();
    String words =
        used.stream()
            .filter(stage -> !wording.of("stage." + stage).equalsIgnoreCase(word(stage)))
            .map(stage -> word(stage) + " = " + wording.of("stage." + stage))
            .collect(Collectors.joining(wording.of("list.further")));
    if (!words.isEmpty()) {
      lines.add(wording.of(Message.of("compare.legend", words)));
    }
    if (known.contains(Comparison.Known.LAST_SEEN)) {
      lines.add(wording.of("compare.legend.lastSeen"));
    }
    if (known.contains(Comparison.Known.EITHER)) {
      lines.add(wording.of("compare.legend.either"));
    }
    if (known.contains(Comparison.Known.OPEN)) {
      lines.add(wording.of("compare.legend.open"));
    }
    if (known.contains(Comparison.Known.NOTHING)) {
      lines.add(wording.of("compare.legend.undetermined"));
    }
    return lines;
  }
}
