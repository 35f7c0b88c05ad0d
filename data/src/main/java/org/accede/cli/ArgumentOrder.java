package org.accede.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.accede.cli.option.LanguageOption;

/**
 * Arguments in the order in which they are parsed: the command first.
 *
 * <p>Who says {@code --lang fr status KAZ} or {@code help status} is understood: the language, and
 * the wish for help, go behind the command that they stand before.
 */
final class ArgumentOrder {
  private static final String HELP = "help";

  private ArgumentOrder() {}

  static String[] of(String... arguments) {
    List<String> leading = new ArrayList<>();
    int next = 0;
    while (next < arguments.length && stands(arguments[next])) {
      String argument = arguments[next++];
      leading.add(argument.equals(HELP) ? "--" + HELP : argument);
      if (argument.equals(LanguageOption.NAME) && next < arguments.length) {
        leading.add(arguments[next++]);
      }
    }
    List<String> ordered =
        new ArrayList<>(Arrays.asList(arguments).subList(next, arguments.length));
    ordered.addAll(Math.min(1, ordered.size()), leading);
    return ordered.toArray(String[]::new);
  }

  /** Whether it may stand before the command. */
  private static boolean stands(String argument) {
    return argument.equals(HELP)
        || argument.equals(LanguageOption.NAME)
        || argument.startsWith(LanguageOption.NAME + "=");
  }
}
