package org.accede.cli;

import com.google.common.collect.Iterables;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treatyoffice.ImportReport;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
      "Participants are those of the bundled facts and your own, and so are treaties if no treaty"
          + " search is given."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Everything was read, if need be otherwise than it is written.",
      "1:Something was left out, or a chart is not complete; the report says what.",
      "2:A reply cannot be read; nothing was written."
    })
final class ImportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final FormatOption formatOption = new FormatOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Replies, but for declarations; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--declarations",
      paramLabel = "NNN=FILE",
      description = "Declarations about treaty NNN, which the reply does not name.")
  private Map<String, String> declarations = new LinkedHashMap<>();

  @Option(
      names = "--as-of",
      paramLabel = "D",
      required = true,
      description = "The day on which the replies were saved, such as 2026-11-20.")
  private LocalDate asOf = LocalDate.MIN;

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
      throw new ParameterException(
          Injected.value(spec).commandLine(), "expected a reply, or --declarations");
    }
    refuseToOverwriteAReply();
    TreatyOfficeImport imported = imported(registerOptions.register(languageOption));
    CommandLine commandLine = Injected.value(spec).commandLine();
    boolean isOnStandardOutput = STANDARD_OUTPUT.equals(output);
    if (isOnStandardOutput) {
      print(RegisterFile.of(imported.register()).toJson(), commandLine.getOut());
    } else if (output != null) {
      RegisterFile.of(imported.register()).save(Path.of(output));
    }
    print(
        report(ImportReport.of(imported)),
        isOnStandardOutput ? commandLine.getErr() : commandLine.getOut());
    return imported.isWhole() ? 0 : 1;
  }

  private void refuseToOverwriteAReply() {
    for (String reply : Iterables.concat(files, declarations.values())) {
      if (output != null
          && !output.equals(STANDARD_OUTPUT)
          && Path.of(reply)
              .toAbsolutePath()
              .normalize()
              .equals(Path.of(output).toAbsolutePath().normalize())) {
        throw new ParameterException(
            Injected.value(spec).commandLine(),
            "expected another file to write than the reply " + reply);
      }
    }
  }

  private TreatyOfficeImport imported(TreatyRegister base) {
    CommandSpec command = Injected.value(spec);
    RegisterArgument arguments = RegisterArgument.of(command);
    try (Progress progress = Progress.of(command, languageOption)) {
      TreatyOfficeImport.Builder replies = TreatyOfficeImport.asOf(asOf, base);
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

  private String report(ImportReport report) {
    return formatOption.isJson()
        ? report.toJson()
        : report
            .text(languageOption.language())
            .lines()
            .flatMap(line -> Layout.wrap(line).stream())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  private static void print(String text, PrintWriter out) {
    out.print(text);
    out.flush();
  }
}
