package org.accede.data;

import com.google.common.base.Suppliers;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.accede.error.InconsistentFactsException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.FactsFile;
import org.accede.json.IndexFile;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * The facts on the treaties of the Council of Europe that come with Accede.
 *
 * <pre>{@code
 * TreatyRegister register = CouncilOfEurope.register();
 * TreatyRegister withMine = mine.combinedWith(register);
 * }</pre>
 *
 * <p>They are read when first asked for, all of them and once; after that every caller shares the
 * same immutable register. They are as of {@link #dataDate()} at the latest: where they are
 * complete, and as of when, the register's coverage says.
 */
public final class CouncilOfEurope {
  // Where the others lie, too. A class loader asks all its parents for every file it is asked for;
  // for 235 of them that takes longer than to read them.
  private static final @Nullable URL INDEX_PLACE = CouncilOfEurope.class.getResource("index.json");
  private static final FileSet FILES = new FileSet(CouncilOfEurope::bundled);
  // Not holder classes: a failure in their initialiser would not come out as itself.
  private static final Supplier<IndexFile> INDEX = Suppliers.memoize(FILES::index);
  private static final Supplier<TreatyRegister> REGISTER =
      Suppliers.memoize(() -> FILES.register(INDEX.get()));

  private CouncilOfEurope() {}

  /**
   * All facts that come with Accede.
   *
   * @throws DataFileException if a bundled file is damaged
   */
  public static TreatyRegister register() {
    return REGISTER.get();
  }

  /**
   * A whole register that is kept in a file, such as the command {@code update} writes, in the
   * place of the facts that come with Accede.
   *
   * @throws DataFileException if the file is none, or its facts cannot stand by themselves
   */
  public static TreatyRegister register(DataFile file) {
    FactsFile facts = FactsFile.read(file);
    try {
      return facts.register();
    } catch (InconsistentFactsException incomplete) {
      throw new DataFileException(
          file.name(),
          "",
          "facts that do not fit (" + incomplete.getMessage() + ")",
          "a whole register, whose facts can stand by themselves",
          incomplete);
    }
  }

  /**
   * The day the facts were put together.
   *
   * @throws DataFileException if the bundled index is damaged
   */
  public static LocalDate dataDate() {
    return INDEX.get().dataDate();
  }

  private static DataFile bundled(String name) {
    try {
      return DataFile.at(new URL(INDEX_PLACE, name), name);
    } catch (MalformedURLException unreadable) {
      throw new DataFileException(
          name, "", unreadable.toString(), "a file bundled with Accede", unreadable);
    }
  }
}
