package org.accede.cli.help;

import java.util.Locale;
import java.util.Map;
import org.accede.answer.Wording;
import org.accede.cli.option.ProgramVersion;
import org.accede.data.CouncilOfEurope;
import org.accede.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A page of the manual about a command, in the language of {@code man}.
 *
 * <p>The library of the command line makes AsciiDoc, which needs a program of its own to become a
 * page; the few requests that a page needs are sooner written here.
 */
public final class ManualPage {
  private static final int ASCII = 0x7f;

  private final Wording words;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(Wording words) {
    this.words = words;
  }

  /** The name of a command's page, which is that of its file without the section. */
  public static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The page of a command, in the words given. */
  public static String of(CommandLine command, Wording words) {
    return new ManualPage(words).write(command);
  }

  private String write(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    request(
        "TH",
        name(spec).toUpperCase(Locale.ROOT),
        "1",
        CouncilOfEurope.dataDate().toString(),
        ProgramVersion.lines()[0],
        words.of("manual.title"));
    request("SH", words.of("manual.name"));
    page.append(text(name(spec)))
        .append(" \\- ")
        .append(text(HelpLines.summary(spec)))
        .append('\n');
    request("SH", words.of("manual.synopsis"));
    line(
        new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).replaceAll("\\s+", " "));
    request("SH", words.of("manual.description"));
    HelpLines.description(spec).forEach(this::paragraph);
    commands(command);
    arguments(spec);
    exitCodes(spec);
    if (spec.parent() == null) {
      environment();
    } else {
      request("SH", words.of("manual.seeAlso"));
      line(name(spec.root()) + "(1)");
    }
    return page.toString();
  }

  private void commands(CommandLine command) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    request("SH", words.of("manual.commands"));
    for (CommandLine one : command.getSubcommands().values()) {
      CommandSpec spec = one.getCommandSpec();
      entry("\\fB" + text(name(spec)) + "\\fR(1)", HelpLines.summary(spec) + ".");
    }
  }

  private void arguments(CommandSpec spec) {
    if (!spec.positionalParameters().isEmpty()) {
      request("SH", words.of("manual.arguments"));
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        entry(label(parameter), description(parameter));
      }
    }
    request("SH", words.of("manual.options"));
    for (OptionSpec option : spec.options()) {
      StringBuilder names = new StringBuilder();
      for (String name : option.names()) {
        names.append(names.isEmpty() ? "" : ", ").append("\\fB").append(text(name)).append("\\fR");
      }
      if (option.arity().max() > 0) {
        names.append('=').append(label(option));
      }
      entry(names.toString(), description(option));
    }
  }

  private void exitCodes(CommandSpec spec) {
    request("SH", words.of("manual.exitStatus"));
    Map<String, String> codes = spec.usageMessage().exitCodeList();
    if (codes.isEmpty()) {
      entry("0", words.of("manual.exit.done"));
      entry("2", words.of("manual.exit.refused"));
    } else {
      codes.forEach((code, meaning) -> entry(code, meaning));
    }
  }

  /** What the launcher reads. */
  private void environment() {
    request("SH", words.of("manual.environment"));
    entry("\\fBJAVA_HOME\\fR", words.of("manual.environment.java"));
    entry("\\fBACCEDE_OPTS\\fR", words.of("manual.environment.options"));
    entry(
        "\\fBACCEDE_ARCHIVE\\fR",
        words.of(Message.of("manual.environment.archive", "off", "wait")));
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", HelpLines.description(argument));
  }

  private static String label(ArgSpec argument) {
    return "\\fI" + text(argument.paramLabel()) + "\\fR";
  }

  /** A tag with what it means, set in under it. */
  private void entry(String tag, String meaning) {
    page.append(".TP\n").append(tag).append('\n');
    line(meaning);
  }

  private void paragraph(String text) {
    page.append(".PP\n");
    line(text);
  }

  private void line(String text) {
    // A line that begins with one of these would be a request.
    if (text.startsWith(".") || text.startsWith("'")) {
      page.append("\\&");
    }
    page.append(text(text)).append('\n');
  }

  private void request(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(text(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  /** Text in ASCII, which every reader of pages takes, and of which nothing is a command to it. */
  private static String text(String plain) {
    StringBuilder text = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                text.append("\\e");
              } else if (c == '-') {
                text.append("\\-");
              } else if (c > ASCII) {
                text.append(String.format(Locale.ROOT, "\\[u%04X]", c));
              } else {
                text.appendCodePoint(c);
              }
            });
    return text.toString();
  }
}
