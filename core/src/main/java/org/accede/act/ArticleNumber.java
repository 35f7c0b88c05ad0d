package org.accede.act;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import org.accede.error.InvalidValueException;

/**
 * The number of an article as a source prints it: {@code 2}, {@code 10}, {@code Ex-25}.
 *
 * <p>Sorted by the number it begins with; what begins with none, such as {@code Ex-25} for an
 * article that an amendment has taken out, comes last.
 *
 * @param value what the source prints
 */
public record ArticleNumber(String value) implements Comparable<ArticleNumber>, Serializable {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher ZERO = CharMatcher.is('0');

  /**
   * The number of an article.
   *
   * @throws InvalidValueException if it is blank
   */
  public ArticleNumber {
    if (value.isBlank()) {
      throw new InvalidValueException("article", value, "the number of an article");
    }
  }

  @Override
  public int compareTo(ArticleNumber other) {
    String number = leadingNumber();
    String otherNumber = other.leadingNumber();
    // of two numbers without leading zeros the longer is the greater
    return ComparisonChain.start()
        .compareFalseFirst(leadingDigits() == 0, other.leadingDigits() == 0)
        .compare(number.length(), otherNumber.length())
        .compare(number, otherNumber)
        .compare(value, other.value)
        .result();
  }

  private String leadingNumber() {
    return ZERO.trimLeadingFrom(value.substring(0, leadingDigits()));
  }

  private int leadingDigits() {
    int end = DIGITS.negate().indexIn(value);
    return end < 0 ? value.length() : end;
  }

  /** What the source prints. */
  @Override
  public String toString() {
    return value;
  }
}
