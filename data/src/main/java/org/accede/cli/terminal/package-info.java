/**
 * Where it goes: lines within a width, and the terminal, pipe, file or folder that gets them.
 *
 * <p>{@code Output} is the way out of a command. It has each text go where it belongs: what people
 * read through {@code TerminalWriter}, on which no datum acts, and what programs read as it is.
 * {@code StandardStream} remembers why nothing more could be written. Files of a site go into an
 * {@code OutputFolder}; {@code FileArgument} turns the name of any file into its place.
 *
 * <p>{@code Layout} breaks lines and sets tables; {@code FittedTable} is one whose columns fit what
 * stands in them. {@code Screen} gathers lines of one width, with their styles, for a terminal with
 * colours or without. {@code Progress} is the one line that is gone at the end.
 *
 * <p>Imports no other room of the command line.
 */
@NullMarked
package org.accede.cli.terminal;

import org.jspecify.annotations.NullMarked;
