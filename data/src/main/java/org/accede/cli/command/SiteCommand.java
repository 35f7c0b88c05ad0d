package org.accede.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayOption;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.FileArgument;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.OutputFolder;
import org.accede.cli.terminal.Progress;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.output.OutputFormat;
import org.accede.register.TreatyRegister;
import org.accede.report.Site;
import org.accede.report.SiteFile;
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
  private static final int KILOBYTE = 1000;

  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DayOption dayOption = new DayOption();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final GroupOptions groupOptions = new GroupOptions();
  @Mixin private final FormatOption formatOption = new FormatOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The folder; made if it is not there.")
  private String folder = "";

  @Override
  public Integer call() {
    if (Output.isStandard(folder)) {
      throw new ParameterException(
          Injected.value(spec).commandLine(),
          "expected a folder, found " + folder + ": standard output holds no folder");
    }
    LocalDate today = Injected.value(front).today();
    LocalDate day = dayOption.day(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    Site site =
        Site.in(
                readingOption.accessions(register),
                new StrasbourgWorkingDays(),
                registerOptions.dataDate(today),
                day)
            .ownFacts(registerOptions.fileNames())
            .groups(groupOptions.groups(register))
            .bodies(registerOptions.bodies());
    Path place = FileArgument.path("output", folder);
    OutputFolder files = OutputFolder.make(place);
    Map<SiteFile.Kind, LongSummaryStatistics> written = new EnumMap<>(SiteFile.Kind.class);
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
      site.forEach(
          file -> {
            progress.show(Message.of("progress.writing", file.path()));
            int bytes = files.write(file.path(), file.text());
            written
                .computeIfAbsent(file.kind(), first -> new LongSummaryStatistics())
                .accept(bytes);
          });
    }
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.of(OutputFormat.SITE, json -> write(json, day, place, written))
                .toJson(languageOption.language())
            : text(place, written));
    return 0;
  }

  private String text(Path place, Map<SiteFile.Kind, LongSummaryStatistics> written) {
    LongSummaryStatistics all = all(written);
    Message done =
        Message.of(
            "site.done",
            all.getCount(),
            Long.toString((all.getSum() + KILOBYTE - 1) / KILOBYTE),
            place.resolve("index.html").toString());
    return String.join("\n", Layout.wrap(languageOption.wording().of(done))) + "\n";
  }

  private void write(
      JsonGenerator json,
      LocalDate day,
      Path place,
      Map<SiteFile.Kind, LongSummaryStatistics> written)
      throws IOException {
    json.writeStringField("asOf", day.toString());
    json.writeStringField("folder", place.toString());
    write(json, all(written));
    json.writeArrayFieldStart("kinds");
    for (Map.Entry<SiteFile.Kind, LongSummaryStatistics> one : written.entrySet()) {
      json.writeStartObject();
      json.writeStringField("kind", one.getKey().name());
      write(json, one.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, LongSummaryStatistics files) throws IOException {
    json.writeNumberField("files", files.getCount());
    json.writeNumberField("bytes", files.getSum());
  }

  private static LongSummaryStatistics all(Map<SiteFile.Kind, LongSummaryStatistics> written) {
    LongSummaryStatistics all = new LongSummaryStatistics();
    written.values().forEach(all::combine);
    return all;
  }
}
