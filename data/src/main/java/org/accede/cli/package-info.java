/**
 * The command line: a small front on the public interface, with no logic of the domain.
 *
 * <p>Each command is one class; what it prints is another: {@code StatusText} and {@code
 * StatusJson} for {@code StatusCommand}. Here, and only here, a question without a date is about
 * today. Not exported: its library is an optional dependency.
 */
@NullMarked
package org.accede.cli;

import org.jspecify.annotations.NullMarked;
