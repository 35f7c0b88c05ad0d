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
