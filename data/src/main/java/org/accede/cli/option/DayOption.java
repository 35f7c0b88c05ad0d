package org.accede.cli.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of a question. */
public final class DayOption {
  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day asked about, such as 2025-09-11. Default: today.")
  private @Nullable LocalDate asOf;

  /** The day asked about; without one, today. */
  public LocalDate day(AccedeCommand front) {
    return asOf == null ? front.today() : asOf;
  }
}
