package org.accede.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.register.TreatyRegister;
import org.accede.report.Site;
import org.accede.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Pages about everybody and everything, to look at and to put on a server. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a site of static pages about all States, organisations, treaties, groups and bodies,"
          + " in English and French: an index with a search, a matrix, calendars of deadlines and a"
          + " feed. It needs no network and no server.",
      "Each file is written whole or not at all; what else is in the folder stays."
    })
final class SiteCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final GroupOptions groupOptions = new GroupOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The folder; made if it is not there.")
  private String folder = "";

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day asked about, such as 2025-09-11. Default: today.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() {
    if (Output.isStandard(folder)) {
      throw new ParameterException(
          Injected.value(spec).commandLine(),
          "expected a folder, found " + folder + ": standard output holds no folder");
    }
    LocalDate today = Injected.value(front).today();
    TreatyRegister register = registerOptions.register(languageOption);
    Site site =
        Site.in(
                readingOption.accessions(register),
                new StrasbourgWorkingDays(),
                registerOptions.dataDate(today),
                asOf == null ? today : asOf)
            .ownFacts(registerOptions.files())
            .groups(groupOptions.groups(register))
            .bodies(registerOptions.bodies());
    Path place = FileArgument.path("output", folder);
    OutputFolder files = OutputFolder.make(place);
    try (Progress progress = Progress.of(Injected.value(spec), languageOption)) {
      site.forEach(
          (path, text) -> {
            progress.show(Message.of("progress.writing", path));
            files.write(path, text);
          });
    }
    Wording wording = languageOption.wording();
    Output.of(Injected.value(spec))
        .text(
            String.join(
                    "\n",
                    Layout.wrap(
                        wording.of(
                            Message.of(
                                "site.done",
                                files.count(),
                                Long.toString(files.kilobytes()),
                                place.resolve("index.html").toString()))))
                + "\n");
    return 0;
  }
}
