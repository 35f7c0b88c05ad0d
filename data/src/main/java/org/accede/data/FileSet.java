package org.accede.data;

import java.util.function.Function;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.IndexFile;
import org.accede.json.ParametersFile;
import org.accede.json.ParticipantsFile;
import org.accede.json.TreatyFile;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;

/** A set of data files under one index, wherever it lies. */
final class FileSet {
  private final Function<String, DataFile> files;

  /** A set whose files are found by their names, such as {@code treaties/030.json}. */
  FileSet(Function<String, DataFile> files) {
    this.files = files;
  }

  IndexFile index() {
    return IndexFile.read(files.apply("index.json"));
  }

  /** Everything that the files of an index hold. */
  TreatyRegister register(IndexFile index) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    ParticipantsFile.read(files.apply("participants.json")).addTo(register);
    ParametersFile.read(files.apply("parameters.json")).addTo(register);
    for (TreatyNumber number : index.treaties()) {
      treaty(number).addTo(register);
    }
    return register.build();
  }

  private TreatyFile treaty(TreatyNumber number) {
    DataFile file = files.apply("treaties/" + number + ".json");
    TreatyFile treaty = TreatyFile.read(file);
    TreatyNumber found = treaty.treaty().number();
    if (!found.equals(number)) {
      throw new DataFileException(
          file.name(), "/number", "\"" + found + "\"", "\"" + number + "\", as the index has it");
    }
    return treaty;
  }
}
