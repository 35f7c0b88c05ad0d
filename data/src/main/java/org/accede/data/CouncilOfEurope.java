package org.accede.data;

import java.net.URL;
import java.time.LocalDate;
import org.accede.body.Bodies;
import org.accede.error.InconsistentFactsException;
import org.accede.json.BodiesFile;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.FactsFile;
import org.accede.json.GroupsFile;
import org.accede.register.Groups;
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
  private static final String GROUPS = "groups.json";
  private static final String BODIES = "bodies.json";

  // Not a holder class: a failure in its initialiser would not come out as itself.
  private static volatile @Nullable CompactRegister bundled;

  private static volatile @Nullable Bodies bundledBodies;

  private CouncilOfEurope() {}

  /**
   * All facts that come with Accede.
   *
   * @throws DataFileException if what is bundled is missing or damaged
   */
  public static TreatyRegister register() {
    return bundled().register();
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
   * @throws DataFileException if what is bundled is missing or damaged
   */
  public static LocalDate dataDate() {
    return bundled().dataDate();
  }

  /**
   * The groups of participants that come with Accede: the standing ones of the Council of Europe
   * (members, non-members, observers), and others that sources list, such as the member States of
   * the European Union, the Eastern Partnership and Central Asia. They are read whenever they are
   * asked for.
   *
   * @throws DataFileException if what is bundled is missing or damaged
   */
  public static Groups groups() {
    return Groups.standing().with(GroupsFile.read(file(GROUPS)).groups());
  }

  /**
   * The bodies that are no treaties, and who takes part in them: partial and enlarged agreements,
   * and committees. They are no part of the register.
   *
   * @throws DataFileException if what is bundled is missing or damaged
   */
  public static Bodies bodies() {
    @Nullable Bodies known = bundledBodies;
    if (known == null) {
      // two threads may each read them, alike
      known = BodiesFile.read(file(BODIES)).bodies();
      bundledBodies = known;
    }
    return known;
  }

  private static DataFile file(String name) {
    @Nullable URL place = CouncilOfEurope.class.getResource(name);
    if (place == null) {
      throw new DataFileException(name, "", "no such resource", "a file beside the class");
    }
    return DataFile.at(place, name);
  }

  private static CompactRegister bundled() {
    @Nullable CompactRegister known = bundled;
    if (known != null) {
      return known;
    }
    synchronized (CouncilOfEurope.class) {
      known = bundled;
      if (known == null) {
        known =
            CompactRegister.open(
                CouncilOfEurope.class.getResourceAsStream(CompactRegister.NAME),
                CompactRegister.NAME);
        bundled = known;
      }
      return known;
    }
  }
}
