/**
 * The command line: a small front on the public interface, with no logic of the domain.
 *
 * <p>Each command is one class; what it prints for people is another: {@code StatusText} for {@code
 * StatusCommand}. Where a treaty is asked for, {@code AskedAbout} finds a body that is none, such
 * as GRECO, and {@code BodyText} tells of it apart from treaties. What it prints for programs is a
 * document of {@code org.accede.output}. {@code Subcommands} has them all, and makes the one that
 * is asked for: a command line should be over soon. {@code Handbook} writes what lies beside the
 * program, completion scripts and manual pages. {@code Output} has each text go where it belongs:
 * what people read through {@code TerminalWriter}, on which no datum acts, and what programs read
 * as it is; {@code CommandLineFront} sees to it that what could not be printed is told. Here, and
 * only here, a question without a date is about today. Not exported: its library is an optional
 * dependency.
 */
@NullMarked
package org.accede.cli;

import org.jspecify.annotations.NullMarked;
