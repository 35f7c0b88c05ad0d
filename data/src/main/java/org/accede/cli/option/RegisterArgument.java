package org.accede.cli.option;

import org.accede.cli.terminal.FileArgument;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.FactsFile;
import org.accede.register.Combination;
import org.accede.register.TreatyRegister;
import picocli.CommandLine.Model.CommandSpec;

/** Files of facts as they are named on the command line. */
public final class RegisterArgument {
  /** The word for the facts that come with Accede. */
  public static final String BUNDLED = "bundled";

  private static final String STANDARD_INPUT = "-";

  private boolean isStandardInputUsed;

  /** The one of a command line, which remembers whether standard input is used up. */
  public static RegisterArgument of(CommandSpec command) {
    return ((AccedeCommand) command.root().userObject()).registerArgument();
  }

  /**
   * The facts of a file; {@code -} is standard input.
   *
   * @throws DataFileException if it is no file of facts
   * @throws InvalidValueException if standard input is asked for again
   */
  public FactsFile read(String argument) {
    return FactsFile.read(file(argument));
  }

  /**
   * A file of whatever sort; {@code -} is standard input.
   *
   * @throws InvalidValueException if standard input is asked for again
   */
  public DataFile file(String argument) {
    return argument.equals(STANDARD_INPUT) ? standardInput() : at(argument);
  }

  private DataFile standardInput() {
    if (isStandardInputUsed) {
      throw new InvalidValueException("register", STANDARD_INPUT, "standard input only once");
    }
    isStandardInputUsed = true;
    return DataFile.of(System.in, "standard input");
  }

  private static DataFile at(String argument) {
    return DataFile.at(FileArgument.path("register", argument));
  }

  /**
   * One's own facts over those of a register.
   *
   * @throws DataFileException if they cannot stand together
   */
  public static Combination over(TreatyRegister register, FactsFile facts, String file) {
    try {
      return facts.over(register);
    } catch (InconsistentFactsException inconsistent) {
      throw new DataFileException(
          file,
          "",
          "facts that do not fit (" + inconsistent.getMessage() + ")",
          "facts that can stand together with those on record",
          inconsistent);
    }
  }
}
