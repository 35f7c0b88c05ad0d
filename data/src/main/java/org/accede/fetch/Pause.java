package org.accede.fetch;

import java.time.Duration;

/** Something that lets time pass; tests have one that does not. */
@FunctionalInterface
public interface Pause {
  /**
   * Lets a time pass.
   *
   * @throws InterruptedException if whoever waits is told to stop
   */
  void last(Duration time) throws InterruptedException;

  /** One that sleeps. */
  static Pause sleeping() {
    return time -> Thread.sleep(time.toMillis());
  }
}
