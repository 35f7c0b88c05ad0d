package org.accede.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.Wording;
import org.accede.query.Comparison;
import org.accede.rule.accession.AccessionStage;
import org.accede.text.Message;

/** A stage in a word, for the cells of a table; and what the words that were used mean. */
final class StageCells {
  private static final String UNDETERMINED = "?";
  private static final int EITHER = 2;

  private final Wording wording;
  private final Set<AccessionStage> used = EnumSet.noneOf(AccessionStage.class);
  private boolean isAnyUndetermined;
  private boolean isAnyLastSeen;
  private boolean isAnyEither;

  StageCells(Wording wording) {
    this.wording = wording;
  }

  /** The stage; that which was last seen, or both if there are two, with a question mark. */
  String of(Comparison.Cell cell) {
    Set<AccessionStage> stages = cell.stages();
    Iterator<AccessionStage> each = stages.iterator();
    if (stages.size() == 1) {
      return word(each.next());
    }
    Optional<AccessionStage> seen = cell.answer().lastSeen().map(last -> last.value().stage());
    if (seen.isPresent()) {
      isAnyLastSeen = true;
      return word(seen.get()) + UNDETERMINED;
    }
    if (stages.size() == EITHER) {
      isAnyEither = true;
      return word(each.next()) + "/" + word(each.next());
    }
    isAnyUndetermined = true;
    return UNDETERMINED;
  }

  private String word(AccessionStage stage) {
    used.add(stage);
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
    if (isAnyLastSeen) {
      lines.add(wording.of("compare.legend.lastSeen"));
    }
    if (isAnyEither) {
      lines.add(wording.of("compare.legend.either"));
    }
    if (isAnyUndetermined) {
      lines.add(wording.of("compare.legend.undetermined"));
    }
    return lines;
  }
}
