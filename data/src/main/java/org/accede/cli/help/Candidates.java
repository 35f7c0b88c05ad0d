package org.accede.cli.help;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.accede.data.CouncilOfEurope;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Subject;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a shell offers for the values of options and parameters: the codes and numbers of the
 * bundled facts, subjects, and the words that a label lists, such as {@code text|json}.
 *
 * <p>They are put in for the scripts alone; no other command should have to read the facts.
 */
public final class Candidates {
  private static final Splitter WORDS = Splitter.on('|');

  private final ImmutableList<String> participants;
  private final ImmutableList<String> treaties;

  private Candidates(TreatyRegister register) {
    this.participants =
        register.participants().stream()
            .map(one -> one.code().value())
            .collect(ImmutableList.toImmutableList());
    this.treaties =
        register.treaties().stream()
            .map(one -> one.number().toString())
            .collect(ImmutableList.toImmutableList());
  }

  /** Puts them into a command line and the commands below it. */
  public static CommandLine put(CommandLine front) {
    new Candidates(CouncilOfEurope.register()).putInto(front);
    return front;
  }

  private void putInto(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (OptionSpec option : ImmutableList.copyOf(spec.options())) {
      List<String> words = words(option);
      if (!words.isEmpty()) {
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option).completionCandidates(words).build());
      }
    }
    for (PositionalParamSpec parameter : ImmutableList.copyOf(spec.positionalParameters())) {
      List<String> words = words(parameter);
      if (!words.isEmpty()) {
        spec.remove(parameter);
        spec.addPositional(
            PositionalParamSpec.builder(parameter).completionCandidates(words).build());
      }
    }
    command.getSubcommands().values().forEach(this::putInto);
  }

  private List<String> words(ArgSpec argument) {
    return switch (argument.paramLabel()) {
      case "PARTICIPANT", "P" -> participants;
      case "TREATY", "T" -> treaties;
      case "SUBJECT" -> subjects();
      case "PARTICIPANT|TREATY" ->
          ImmutableList.<String>builder().addAll(participants).addAll(treaties).build();
      default -> listed(argument.paramLabel());
    };
  }

  /** Without blanks, which a shell would take for the end of a word. */
  private static List<String> subjects() {
    return Subject.all().stream()
        .map(one -> one.code().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** The words of a label in small letters: the others are names of what is wanted. */
  private static List<String> listed(String label) {
    boolean isList = label.indexOf('|') > 0 && label.chars().noneMatch(Character::isUpperCase);
    return isList ? WORDS.splitToList(label) : List.of();
  }
}
