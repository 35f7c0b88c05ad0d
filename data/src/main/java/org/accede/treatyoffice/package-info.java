/**
 * Reading the replies of the Treaty Office's service, as somebody has saved them.
 *
 * <p>Start at {@link org.accede.treatyoffice.TreatyOfficeImport}:
 *
 * <pre>{@code
 * TreatyOfficeImport imported =
 *     TreatyOfficeImport.asOf(LocalDate.of(2026, 11, 20), CouncilOfEurope.register())
 *         .add(DataFile.at(Path.of("signatures-185.json")))
 *         .addDeclarations(TreatyNumber.of("185"), DataFile.at(Path.of("declarations-185.json")))
 *         .build();
 * TreatyRegister charts = imported.register();
 * System.out.println(ImportReport.of(imported).text(OfficialLanguage.ENGLISH));
 * }</pre>
 *
 * <p>Four {@linkplain org.accede.treatyoffice.ReplyShape shapes} are known: the treaty search, the
 * chart of one treaty, its declarations, and the table of places. The service is not documented, so
 * fields that nobody has described are passed over and counted as {@link
 * org.accede.treatyoffice.UnknownField}; what is used has to have the form that was seen. Where a
 * value departs from that form the import says so with an {@link org.accede.treatyoffice.Anomaly},
 * whose {@link org.accede.treatyoffice.AnomalyKind} tells what was done about it. A reply of
 * another shape is refused with a {@link org.accede.json.DataFileException}.
 *
 * <p>A chart is complete for those that it has rows for, and for everyone if each member State of
 * the day has one. Its columns hold more than their names say: successions, denunciations of a
 * part, withdrawals of what was not in force. Where the days of a row or a declaration show it,
 * they are read as such, and told of.
 *
 * <p>Inside, a reply becomes rows of fields; there is one class for each shape, which makes facts
 * of them. Nothing is fetched from anywhere: that is what {@code org.accede.fetch} does, which
 * stands above.
 *
 * <p>Stands on {@code org.accede.json} and the floors below it; the words of its own are in the
 * bundle {@code import} beside it, in English and French.
 */
@NullMarked
package org.accede.treatyoffice;

import org.jspecify.annotations.NullMarked;
