/**
 * What Accede throws when it cannot go on: its own exceptions, each naming what was wrong, where,
 * and what was expected.
 *
 * <p>Every exception that a caller can meet is an {@link org.accede.error.AccedeException}. None is
 * thrown for a fact that is merely not known: that is an answer, not an error.
 *
 * <p>Misuse that no input can cause is told in the JDK's ways: a {@code null} by a {@link
 * NullPointerException} at the call, a builder's attribute set twice by an {@link
 * IllegalStateException} that names the type and the attribute.
 *
 * <p>Floor 0: imports nothing of Accede.
 */
@NullMarked
package org.accede.error;

import org.jspecify.annotations.NullMarked;
