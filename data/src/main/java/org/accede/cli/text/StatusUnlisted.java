package org.accede.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.treaty.Treaty;

/** What a list of standings leaves out, and why most of it is undetermined. */
final class StatusUnlisted {
  private final Wording wording;

  StatusUnlisted(Wording wording) {
    this.wording = wording;
  }

  /** How many treaties are not listed, by stage; empty if all are. */
  Optional<String> sentence(StatusSelection selection) {
    List<String> counts = new ArrayList<>();
    for (AccessionStage stage : StatusSelection.MERELY_POSSIBLE) {
      int count = selection.at(stage).size();
      if (count > 0) {
        counts.add(count(wording.of("stage." + stage), count));
      }
    }
    Map<Treaty, Answer<AccessionState>> open = selection.hidden();
    int eitherWay = (int) open.values().stream().filter(selection::isEitherWayIn).count();
    if (eitherWay > 0) {
      counts.add(count(wording.of("status.eitherWayIn"), eitherWay));
    }
    if (open.size() > eitherWay) {
      counts.add(count(wording.of("status.undetermined"), open.size() - eitherWay));
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.of(Message.of("status.hidden", String.join(", ", counts))));
  }

  private String count(String what, long number) {
    return wording.of(Message.of("status.count", what, number));
  }

  /** How many answers a chart would settle, and how to get it; empty if none would. */
  Optional<String> charts(Map<Treaty, Answer<AccessionState>> states) {
    long charts = states.values().stream().filter(StatusUnlisted::waitsForItsChart).count();
    return charts == 0
        ? Optional.empty()
        : Optional.of(wording.of(Message.of("status.charts", charts)));
  }

  private static boolean waitsForItsChart(Answer<AccessionState> answer) {
    return !answer.isDetermined()
        && answer.explanation().remedies().stream()
            .anyMatch(remedy -> remedy.message().key().equals("remedy.chart"));
  }
}
