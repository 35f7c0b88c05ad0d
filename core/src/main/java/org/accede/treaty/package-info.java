/**
 * What may be joined: the treaties of the Council of Europe Treaty Series, and their final clauses.
 *
 * <p>A {@link org.accede.treaty.TreatyNumber} names a {@link org.accede.treaty.Treaty}. Its {@link
 * org.accede.treaty.FinalClauses} say who may sign ({@link org.accede.treaty.SignatureClause}), who
 * may accede and on whose decision ({@link org.accede.treaty.AccessionClause}), what it takes to
 * enter into force ({@link org.accede.treaty.Threshold}, {@link
 * org.accede.treaty.EntryIntoForceClause}) and how it is left ({@link
 * org.accede.treaty.DenunciationClause}). A clause that nobody has read is absent: that is "not
 * known", never "everybody" or "nobody". What a treaty is about, its {@link
 * org.accede.treaty.Subject}s, is told by the words of its titles.
 *
 * <p>Floor 3: imports {@code participant} and below.
 */
@NullMarked
package org.accede.treaty;

import org.jspecify.annotations.NullMarked;
