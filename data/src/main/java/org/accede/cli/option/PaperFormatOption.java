package org.accede.cli.option;

import java.util.function.Supplier;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The form of what is printed, where that goes into a paper, too. */
public final class PaperFormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      defaultValue = "TEXT",
      description = "The form: text, json, or markdown for a paper. Default: text.")
  private Format format = Format.TEXT;

  /** The forms. */
  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  /** Whether it is JSON. */
  public boolean isJson() {
    return format == Format.JSON;
  }

  /** Prints in the form asked for, with a screen for people; the others are not made. */
  public void print(
      CommandSpec command,
      ScreenOptions screens,
      Supplier<Screen> screen,
      Supplier<String> json,
      Supplier<String> markdown) {
    if (format == Format.TEXT) {
      screens.print(screen.get());
    } else {
      print(command, () -> "", json, markdown);
    }
  }

  /** Prints in the form asked for; the others are not made. */
  public void print(
      CommandSpec command,
      Supplier<String> text,
      Supplier<String> json,
      Supplier<String> markdown) {
    Output output = Output.of(command);
    switch (format) {
      case TEXT -> output.text(text.get());
      case JSON -> output.document(json.get());
      case MARKDOWN -> output.text(markdown.get());
    }
  }
}
