package org.accede.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.accede.cli.help.Candidates;
import org.accede.cli.help.Shell;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.Injected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "Which shell: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    out.print(shell.script(Candidates.put(all())));
    out.flush();
    return 0;
  }

  /** A command line with every command; this one has been made for one alone. */
  private CommandLine all() {
    CommandLine all = new CommandLine(new AccedeCommand(Injected.value(front).clock()));
    Subcommands.add(all);
    return all;
  }
}
