package org.accede.treaty;

import com.google.common.primitives.Ints;
import java.io.Serializable;
import java.util.Optional;
import org.accede.error.InvalidValueException;

/**
 * The least part of a whole that those who have consented must stand for: a third of the holdings
 * of a fund (ETS No. 028, Article 16), half of the contributions to a budget (CETS No. 229, Article
 * 30).
 *
 * @param numerator the parts, such as the 1 of 1/3
 * @param denominator into how many the whole is divided, such as the 3 of 1/3
 * @param of the whole, in words
 */
public record Share(int numerator, int denominator, String of) implements Serializable {
  /**
   * A share.
   *
   * @throws InvalidValueException if it is not positive, or more than the whole
   */
  public Share {
    // 0 < numerator <= denominator
    if (numerator <= 0 || denominator < numerator) {
      throw new InvalidValueException(
          "atLeast", numerator + "/" + denominator, "a fraction above 0 and up to 1, such as 1/3");
    }
  }

  /**
   * A share from the form of {@link #fraction()}.
   *
   * @throws InvalidValueException if that is not a fraction above 0 and up to 1
   */
  public static Share of(String fraction, String of) {
    int bar = fraction.indexOf('/');
    Optional<Integer> numerator =
        bar < 0 ? Optional.<Integer>empty() : number(fraction.substring(0, bar));
    Optional<Integer> denominator = number(fraction.substring(bar + 1));
    if (numerator.isEmpty() || denominator.isEmpty()) {
      throw new InvalidValueException("atLeast", fraction, "a fraction, such as 1/3");
    }
    return new Share(numerator.get(), denominator.get(), of);
  }

  private static Optional<Integer> number(String text) {
    return Optional.ofNullable(Ints.tryParse(text));
  }

  /** The fraction, such as {@code 1/3}. */
  public String fraction() {
    return numerator + "/" + denominator;
  }
}
