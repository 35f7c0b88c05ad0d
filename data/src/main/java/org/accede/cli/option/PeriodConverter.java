package org.accede.cli.option;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a period from an argument: {@code 5y}, {@code 18m}, {@code 2w}, {@code 90d}, {@code P1Y6M}.
 */
public final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String value) {
    String iso = value.toUpperCase(Locale.ROOT);
    try {
      Period period = Period.parse(iso.startsWith("P") ? iso : "P" + iso);
      if (!period.isNegative()) {
        return period;
      }
    } catch (DateTimeParseException notAPeriod) {
      throw refused(value);
    }
    throw refused(value);
  }

  private static TypeConversionException refused(String value) {
    return new TypeConversionException(
        "found \"" + value + "\", expected a period such as 5y, 18m, 2w or 90d");
  }
}
