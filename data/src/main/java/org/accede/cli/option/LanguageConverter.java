package org.accede.cli.option;

import org.accede.error.InvalidValueException;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language from an argument: {@code en} or {@code fr}. */
public final class LanguageConverter implements ITypeConverter<OfficialLanguage> {
  @Override
  public OfficialLanguage convert(String value) {
    try {
      return OfficialLanguage.of(value);
    } catch (InvalidValueException neither) {
      throw new TypeConversionException("found \"" + value + "\", expected en or fr");
    }
  }
}
