/**
 * Checks of the record itself: facts without a source, sources that contradict each other,
 * corrections of nothing, coverage that has grown old, charts that list somebody without an act.
 *
 * <p>A room of checks: imports {@code rule.check} and below, and no other room of its floor.
 */
@NullMarked
package org.accede.rule.check.record;

import org.jspecify.annotations.NullMarked;
