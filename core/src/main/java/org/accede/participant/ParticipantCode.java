package org.accede.participant;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The code of a participant: ISO 3166-1 alpha-3 for a State, {@code EUE} for the European Union,
 * {@code XKX} for Kosovo*.
 *
 * @param value three capital letters
 */
public record ParticipantCode(String value) implements Comparable<ParticipantCode>, Serializable {
  /**
   * A code of three capital letters.
   *
   * @throws InvalidValueException if it is anything else
   */
  public ParticipantCode {
    if (!isCode(value)) {
      throw new InvalidValueException("participant", value, "three capital letters, such as KAZ");
    }
  }

  private static boolean isCode(String value) {
    if (value.length() != 3) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < 'A' || value.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /**
   * The participant with this code.
   *
   * @throws InvalidValueException if it is not three capital letters
   */
  public static ParticipantCode of(String value) {
    return new ParticipantCode(value);
  }

  /** The code that a text is; empty if it is not three capital letters. */
  public static Optional<ParticipantCode> read(String text) {
    Objects.requireNonNull(text, "text");
    return isCode(text) ? Optional.of(new ParticipantCode(text)) : Optional.empty();
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
