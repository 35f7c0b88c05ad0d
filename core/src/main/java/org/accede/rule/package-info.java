/**
 * What a rule is, and what rules have in common.
 *
 * <p>Below this package there is one room for each rule or family of rules. Rooms do not know each
 * other. A rule is written as if every date were known; how it is put to facts that are not is the
 * business of {@code org.accede.rule.world}, which no other module sees.
 *
 * <p>Floor 8: imports {@code rule.world} and below.
 */
@NullMarked
package org.accede.rule;

import org.jspecify.annotations.NullMarked;
