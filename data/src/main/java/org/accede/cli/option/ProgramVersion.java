package org.accede.cli.option;

import org.accede.data.CouncilOfEurope;

/** The version of the program and the date of its data. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** Whether nothing but the version is asked for, which needs no command line to be made. */
  public static boolean isAllThatIsAskedFor(String... arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  /** What is printed of it: a line on the program, a line on the data. */
  public static String[] lines() {
    return new String[] {"accede " + number(), "data of " + CouncilOfEurope.dataDate()};
  }

  private static String number() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
