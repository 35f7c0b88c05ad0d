/**
 * The drawing of what happened and what is to come, with its legend and the same as a table.
 *
 * <p>{@link org.accede.report.timeline.TimelineSection} is the door. It is given a {@code Lane} for
 * each line, which turns the answers and facts of a standing into a {@code Bar} for each stage and
 * a {@code Mark} with a {@code Glyph} for each event; and, for a treaty, a {@code Census} of its
 * Parties. {@code TimeScale} says which day is where, {@code TimelineDrawing} writes the SVG, and
 * {@code TimelineLegend} says what its signs mean.
 *
 * <p>Stands on {@code org.accede.report.standing}, and is a stranger to the other sections.
 */
@NullMarked
package org.accede.report.timeline;

import org.jspecify.annotations.NullMarked;
