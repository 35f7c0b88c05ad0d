/**
 * Where a participant stands with a treaty.
 *
 * <p>{@link org.accede.rule.accession.AccessionStateRule} puts a dossier into one of eleven {@link
 * org.accede.rule.accession.AccessionStage stages}, day by day, and gives an {@link
 * org.accede.rule.accession.AccessionTimeline}: every span of days with one answer. Asking a
 * timeline about a day is a search in a sorted list.
 *
 * <p>Inside: {@code RecordedLines} declares the participations on record to a world, and {@code
 * ParticipationDates} knows what signatures, consents and denunciations make of a day; {@code
 * Rounds} declares the invitation procedures, and {@code ProcedureDates} knows what requests,
 * invitations and extensions do, with {@code Run} for invitations that overlap; {@code Eligibility}
 * is what the final clauses say to those who have done nothing yet, {@code Lifetime} when a State
 * exists at all.
 *
 * <p>Pairs that a rule sees alike share what is decided of them. {@code CourseBook} finds the
 * {@code Course} that each goes: by its {@code Case}, which is all that decides, with the {@code
 * Circle} of treaties that the clauses speak of and what is {@code Asked} there; and where nothing
 * is on record, by its {@code Lookalikes}. A day's worlds begin with what {@code TreatyView}
 * declares once.
 *
 * <p>Facts prove what had happened when their sources were made, and no more. {@code Sight} is how
 * far the record of a pair can be relied on, and where it leaves room; {@code MissingActs} puts
 * into that room what nobody has recorded: an act since, an earlier participation that had ended, a
 * withdrawal. {@code Courses} finds what was last seen for the answers that this makes
 * undetermined. The law that holds all of it: if what is on record is true, the true stage is among
 * the candidates, but for what a caution names.
 *
 * <p>A rule room: imports {@code rule} and below, and no other room.
 */
@NullMarked
package org.accede.rule.accession;

import org.jspecify.annotations.NullMarked;
