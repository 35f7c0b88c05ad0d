/**
 * When treaties enter into force: for themselves, and for a participant.
 *
 * <p>{@link org.accede.rule.entry.ThresholdRule} counts consents towards the threshold of a treaty
 * and finds the day on which it was reached; {@link org.accede.rule.entry.EntryIntoForceRule} finds
 * the day for a participant: the published one, or else the one that the final clauses count to.
 *
 * <p>A rule room: imports {@code rule} and below, and no other room.
 */
@NullMarked
package org.accede.rule.entry;

import org.jspecify.annotations.NullMarked;
