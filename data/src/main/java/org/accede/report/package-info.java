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
 * <p>{@link org.accede.report.HtmlReport} is the door. Behind it {@code ParticipantReport} and
 * {@code TreatyReport} put sections together, each of which is one class; they all write to an
 * {@code Html}, which escapes whatever it is given, so that nothing in the data can become markup.
 * Its page holds all it needs: its style sheet lies beside the classes, its drawings are SVG, and
 * it has no script.
 *
 * <p>{@link org.accede.report.Site} is a second door: static pages of all participants, treaties,
 * groups and bodies, made of the same parts, with an index, a matrix, calendars and a feed. Its
 * pages share one style sheet and one script, and say all they know without the script. {@code
 * SitePlace} knows the ways between them; {@code SiteIndex} is where pages of another kind are
 * listed; a {@code MatrixTable} is the same for everybody and for a group.
 *
 * <p>The same register, day and language give the same characters. Nothing is computed here that a
 * query does not answer; a timeline draws the answers of {@link
 * org.accede.rule.accession.AccessionTimeline} and the facts on record.
 *
 * <p>Stands on {@code org.accede.query} and the floors below it, and for a site's calendars on
 * {@code org.accede.exchange}; the words of its own are in the bundle {@code report} beside it, in
 * English and French.
 */
@NullMarked
package org.accede.report;

import org.jspecify.annotations.NullMarked;
