package org.accede.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.accede.error.InvalidValueException;

/**
 * How a period of years "from its adoption" is read, when the decision states no last day.
 *
 * <p>Two readings are found. The anniversary itself; and the day after it, which both decisions
 * that state a last day use: adopted on 7 February 2018, "until 8 February 2023" (GR-J(2024)6);
 * adopted on 22 April 2020, "until 23 April 2025" (Council Decision (EU) 2025/803). {@link
 * #CAUTIOUS} takes both into account; who reads periods in a third way implements this interface:
 *
 * <pre>{@code
 * enum OurReading implements TermReading {
 *   DAY_BEFORE;
 *
 *   public ImpreciseDate lastDay(LocalDate adopted, Period period) {
 *     return ImpreciseDate.on(Term.anniversary(adopted, period).minusDays(1));
 *   }
 * }
 * }</pre>
 *
 * <p>All implementations must be immutable, without a state, and safe to share between threads: the
 * same day and period give the same last day, whenever they are asked for, and they are asked for
 * again and again, also for days near the one on which a decision was adopted. Two that count
 * otherwise are not equal.
 */
public interface TermReading {
  /** The last day is either of the two: the anniversary or the day after it. The default. */
  TermReading CAUTIOUS = StandardReading.CAUTIOUS;

  /** The last day is the anniversary. */
  TermReading ANNIVERSARY = StandardReading.ANNIVERSARY;

  /** The last day is the day after the anniversary, as the Secretariat's papers have it. */
  TermReading SECRETARIAT = StandardReading.SECRETARIAT;

  /**
   * The last day of a period, that day included; imprecise if it can be read in more than one way.
   *
   * <p>It has an earliest and a latest day, both at least two days after the adoption and at most
   * 200 years after it, and neither goes back as the day of adoption goes on. Another one is
   * refused with an {@link InvalidValueException} when an answer comes upon it.
   *
   * @param adopted the day from which the period runs
   * @param period the period, positive
   */
  ImpreciseDate lastDay(LocalDate adopted, Period period);

  /** Its name, by which explanations and reports speak of a reading of a caller's own. */
  String name();

  /** The three readings that come with Accede, the default first. */
  static ImmutableList<TermReading> standard() {
    return StandardReading.ALL;
  }

  /**
   * One of the three readings that come with Accede, by its name: {@code CAUTIOUS}, {@code
   * ANNIVERSARY} or {@code SECRETARIAT}.
   *
   * @throws InvalidValueException if none has that name
   */
  static TermReading named(String name) {
    for (TermReading reading : StandardReading.ALL) {
      if (reading.name().equals(name)) {
        return reading;
      }
    }
    throw new InvalidValueException("reading", name, "CAUTIOUS, ANNIVERSARY or SECRETARIAT");
  }
}
