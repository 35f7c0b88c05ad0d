/**
 * The facts that come with Accede, as one {@link org.accede.register.TreatyRegister}.
 *
 * <p>The facts are kept in the files that lie beside it; what is in them, by which rules, and how
 * to add a fact is said in the {@code README.md} there. The build makes one compact resource of
 * them, {@code register.bin}, which {@link org.accede.data.CouncilOfEurope} opens, once, when the
 * register is first asked for. Whoever changes a file builds again: nothing falls back on the
 * files.
 *
 * <p>Stands on {@code org.accede.json}.
 */
@NullMarked
package org.accede.data;

import org.jspecify.annotations.NullMarked;
