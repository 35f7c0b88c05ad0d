package org.accede.fetch;

import java.time.Duration;
import org.accede.error.InvalidValueException;

/**
 * How considerate the asking is.
 *
 * <p>Requests are made one at a time. After a failure that may pass the same is asked again, each
 * time after twice as long a wait; a wait that the server asks for (Retry-After, RFC 9110, section
 * 10.2.3) is kept, unless it is longer than the longest.
 *
 * @param pause from one request to the next; zero or more
 * @param timeout for one whole reply; more than zero
 * @param tries how often one thing is asked for at most; at least 1
 * @param longestWait the longest wait between two tries; zero or more
 */
public record Etiquette(Duration pause, Duration timeout, int tries, Duration longestWait) {
  /** Before the second try, if the pause is not longer. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  /**
   * A way of asking.
   *
   * @throws InvalidValueException if a value is outside its bounds
   */
  public Etiquette {
    if (pause.isNegative()) {
      throw new InvalidValueException("pause", pause.toString(), "no negative time");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new InvalidValueException("timeout", timeout.toString(), "more than no time");
    }
    if (tries < 1) {
      throw new InvalidValueException("tries", Integer.toString(tries), "at least 1");
    }
    if (longestWait.isNegative()) {
      throw new InvalidValueException("longestWait", longestWait.toString(), "no negative time");
    }
  }

  /** A pause of a second, a minute for a reply, four tries, waits of five minutes at most. */
  public static Etiquette usual() {
    return new Etiquette(Duration.ofSeconds(1), Duration.ofMinutes(1), 4, Duration.ofMinutes(5));
  }

  /** The same with another pause. */
  public Etiquette withPause(Duration other) {
    return new Etiquette(other, timeout, tries, longestWait);
  }

  /**
   * How long to wait after a failure, if the server does not say.
   *
   * @param failures how many there were, at least 1
   */
  Duration waitAfter(int failures) {
    Duration first = pause.compareTo(FIRST_WAIT) > 0 ? pause : FIRST_WAIT;
    Duration wait = first.multipliedBy(1L << Math.min(failures - 1, 20));
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }
}
