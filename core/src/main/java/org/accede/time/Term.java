package org.accede.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How long an invitation lasts, as its decision states it: a last day, a period, both, or neither.
 *
 * <p>A stated last day always wins over a period. A term that states neither has a last day that is
 * not known from the decision.
 *
 * <p>For a period the anniversary of 29 February in a common year is 28 February.
 */
public final class Term implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final Term NOT_STATED = new Term(null, null);

  private final @Nullable Period period;
  private final @Nullable ImpreciseDate lastDay;

  private Term(@Nullable Period period, @Nullable ImpreciseDate lastDay) {
    this.period = period;
    this.lastDay = lastDay;
  }

  /** A term that the decision does not state. */
  public static Term notStated() {
    return NOT_STATED;
  }

  /**
   * A term of so many years, months or days from the adoption of the decision.
   *
   * @throws InvalidValueException if the period is not positive
   */
  public static Term of(Period period) {
    Objects.requireNonNull(period, "period");
    return stated(Optional.of(period), Optional.empty());
  }

  /** A term with a stated last day, that day included. */
  public static Term until(ImpreciseDate lastDay) {
    Objects.requireNonNull(lastDay, "lastDay");
    return stated(Optional.empty(), Optional.of(lastDay));
  }

  /**
   * A term as stated: a period, a last day (included), both or neither.
   *
   * @throws InvalidValueException if the period is not positive
   */
  public static Term stated(Optional<Period> period, Optional<ImpreciseDate> lastDay) {
    if (period.isPresent() && (period.get().isNegative() || period.get().isZero())) {
      throw new InvalidValueException("period", period.get().toString(), "a positive period");
    }
    return period.isEmpty() && lastDay.isEmpty()
        ? NOT_STATED
        : new Term(period.orElse(null), lastDay.orElse(null));
  }

  /** The stated period from the adoption, if any. */
  public Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /** The stated last day, included, if any. */
  public Optional<ImpreciseDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /**
   * The anniversary on which a period from a day ends: the same date so many years and months on,
   * the last day of the month if there is none.
   */
  public static LocalDate anniversary(LocalDate adopted, Period period) {
    Objects.requireNonNull(period, "period");
    return adopted.plus(period);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Term other
        && Objects.equals(period, other.period)
        && Objects.equals(lastDay, other.lastDay);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(period) + Objects.hashCode(lastDay);
  }

  /** Such as {@code P5Y}, {@code until 2023-02-08}, {@code P5Y until 2023-02-08}, {@code none}. */
  @Override
  public String toString() {
    if (this.equals(NOT_STATED)) {
      return "none";
    }
    String until = lastDay().map(day -> "until " + day).orElse("");
    return period().map(p -> p + (until.isEmpty() ? "" : " ")).orElse("") + until;
  }

  @Serial
  private Object writeReplace() {
    return new Stated(period, lastDay);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("found a term, expected what it states");
  }

  private record Stated(@Nullable Period period, @Nullable ImpreciseDate lastDay)
      implements Serializable {
    @Serial
    private Object readResolve() {
      return stated(Optional.ofNullable(period), Optional.ofNullable(lastDay));
    }
  }
}
