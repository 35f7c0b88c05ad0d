package org.accede.bench;

import org.accede.data.CouncilOfEurope;

/** A program that opens the bundled register and ends. */
public final class LoadBundled {
  private LoadBundled() {}

  public static void main(String[] arguments) {
    if (CouncilOfEurope.register().acts().isEmpty()) {
      throw new IllegalStateException("no act is on record");
    }
  }
}
