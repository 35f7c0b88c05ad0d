package org.accede.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock in Strasbourg, where the depositary sits: today is its day.
 *
 * <p>It reads the rules of its time zone when it is asked for them, which is late, or never: a
 * question that names its day does without.
 */
final class StrasbourgClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Paris");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Instant.now();
  }
}
