/**
 * What a question gets: an answer that cannot be parted from its reasons.
 *
 * <p>An {@link org.accede.answer.Answer} is determined, undetermined or not applicable, and each of
 * the three carries an {@link org.accede.answer.Explanation}: steps with the sources of their
 * facts, cautions, and, where something is not known, what would settle it. The steps are made by
 * the computation that decides; their words come last, in English, French or a language that the
 * caller gives, or in more of them side by side: {@link org.accede.answer.Wording} puts the values
 * of a message into its text, names with the article that usage gives them. {@link
 * org.accede.answer.ExplanationNode} is an explanation in words as a tree; {@link
 * org.accede.answer.ExplanationText}, {@link org.accede.answer.ExplanationMarkdown} and {@link
 * org.accede.answer.ExplanationHtml} write it from top to bottom, with numbers for its sources and
 * letters for the notes of the register.
 *
 * <p>Floor 5: imports {@code treaty} and below.
 */
@NullMarked
package org.accede.answer;

import org.jspecify.annotations.NullMarked;
