package org.accede.json;

import org.accede.error.AccedeException;

/**
 * A data file that cannot be read as what it should be.
 *
 * <p>Names the file, the place in it, the value found there and what was expected:
 *
 * <pre>{@code
 * treaties/030.json /chart/3/on: found "2020-02-30", expected a day, month or year that exists
 * }</pre>
 */
public final class DataFileException extends AccedeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String pointer;
  private final String value;
  private final String expected;

  /**
   * Says that a file holds something it cannot hold.
   *
   * @param file the name of the file
   * @param pointer the place in it, as a JSON Pointer (RFC 6901); empty for the whole file
   * @param value the value found, as text
   * @param expected what was expected, as the end of the sentence "expected ..."
   */
  public DataFileException(String file, String pointer, String value, String expected) {
    super(message(file, pointer, value, expected));
    this.file = file;
    this.pointer = pointer;
    this.value = value;
    this.expected = expected;
  }

  /**
   * Says that a file holds something it cannot hold, with the failure that showed it.
   *
   * @param file the name of the file
   * @param pointer the place in it, as a JSON Pointer (RFC 6901); empty for the whole file
   * @param value the value found, as text
   * @param expected what was expected, as the end of the sentence "expected ..."
   * @param cause the failure that showed it
   */
  public DataFileException(
      String file, String pointer, String value, String expected, Throwable cause) {
    super(message(file, pointer, value, expected), cause);
    this.file = file;
    this.pointer = pointer;
    this.value = value;
    this.expected = expected;
  }

  private static String message(String file, String pointer, String value, String expected) {
    String place = pointer.isEmpty() ? file : file + " " + pointer;
    return place + ": found " + value + ", expected " + expected;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The place in the file, as a JSON Pointer (RFC 6901); empty for the whole file. */
  public String pointer() {
    return pointer;
  }

  /**
   * The value found, as JSON has it, shortened if it is long; in words for what is not JSON.
   *
   * <p>A text is in quotation marks, so that {@code "5"} is not {@code 5}.
   */
  public String value() {
    return value;
  }

  /** What was expected, as the end of the sentence "expected ...". */
  public String expected() {
    return expected;
  }
}
