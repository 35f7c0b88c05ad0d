package org.accede.body;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;

/**
 * The code by which the record knows a body, such as {@code GRECO} or {@code RD4U}.
 *
 * @param value two to sixteen capital letters and digits, a letter first
 */
public record BodyCode(String value) implements Comparable<BodyCode>, Serializable {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,15}");

  /**
   * A code.
   *
   * @throws InvalidValueException if it has another form
   */
  public BodyCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "body", value, "two to sixteen capital letters and digits, such as GRECO");
    }
  }

  /**
   * The code that a text is.
   *
   * @throws InvalidValueException if it has another form
   */
  public static BodyCode of(String value) {
    return new BodyCode(value);
  }

  @Override
  public int compareTo(BodyCode other) {
    return value.compareTo(other.value);
  }

  /** The letters and digits. */
  @Override
  public String toString() {
    return value;
  }
}
