package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Output;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.error.UnknownNameException;
import org.accede.register.TreatyRegister;
import org.accede.report.HtmlReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A page to look at and to hand over. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes a page of HTML about a State, an organisation or a treaty, to look at and to hand"
            + " over: it needs no network, and prints on A4.")
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DayOption dayOption = new DayOption();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "PARTICIPANT|TREATY",
      description = "A code, number or name: KAZ, Kazakhstan, 210, \"Istanbul Convention\".")
  private String about = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write, whole or not at all; - for standard output.")
  private String output = "";

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    LocalDate day = dayOption.day(Injected.value(front));
    HtmlReport report =
        HtmlReport.in(
                readingOption.accessions(register),
                new StrasbourgWorkingDays(),
                registerOptions.dataDate(Injected.value(front).today()))
            .ownFacts(registerOptions.fileNames())
            .language(languageOption.language());
    String page = page(register, report, day);
    Output.of(Injected.value(spec)).document(output, page);
    return 0;
  }

  /** That of the participant who is called so; if nobody is, that of the treaty. */
  private String page(TreatyRegister register, HtmlReport report, LocalDate day) {
    try {
      return report.of(register.participant(about), day);
    } catch (UnknownNameException nobody) {
      try {
        return report.of(register.treaty(about), day);
      } catch (UnknownNameException noTreaty) {
        throw new UnknownNameException(
            "participant or treaty",
            about,
            ImmutableList.<String>builder()
                .addAll(nobody.suggestions())
                .addAll(noTreaty.suggestions())
                .build());
      }
    }
  }
}
