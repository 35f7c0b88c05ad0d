package org.accede.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.accede.bench.Report.Row;
import org.accede.bench.Report.Unit;

/** W3: how long facts take to be there, and what they hold on to. */
final class LoadingTimes {
  private static final ImmutableList<Integer> ACTS = ImmutableList.of(28_000, 132_000, 1_000_000);
  private static final ImmutableList<String> READERS =
      ImmutableList.of(Peers.ACCEDE, LoadChart.TREE, LoadChart.TOKENS);

  private static final String DATA_JAR = "accede-data-[0-9.]+(-SNAPSHOT)?\\.jar";

  private final Settings settings;
  private final Report report;

  LoadingTimes(Settings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  void run() throws IOException {
    if (settings.wants(Workload.LOADING)) {
      bundled();
      for (int acts : ACTS) {
        chart(acts);
      }
      report.note(
          "W3: \"empty\" is a Java program that does nothing, on the same class path;"
              + " \"jackson-tokens\" reads the same bytes by Jackson's streaming parser and makes"
              + " nothing of them, \"jackson-tree\" makes Jackson's tree of them. \"First\" is the"
              + " first file that a JVM reads, \"again\" the same file read once more.");
    }
  }

  private void bundled() throws IOException {
    Path files = settings.target().resolve("classes/org/accede/data/treaties");
    ImmutableMap<String, Samples> times =
        ProcessTimes.inTurn(
            ImmutableMap.of(
                "empty",
                command(Empty.class),
                Peers.ACCEDE,
                command(LoadBundled.class),
                LoadChart.TOKENS,
                command(LoadBundledTokens.class, files.toString())),
            settings.rounds());
    times.forEach((who, samples) -> add("bundled, fresh JVM", who, Unit.MICROSECONDS, samples));
  }

  /** With the jars that an embedder has, and no others. */
  private ImmutableList<String> command(Class<?> main, String... arguments) throws IOException {
    String classPath =
        ProcessTimes.classPath(
            settings,
            "accede-core",
            "core/target/classes",
            "guava",
            "failureaccess",
            "jackson-core");
    return ImmutableList.<String>builder()
        .add(
            ProcessTimes.java(),
            "-cp",
            classPath + File.pathSeparatorChar + dataJar(),
            main.getName())
        .add(arguments)
        .build();
  }

  private Path dataJar() throws IOException {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(
            settings.target(), path -> path.getFileName().toString().matches(DATA_JAR))) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new IOException("no accede-data jar in " + settings.target());
  }

  private void chart(int acts) throws IOException {
    Path file = settings.scratch().resolve("charts-" + acts + ".json");
    if (!Files.exists(file)) {
      LargeRegisters.charts(acts).save(file);
    }
    String title = String.format(Locale.ROOT, "%,d acts", acts);
    Map<String, Map<String, List<Double>>> numbers = new LinkedHashMap<>();
    for (int fork = 0; fork < settings.forks(); fork++) {
      for (String reader : settings.takingPart(READERS)) {
        ProcessTimes.numbers(
                LoadChart.class,
                reader,
                file.toString(),
                Integer.toString(acts),
                settings.isQuick() ? "2" : "5")
            .forEach(
                (name, number) ->
                    numbers
                        .computeIfAbsent(name, one -> new LinkedHashMap<>())
                        .computeIfAbsent(reader, one -> new ArrayList<>())
                        .add(number));
      }
    }
    numbers.forEach(
        (name, byReader) ->
            byReader.forEach(
                (reader, some) -> {
                  if (!name.equals("bytes")) {
                    add(title + ", " + name, reader, Unit.MICROSECONDS, Samples.of(some));
                  } else if (!reader.equals(LoadChart.TOKENS)) {
                    add(title + ", retained an act", reader, Unit.BYTES, Samples.of(some));
                  }
                }));
  }

  private void add(String part, String who, Unit unit, Samples samples) {
    report.add(Workload.LOADING, new Row(part, who, unit, samples, OptionalDouble.empty()));
  }
}
