package org.accede.cli.option;

import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.Locale;
import org.accede.error.InvalidValueException;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.time.TermReading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How terms of years are read. */
public final class ReadingOption {
  @Option(
      names = "--reading",
      paramLabel = "R",
      defaultValue = "CAUTIOUS",
      converter = Named.class,
      completionCandidates = Names.class,
      description =
          "How a term of years that states no last day is read: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private TermReading reading = TermReading.CAUTIOUS;

  /** Questions to a register, with terms read so. */
  public Accessions accessions(TreatyRegister register) {
    return Accessions.in(register).reading(reading);
  }

  /** The names that can be given. */
  private static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Iterables.transform(TermReading.standard(), TermReading::name).iterator();
    }
  }

  /** Reads a name, in capital or small letters. */
  private static final class Named implements ITypeConverter<TermReading> {
    @Override
    public TermReading convert(String value) {
      try {
        return TermReading.named(value.toUpperCase(Locale.ROOT));
      } catch (InvalidValueException none) {
        throw new TypeConversionException(
            "found \"" + value + "\", expected " + String.join(", ", new Names()));
      }
    }
  }
}
