package org.accede.bench;

import java.util.List;
import org.accede.time.Trilean;

/** What rules call when they find something; they only see what is public. */
public final class DroolsHits {
  private DroolsHits() {}

  /** Adds what was found to a list of it. */
  public static void add(
      List<Object> found, String check, SimpleChecks.FactCase one, Trilean holds) {
    found.add(FactChecker.Hit.of(check, one, holds));
  }
}
