package org.accede.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.accede.text.OfficialLanguage;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A script that teaches a shell the commands, their options, and what can be asked about. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that completes commands, options, codes of participants and numbers of"
          + " treaties in a shell.",
      "bash and zsh: source <(accede completion bash). fish: accede completion fish | source."
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "Which shell: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  /** The shells there are scripts for. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The script for a command line that holds every command. */
    String script(CommandLine all) {
      return switch (this) {
        // One script: it asks the shell which of the two it is.
        case BASH, ZSH -> AutoComplete.bash(all.getCommandName(), all);
        case FISH -> FishCompletion.script(all);
      };
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    out.print(shell.script(Candidates.put(Handbook.front(OfficialLanguage.ENGLISH))));
    out.flush();
    return 0;
  }
}
