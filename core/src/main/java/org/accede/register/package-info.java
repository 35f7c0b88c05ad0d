/**
 * All facts together.
 *
 * <p>A {@link org.accede.register.TreatyRegister} holds participants, treaties, acts, the steps of
 * invitation procedures and the {@link org.accede.register.Coverage} of all this: where it is
 * complete, and for {@link org.accede.register.Scope whom}, so that absence proves something. It is
 * immutable and checked when it is built: a fact about an unknown treaty, two facts of one
 * identity, or a ratification before its signature do not make a register. A {@link
 * org.accede.register.Dossier} is what it holds on one participant and one treaty.
 *
 * <pre>{@code
 * TreatyRegister register = mine.combinedWith(CouncilOfEurope.register());  // mine win
 * Treaty istanbul = register.treaty("Istanbul Convention");
 * TreatyRegister asKnown = register.knownOn(LocalDate.of(2024, 2, 8));
 * TreatyRegister today = register.with(List.of(signature, consent));        // two facts more
 * }</pre>
 *
 * <p>{@link org.accede.register.Groups} are participants to be asked about together, by name.
 *
 * <p>Floor 5: imports {@code act}, {@code invitation} and below.
 */
@NullMarked
package org.accede.register;

import org.jspecify.annotations.NullMarked;
