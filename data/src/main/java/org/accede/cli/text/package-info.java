/**
 * What people read: answers in words, in the order and the tables in which they are shown.
 *
 * <p>A class whose name ends in {@code Text} is the answer of one command, or about one sort of
 * thing: {@code StatusText}, {@code CompareText}, {@code BodyText}. One that ends in {@code
 * Markdown} is the same for a paper, on a {@code MarkdownPage}. They share smaller ones: {@code
 * StateWords} and {@code StageCells} say a stage in a sentence or a word, {@code Headline} an
 * answer, {@code StatusCautions} how far a list reaches, {@code Footnotes} what an asterisk behind
 * a name means; {@code StatusSelection}, {@code ChosenTreaties} and {@code NameOrder} say what is
 * listed, and in which order.
 *
 * <p>The words come from {@code CommandWording}, with the bundle {@code messages} beside it, in
 * English and French; those of the other rooms stand there, too. What a class here is given is an
 * answer already; none asks a command or an option.
 *
 * <p>Imports {@code terminal} alone, for layout.
 */
@NullMarked
package org.accede.cli.text;

import org.jspecify.annotations.NullMarked;
