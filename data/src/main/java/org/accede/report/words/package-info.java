/**
 * The words of a report, in one language.
 *
 * <p>{@link org.accede.report.words.ReportWords} is the door: it fills in the texts of the bundle
 * {@code report}, which lies beside it in English and French, and sets them as the language is set
 * in print. On it stand {@code FactWords} (what a fact is called), {@code OpenAnswerWords} (an
 * answer that is not determined), {@code TwoWaysIn}, {@code ClausePhrases}, {@code CoveragePhrase}
 * and {@code NameNotes} (what an asterisk behind a name means); {@code Facts} is the order in which
 * facts are told.
 *
 * <p>The ground floor: what is written here is text, and knows of no page.
 */
@NullMarked
package org.accede.report.words;

import org.jspecify.annotations.NullMarked;
