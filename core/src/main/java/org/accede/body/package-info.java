/**
 * The bodies of the Council of Europe that are no treaties: partial and enlarged agreements, and
 * committees such as GRECO or the Venice Commission, with who takes part in them.
 *
 * <p>A {@link org.accede.body.Body} says what it is, which act founded it and whom it admits; a
 * {@link org.accede.body.BodyMembership} that a participant is a member or an observer of it, since
 * when, and by which source. {@link org.accede.body.Bodies} holds them, finds them by the names
 * that people type, and says in a {@link org.accede.body.BodyStanding} how it is on a day:
 *
 * <pre>{@code
 * bodies.standing(kazakhstan.code(), bodies.body("GRECO").code(), LocalDate.of(2025, 9, 11))
 *     .stage()  // HELD: a member since 1 January 2020
 * }</pre>
 *
 * <p>They are never mixed with treaties: to take part in a body is no act towards a treaty, and no
 * invitation to it is one to accede. Nothing says that the record of a body is complete, so that a
 * participant of which nothing is on record is never said not to take part.
 *
 * <p>Floor 3: imports {@code participant} and below.
 */
@NullMarked
package org.accede.body;

import org.jspecify.annotations.NullMarked;
