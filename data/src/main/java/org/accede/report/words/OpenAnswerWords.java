package org.accede.report.words;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.Trilean;

/** An answer that is not determined, in words: what was last seen, or all that is possible. */
public final class OpenAnswerWords {
  private final ReportWords words;

  public OpenAnswerWords(ReportWords words) {
    this.words = words;
  }

  /** "Last seen on 18 June 2004: signatory", or the stages that are possible. */
  public String of(Answer<AccessionState> answer) {
    if (answer.lastSeen().isPresent()) {
      LastSeen<AccessionState> seen = answer.lastSeen().get();
      return words.of("stage.lastSeen", seen.on(), words.of("stage." + seen.value().stage()));
    }
    TwoWaysIn waysIn = new TwoWaysIn(words);
    return waysIn.areSignatureElseInvitation(answer)
        ? words.capital(waysIn.words())
        : words.of("stage.undetermined", possible(answer));
  }

  /** The stages that are possible, each once. */
  public String possible(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .map(candidate -> words.of("stage." + candidate.stage()))
        .distinct()
        .collect(Collectors.joining(words.of("stage.or")));
  }

  /**
   * What else to say of what was last seen: its end, a request, and that more may have followed.
   */
  public ImmutableList<String> notes(LastSeen<AccessionState> seen) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    AccessionState state = seen.value();
    state.until().ifPresent(until -> notes.add(words.of("lastSeen.until", until)));
    if (state.extensionPending() != Trilean.NO) {
      notes.add(words.of("lastSeen.askedExtension." + state.extensionPending()));
    }
    state
        .denunciationNotified()
        .ifPresent(on -> notes.add(words.of("stage.denunciationNotified", on)));
    if (state.stage() != AccessionStage.INVITATION_LAPSED
        || state.extensionPending() == Trilean.NO) {
      notes.add(words.of("lastSeen.since"));
    }
    return notes.build();
  }
}
