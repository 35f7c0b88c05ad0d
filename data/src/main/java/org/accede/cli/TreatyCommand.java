package org.accede.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is on record about a treaty. */
@Command(
    name = "treaty",
    mixinStandardHelpOptions = true,
    description = "What is on record about one treaty: dates, clauses, chart, coverage, sources.")
final class TreatyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(paramLabel = "TREATY", description = "A number or name: 30, ETS 30, Medicrime.")
  private String treaty = "";

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day whose Parties and members have a part in decisions. Default: today.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    String text =
        new TreatyText(
                languageOption.wording(),
                register,
                asOf == null ? Injected.value(front).today() : asOf)
            .of(register.treaty(treaty));
    Injected.value(spec).commandLine().getOut().print(text);
    Injected.value(spec).commandLine().getOut().flush();
    return 0;
  }
}
