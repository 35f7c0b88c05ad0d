package org.accede.cli.command;

import com.google.common.collect.Iterables;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterArgument;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.FileArgument;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Progress;
import org.accede.fetch.KeptReplies;
import org.accede.json.ManifestFile;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treatyoffice.ImportReport;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A register of the Treaty Office's replies. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads replies of the Treaty Office's service that were saved as files: the treaty search,"
          + " charts of signatures and ratifications, declarations, places. Prints what was read"
          + " and what was odd; with --format json each oddity has its value and its place.",
      "Of a folder that fetch has made, or a ZIP archive of one, each reply counts as of the day on"
          + " which it came; of another folder, every file that ends in .json is a reply, and"
          + " --as-of says the day. A reply that cannot be read is named then, and the others are"
          + " read.",
      "Participants and final clauses are those of the bundled facts and your own, and so are"
          + " treaties if no treaty search is given."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Everything was read, if need be otherwise than it is written.",
      "1:Something was left out, or a chart is not complete, or a reply of a folder cannot be read;"
          + " the report says what.",
      "2:A reply that was named cannot be read; nothing was written."
    })
final class ImportCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final FormatOption formatOption = new FormatOption();

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "Replies, but for declarations; - for standard input. Or one folder of replies, or a ZIP"
              + " archive of one.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--declarations",
      paramLabel = "NNN=FILE",
      description = "Declarations about treaty NNN, which the reply does not name.")
  private Map<String, String> declarations = new LinkedHashMap<>();

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description =
          "The day on which the replies were saved, such as 2026-11-20. Needed but for a folder"
              + " that fetch has made.")
  private @Nullable LocalDate asOf;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The register to write, whole or not at all; - for standard output, with the report on"
              + " standard error.")
  private @Nullable String output;

  @Override
  public Integer call() {
    if (files.isEmpty() && declarations.isEmpty()) {
      throw refused("expected a reply, or --declarations");
    }
    refuseToOverwriteAReply();
    TreatyOfficeImport imported = imported(registerOptions.register(languageOption));
    CommandSpec command = Injected.value(spec);
    if (output != null) {
      Output.of(command).document(output, RegisterFile.of(imported.register()).toJson());
    }
    String report = report(ImportReport.of(imported));
    if (output != null && Output.isStandard(output)) {
      PrintWriter err = command.commandLine().getErr();
      err.print(report);
      err.flush();
    } else {
      formatOption.print(command, report);
    }
    return imported.isWhole() ? 0 : 1;
  }

  private void refuseToOverwriteAReply() {
    for (String reply : Iterables.concat(files, declarations.values())) {
      if (output != null && !Output.isStandard(output) && place(reply).equals(place(output))) {
        throw refused("expected another file to write than the reply " + reply);
      }
    }
  }

  private static Path place(String file) {
    return FileArgument.path("reply", file).toAbsolutePath().normalize();
  }

  private TreatyOfficeImport imported(TreatyRegister base) {
    CommandSpec command = Injected.value(spec);
    RegisterArgument arguments = RegisterArgument.of(command);
    try (Progress progress = Progress.of(command, languageOption.wording())) {
      if (isFolder()) {
        progress.show(Message.of("progress.working"));
        return ofFolder(base);
      }
      TreatyOfficeImport.Builder replies = TreatyOfficeImport.asOf(day(), base);
      for (String file : files) {
        progress.show(Message.of("progress.reading", file));
        replies.add(arguments.file(file));
      }
      declarations.forEach(
          (treaty, file) -> {
            progress.show(Message.of("progress.reading", file));
            replies.addDeclarations(base.treaty(treaty).number(), arguments.file(file));
          });
      progress.show(Message.of("progress.working"));
      return replies.build();
    }
  }

  private boolean isFolder() {
    return files.stream().anyMatch(ImportCommand::isFolder);
  }

  private static boolean isFolder(String file) {
    return !file.equals(STANDARD_INPUT)
        && (Files.isDirectory(FileArgument.path("reply", file))
            || file.toLowerCase(Locale.ROOT).endsWith(".zip"));
  }

  private TreatyOfficeImport ofFolder(TreatyRegister base) {
    if (files.size() > 1 || !declarations.isEmpty()) {
      throw refused("expected a folder alone, without other replies");
    }
    try (KeptReplies replies = KeptReplies.in(FileArgument.path("reply", files.get(0)))) {
      if (replies.manifest().filter(ImportCommand::lacksCharts).isPresent()) {
        Injected.value(spec)
            .commandLine()
            .getErr()
            .println("accede: " + languageOption.wording().of("import.partial"));
      }
      return asOf == null && replies.isDated() ? replies.over(base) : replies.over(base, day());
    }
  }

  private static boolean lacksCharts(ManifestFile manifest) {
    return !manifest.complete().contains(ManifestFile.Part.CHARTS);
  }

  private LocalDate day() {
    if (asOf == null) {
      throw refused("expected --as-of, the day on which the replies were saved");
    }
    return asOf;
  }

  private ParameterException refused(String expected) {
    return new ParameterException(Injected.value(spec).commandLine(), expected);
  }

  private String report(ImportReport report) {
    return formatOption.isJson()
        ? report.document().toJson(languageOption.language())
        : report
            .text(languageOption.language())
            .lines()
            .flatMap(line -> Layout.wrap(line).stream())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }
}
