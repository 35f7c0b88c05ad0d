/**
 * The sections of a report, one class each, but for the timeline.
 *
 * <p>What to do ({@code DeadlineTable}), what the checks found ({@code FindingTable}), what the
 * clauses say ({@code ClauseList}), who signed and consented ({@code ParticipationChart}), each
 * standing with its reasons and its record ({@code StandingSections}, of which {@code Why} and
 * {@code RecordTable} are parts), where sources give different dates ({@code Disagreements}), and
 * what to know before relying on it ({@code Cautions}).
 *
 * <p>Stands on {@code org.accede.report.standing}. A section is given what it tells of, and does
 * not know of which report it is a part.
 */
@NullMarked
package org.accede.report.section;

import org.jspecify.annotations.NullMarked;
