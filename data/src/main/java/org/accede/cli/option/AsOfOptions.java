package org.accede.cli.option;

import java.time.LocalDate;
import org.accede.time.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The two times of a question. */
public final class AsOfOptions {
  @Mixin private final DayOption dayOption = new DayOption();

  @Option(
      names = "--known-on",
      paramLabel = "D",
      description = "Only what was known on this day counts. Default: everything known by now.")
  private @Nullable LocalDate knownOn;

  /** The day asked about, and the one by which it was known; without a day, today. */
  public AsOf asOf(AccedeCommand front) {
    AsOf question = AsOf.on(dayOption.day(front));
    return knownOn == null ? question : question.knownOn(knownOn);
  }
}
