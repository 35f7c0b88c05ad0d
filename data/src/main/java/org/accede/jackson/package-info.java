/**
 * For programs that have Jackson's {@code ObjectMapper}, which stays optional: {@link
 * org.accede.jackson.AccedeModule} teaches it the vocabulary of {@link org.accede.output}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new AccedeModule().reading(register));
 * Answer<AccessionState> answer =
 *     Accessions.in(register).of("KAZ").to("030").asOf(LocalDate.of(2025, 9, 11));
 * String json = mapper.writeValueAsString(answer);  // "determined":true, "value": ...
 * mapper.readValue(json, new TypeReference<Answer<AccessionState>>() {});  // equal to the answer
 * }</pre>
 *
 * <p>What is read back is equal to what was written. An outlook, a document, a table and what an
 * import has found are only written. An explanation comes back as it was told, and can be put into
 * words in either language; what it was told by does not travel.
 *
 * <p>For Jackson 3, to which Spring Boot 4 has moved, {@link org.accede.jackson.Jackson3Module}
 * writes the same, and reads nothing.
 *
 * <p>Stands on {@code output}, {@code json}, {@code exchange}, {@code treatyoffice} and the floors
 * below them, and nobody imports it.
 */
@NullMarked
package org.accede.jackson;

import org.jspecify.annotations.NullMarked;
