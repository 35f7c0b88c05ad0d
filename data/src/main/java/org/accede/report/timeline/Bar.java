package org.accede.report.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.report.page.StageStyle;
import org.accede.rule.accession.AccessionStage;

/**
 * Days of one stage on a line of a timeline.
 *
 * @param first the first of them; empty if it is before everything drawn
 * @param last the last of them; empty if it is after everything drawn
 * @param stage the stage; empty if several are possible
 */
record Bar(Optional<LocalDate> first, Optional<LocalDate> last, Optional<AccessionStage> stage) {
  /** The name that the style sheet has for it. */
  String style() {
    return stage.map(StageStyle::of).orElse(StageStyle.UNDETERMINED);
  }
}
