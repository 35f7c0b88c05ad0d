/**
 * The command line: a small front on the public interface, with no logic of the domain.
 *
 * <p>Each command is one class; what it prints is another: {@code StatusText} and {@code
 * StatusJson} for {@code StatusCommand}. {@code Subcommands} has them all, and makes the one that
 * is asked for: a command line should be over soon. {@code Handbook} writes what lies beside the
 * program, completion scripts and manual pages. Here, and only here, a question without a date is
 * about today. Not exported: its library is an optional dependency.
 */
@NullMarked
package org.accede.cli;

import org.jspecify.annotations.NullMarked;
