package org.accede.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.accede.error.AccedeException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line with its commands, its errors and its exit codes. */
final class CommandLineFront {
  private CommandLineFront() {}

  static CommandLine create(Clock clock, PrintWriter out, PrintWriter err) {
    return new CommandLine(new AccedeCommand(clock))
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(Layout.WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .registerConverter(LocalDate.class, new DayConverter())
        .registerConverter(Period.class, new PeriodConverter())
        .setParameterExceptionHandler(CommandLineFront::refuseArguments)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("accede: " + sentence(failure));
              return command.getCommandSpec().exitCodeOnInvalidInput();
            });
  }

  private static int refuseArguments(ParameterException refused, String[] arguments) {
    CommandLine command = refused.getCommandLine();
    command.getErr().println("accede: " + refused.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(refused, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** Nobody wants to see a stack trace; an error of Accede's own says all by itself. */
  private static String sentence(Exception failure) {
    return failure instanceof AccedeException
        ? String.valueOf(failure.getMessage())
        : "something went wrong that should not have: " + failure;
  }
}
