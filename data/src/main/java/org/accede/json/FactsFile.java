package org.accede.json;

import com.google.common.collect.ImmutableMap;
import org.accede.json.read.JsonDocument;
import org.accede.register.Combination;
import org.accede.register.TreatyRegister;

/**
 * A file of facts, whichever of the formats it has: one's own facts may be kept in a {@link
 * RegisterFile}, or in files as those that come with Accede.
 *
 * <pre>{@code
 * FactsFile mine = FactsFile.read(DataFile.at(Path.of("mine.json")));
 * TreatyRegister both = mine.over(CouncilOfEurope.register()).register();
 * }</pre>
 */
public sealed interface FactsFile
    permits ParametersFile, ParticipantsFile, RegisterFile, TreatyFile {
  /**
   * Reads a file of facts, which says itself which format it has.
   *
   * @throws DataFileException if it is none
   */
  static FactsFile read(DataFile file) {
    return JsonDocument.read(
        file,
        ImmutableMap.of(
            RegisterJson.FORMAT, RegisterJson::read,
            TreatyFile.FORMAT, TreatyFile::read,
            ParticipantsFile.FORMAT, ParticipantsFile::read,
            ParametersFile.FORMAT, ParametersFile::read));
  }

  /**
   * Adds everything to a register.
   *
   * @throws org.accede.error.InconsistentFactsException if a participant or a treaty of the file is
   *     there already
   */
  void addTo(TreatyRegister.Builder register);

  /**
   * The register of these facts and no others.
   *
   * @throws org.accede.error.InconsistentFactsException if they cannot stand by themselves
   */
  default TreatyRegister register() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    addTo(register);
    return register.build();
  }

  /**
   * These facts and those of a register, of which they may speak; where both speak of the same
   * thing these win.
   *
   * <pre>{@code
   * Combination both = FactsFile.read(DataFile.at(mine)).over(CouncilOfEurope.register());
   * both.register();   // to ask
   * both.conflicts();  // what of the other register is not in it
   * }</pre>
   *
   * @param register the other register
   * @throws org.accede.error.InconsistentFactsException if the facts cannot stand together
   */
  default Combination over(TreatyRegister register) {
    TreatyRegister.Builder mine = TreatyRegister.builder();
    addTo(mine);
    return mine.combinationWith(register);
  }

  /** The canonical text of the file, in which it is kept: the same facts give the same text. */
  String toJson();
}
