package org.accede.cli;

import java.time.LocalDate;
import org.accede.time.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two times of a question. */
final class AsOfOptions {
  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day asked about, such as 2025-09-11. Default: today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-on",
      paramLabel = "D",
      description = "Only what was known on this day counts. Default: everything known by now.")
  private @Nullable LocalDate knownOn;

  AsOf asOf(AccedeCommand front) {
    AsOf question = AsOf.on(asOf == null ? front.today() : asOf);
    return knownOn == null ? question : question.knownOn(knownOn);
  }
}
