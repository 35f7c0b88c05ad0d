package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of all that was measured. */
final class Report {
  private final Map<Workload, List<Row>> rows = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * What was measured of somebody.
   *
   * @param part what of the workload; empty if all of it
   * @param who of whom
   * @param unit of the samples
   * @param samples what was measured
   * @param bytes how much was allocated for one question, if that was measured
   */
  record Row(String part, String who, Unit unit, Samples samples, OptionalDouble bytes) {}

  /** What a number means. */
  enum Unit {
    MICROSECONDS,
    BYTES
  }

  void add(Workload workload, Row row) {
    rows.computeIfAbsent(workload, one -> new ArrayList<>()).add(row);
  }

  /** Adds what must be known to read the table. */
  void note(String note) {
    notes.add(note);
  }

  String markdown(Settings settings) {
    List<String> lines = new ArrayList<>();
    lines.add("# Accede measured");
    lines.add("");
    lines.add(machine());
    lines.add(
        settings.isQuick()
            ? "A quick run: one fork, short iterations. For a first look only."
            : "Medians of three forks.");
    lines.add("");
    lines.add("| Workload | Who | Median | Least to most | To Accede | Allocated |");
    lines.add("|---|---|---:|---:|---:|---:|");
    rows.forEach((workload, some) -> some.forEach(row -> lines.add(line(workload, row, some))));
    lines.add("");
    lines.add(
        "\"To Accede\" is how many times Accede's median the median is: below 1 somebody does the"
            + " work faster, or with less, than Accede. \"Allocated\" is per question.");
    notes.forEach(
        note -> {
          lines.add("");
          lines.add(note);
        });
    return String.join("\n", lines) + "\n";
  }

  private static String line(Workload workload, Row row, List<Row> all) {
    Optional<Row> accede =
        all.stream()
            .filter(one -> one.part().equals(row.part()) && one.who().equals(Peers.ACCEDE))
            .findFirst();
    String ratio =
        accede.map(one -> String.format(Locale.ROOT, "%.3g", ratio(row, one))).orElse("");
    return "| "
        + workload.id()
        + " "
        + workload.title()
        + (row.part().isEmpty() ? "" : ", " + row.part())
        + " | "
        + row.who()
        + " | "
        + text(row.unit(), row.samples().median())
        + " | "
        + text(row.unit(), row.samples().least())
        + " to "
        + text(row.unit(), row.samples().most())
        + " | "
        + ratio
        + " | "
        + (row.bytes().isPresent() ? text(Unit.BYTES, row.bytes().getAsDouble()) : "")
        + " |";
  }

  private static double ratio(Row row, Row accede) {
    return row.samples().median() / accede.samples().median();
  }

  private static String text(Unit unit, double value) {
    if (unit == Unit.BYTES) {
      if (value < 1e6) {
        return value < 1e4
            ? String.format(Locale.ROOT, "%.0f B", value)
            : String.format(Locale.ROOT, "%.0f kB", value / 1e3);
      }
      return String.format(Locale.ROOT, "%.1f MB", value / 1e6);
    }
    if (value < 1) {
      return String.format(Locale.ROOT, "%.1f ns", value * 1e3);
    }
    return value < 1000
        ? String.format(Locale.ROOT, "%.2f µs", value)
        : String.format(Locale.ROOT, "%.2f ms", value / 1e3);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %s; %s %s, %s.",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.runtime.version"),
        System.getProperty("os.arch"));
  }

  private static String processor() {
    Path information = Path.of("/proc/cpuinfo");
    try {
      return Files.isReadable(information)
          ? Files.readAllLines(information).stream()
              .filter(line -> line.startsWith("model name"))
              .findFirst()
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .orElse("A processor that does not say its name")
          : "A processor that does not say its name";
    } catch (IOException unreadable) {
      return "A processor whose name cannot be read (" + unreadable.getMessage() + ")";
    }
  }

  /** Who takes part, for a note. */
  static String names(ImmutableList<String> peers) {
    return String.join(", ", peers);
  }
}
