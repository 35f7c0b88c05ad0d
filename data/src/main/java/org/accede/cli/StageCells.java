package org.accede.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import org.accede.time.Trilean;

/** A stage in a word, for the cells of a table; and what the words that were used mean. */
final class StageCells {
  private static final String UNDETERMINED = "?";
  private static final int EITHER = 2;
  private static final ImmutableSet<AccessionStage> WAYS_IN =
      Sets.immutableEnumSet(AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED);

  private final Wording wording;
  private final Set<AccessionStage> used = EnumSet.noneOf(AccessionStage.class);
  private boolean isAnyUndetermined;
  private boolean isAnyLastSeen;
  private boolean isAnyEither;
  private boolean isAnyOpen;

  StageCells(Wording wording) {
    this.wording = wording;
  }

  /**
   * The stage; that which was last seen, with a question mark; both if there are two; that it is
   * open to it, whichever way.
   */
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
    if (stages.size() == EITHER && !WAYS_IN.equals(stages)) {
      isAnyEither = true;
      return word(each.next()) + "/" + word(each.next());
    }
    if (cell.isOpen() == Trilean.YES) {
      isAnyOpen = true;
      return wording.of("compare.open");
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
    if (isAnyOpen) {
      lines.add(wording.of("compare.legend.open"));
    }
    if (isAnyUndetermined) {
      lines.add(wording.of("compare.legend.undetermined"));
    }
    return lines;
  }
}
