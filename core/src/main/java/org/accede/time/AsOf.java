package org.accede.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a question: the day it is about, and the day from which it is seen.
 *
 * <p>{@code AsOf.on(d)} asks what was the case on {@code d}, with everything known by now. {@code
 * AsOf.on(d).knownOn(k)} asks what someone could have said on {@code k} about {@code d}.
 *
 * <p>Text form: {@code 2024-02-08}, or {@code 2024-02-08 known on 2024-04-01}; {@code
 * parse(toString())} gives the same question back.
 */
public final class AsOf implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final String KNOWN_ON = " known on ";
  private final LocalDate date;
  private final @Nullable LocalDate knownOn;

  private AsOf(LocalDate date, @Nullable LocalDate knownOn) {
    this.date = date;
    this.knownOn = knownOn;
  }

  /** What was the case on a day, with everything known by now. */
  public static AsOf on(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return new AsOf(date, null);
  }

  /**
   * Reads the text form.
   *
   * @throws InvalidValueException if the text is neither of the two forms, or no such day exists
   */
  public static AsOf parse(String text) {
    Objects.requireNonNull(text, "text");
    int end = text.indexOf(KNOWN_ON);
    try {
      return end < 0
          ? on(LocalDate.parse(text))
          : on(LocalDate.parse(text.substring(0, end)))
              .knownOn(LocalDate.parse(text.substring(end + KNOWN_ON.length())));
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException(
          "asOf", text, "days that exist, as in 2024-02-08 or 2024-02-08 known on 2024-04-01");
    }
  }

  /** The same question seen from a day: only facts known on or before it count. */
  public AsOf knownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new AsOf(date, day);
  }

  /** The day that the question is about. */
  public LocalDate date() {
    return date;
  }

  /** The day from which it is seen; empty means with everything known by now. */
  public Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof AsOf other
        && date.equals(other.date)
        && knownOn().equals(other.knownOn());
  }

  @Override
  public int hashCode() {
    return 31 * date.hashCode() + knownOn().hashCode();
  }

  @Override
  public String toString() {
    return knownOn == null ? date.toString() : date + KNOWN_ON + knownOn;
  }

  /** It is written as its text. */
  @Serial
  private Object writeReplace() {
    return new Text(toString());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("found a question, expected its text");
  }

  private record Text(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
