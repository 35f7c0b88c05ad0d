package org.accede.fuzz;

import org.accede.error.AccedeException;

/** What an error of Accede's own must be like, whatever the bytes. */
final class Refusals {
  private static final int LONGEST = 20_000;

  private Refusals() {}

  /** Fails if an error says nothing, or repeats a whole file. */
  static void check(AccedeException refused) {
    String message = String.valueOf(refused.getMessage());
    if (message.isBlank() || message.equals("null") || message.length() > LONGEST) {
      throw new AssertionError("an error of " + message.length() + " characters", refused);
    }
  }
}
