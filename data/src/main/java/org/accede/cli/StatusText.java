package org.accede.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/** Where a participant stands with treaties, as a table for people: grouped by stage. */
final class StatusText {
  /** Parties first, then what needs attention, then the rest; what is merely possible last. */
  private static final ImmutableList<AccessionStage> ORDER =
      ImmutableList.of(
          AccessionStage.PARTY,
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED,
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY,
          AccessionStage.FORMER_PARTY,
          AccessionStage.MAY_SIGN,
          AccessionStage.MAY_BE_INVITED,
          AccessionStage.NOT_YET_OPEN,
          AccessionStage.NOT_OPEN);

  private static final Set<AccessionStage> MERELY_POSSIBLE =
      EnumSet.range(AccessionStage.MAY_SIGN, AccessionStage.NOT_OPEN);

  private final Wording wording;
  private final AsOf asOf;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();
  private boolean hasColumnHeads;

  /**
   * A table.
   *
   * @param all whether to list what is merely possible, too
   */
  StatusText(Wording wording, AsOf asOf, boolean all) {
    this.wording = wording;
    this.asOf = asOf;
    this.all = all;
  }

  String of(Participant participant, ImmutableMap<Treaty, Answer<AccessionState>> states) {
    lines.addAll(Layout.wrap(title(participant)));
    participant.note().ifPresent(note -> lines.addAll(Layout.wrap("* " + in(note))));
    for (AccessionStage stage : ORDER) {
      if (all || !MERELY_POSSIBLE.contains(stage)) {
        group(stage, having(states, stage));
      }
    }
    undetermined(states);
    if (!all) {
      hidden(states);
    }
    cautions(states);
    return String.join("\n", lines) + "\n";
  }

  private String title(Participant participant) {
    Message title =
        asOf.knownOn()
            .map(known -> Message.of("status.titleKnownOn", participant.name(), asOf.date(), known))
            .orElse(Message.of("status.title", participant.name(), asOf.date()));
    return wording.of(title);
  }

  private static Map<Treaty, AccessionState> having(
      Map<Treaty, Answer<AccessionState>> states, AccessionStage stage) {
    Map<Treaty, AccessionState> having = new LinkedHashMap<>();
    states.forEach(
        (treaty, answer) ->
            answer
                .value()
                .filter(state -> state.stage() == stage)
                .ifPresent(state -> having.put(treaty, state)));
    return having;
  }

  private void group(AccessionStage stage, Map<Treaty, AccessionState> group) {
    if (group.isEmpty()) {
      return;
    }
    heading(stage.name(), wording.of("stage." + stage), group.size());
    TextTable table = Layout.table(6, 48, 23, 23);
    if (!hasColumnHeads) {
      table.addRowValues("", "", wording.of("status.since"), wording.of("status.until"));
      hasColumnHeads = true;
    }
    group.forEach(
        (treaty, state) -> {
          table.addRowValues(
              treaty.number().toString(),
              Layout.cut(shortTitle(treaty), 46),
              state.since().map(Object::toString).orElse(""),
              state.until().map(Object::toString).orElse(""));
          notes(state).ifPresent(note -> table.addRowValues("", note, "", ""));
        });
    lines.addAll(Layout.lines(table));
  }

  /** What else to say of a state: days left, a pending request, a denunciation on its way. */
  private Optional<String> notes(AccessionState state) {
    List<String> notes = new ArrayList<>();
    if (state.stage() == AccessionStage.INVITED) {
      state
          .daysLeft(asOf.date())
          .ifPresent(days -> notes.add(wording.of(Message.of("status.daysLeft", days))));
    }
    if (state.extensionPending() != Trilean.NO) {
      notes.add(wording.of("status.extensionPending." + state.extensionPending()));
    }
    state
        .denunciationNotified()
        .ifPresent(on -> notes.add(wording.of(Message.of("status.denunciationNotified", on))));
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(wording.of("list.further"), notes));
  }

  /**
   * What is undetermined: listed where something has happened or may have, and all is asked for.
   */
  private void undetermined(Map<Treaty, Answer<AccessionState>> states) {
    Map<Treaty, Answer<AccessionState>> open = new LinkedHashMap<>();
    states.forEach(
        (treaty, answer) -> {
          if (!answer.isDetermined() && (all || isWorthALine(answer))) {
            open.put(treaty, answer);
          }
        });
    if (open.isEmpty()) {
      return;
    }
    heading("UNDETERMINED", wording.of("status.undetermined"), open.size());
    TextTable table = Layout.table(6, 48, 46);
    open.forEach(
        (treaty, answer) ->
            table.addRowValues(
                treaty.number().toString(), Layout.cut(shortTitle(treaty), 46), stages(answer)));
    lines.addAll(Layout.lines(table));
  }

  /** Whether a stage that some fact on record begins is among the candidates. */
  private static boolean isWorthALine(Answer<AccessionState> answer) {
    return answer.candidates().stream().anyMatch(candidate -> candidate.since().isPresent());
  }

  private String stages(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .map(candidate -> candidate.stage().name())
        .collect(Collectors.joining(", "));
  }

  private void hidden(Map<Treaty, Answer<AccessionState>> states) {
    List<String> counts = new ArrayList<>();
    for (AccessionStage stage : MERELY_POSSIBLE) {
      int count = having(states, stage).size();
      if (count > 0) {
        counts.add(count("stage." + stage, count));
      }
    }
    long open =
        states.values().stream()
            .filter(answer -> !answer.isDetermined() && !isWorthALine(answer))
            .count();
    if (open > 0) {
      counts.add(count("status.undetermined", open));
    }
    if (!counts.isEmpty()) {
      lines.add("");
      lines.addAll(Layout.wrap(wording.of(Message.of("status.hidden", String.join(", ", counts)))));
    }
  }

  private String count(String key, long number) {
    return wording.of(Message.of("status.count", Message.of(key), number));
  }

  /**
   * The cautions that go for what is listed: as of when the record is complete, or that it is not.
   */
  private void cautions(Map<Treaty, Answer<AccessionState>> states) {
    Set<String> complete = new LinkedHashSet<>();
    List<String> incomplete = new ArrayList<>();
    states.forEach(
        (treaty, answer) -> {
          if (all || isWorthALine(answer)) {
            for (Step caution : answer.explanation().cautions()) {
              if (caution.message().key().equals("caution.completeAsOf")) {
                complete.add(wording.of(caution.message()));
              } else if (caution.message().key().equals("caution.chartNotComplete")) {
                incomplete.add(treaty.number().toString());
              }
            }
          }
        });
    if (!complete.isEmpty() || !incomplete.isEmpty()) {
      lines.add("");
    }
    complete.forEach(caution -> lines.addAll(Layout.wrap(caution)));
    if (!incomplete.isEmpty()) {
      lines.addAll(
          Layout.wrap(wording.of(Message.of("status.notComplete", String.join(", ", incomplete)))));
    }
  }

  private void heading(String code, String words, int count) {
    lines.add("");
    boolean saysTheSame = words.equalsIgnoreCase(code.replace('_', ' '));
    lines.add(code + (saysTheSame ? "" : " - " + words) + " (" + count + ")");
  }

  private String shortTitle(Treaty treaty) {
    return in(treaty.commonName().orElse(treaty.title()));
  }

  private String in(BilingualText text) {
    return text.in(wording.language());
  }
}
