/**
 * The command line: a small front on the public interface, with no logic of the domain.
 *
 * <p>{@code Main} is where a process starts. {@code CommandLineFront} runs the command that its
 * arguments name, answers in their language, and sees to it that what could not be printed is told;
 * there, errors become a line and an exit code. Here, and only here, a question without a date is
 * about today: {@code StrasbourgClock} says which day that is. {@code Handbook} writes what lies
 * beside the program, completion scripts and manual pages, and {@code Rehearsal} goes through the
 * commands for an archive of class data: the build and the launcher run them.
 *
 * <p>A question goes down through the rooms, and no room knows one above it:
 *
 * <ol>
 *   <li>{@code command} has the commands, and makes the one that is asked for;
 *   <li>{@code help} tells of them in other forms: in French, in a manual, in a shell's completion;
 *   <li>{@code option} has what commands share: options, arguments, and what these stand for;
 *   <li>{@code text} turns answers into what people read;
 *   <li>{@code terminal} lays that out and brings it to a terminal, a pipe or a file.
 * </ol>
 *
 * <p>So whoever follows {@code accede status KAZ} reads {@code command.StatusCommand}, {@code
 * text.StatusText} and {@code terminal.Screen}. What is printed for programs is a document of
 * {@code org.accede.output}. Not exported: the command line's library is an optional dependency.
 */
@NullMarked
package org.accede.cli;

import org.jspecify.annotations.NullMarked;
