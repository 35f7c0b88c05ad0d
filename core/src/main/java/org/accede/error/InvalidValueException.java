package org.accede.error;

/**
 * A value that an argument cannot take: a date that is no date, a code that is no code.
 *
 * <p>Names the argument, the value and what was expected.
 */
public final class InvalidValueException extends AccedeException {
  private static final long serialVersionUID = 1L;

  private final String argument;
  private final String value;
  private final String expected;

  /**
   * Says that an argument has a value it cannot take.
   *
   * @param argument the name of the argument or member, such as {@code date}
   * @param value the value found, as text
   * @param expected what was expected, as the end of the sentence "expected ..."
   */
  public InvalidValueException(String argument, String value, String expected) {
    super(argument + ": found \"" + value + "\", expected " + expected);
    this.argument = argument;
    this.value = value;
    this.expected = expected;
  }

  /** The name of the argument or member. */
  public String argument() {
    return argument;
  }

  /** The value found, as text. */
  public String value() {
    return value;
  }

  /** What was expected, as the end of the sentence "expected ...". */
  public String expected() {
    return expected;
  }
}
