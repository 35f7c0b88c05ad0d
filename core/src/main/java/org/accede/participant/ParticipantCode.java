package org.accede.participant;

import com.google.common.base.CharMatcher;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The code of a participant: ISO 3166-1 alpha-3 for a State, {@code EUE} for the European Union,
 * {@code XKX} for Kosovo*.
 *
 * @param value three capital letters
 */
public record ParticipantCode(String value) implements Comparable<ParticipantCode> {
  private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');

  /**
   * A code of three capital letters.
   *
   * @throws InvalidValueException if it is anything else
   */
  public ParticipantCode {
    if (value.length() != 3 || !CAPITALS.matchesAllOf(value)) {
      throw new InvalidValueException("participant", value, "three capital letters, such as KAZ");
    }
  }

  /**
   * The participant with this code.
   *
   * @throws InvalidValueException if it is not three capital letters
   */
  public static ParticipantCode of(String value) {
    return new ParticipantCode(value);
  }

  // By hand: what a record generates costs a fresh JVM more to link than all codes to read.
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ParticipantCode other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ParticipantCode other) {
    return value.compareTo(other.value);
  }

  /** The three letters. */
  @Override
  public String toString() {
    return value;
  }
}
