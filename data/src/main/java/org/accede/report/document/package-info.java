/**
 * The whole report of a participant or a treaty: which sections it has, and in which order.
 *
 * <p>{@link org.accede.report.document.ParticipantReport} and {@link
 * org.accede.report.document.TreatyReport} make the standings, share them out to the sections and
 * the timeline, and put the frame of the page around them; {@code ReportData} says on what facts it
 * rests.
 *
 * <p>Stands on {@code org.accede.report.section} and {@code org.accede.report.timeline}, which do
 * not know each other.
 */
@NullMarked
package org.accede.report.document;

import org.jspecify.annotations.NullMarked;
