/**
 * Dates as sources give them, and how law counts them.
 *
 * <ul>
 *   <li>{@link org.accede.time.ImpreciseDate}: a day known exactly, to the month, to the year, or
 *       only to lie between two days, written in EDTF;
 *   <li>{@link org.accede.time.Trilean}: what a comparison with such a date gives: yes, no, or
 *       maybe;
 *   <li>{@link org.accede.time.AsOf}: the two times of a question: the day asked about, and the day
 *       from which it is seen;
 *   <li>{@link org.accede.time.Term}: how long an invitation lasts as its decision says, read by a
 *       {@link org.accede.time.TermReading}, giving a {@link org.accede.time.ValidityWindow};
 *   <li>{@link org.accede.time.PeriodRule}: a written way of counting, as final clauses have it;
 *   <li>{@link org.accede.time.WorkingDays}: the days on which an office works, for a safe day
 *       before a last day; calendars combine.
 * </ul>
 *
 * <p>There is no clock here: a date is always an argument. {@code ImpreciseDate} and {@code AsOf}
 * read their own text; all but the calendars can be serialised.
 *
 * <p>Floor 0: imports nothing of Accede but its errors.
 */
@NullMarked
package org.accede.time;

import org.jspecify.annotations.NullMarked;
