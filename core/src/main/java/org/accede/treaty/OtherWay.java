package org.accede.treaty;

import java.io.Serializable;
import java.time.Period;
import org.accede.error.InvalidValueException;

/**
 * A second way for a treaty to enter into force, once a time has passed since it was opened: with a
 * number of consents (CETS No. 223, Article 37(2)), or tacitly, unless a Party to the treaty that
 * it amends objects (CETS No. 219, Article 8).
 *
 * @param after how long after the opening, in years and months
 * @param consents how many consents it then takes; 0 if none, which is the tacit way
 */
public record OtherWay(Period after, int consents) implements Serializable {
  /**
   * A second way.
   *
   * @throws InvalidValueException if the time is not of years and months, or the number negative
   */
  public OtherWay {
    if (after.toTotalMonths() <= 0 || !after.equals(after.withDays(0))) {
      throw new InvalidValueException("after", after.toString(), "years and months, such as P5Y");
    }
    if (consents < 0) {
      throw new InvalidValueException("consents", Integer.toString(consents), "0 or more");
    }
  }

  /** Whether it takes no consent, only that nobody objects. */
  public boolean isTacit() {
    return consents == 0;
  }
}
