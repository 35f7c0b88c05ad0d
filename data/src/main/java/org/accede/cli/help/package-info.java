/**
 * The help in other forms than on a screen, made from the commands themselves.
 *
 * <p>{@code HelpLanguage} finds the language before the arguments are parsed, and puts the texts of
 * the help into it; those in French are in the bundle {@code help} beside it, those in English
 * stand with the options. {@code Shell} has the completion script of each shell: {@code Candidates}
 * puts in what can be asked about, and {@code FishCompletion} writes the one that the command
 * line's library has not. {@code ManualPage} is a page for {@code man}; it and the script for fish
 * share {@code HelpLines}.
 *
 * <p>Knows commands only as the library's models of them. Imports {@code option} alone.
 */
@NullMarked
package org.accede.cli.help;

import org.jspecify.annotations.NullMarked;
