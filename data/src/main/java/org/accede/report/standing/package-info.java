/**
 * Where a participant stands with a treaty, and how a page tells it.
 *
 * <p>{@link org.accede.report.standing.Standing} is what is on record of the two, with the answers
 * for every day; {@link org.accede.report.standing.Perspective} tells whether a page is about the
 * participant or the treaty, and so what its standings are called and where their names lead.
 * {@code StageTable} has a line for each, {@code LastSeenTable} for those that may have moved on,
 * and {@code StageCounts} their numbers.
 *
 * <p>Stands on {@code org.accede.report.page}; sections and the timeline are given standings to
 * tell of.
 */
@NullMarked
package org.accede.report.standing;

import org.jspecify.annotations.NullMarked;
