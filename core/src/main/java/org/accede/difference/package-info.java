/**
 * What differs between two registers.
 *
 * <p>{@link org.accede.difference.RegisterDifference} compares what two registers hold, fact by
 * fact and by value, so that neither order nor formatting makes a difference. Each {@link
 * org.accede.difference.Change} says what happened ({@link org.accede.difference.ChangeKind}), what
 * was on record before and what is now, and can be read in both languages through {@link
 * org.accede.difference.ChangeMessages}. Applied to the older register, the difference gives the
 * facts of the newer one.
 *
 * <pre>{@code
 * RegisterDifference sinceJanuary =
 *     RegisterDifference.between(
 *         register.knownOn(LocalDate.of(2025, 1, 1)), register.knownOn(LocalDate.of(2026, 1, 1)));
 * sinceJanuary.ofSubstance();  // invited, extended, deposited, corrected ...
 * }</pre>
 *
 * <p>Registers that were made from different sources are best compared on their {@link
 * org.accede.difference.CommonGround}: where both of them speak.
 *
 * <p>Floor 7: imports {@code register} and below.
 */
@NullMarked
package org.accede.difference;

import org.jspecify.annotations.NullMarked;
