package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.accede.bench.Report.Row;
import org.accede.bench.Report.Unit;

/** W8: the command line beside an empty Java program. */
final class CommandTimes {
  private final Settings settings;
  private final Report report;

  CommandTimes(Settings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  void run() throws IOException {
    if (!settings.wants(Workload.COMMAND_LINE)) {
      return;
    }
    Path jar = settings.target().resolve("accede.jar");
    Path launcher = settings.target().resolve("accede");
    Map<String, ImmutableList<String>> commands = new LinkedHashMap<>();
    commands.put(
        "an empty Java program",
        ImmutableList.of(
            ProcessTimes.java(),
            "-cp",
            settings.target().resolve("test-classes").toString(),
            Empty.class.getName()));
    commands.put("java -jar accede.jar --version", jar(jar, "--version"));
    commands.put("java -jar accede.jar status KAZ", jar(jar, "status", "KAZ"));
    if (Files.isExecutable(launcher)) {
      commands.put("accede --version", ImmutableList.of(launcher.toString(), "--version"));
      commands.put("accede status KAZ", ImmutableList.of(launcher.toString(), "status", "KAZ"));
    } else {
      report.note(
          "W8: without the launcher: there is no "
              + launcher.getFileName()
              + " beside accede.jar.");
    }
    Map<String, Samples> times = ProcessTimes.inTurn(commands, settings.rounds());
    double empty = times.get("an empty Java program").median();
    times.forEach(
        (who, samples) -> {
          report.add(
              Workload.COMMAND_LINE,
              new Row("", who, Unit.MICROSECONDS, samples, OptionalDouble.empty()));
          report.note(
              String.format(
                  "W8: %s, %.1f times an empty Java program.", who, samples.median() / empty));
        });
  }

  private static ImmutableList<String> jar(Path jar, String... arguments) {
    return ImmutableList.<String>builder()
        .add(ProcessTimes.java(), "-jar", jar.toString())
        .add(arguments)
        .build();
  }
}
