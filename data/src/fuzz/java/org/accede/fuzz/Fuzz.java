package org.accede.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the fuzzer on each target in a process of its own, and writes {@code target/fuzz.md}.
 *
 * <p>{@code fuzz.seconds} is the time for each target, {@code fuzz.only} names some of them. It
 * exits with 1 if bytes were found that do harm; they lie in {@code target/fuzz/TARGET}, to be kept
 * in {@code src/fuzz/corpus/TARGET} once the fault is mended.
 */
public final class Fuzz {
  private static final ImmutableMap<String, String> TARGETS =
      ImmutableMap.<String, String>builder()
          .put("WordTarget", "org.accede.fuzz")
          .put("DataFileTarget", "org.accede.fuzz")
          .put("ReplyTarget", "org.accede.fuzz")
          .put("FolderTarget", "org.accede.fuzz")
          .put("CommandLineTarget", "org.accede.cli")
          .put("OutputTarget", "org.accede.cli")
          .buildOrThrow();

  private static final Pattern EXECUTIONS =
      Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
  private static final Pattern EDGES = Pattern.compile("cov: (\\d+)");
  private static final Pattern FEATURES = Pattern.compile("ft: (\\d+)");
  private static final Pattern CORPUS = Pattern.compile("corp: (\\d+)");

  private final Path target;
  private final String seconds;

  private Fuzz(Path target, String seconds) {
    this.target = target;
    this.seconds = seconds;
  }

  /** Runs all targets, or those that {@code fuzz.only} names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(System.getProperty("fuzz.target"));
    Fuzz fuzz = new Fuzz(target, System.getProperty("fuzz.seconds"));
    List<String> only =
        Splitter.on(',').omitEmptyStrings().splitToList(System.getProperty("fuzz.only", ""));
    List<String> lines = new ArrayList<>();
    lines.add("| target | executions | edges | features | corpus | found |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    boolean found = false;
    for (String name : TARGETS.keySet()) {
      if (only.isEmpty() || only.contains(name)) {
        found |= fuzz.run(name, lines);
      }
    }
    Files.write(target.resolve("fuzz.md"), lines);
    lines.forEach(System.out::println);
    System.exit(found ? 1 : 0);
  }

  /** Whether the fuzzer found bytes that do harm. */
  private boolean run(String name, List<String> lines) throws IOException, InterruptedException {
    Path folder = target.resolve("fuzz").resolve(name);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    copy(Path.of("src/fuzz/corpus", name), corpus);
    Path work = Files.createDirectories(folder.resolve("work"));
    Path log = folder.resolve("log.txt");
    Process jazzer =
        new ProcessBuilder(command(name, corpus, folder))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean failed = jazzer.waitFor() != 0;
    String text = Files.readString(log);
    lines.add(
        String.format(
            "| %s | %s | %s | %s | %s | %s |",
            name,
            last(EXECUTIONS, text),
            last(EDGES, text),
            last(FEATURES, text),
            last(CORPUS, text),
            failed ? "see " + log : "nothing"));
    return failed;
  }

  private ImmutableList<String> command(String name, Path corpus, Path folder) {
    return ImmutableList.of(
        "java",
        "-Xmx1500m",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + TARGETS.get(name) + "." + name,
        "--instrumentation_includes=org.accede.**",
        // Reading a file that an argument names is what the command line is for.
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal",
        "-max_total_time=" + seconds,
        "-max_len=8192",
        "-timeout=120",
        "-rss_limit_mb=4096",
        "-print_final_stats=1",
        "-dict=" + Path.of("src/fuzz/words.dict").toAbsolutePath(),
        "-artifact_prefix=" + folder.toAbsolutePath() + "/",
        corpus.toAbsolutePath().toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The last number of its kind; a question mark if the fuzzer came to no first one. */
  private static String last(Pattern number, String log) {
    String last = "?";
    Matcher matcher = number.matcher(log);
    while (matcher.find()) {
      last = matcher.group(1);
    }
    return last;
  }
}
