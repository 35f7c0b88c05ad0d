package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.text.Message;
import org.accede.time.Trilean;

/** A timeline as lines of text: a bar from above to below, with what happened beside it. */
public final class TimelineText {
  private final Wording wording;
  private final List<String> lines = new ArrayList<>();
  private final Set<Message> said = new HashSet<>();
  private Optional<LastSeen<AccessionState>> lastSeen = Optional.empty();

  public TimelineText(Wording wording) {
    this.wording = wording;
  }

  /** The lines of a timeline. */
  public List<String> lines(AccessionTimeline timeline) {
    timeline.stages().forEach(span -> draw(span, timeline.lastSeenIn(span), timeline.history()));
    return lines;
  }

  /**
   * One span: its first day on a bar, solid where the stage is certain and dotted where not, what
   * was last seen, and what happened in it without a change of stage. Nothing is said twice.
   */
  private void draw(
      AccessionTimeline.Span span,
      Optional<LastSeen<AccessionState>> seen,
      ImmutableList<HistoryEvent> history) {
    boolean certain = span.answer().isDetermined();
    String day = span.firstDay().day().map(Object::toString).orElse("");
    String bar = certain ? "│" : "┊";
    lines.add(pad(day) + (day.isEmpty() ? bar : certain ? "├─" : "├╌") + " " + stages(span));
    if (!seen.equals(lastSeen)) {
      seen.ifPresent(one -> below(bar, new StateWords(wording).sentence(one)));
      lastSeen = seen;
    }
    ImmutableList<Message> causes =
        span.answer().explanation().steps().stream()
            .map(Step::message)
            .filter(message -> !said.contains(message))
            .limit(certain ? 2 : 0)
            .collect(ImmutableList.toImmutableList());
    said.addAll(causes);
    causes.forEach(cause -> below(bar, wording.of(cause)));
    history.stream()
        .filter(event -> isInside(event, span) && said.add(event.what().message()))
        .forEach(event -> draw(event, bar));
  }

  private void below(String bar, String sentence) {
    Layout.wrap(sentence, Layout.WIDTH - 16)
        .forEach(line -> lines.add(pad("") + bar + "    " + line));
  }

  /** Whether something happened in the days of a span. */
  private static boolean isInside(HistoryEvent event, AccessionTimeline.Span span) {
    Optional<LocalDate> on = event.on().latest();
    return on.isPresent()
        && span.firstDay().isOnOrBefore(on.get()) != Trilean.NO
        && span.lastDay().isOnOrAfter(on.get()) != Trilean.NO;
  }

  private void draw(HistoryEvent event, String bar) {
    String day = event.on().day().map(Object::toString).orElse("");
    String mark = pad(day) + (day.isEmpty() ? bar : "•") + "    ";
    for (String line : Layout.wrap(wording.of(event.what().message()), Layout.WIDTH - 16)) {
      lines.add(mark + line);
      mark = pad("") + bar + "    ";
    }
  }

  private static String pad(String day) {
    return String.format("%-10s ", day);
  }

  private String stages(AccessionTimeline.Span span) {
    return span.answer().candidates().stream()
        .map(state -> wording.of("stage." + state.stage()))
        .collect(Collectors.joining(" / "));
  }
}
