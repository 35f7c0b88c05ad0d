/**
 * The front door.
 *
 * <p>{@link org.accede.query.Accessions} asks a register where a participant stands with a treaty:
 *
 * <pre>{@code
 * Answer<AccessionState> answer =
 *     Accessions.in(CouncilOfEurope.register()).of("KAZ").to("030").asOf(LocalDate.of(2025, 9, 11));
 * answer.value().get().stage();  // INVITED
 * answer.value().get().until();  // 2030-06-18/2030-06-19
 * }</pre>
 *
 * <p>All pairs on a day, or everybody against one treaty, is {@link
 * org.accede.query.Accessions#on(java.time.LocalDate)}. Every question can be asked as of a day of
 * the past by what was known then, {@link org.accede.query.Accessions#knownOn}: accessions, {@link
 * org.accede.query.Deadlines}, {@link org.accede.query.Plans} and checks.
 *
 * <p>Several participants are put side by side by a {@link org.accede.query.Comparison}.
 *
 * <p>A register lives: facts come in and go, and what was asked about others stays known.
 *
 * <pre>{@code
 * accessions = accessions.after(accessions.register().with(newFacts));
 * }</pre>
 *
 * <p>{@link org.accede.query.Checks} holds the facts against a catalogue of rules that a lawyer can
 * read, such as the {@link org.accede.query.StandardCatalogue}:
 *
 * <pre>{@code
 * Checks.in(Accessions.in(register), StandardCatalogue.get()).asOf(AsOf.on(day))
 *     .forEach(finding -> ...);
 * }</pre>
 *
 * <p>Floor 12: imports everything below.
 */
@NullMarked
package org.accede.query;

import org.jspecify.annotations.NullMarked;
