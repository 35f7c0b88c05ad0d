package org.accede.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.json.DataFile;
import org.accede.json.IndexFile;

/**
 * The step of the build that makes the compact register: of the files in a directory, which must
 * stand together, and beside them.
 */
final class CompactRegisterMaker {
  private CompactRegisterMaker() {}

  /**
   * Makes it.
   *
   * @param directory where the files are
   * @throws org.accede.json.DataFileException if a file is damaged
   * @throws org.accede.error.InconsistentFactsException if the facts cannot stand together
   */
  public static void main(String... directory) throws IOException {
    Path place = Path.of(directory[0]);
    FileSet files = new FileSet(name -> DataFile.at(place.resolve(name)));
    IndexFile index = files.index();
    CompactRegister compact = new CompactRegister(files.register(index), index.dataDate());
    Files.write(place.resolve(CompactRegister.NAME), compact.toBytes());
  }
}
