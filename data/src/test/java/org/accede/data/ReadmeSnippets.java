package org.accede.data;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java of a README as one program: the snippets follow each other in the main method of a class
 * that imports what the modules export, so that a later one may use what an earlier one declares. A
 * block that has imports of its own is a program of its own.
 */
final class ReadmeSnippets {
  private static final ImmutableList<Path> MODULES =
      ImmutableList.of(
          Path.of("..", "core", "src", "main", "java", "module-info.java"),
          Path.of("src", "main", "java", "module-info.java"));
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern EXPORT = Pattern.compile("(?m)^\\s*exports ([\\w.]+);");

  private static final Pattern CLASS = Pattern.compile("(?m)^final class (\\w+)");

  private ReadmeSnippets() {}

  /** The blocks of a README in a language, in order. */
  static ImmutableList<String> blocks(Path readme, String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(readme))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Compiles and runs the program in a folder, from which it reads the files that it names.
   *
   * @return what it prints
   * @throws IllegalStateException with the compiler's or the program's own words if it fails
   */
  static String run(Path readme, Path folder) throws IOException, InterruptedException {
    return run("Readme", program(readme), folder);
  }

  /** What the programs that are shown whole print, in order; each is compiled and run as it is. */
  static ImmutableList<String> runWhole(Path readme, Path folder)
      throws IOException, InterruptedException {
    ImmutableList.Builder<String> printed = ImmutableList.builder();
    for (String program : blocks(readme, "java")) {
      if (isWhole(program)) {
        Matcher name = CLASS.matcher(program);
        checkState(name.find(), "a class in %s", program);
        printed.add(run(name.group(1), program, folder));
      }
    }
    return printed.build();
  }

  private static boolean isWhole(String block) {
    return block.startsWith("import ");
  }

  private static String run(String name, String program, Path folder)
      throws IOException, InterruptedException {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, program);
    compile(source);
    Path output = folder.resolve("output.txt");
    int exitCode =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath() + System.getProperty("path.separator") + folder,
                name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String printed = Files.readString(output);
    if (exitCode != 0) {
      throw new IllegalStateException(printed);
    }
    return printed;
  }

  private static String program(Path readme) throws IOException {
    return Stream.concat(
                exported(),
                Stream.of(
                    "com.fasterxml.jackson.core.type",
                    "com.fasterxml.jackson.databind",
                    "com.google.common.collect",
                    "java.nio.file",
                    "java.time",
                    "java.util",
                    "java.util.stream"))
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining())
        + "final class Readme {\n  public static void main(String[] none) throws Exception {\n"
        + blocks(readme, "java").stream()
            .filter(block -> !isWhole(block))
            .collect(Collectors.joining("\n"))
        + "  }\n}\n";
  }

  private static Stream<String> exported() throws IOException {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Path module : MODULES) {
      EXPORT
          .matcher(Files.readString(module))
          .results()
          .map(ReadmeSnippets::name)
          .forEach(names::add);
    }
    return names.build().stream();
  }

  private static String name(MatchResult export) {
    return export.group(1);
  }

  private static void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter words = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  words,
                  files,
                  null,
                  List.of("-proc:none", "-cp", classPath(), "-d", source.getParent().toString()),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      if (!compiled) {
        throw new IllegalStateException(words.toString());
      }
    }
  }

  private static String classPath() {
    return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
        .orElseGet(() -> System.getProperty("java.class.path"));
  }
}
