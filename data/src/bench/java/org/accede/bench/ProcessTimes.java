package org.accede.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wall time of whole programs. */
final class ProcessTimes {
  private ProcessTimes() {}

  /**
   * Runs commands in turn, so that what else the machine does falls upon all of them.
   *
   * @param commands by name
   * @param rounds how often each is timed; one round before does not count
   * @return the times in microseconds, by name
   */
  static ImmutableMap<String, Samples> inTurn(
      Map<String, ImmutableList<String>> commands, int rounds) throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, ImmutableList<String>> one : commands.entrySet()) {
        long begin = System.nanoTime();
        run(one.getValue());
        double took = (System.nanoTime() - begin) / 1000.0;
        if (round > 0) {
          times.computeIfAbsent(one.getKey(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    ImmutableMap.Builder<String, Samples> samples = ImmutableMap.builder();
    times.forEach((name, some) -> samples.put(name, Samples.of(some)));
    return samples.buildOrThrow();
  }

  private static void run(ImmutableList<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    succeed(process, command);
  }

  /** Runs a program of this class path and reads the numbers that it prints, by name. */
  static ImmutableMap<String, Double> numbers(Class<?> main, String... arguments)
      throws IOException {
    ImmutableList<String> command =
        ImmutableList.<String>builder()
            .add(java(), "-Xmx8g", "-cp", System.getProperty("java.class.path"), main.getName())
            .add(arguments)
            .build();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    succeed(process, command);
    ImmutableMap.Builder<String, Double> numbers = ImmutableMap.builder();
    printed
        .lines()
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              numbers.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
            });
    return numbers.buildOrThrow();
  }

  private static void succeed(Process process, ImmutableList<String> command) throws IOException {
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("exit code " + code + " of " + command);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** The JVM that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What of this class path has one of these in its name, and the programs to be run first. */
  static String classPath(Settings settings, String... parts) {
    StringBuilder path = new StringBuilder(settings.target().resolve("test-classes").toString());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      for (String part : parts) {
        if (entry.contains(part)) {
          path.append(File.pathSeparatorChar).append(entry);
        }
      }
    }
    return path.toString();
  }
}
