/**
 * Doors through which a stranger's bytes come in, for a program that makes up bytes.
 *
 * <p>Each target takes any bytes and fails where something other than an error of Accede's own
 * comes out, or where what was read is lost in writing it. With {@code mvn -Pfuzz} the fuzzer
 * Jazzer looks for bytes that do; {@link org.accede.fuzz.CorpusTest} runs all that are kept in
 * {@code src/fuzz/corpus} in every build. An input that was found once is kept there.
 */
package org.accede.fuzz;
