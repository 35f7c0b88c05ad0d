package org.accede.cli;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.accede.cli.command.Subcommands;
import org.accede.cli.option.LanguageOption;

/**
 * Arguments in the order in which they are parsed: the command first.
 *
 * <p>Who says {@code --lang fr status KAZ} or {@code help status} is understood: the language, and
 * the wish for help, go behind the command that they stand before. Where none stands behind them,
 * what does is left as it is, to be refused.
 */
final class ArgumentOrder {
  private static final String HELP = "help";
  private static final String HELP_OPTION = "--help";
  private static final ImmutableSet<String> HELP_OPTIONS = ImmutableSet.of(HELP_OPTION, "-h");

  private ArgumentOrder() {}

  static String[] of(String... arguments) {
    List<String> language = new ArrayList<>();
    boolean asksForHelp = false;
    int next = 0;
    while (next < arguments.length && stands(arguments[next])) {
      String argument = arguments[next++];
      if (argument.equals(HELP)) {
        asksForHelp = true;
        continue;
      }
      language.add(argument);
      if (argument.equals(LanguageOption.NAME) && next < arguments.length) {
        language.add(arguments[next++]);
      }
    }
    List<String> ordered =
        new ArrayList<>(Arrays.asList(arguments).subList(next, arguments.length));
    boolean namesCommand = !ordered.isEmpty() && Subcommands.NAMES.contains(ordered.get(0));
    if (asksForHelp
        && (namesCommand || ordered.isEmpty())
        && Collections.disjoint(ordered, HELP_OPTIONS)) {
      ordered.add(Math.min(1, ordered.size()), HELP_OPTION);
    }
    if (namesCommand) {
      ordered.addAll(1, language);
    }
    return ordered.toArray(String[]::new);
  }

  /** Whether it may stand before the command. */
  private static boolean stands(String argument) {
    return argument.equals(HELP)
        || argument.equals(LanguageOption.NAME)
        || argument.startsWith(LanguageOption.NAME + "=");
  }
}
