/**
 * Checks of dates that follow from others: entry into force for a participant and of a treaty,
 * thresholds, denunciations, and the order that a treaty keeps with its parent or predecessor.
 *
 * <p>A room of checks: imports {@code rule.check} and below, and no other room of its floor.
 */
@NullMarked
package org.accede.rule.check.date;

import org.jspecify.annotations.NullMarked;
