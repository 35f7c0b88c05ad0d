/**
 * The form in which facts are kept in files, for those that come with Accede and for one's own.
 *
 * <p>One's own facts are in one file, a {@link org.accede.json.RegisterFile}; those that come with
 * Accede are in a {@link org.accede.json.TreatyFile} for each treaty, a {@link
 * org.accede.json.ParticipantsFile}, a {@link org.accede.json.ParametersFile} and the {@link
 * org.accede.json.IndexFile} of them all. Each is a value that is read from a {@link
 * org.accede.json.DataFile} and gives its canonical text; those that hold facts are a {@link
 * org.accede.json.FactsFile}, which adds itself to a register:
 *
 * <pre>{@code
 * FactsFile mine = FactsFile.read(DataFile.at(Path.of("mine.json")));
 * TreatyRegister both = mine.over(CouncilOfEurope.register()).register();
 * RegisterFile.of(both).save(Path.of("both.json"));
 * }</pre>
 *
 * <p>Groups of participants, which are no facts of a register, are in a {@link
 * org.accede.json.GroupsFile}; bodies that are no treaties, such as GRECO, with who takes part in
 * them, in a {@link org.accede.json.BodiesFile}.
 *
 * <p>What differs between two registers is in a {@link org.accede.json.DifferenceFile}; one that
 * holds all of it can, read, be applied where the older one is.
 *
 * <p>A {@link org.accede.json.ManifestFile} says where each reply of a folder came from. An {@link
 * org.accede.json.AtomicFile} puts a text into a file whole or not at all, whatever it says.
 *
 * <p>Reading is strict: whatever a file should not hold stops it with a {@link
 * org.accede.json.DataFileException} that names the file, the place, the value and what was
 * expected. Writing is canonical: the same facts give the same text, one fact on one line, and what
 * was read is written again without loss.
 *
 * <p>Here are the files; how they are read and written is in parts that the module does not export.
 * A file is opened in {@code bytes} and becomes JSON values in {@code tree}; {@code read} gives
 * these their places, and {@code shape}, with one class for each part of the format, makes facts of
 * them, which a file holds. Written, facts go back through {@code shape} and {@code write} to the
 * {@code tree}, and its text. The parts know {@link org.accede.json.DataFile} and {@link
 * org.accede.json.DataFileException}, and no other file. Those two are the one exception to the
 * order of packages: whoever reads files meets them here, though all parts stand on them.
 *
 * <p>Stands on {@code org.accede.difference} and the floors below it; of other libraries only on
 * Jackson's streaming parser, none of whose types are seen from outside.
 */
@NullMarked
package org.accede.json;

import org.jspecify.annotations.NullMarked;
