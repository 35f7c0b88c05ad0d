package org.accede.cli;

import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.time.TermReading;
import picocli.CommandLine.Option;

/** How terms of years are read. */
final class ReadingOption {
  @Option(
      names = "--reading",
      paramLabel = "R",
      defaultValue = "CAUTIOUS",
      description =
          "How a term of years that states no last day is read: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private TermReading reading = TermReading.CAUTIOUS;

  Accessions accessions(TreatyRegister register) {
    return Accessions.in(register).reading(reading);
  }
}
