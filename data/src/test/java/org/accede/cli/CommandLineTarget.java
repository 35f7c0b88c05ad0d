package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bytes as a command: an argument a line, and after an empty line what comes from standard input.
 *
 * <p>Commands that ask the network or write files, and arguments that lead to other folders, are
 * passed over.
 */
public final class CommandLineTarget {
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of("fetch", "update", "site", "completion");
  private static final Pattern ELSEWHERE = Pattern.compile("[/\\\\]|^\\.");
  private static final Pattern OUTPUT = Pattern.compile("-[a-zA-Z]*o.*|--output.*");
  private static final ImmutableSet<String> STANDARD_OUTPUT = ImmutableSet.of("--output=-", "-o-");
  private static final int MOST_ARGUMENTS = 12;

  private CommandLineTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int end = text.indexOf("\n\n");
    List<String> arguments = Splitter.on('\n').splitToList(end < 0 ? text : text.substring(0, end));
    if (arguments.size() <= MOST_ARGUMENTS
        && arguments.stream().allMatch(CommandLineTarget::isSafe)) {
      Rehearsed.run(ImmutableList.copyOf(arguments), end < 0 ? "" : text.substring(end + 2));
    }
  }

  private static boolean isSafe(String argument) {
    return !LEFT_OUT.contains(argument)
        && !ELSEWHERE.matcher(argument).find()
        && (!OUTPUT.matcher(argument).matches() || STANDARD_OUTPUT.contains(argument));
  }
}
