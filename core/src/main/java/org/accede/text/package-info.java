/**
 * Texts in the official languages of the Council of Europe, English and French (Statute, ETS No.
 * 001, Article 12), and in any other that a caller gives.
 *
 * <p>{@link org.accede.text.BilingualText} is a name or title in both; {@link
 * org.accede.text.OfficialLanguage} says which one a reader wants; {@link org.accede.text.Message}
 * is a sentence yet to be written: a key with its arguments. {@link org.accede.text.Texts} holds
 * the texts of a room by their keys, and {@link org.accede.text.Language} is what a language has to
 * give: texts for these keys, and names. {@link org.accede.text.Markup} puts texts of any
 * characters into HTML and Markdown; {@link org.accede.text.FoldedText} is how texts are compared,
 * and {@link org.accede.text.NameIndex} finds things by the names that people type.
 *
 * <p>Floor 0: imports nothing of Accede but its errors.
 */
@NullMarked
package org.accede.text;

import org.jspecify.annotations.NullMarked;
