package org.accede.cli;

import picocli.CommandLine.Option;

/** The form of what is printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "TEXT",
      description = "The form: text or json. Default: text.")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }

  /** The forms. */
  enum Format {
    TEXT,
    JSON
  }
}
