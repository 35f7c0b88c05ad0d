package org.accede.report.timeline;

import org.accede.time.ImpreciseDate;

/**
 * Something that happened, or will, on a line of a timeline.
 *
 * @param glyph its shape
 * @param on when
 * @param what what it is called
 */
record Mark(Glyph glyph, ImpreciseDate on, String what) {}
