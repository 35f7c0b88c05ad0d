package org.accede.cli.option;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** No command was named. */
public final class MissingCommandException extends ParameterException {
  private static final long serialVersionUID = 1L;

  MissingCommandException(CommandLine commandLine) {
    super(commandLine, "missing command");
  }
}
