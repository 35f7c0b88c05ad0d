/**
 * Where a participant stands with a treaty.
 *
 * <p>{@link org.accede.rule.accession.AccessionStateRule} puts a dossier into one of eleven {@link
 * org.accede.rule.accession.AccessionStage stages}, day by day, and gives an {@link
 * org.accede.rule.accession.AccessionTimeline}: every span of days with one answer. Asking a
 * timeline about a day is a search in a sorted list.
 *
 * <p>Inside: {@code ParticipationDates} knows what signatures, consents and denunciations make of a
 * day; {@code ProcedureDates} what requests, invitations and extensions do; {@code Eligibility}
 * what the final clauses say to those who have done nothing yet.
 *
 * <p>A rule room: imports {@code rule} and below, and no other room.
 */
@NullMarked
package org.accede.rule.accession;

import org.jspecify.annotations.NullMarked;
