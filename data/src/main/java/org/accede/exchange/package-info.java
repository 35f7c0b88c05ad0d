/**
 * What Accede gives to other programs in the formats that they read.
 *
 * <p>{@link org.accede.exchange.DeadlineCalendar} writes deadlines as an iCalendar object (RFC
 * 5545), and what has become of them between two registers:
 *
 * <pre>{@code
 * String calendar =
 *     DeadlineCalendar.asOf(CouncilOfEurope.dataDate(), OfficialLanguage.FRENCH).of(deadlines);
 * }</pre>
 *
 * <p>{@link org.accede.exchange.Tables} puts states, deadlines, findings, charts, declarations and
 * matrices into a {@link org.accede.exchange.Table}, which is written as CSV (RFC 4180), whose
 * columns and rows are read back from it without loss, or as a document of {@code
 * org.accede.output}:
 *
 * <pre>{@code
 * String csv = Tables.in(OfficialLanguage.FRENCH).deadlines(deadlines, today).toCsv();
 * }</pre>
 *
 * <p>The same facts give the same bytes. Nothing is sent anywhere: a text is returned, and what
 * becomes of it is the caller's business.
 *
 * <p>Stands on {@code org.accede.output}, {@code org.accede.query} and the floors below it; the
 * words of its own are in the bundle {@code calendar} beside it, in English and French.
 */
@NullMarked
package org.accede.exchange;

import org.jspecify.annotations.NullMarked;
