package org.accede.cli.help;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The texts of the help, for other forms of it. */
final class HelpLines {
  private static final String END_OF_SENTENCE = ". ";

  private HelpLines() {}

  /** The paragraphs on a command. */
  static ImmutableList<String> description(CommandSpec command) {
    return paragraphs(command.usageMessage().description());
  }

  /** The paragraphs on an option or a parameter. */
  static ImmutableList<String> description(ArgSpec argument) {
    return paragraphs(argument.description());
  }

  /** What a command is for, in one sentence without a full stop. */
  static String summary(CommandSpec command) {
    return firstSentence(description(command));
  }

  /** What an option or a parameter is for, in one sentence without a full stop. */
  static String firstSentence(ArgSpec argument) {
    return firstSentence(description(argument));
  }

  private static String firstSentence(ImmutableList<String> paragraphs) {
    String all = String.join(" ", paragraphs);
    int end = all.indexOf(END_OF_SENTENCE);
    String first = end < 0 ? all : all.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  /** The library takes a percent sign in a text for the beginning of a format. */
  private static ImmutableList<String> paragraphs(String[] texts) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    for (String text : texts) {
      if (!text.isBlank()) {
        paragraphs.add(text.replace("%n", " ").replace("%%", "%"));
      }
    }
    return paragraphs.build();
  }
}
