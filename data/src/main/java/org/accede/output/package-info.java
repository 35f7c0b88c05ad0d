/**
 * What Accede gives, as JSON for other programs: one vocabulary for the command line, for tables,
 * for Jackson and for whoever embeds the library.
 *
 * <p>A {@link org.accede.output.Document} stands alone and opens with the name of its {@link
 * org.accede.output.OutputFormat}, which has a JSON Schema:
 *
 * <pre>{@code
 * Accessions.ToTreaty asked = Accessions.in(register).of("KAZ").to("030");
 * AsOf asOf = AsOf.on(LocalDate.of(2025, 9, 11));
 * Document.explanation(asked.participant(), asked.treaty(), asOf, asked.asOf(asOf))
 *     .toJson(OfficialLanguage.FRENCH);
 * }</pre>
 *
 * <p>A {@link org.accede.output.JsonWriter} writes the values that documents are made of, to a
 * generator of Jackson's streaming library. In all of them
 *
 * <ul>
 *   <li>dates are EDTF texts (ISO 8601-2), days and periods those of ISO 8601;
 *   <li>constants have their names in upper case, and are never translated; truth values and
 *       numbers are JSON's, what may be {@code maybe} is {@code yes}, {@code no} or {@code maybe};
 *   <li>a member without a value, an empty list included, is left out, but for the lists that a
 *       document is about;
 *   <li>a sentence has its words in {@code text}, in the language asked for, and in {@code key} and
 *       {@code values} what they were made of; what the register notes on a fact, in English,
 *       stands apart in {@code notes};
 *   <li>names and titles of those that a line is about are in {@code participantName} and {@code
 *       treatyTitle}.
 * </ul>
 *
 * <p>Bodies that are no treaties, such as GRECO, have members of their own: {@code body}, {@code
 * bodyName}, and a {@code stage} of {@link org.accede.body.BodyStage}; they never stand among
 * treaties.
 *
 * <p>The facts themselves have the form of {@link org.accede.json}, and so have differences of
 * registers.
 *
 * <p>Imports nothing of this module.
 */
@NullMarked
package org.accede.output;

import org.jspecify.annotations.NullMarked;
