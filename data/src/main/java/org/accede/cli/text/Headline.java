package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.report.WaysIn;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.AsOf;

/** An answer in a sentence or two: the stage or those that are possible, and what was last seen. */
public final class Headline {
  private final Wording wording;
  private final StateWords words;
  private final WaysIn waysIn;

  public Headline(Wording wording) {
    this.wording = wording;
    this.words = new StateWords(wording);
    this.waysIn = WaysIn.in(wording.language());
  }

  /** The sentences on an answer. */
  public String of(AsOf asOf, Answer<AccessionState> answer) {
    String day = day(asOf);
    if (answer.value().isPresent()) {
      return wording.of(Message.of("explain.stage", day, words.clause(answer.value().get())));
    }
    if (answer.lastSeen().isEmpty() && waysIn.areSignatureElseInvitation(answer)) {
      return wording.of(Message.of("explain.stage", day, waysIn.words()));
    }
    String open =
        wording.of(Message.of("explain.undetermined", day, possible(answer.candidates())));
    return answer.lastSeen().map(seen -> open + " " + words.sentence(seen)).orElse(open);
  }

  /** The day asked about, and from when it is seen: "On 11 September 2025". */
  String day(AsOf asOf) {
    return wording.of(
        asOf.knownOn()
            .map(known -> Message.of("explain.dayKnownOn", asOf.date(), known))
            .orElse(Message.of("explain.day", asOf.date())));
  }

  /** The stages that are possible: "invited, or invitation lapsed". */
  String possible(ImmutableList<AccessionState> candidates) {
    ImmutableList<String> stages =
        candidates.stream()
            .map(state -> wording.of("stage." + state.stage()))
            .collect(ImmutableList.toImmutableList());
    int last = stages.size() - 1;
    return wording.of(
        Message.of(
            "explain.or",
            stages.stream().limit(last).collect(Collectors.joining(", ")),
            stages.get(last)));
  }
}
