package org.accede.treatyoffice;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.accede.json.DataFileException;
import org.jspecify.annotations.Nullable;

/**
 * A field of a row: its place, and what stands there.
 *
 * @param file the name of the file
 * @param pointer the place in the file, as a JSON Pointer
 * @param name its name in the row
 * @param form what sort of value it is; a field that is not there is null
 * @param text a text as it is, a number as it is written; empty for everything else
 */
record Field(String file, String pointer, String name, Form form, String text) {
  private static final int LONGEST_VALUE = 120;

  /** Sorts of values. */
  enum Form {
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    OBJECT,
    ARRAY
  }

  boolean isNull() {
    return form == Form.NULL;
  }

  /** The value as JSON has it, shortened if it is long. */
  String value() {
    String value =
        switch (form) {
          case TEXT -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
          case NUMBER -> text;
          case TRUE -> "true";
          case FALSE -> "false";
          case NULL -> "null";
          case OBJECT -> "{...}";
          case ARRAY -> "[...]";
        };
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 3) + "...";
  }

  /** That something else was expected here. */
  DataFileException fault(String expected) {
    return new DataFileException(file, pointer, value(), expected);
  }

  /** The text that has to stand here. */
  String requiredText() {
    return optionalText().orElseThrow(() -> fault("a text"));
  }

  /** The text that may stand here; a blank one says nothing. */
  Optional<String> optionalText() {
    return switch (form) {
      case NULL -> Optional.empty();
      case TEXT -> text.isBlank() ? Optional.empty() : Optional.of(text);
      default -> throw fault("a text or null");
    };
  }

  /** What may stand here as a text or as a number, without blanks around it. */
  Optional<String> optionalWord() {
    return form == Form.NUMBER ? Optional.of(text) : optionalText().map(String::strip);
  }

  /** The whole number that has to stand here; none that the service counts is negative. */
  int requiredNumber() {
    return optionalNumber().orElseThrow(() -> fault("a whole number"));
  }

  /** The whole number that may stand here. */
  Optional<Integer> optionalNumber() {
    if (isNull()) {
      return Optional.empty();
    }
    @Nullable Integer number = form == Form.NUMBER ? Ints.tryParse(text) : null;
    if (number == null || number < 0) {
      throw fault("a whole number or null");
    }
    return Optional.of(number);
  }
}
