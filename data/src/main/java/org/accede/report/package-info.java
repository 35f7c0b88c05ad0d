/**
 * A report to look at: one page of HTML about a participant or a treaty, for whoever is handed it.
 *
 * <pre>{@code
 * String page =
 *     HtmlReport.in(accessions, new StrasbourgWorkingDays(), CouncilOfEurope.dataDate())
 *         .language(OfficialLanguage.FRENCH)
 *         .of(kazakhstan, LocalDate.of(2025, 9, 11));
 * }</pre>
 *
 * <p>{@link org.accede.report.HtmlReport} is the door. {@link org.accede.report.Site} is a second
 * door: static pages of all participants, treaties, groups and bodies, made of the same parts, with
 * an index, a matrix, calendars and a feed. {@link org.accede.report.ClauseWords}, {@link
 * org.accede.report.CoverageWords}, {@link org.accede.report.NoteWords} and {@link
 * org.accede.report.WaysIn} lend words of a report to whoever writes lines of their own.
 *
 * <p>Behind the doors are rooms that nobody else sees, each knowing only those before it:
 *
 * <ol>
 *   <li>{@code words}: what is told, in one language;
 *   <li>{@code page}: what it is written to, which escapes it and numbers its sources;
 *   <li>{@code standing}: a participant and a treaty, with the answers for every day;
 *   <li>{@code section} and {@code timeline}, strangers to each other: what there is to tell;
 *   <li>{@code document}: the whole report of a participant or a treaty;
 *   <li>{@code site}: the pages of a site, and the ways between them.
 * </ol>
 *
 * <p>A page holds all it needs: its style sheet, drawings in SVG, and no script. The pages of a
 * site share one style sheet and one script, and say all they know without the script.
 *
 * <p>The same register, day and language give the same characters. Nothing is computed here that a
 * query does not answer; a timeline draws the answers of {@link
 * org.accede.rule.accession.AccessionTimeline} and the facts on record.
 *
 * <p>Stands on {@code org.accede.query} and the floors below it, and for a site's calendars on
 * {@code org.accede.exchange}.
 */
@NullMarked
package org.accede.report;

import org.jspecify.annotations.NullMarked;
