/**
 * The commands, one class each: its options, what it asks, and who says the answer.
 *
 * <p>{@code Subcommands} is the door. It has them all, and makes the one that is asked for: a
 * command line should be over soon. A command reads its options and arguments, asks the library,
 * and hands the answer on: to a class of {@code text} for people ({@code StatusText} for {@code
 * StatusCommand}), unless a few lines say it all; to a document of {@code org.accede.output} for
 * programs.
 *
 * <p>Two classes are no commands: {@code BodyAnswer} answers where a body such as GRECO was asked
 * about in the place of a treaty, and {@code FetchProgress} tells how far a fetch has got. {@code
 * CompletionCommand} alone looks at all the others, for a script that knows them.
 *
 * <p>Imports {@code help} and the rooms below it.
 */
@NullMarked
package org.accede.cli.command;

import org.jspecify.annotations.NullMarked;
