/**
 * Checks of acts: signatures and expressions of consent against the invitation, the clauses, the
 * membership of who acted, and the treaty's own dates.
 *
 * <p>A room of checks: imports {@code rule.check} and below, and no other room of its floor.
 */
@NullMarked
package org.accede.rule.check.act;

import org.jspecify.annotations.NullMarked;
