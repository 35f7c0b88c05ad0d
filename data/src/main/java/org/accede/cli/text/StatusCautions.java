package org.accede.cli.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Screen;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.treaty.Treaty;

/**
 * The cautions that go for what is listed: as of when the record is complete, or that it is not.
 *
 * <p>Until when a pair is seen stands in the list, where it matters.
 */
final class StatusCautions {
  private static final String COMPLETE = "caution.completeAsOf";
  private static final Set<String> AS_OF_A_DAY = Set.of(COMPLETE, "caution.partiesKnownAsOf");

  private StatusCautions() {}

  /** Says them on a screen, after an empty line; nothing if there is nothing to say. */
  static void say(Wording wording, Map<Treaty, Answer<AccessionState>> listed, Screen screen) {
    List<String> sentences = sentences(wording, listed);
    if (!sentences.isEmpty()) {
      screen.blank();
      sentences.forEach(screen::say);
    }
  }

  /** The sentences. */
  static List<String> sentences(Wording wording, Map<Treaty, Answer<AccessionState>> listed) {
    Set<Message> asOf = new LinkedHashSet<>();
    List<String> incomplete = new ArrayList<>();
    listed.forEach(
        (treaty, answer) -> {
          for (Step caution : answer.explanation().cautions()) {
            String key = caution.message().key();
            if (AS_OF_A_DAY.contains(key)) {
              asOf.add(caution.message());
            } else if (key.equals("caution.chartNotComplete")) {
              incomplete.add(treaty.number().toString());
            }
          }
        });
    List<String> lines = complete(wording, asOf);
    if (!incomplete.isEmpty()) {
      lines.add(wording.of(Message.of("status.notComplete", String.join(", ", incomplete))));
    }
    return lines;
  }

  /** A sentence each, or one for all whose record is complete, where there are more than two. */
  private static List<String> complete(Wording wording, Set<Message> asOf) {
    List<Message> complete = asOf.stream().filter(one -> one.key().equals(COMPLETE)).toList();
    if (complete.size() <= 2) {
      return new ArrayList<>(asOf.stream().map(wording::of).toList());
    }
    String days =
        complete.stream()
            .map(one -> wording.of(new Message("status.count", one.arguments())))
            .collect(joining(wording.of("list.further")));
    List<String> lines = new ArrayList<>();
    lines.add(wording.of(Message.of("status.completeAsOf", days)));
    asOf.stream().filter(one -> !complete.contains(one)).map(wording::of).forEach(lines::add);
    return lines;
  }
}
