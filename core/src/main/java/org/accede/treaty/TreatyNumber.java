package org.accede.treaty;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The number of a treaty in the European Treaty Series (ETS) or the Council of Europe Treaty Series
 * (CETS), which count on: {@code 030}, {@code 012A}, {@code 210}.
 *
 * <p>Canonical form: three digits, then a capital letter for the eight treaties that carry one.
 */
public final class TreatyNumber implements Comparable<TreatyNumber>, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final int DIGITS = 3;

  /** Numbers as people write them; whoever writes the canonical form needs no such thing. */
  private static final class Lenient {
    static final Pattern FORM =
        Pattern.compile(
            "(?:(?:C?ETS|S?TCE|STE|SEV)\\s*)?(?:(?:No|N)[.°º]?\\s*)?0*(\\d{1,3})\\s*([A-Z])?",
            Pattern.CASE_INSENSITIVE);
  }

  private final String value;

  private TreatyNumber(String value) {
    this.value = value;
  }

  /**
   * The treaty with a canonical number.
   *
   * @throws InvalidValueException if it is not three digits and perhaps a capital letter
   */
  public static TreatyNumber of(String canonical) {
    Objects.requireNonNull(canonical, "canonical");
    if (!isCanonical(canonical)) {
      throw new InvalidValueException(
          "treaty", canonical, "three digits and perhaps a letter, such as 030 or 012A");
    }
    return new TreatyNumber(canonical);
  }

  private static boolean isCanonical(String text) {
    if (text.length() < DIGITS || text.length() > DIGITS + 1) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == DIGITS || (text.charAt(DIGITS) >= 'A' && text.charAt(DIGITS) <= 'Z');
  }

  /**
   * Reads a number as people write it: {@code 30}, {@code 030}, {@code ETS 30}, {@code CETS No.
   * 210}, {@code 12A}.
   *
   * @return the number, or empty if the text is not one
   */
  public static Optional<TreatyNumber> read(String text) {
    Matcher matcher = Lenient.FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String letter = matcher.group(2) == null ? "" : matcher.group(2).toUpperCase(Locale.ROOT);
    return Optional.of(
        new TreatyNumber(
            String.format(Locale.ROOT, "%03d", Integer.parseInt(matcher.group(1))) + letter));
  }

  @Override
  public int compareTo(TreatyNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof TreatyNumber other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The canonical form. */
  @Override
  public String toString() {
    return value;
  }

  /** It is written as its text, so that what is read back is canonical. */
  @Serial
  private Object writeReplace() {
    return new Text(value);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("found a number, expected its text");
  }

  private record Text(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return of(text);
    }
  }
}
