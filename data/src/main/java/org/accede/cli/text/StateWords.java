package org.accede.cli.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.answer.Wording;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.time.Trilean;

/** A state in words: its stage, its dates, and what else to say of it. */
final class StateWords {
  private final Wording wording;

  StateWords(Wording wording) {
    this.wording = wording;
  }

  /** The stages that are possible, one after the other. */
  String stages(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .map(state -> wording.of("stage." + state.stage()))
        .collect(Collectors.joining(", "));
  }

  /** What else to say of a state: days left, a pending request, a denunciation on its way. */
  Optional<String> notes(AccessionState state, LocalDate day) {
    List<String> notes = new ArrayList<>();
    if (state.stage() == AccessionStage.INVITED) {
      state
          .daysLeft(day)
          .ifPresent(days -> notes.add(wording.of(Message.of("status.daysLeft", days))));
    }
    if (state.extensionPending() != Trilean.NO) {
      notes.add(wording.of("status.extensionPending." + state.extensionPending()));
    }
    denunciation(state).ifPresent(note -> notes.add(wording.of(note)));
    return joined(notes);
  }

  /** The same of a state that was last seen, with its end, which may be past. */
  Optional<String> notesOfLastSeen(AccessionState state, LocalDate day) {
    List<String> notes = new ArrayList<>();
    state.until().ifPresent(until -> notes.add(status("status.lastSeen.until", until.toString())));
    if (state.stage() == AccessionStage.INVITED) {
      state.daysLeft(day).stream()
          .filter(days -> days >= 0)
          .forEach(days -> notes.add(status("status.daysLeft", days)));
    }
    if (state.extensionPending() != Trilean.NO) {
      boolean isLapsed = state.stage() == AccessionStage.INVITATION_LAPSED;
      notes.add(
          wording.of(
              (isLapsed ? "status.lapsedExtension." : "status.askedExtension.")
                  + state.extensionPending()));
    }
    denunciation(state).ifPresent(note -> notes.add(wording.of(note)));
    return joined(notes);
  }

  private String status(String key, Object value) {
    return wording.of(Message.of(key, value));
  }

  private Optional<String> joined(List<String> notes) {
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(wording.of("list.further"), notes));
  }

  /** A state as the end of a sentence: its stage, since when, until when, and the rest. */
  String clause(AccessionState state) {
    return clause(state, "status.extensionPending.");
  }

  /** What was last known and when, as a sentence. */
  String sentence(LastSeen<AccessionState> seen) {
    return wording.of(
        Message.of(
            "explain.lastSeen", seen.on(), clause(seen.value(), "explain.extensionPending.")));
  }

  private String clause(AccessionState state, String pending) {
    StringBuilder clause = new StringBuilder(wording.of("stage." + state.stage()));
    state.since().ifPresent(since -> clause.append(status("explain.since", since)));
    state.until().ifPresent(until -> clause.append(status("explain.until", until)));
    if (state.extensionPending() != Trilean.NO) {
      clause.append(status("explain.further", Message.of(pending + state.extensionPending())));
    }
    denunciation(state).ifPresent(note -> clause.append(status("explain.further", note)));
    return clause.toString();
  }

  private static Optional<Message> denunciation(AccessionState state) {
    return state.denunciationNotified().map(on -> Message.of("status.denunciationNotified", on));
  }
}
