/**
 * Who takes part: States and international organisations.
 *
 * <p>A {@link org.accede.participant.ParticipantCode} names a {@link
 * org.accede.participant.Participant}; whether it is a member State on a day is a matter of its
 * {@link org.accede.participant.Membership} periods, and whether it is an observer of its {@link
 * org.accede.participant.ObserverStatus}. Neither says anything of its standing towards a treaty:
 * the two are independent. A {@link org.accede.participant.Group} is several that are asked about
 * together.
 *
 * <p>Floor 2: imports {@code source} and below.
 */
@NullMarked
package org.accede.participant;

import org.jspecify.annotations.NullMarked;
