/**
 * What commands share: the command above them, options, arguments, and what these stand for.
 *
 * <p>{@code AccedeCommand} is the command above all others. It knows which day is today, and keeps
 * the {@code RegisterArgument}, by which standard input is read only once. Groups of options that
 * several commands take are one class each: {@code AsOfOptions} for the two times of a question,
 * {@code RegisterOptions} for the facts it is answered from, {@code GroupOptions} for participants
 * that are named together, {@code FormatOption} or {@code PaperFormatOption} for the form, {@code
 * LanguageOption}, {@code ScreenOptions} and others. Each gives what it stands for, a register or a
 * day, and not the words that were typed.
 *
 * <p>Converters read single values: days, periods, languages. {@code AskedAbout} and {@code
 * BodyNames} find a body where a treaty was asked for and none has that name. {@code Injected} is
 * for all fields that the command line's library sets.
 *
 * <p>Imports {@code text} and {@code terminal}.
 */
@NullMarked
package org.accede.cli.option;

import org.jspecify.annotations.NullMarked;
