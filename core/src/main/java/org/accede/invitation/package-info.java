/**
 * What was asked of the Committee of Ministers and what it decided, on the way of a non-member
 * State into a treaty.
 *
 * <p>A State asks to be invited ({@link org.accede.invitation.AccessionRequest}); those concerned
 * are asked whether they would object ({@link org.accede.invitation.Consultation}), before March
 * 2015 in two rounds around a {@link org.accede.invitation.DecisionInPrinciple}; an {@link
 * org.accede.invitation.Objection} can end the request; an {@link org.accede.invitation.Invitation}
 * lasts as long as its decision says, or by a {@link org.accede.invitation.DefaultTerm}; the State
 * can ask for more time ({@link org.accede.invitation.ExtensionRequest}) and the Committee can
 * grant it ({@link org.accede.invitation.Extension}). The Treaty Office's chart shows none of this:
 * it starts at signature.
 *
 * <p>Floor 4: imports {@code treaty} and below.
 */
@NullMarked
package org.accede.invitation;

import org.jspecify.annotations.NullMarked;
