package org.accede.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.LastSeen;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;

/** What was last seen by the end of a span of days: no later than its last day. */
final class LastSeenInSpan {
  private LastSeenInSpan() {}

  static Optional<LastSeen<AccessionState>> of(
      AccessionTimeline timeline, AccessionTimeline.Span span) {
    return timeline.on(span.lastDay().day().orElse(LocalDate.MAX)).lastSeen();
  }
}
