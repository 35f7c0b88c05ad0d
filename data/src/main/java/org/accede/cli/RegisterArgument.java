package org.accede.cli;

import org.accede.data.CouncilOfEurope;
import org.accede.error.InvalidValueException;
import org.accede.register.TreatyRegister;

/** A register as it is named on the command line. */
final class RegisterArgument {
  /** The word for the facts that come with Accede. */
  static final String BUNDLED = "bundled";

  private RegisterArgument() {}

  /** The bundled register. */
  static TreatyRegister read(String argument) {
    if (!argument.equals(BUNDLED)) {
      throw new InvalidValueException("register", argument, BUNDLED);
    }
    return CouncilOfEurope.register();
  }
}
