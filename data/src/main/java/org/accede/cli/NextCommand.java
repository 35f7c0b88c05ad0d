package org.accede.cli;

import java.util.concurrent.Callable;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.query.NextSteps;
import org.accede.query.Outlook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a participant can do next. */
@Command(
    name = "next",
    mixinStandardHelpOptions = true,
    description = "What a State or organisation can do next: join, ask to be invited, find out.")
final class NextCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Option(names = "--all", description = "All treaties of each group, not only the nearest.")
  private boolean all;

  @Override
  public Integer call() {
    Accessions accessions = readingOption.accessions(registerOptions.register(languageOption));
    Outlook outlook =
        NextSteps.in(accessions, new StrasbourgWorkingDays())
            .of(participant)
            .asOf(asOfOptions.asOf(Injected.value(front)));
    String text =
        formatOption.isJson()
            ? Document.next(outlook).toJson(languageOption.language())
            : new NextText(languageOption.wording(), outlook, all).text();
    formatOption.print(Injected.value(spec), text);
    return 0;
  }
}
