package org.accede.cli.option;

import org.accede.cli.terminal.Output;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The form of what is printed. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "TEXT",
      description = "The form: text or json. Default: text.")
  private Format format = Format.TEXT;

  /** Prints in the form asked for, which the text has. */
  public void print(CommandSpec command, String text) {
    if (isJson()) {
      Output.of(command).document(text);
    } else {
      Output.of(command).text(text);
    }
  }

  /** Whether it is JSON. */
  public boolean isJson() {
    return format == Format.JSON;
  }

  /** The forms. */
  enum Format {
    TEXT,
    JSON
  }
}
