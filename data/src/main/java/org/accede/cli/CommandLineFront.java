package org.accede.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntSupplier;
import org.accede.answer.Wording;
import org.accede.cli.command.Subcommands;
import org.accede.cli.help.HelpLanguage;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayConverter;
import org.accede.cli.option.LanguageConverter;
import org.accede.cli.option.MissingCommandException;
import org.accede.cli.option.PeriodConverter;
import org.accede.cli.option.TimeConverter;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.TerminalWriter;
import org.accede.cli.text.CommandWording;
import org.accede.error.AccedeException;
import org.accede.json.DataFileException;
import org.accede.text.Message;
import org.accede.text.OfficialLanguage;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with its commands, its errors and its exit codes. */
final class CommandLineFront {
  private static final int UNDONE = 2;

  /**
   * What shells expect: 128 and the number of SIGPIPE, of which other programs die here. Java
   * ignores the signal and cannot send it to itself, so the code has to do.
   */
  private static final int READER_GONE = 141;

  private CommandLineFront() {}

  /** Runs a command, and answers in the language that its arguments ask for. */
  static int execute(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
    String[] inOrder = ArgumentOrder.of(arguments);
    TerminalWriter printed = TerminalWriter.before(out);
    TerminalWriter told = TerminalWriter.before(err);
    return checked(
        printed,
        told,
        () -> create(clock, printed, told, HelpLanguage.of(arguments), inOrder).execute(inOrder));
  }

  /**
   * Does what prints to an output, and returns its exit code once all of it is written: 2 if it
   * cannot be, with a line that says why, and {@value #READER_GONE} if nobody reads it any more.
   */
  static int checked(TerminalWriter out, PrintWriter err, IntSupplier work) {
    int code = work.getAsInt();
    if (!out.checkError()) {
      return code;
    }
    if (out.isReaderGone() && code != UNDONE) {
      return READER_GONE;
    }
    err.println(
        line(
            new DataFileException(
                "standard output", "", out.failure(), "an output that can be written")));
    err.flush();
    return UNDONE;
  }

  /** A command line with the command that arguments name, or with all if they name none. */
  static CommandLine create(
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      OfficialLanguage language,
      String... arguments) {
    CommandLine front = new CommandLine(new AccedeCommand(clock));
    Subcommands.add(front, arguments);
    return HelpLanguage.put(front, language)
        .setOut(TerminalWriter.before(out))
        .setErr(TerminalWriter.before(err))
        .setUsageHelpWidth(Layout.WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .registerConverter(LocalDate.class, new DayConverter())
        .registerConverter(Period.class, new PeriodConverter())
        .registerConverter(Duration.class, new TimeConverter())
        .registerConverter(OfficialLanguage.class, new LanguageConverter())
        .setParameterExceptionHandler(
            (refused, given) -> refuse(refused, CommandWording.in(language)))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(line(failure));
              return UNDONE;
            });
  }

  private static int refuse(ParameterException refused, Wording words) {
    CommandLine command = refused.getCommandLine();
    command.getErr().println("accede: " + Layout.oneLine(sentence(refused, words)));
    if (refused instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      String suggestions = String.join(" / ", unmatched.getSuggestions());
      command.getErr().println(words.of(Message.of("refused.suggestion", suggestions)));
    }
    command
        .getErr()
        .println(words.of(Message.of("refused.hint", command.getCommandSpec().qualifiedName())));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String sentence(ParameterException refused, Wording words) {
    if (refused instanceof MissingParameterException missing) {
      return words.of(
          Message.of(
              "refused.missing",
              missing.getMissing().stream().map(CommandLineFront::name).collect(joining(", "))));
    }
    if (refused instanceof MissingCommandException) {
      return words.of("refused.noCommand");
    }
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return words.of(Message.of("refused.unknown", String.join(", ", unmatched.getUnmatched())));
    }
    return String.valueOf(refused.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String line(Exception failure) {
    return "accede: " + Layout.oneLine(sentence(failure));
  }

  /** Nobody wants to see a stack trace; an error of Accede's own says all by itself. */
  private static String sentence(Exception failure) {
    return failure instanceof AccedeException
        ? String.valueOf(failure.getMessage())
        : "something went wrong that should not have: " + failure;
  }
}
