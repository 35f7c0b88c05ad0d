/**
 * What participants did, and what the depositary recorded of it: {@link org.accede.act.Signature},
 * {@link org.accede.act.Consent} to be bound, {@link org.accede.act.EntryIntoForce} for the
 * participant, {@link org.accede.act.Denunciation}; and the {@link org.accede.act.Withdrawal} of
 * one of these before it had effect.
 *
 * <p>One line of the Treaty Office's chart of signatures and ratifications is up to four acts. An
 * act is a fact: it knows its date and its sources, and no rule.
 *
 * <p>Beside the acts the depositary keeps notes, each a {@link org.accede.act.DepositaryNote}: a
 * {@link org.accede.act.Declaration} or reservation, a {@link org.accede.act.Suspension}, the
 * {@link org.accede.act.ChartMarks} that say no more than that there are such, or that somebody is
 * {@linkplain org.accede.act.ListedWithoutAct listed without an act}.
 *
 * <p>Floor 4: imports {@code treaty} and below.
 */
@NullMarked
package org.accede.act;

import org.jspecify.annotations.NullMarked;
