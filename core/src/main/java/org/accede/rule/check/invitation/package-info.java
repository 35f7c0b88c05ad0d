/**
 * Checks of invitations to accede: their terms, the extensions of them, whom they were addressed to
 * and when.
 *
 * <p>A room of checks: imports {@code rule.check} and below, and no other room of its floor.
 */
@NullMarked
package org.accede.rule.check.invitation;

import org.jspecify.annotations.NullMarked;
