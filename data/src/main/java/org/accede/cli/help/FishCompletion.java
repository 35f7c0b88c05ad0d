package org.accede.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A completion script for fish, which the library of the command line makes none for: one {@code
 * complete} for each command, option and parameter.
 */
final class FishCompletion {
  private static final Pattern NAMES_A_FILE = Pattern.compile("FILE|FOLDER|OLD NEW");

  private final String program;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String program) {
    this.program = program;
  }

  static String script(CommandLine front) {
    FishCompletion script = new FishCompletion(front.getCommandName());
    script.lines.add("# Completion of " + script.program + " for fish.");
    script.lines.add("complete -c " + script.program + " -f");
    script.options(front.getCommandSpec(), "__fish_use_subcommand");
    front
        .getSubcommands()
        .forEach(
            (name, command) -> {
              script.line(
                  "__fish_use_subcommand",
                  "-a " + name,
                  HelpLines.summary(command.getCommandSpec()));
              String within = "__fish_seen_subcommand_from " + name;
              script.options(command.getCommandSpec(), within);
              script.parameters(command.getCommandSpec(), within);
            });
    return String.join("\n", script.lines) + "\n";
  }

  private void options(CommandSpec command, String condition) {
    for (OptionSpec option : command.options()) {
      StringBuilder what = new StringBuilder();
      for (String name : option.names()) {
        what.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
      }
      if (option.arity().max() > 0) {
        what.append(isFile(option) ? " -r -F" : " -x" + among(option));
      }
      line(condition, what.substring(1), HelpLines.firstSentence(option));
    }
  }

  private void parameters(CommandSpec command, String condition) {
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String among = among(parameter);
      if (isFile(parameter)) {
        line(condition, "-F", "");
      } else if (!among.isEmpty()) {
        line(condition, among.substring(1), HelpLines.firstSentence(parameter));
      }
    }
  }

  private static boolean isFile(ArgSpec argument) {
    return NAMES_A_FILE.matcher(argument.paramLabel()).find();
  }

  private static String among(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null ? "" : " -a " + quoted(String.join(" ", candidates));
  }

  private void line(String condition, String what, String description) {
    lines.add(
        "complete -c "
            + program
            + " -n "
            + quoted(condition)
            + " "
            + what
            + (description.isEmpty() ? "" : " -d " + quoted(description)));
  }

  /** Within single quotes fish reads a backslash before a quote and before a backslash only. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
