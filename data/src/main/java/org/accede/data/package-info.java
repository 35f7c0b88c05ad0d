/**
 * The facts that come with Accede, as one {@link org.accede.register.TreatyRegister}.
 *
 * <p>{@link org.accede.data.CouncilOfEurope} reads the files that lie beside it, once, when the
 * register is first asked for. What is in them, by which rules, and how to add a fact is said in
 * the {@code README.md} there.
 *
 * <p>Stands on {@code org.accede.json}.
 */
@NullMarked
package org.accede.data;

import org.jspecify.annotations.NullMarked;
