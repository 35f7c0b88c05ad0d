package org.accede.cli.option;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds the others; which there are, {@code Subcommands} tells. */
@Command(
    name = "accede",
    mixinStandardHelpOptions = true,
    versionProvider = AccedeCommand.Version.class,
    description = {
      "Where a State stands with a treaty of the Council of Europe on any date, why, and by when it"
          + " must act. States facts and applies written rules; gives no legal advice.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = 2,
    exitCodeOnExecutionException = 2)
public final class AccedeCommand implements Runnable {
  private final Clock clock;
  private final RegisterArgument registerArgument = new RegisterArgument();

  @Spec private CommandSpec spec;

  public AccedeCommand(Clock clock) {
    this.clock = clock;
    this.spec = CommandSpec.create();
  }

  /** Today, where a question names no date. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The clock, for what is stamped with the moment. */
  public Clock clock() {
    return clock;
  }

  /** The files of facts that this command line names. */
  RegisterArgument registerArgument() {
    return registerArgument;
  }

  @Override
  public void run() {
    throw new MissingCommandException(spec.commandLine());
  }

  /** The version as the library asks for it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return ProgramVersion.lines();
    }
  }
}
