/**
 * What a check of a register is: the words in which rules are written down that a lawyer can read.
 *
 * <p>A {@link org.accede.rule.check.Check} is a value: an id, a {@link
 * org.accede.rule.check.Severity}, its legal basis, a statement in English and French, and a {@link
 * org.accede.rule.check.Question} about a dossier, a treaty or the register. Put to a {@link
 * org.accede.rule.check.DossierCase}, a {@link org.accede.rule.check.TreatyCase} or a {@link
 * org.accede.rule.check.RegisterCase} it gives {@link org.accede.rule.check.Finding findings},
 * certain ones and possible ones. A {@link org.accede.rule.check.Catalogue} holds checks by their
 * ids.
 *
 * <p>Below this package there is one room for each family of checks; rooms do not know each other.
 * One's own check joins as a value, with its own words:
 *
 * <pre>{@code
 * Catalogue mine =
 *     StandardCatalogue.get()
 *         .without("coverage-old")
 *         .with(
 *             new Check.Builder()
 *                 .id("no-meeting-number")
 *                 .severity(Severity.NOTICE)
 *                 .addBasis(ourManual)
 *                 .statement(new BilingualText("A decision has no number.", "..."))
 *                 .question((Question.OfDossier) dossier -> ...)
 *                 .build());
 * }</pre>
 *
 * <p>Floor 10: imports the rooms that compute, {@code rule} and below.
 */
@NullMarked
package org.accede.rule.check;

import org.jspecify.annotations.NullMarked;
