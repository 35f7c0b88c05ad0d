/**
 * The worlds that a rule looks at.
 *
 * <p>Facts are often not known to the day. A {@link org.accede.rule.world.World} is one way they
 * can have been: one exact day for every imprecise date, in keeping with what the facts say of
 * their order, and a yes or no for everything else that is not known. A rule is written as if
 * everything were known: it asks a world whether something had happened. {@link
 * org.accede.rule.world.Worlds} puts the rule into every world that makes a difference, and no
 * other: where an answer is open, it follows both ways.
 *
 * <pre>{@code
 * Worlds.Exploration<String> seen =
 *     Worlds.explore(
 *         LocalDate.of(2023, 4, 15),
 *         world -> {
 *           DateVariable invited =
 *               world.date(ImpreciseDate.parse("2023-04"), () -> Step.of("invitation.adopted"));
 *           return world.hasReached(invited) ? "invited" : "not yet";
 *         });
 * seen.outcomes();    // [invited, not yet]
 * seen.nextChange();  // 30 April 2023: from then on it is certain
 * }</pre>
 *
 * <p>The module does not export it: it is how the rules are made, and may change with them.
 *
 * <p>Floor 7: imports {@code answer} and below.
 */
@NullMarked
package org.accede.rule.world;

import org.jspecify.annotations.NullMarked;
