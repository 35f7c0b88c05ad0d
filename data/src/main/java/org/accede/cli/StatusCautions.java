package org.accede.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.treaty.Treaty;

/**
 * The cautions that go for what is listed: as of when the record is complete, or that it is not.
 *
 * <p>Until when a pair is seen stands in the list, where it matters.
 */
final class StatusCautions {
  private static final Set<String> AS_OF_A_DAY =
      Set.of("caution.completeAsOf", "caution.partiesKnownAsOf");

  private StatusCautions() {}

  /** The lines, after an empty one; none if there is nothing to say. */
  static List<String> lines(Wording wording, Map<Treaty, Answer<AccessionState>> listed) {
    Set<String> complete = new LinkedHashSet<>();
    List<String> incomplete = new ArrayList<>();
    listed.forEach(
        (treaty, answer) -> {
          for (Step caution : answer.explanation().cautions()) {
            String key = caution.message().key();
            if (AS_OF_A_DAY.contains(key)) {
              complete.add(wording.of(caution.message()));
            } else if (key.equals("caution.chartNotComplete")) {
              incomplete.add(treaty.number().toString());
            }
          }
        });
    List<String> lines = new ArrayList<>(complete);
    if (!incomplete.isEmpty()) {
      lines.add(wording.of(Message.of("status.notComplete", String.join(", ", incomplete))));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }
}
