package org.accede.cli.option;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time from an argument: {@code 1s}, {@code 0.5s}, {@code 2m}, {@code PT1M}. */
public final class TimeConverter implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String value) {
    String iso = value.toUpperCase(Locale.ROOT);
    try {
      Duration time = Duration.parse(iso.startsWith("PT") ? iso : "PT" + iso);
      if (!time.isNegative()) {
        return time;
      }
    } catch (DateTimeParseException noTime) {
      throw refused(value);
    }
    throw refused(value);
  }

  private static TypeConversionException refused(String value) {
    return new TypeConversionException(
        "found \"" + value + "\", expected a length of time such as 1s, 0.5s or 2m");
  }
}
