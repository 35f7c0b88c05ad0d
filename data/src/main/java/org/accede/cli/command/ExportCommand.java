package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Progress;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.exchange.Table;
import org.accede.exchange.Tables;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Finding;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A table for a spreadsheet or another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a table as CSV (RFC 4180, UTF-8) or JSON: states (where participants stand with"
          + " treaties), deadlines, findings (of all checks), chart (signatures, consents, entries into force),"
          + " declarations (reservations and declarations in effect on the day), matrix"
          + " (participants against treaties), parties (the same, in each cell whether a Party: yes,"
          + " no or unknown).",
      "A cell that a spreadsheet would take for a formula begins with an apostrophe."
    })
final class ExportCommand implements Callable<Integer> {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final GroupOptions groupOptions = new GroupOptions();

  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description = "Which table: ${COMPLETION-CANDIDATES}.")
  private Kind kind = Kind.STATES;

  @Parameters(
      index = "1..*",
      paramLabel = "PARTICIPANT",
      description = "Codes, names or groups, such as \"Central Asia\" or members. Default: all.")
  private List<String> participants = new ArrayList<>();

  @Option(
      names = "--treaty",
      paramLabel = "T",
      split = ",",
      description = "Only these treaties: 30,185. Default: all.")
  private List<String> treaties = new ArrayList<>();

  @Option(
      names = "--within",
      paramLabel = "PERIOD",
      defaultValue = "5y",
      description = "How far to look for deadlines: 5y, 18m, 90d. Default: ${DEFAULT-VALUE}.")
  private Period within = Period.ofYears(5);

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      defaultValue = "CSV",
      description = "The form: csv or json. Default: csv.")
  private Form format = Form.CSV;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark: some spreadsheets need it for accents.")
  private boolean byteOrderMark;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this file, whole or not at all; - for standard output. Default: standard output.")
  private String output = "-";

  /** The tables there are. */
  enum Kind {
    STATES,
    DEADLINES,
    FINDINGS,
    CHART,
    DECLARATIONS,
    MATRIX,
    PARTIES
  }

  /** The forms of a table. */
  enum Form {
    CSV,
    JSON
  }

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    String text;
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
      text = text(table(register, asOf, progress));
    }
    Output.of(Injected.value(spec)).document(output, text);
    return 0;
  }

  private String text(Table table) {
    return switch (format) {
      case CSV -> (byteOrderMark ? String.valueOf(BYTE_ORDER_MARK) : "") + table.toCsv();
      case JSON -> table.document().toJson(languageOption.language());
    };
  }

  private Table table(TreatyRegister all, AsOf asOf, Progress progress) {
    Tables tables = Tables.in(languageOption.language());
    TreatyRegister known = asOf.knownOn().map(all::knownOn).orElse(all);
    Collection<Participant> who =
        participants.isEmpty()
            ? all.participants()
            : groupOptions.participants(all, participants, asOf.date(), languageOption);
    Collection<Treaty> what =
        treaties.isEmpty()
            ? all.treaties()
            : treaties.stream().map(all::treaty).collect(ImmutableSet.toImmutableSet());
    Accessions accessions = readingOption.accessions(all);
    progress.show(Message.of("progress.working"));
    return switch (kind) {
      case STATES -> tables.states(accessions, progress.counting(who), what, asOf);
      case DEADLINES -> tables.deadlines(deadlines(known, who, what, asOf), asOf.date());
      case FINDINGS -> tables.findings(findings(accessions, who, what, asOf));
      case CHART -> tables.chart(known, who, what);
      case DECLARATIONS -> tables.declarations(known, who, what, asOf.date());
      case MATRIX -> tables.matrix(accessions, progress.counting(who), what, asOf);
      case PARTIES -> tables.parties(accessions, progress.counting(who), what, asOf);
    };
  }

  private ImmutableList<Deadline> deadlines(
      TreatyRegister register, Collection<Participant> who, Collection<Treaty> what, AsOf asOf) {
    return Deadlines.in(readingOption.accessions(register), new StrasbourgWorkingDays())
        .between(asOf.date(), asOf.date().plus(within))
        .stream()
        .filter(one -> who.stream().anyMatch(p -> p.code().equals(one.participant().code())))
        .filter(one -> what.stream().anyMatch(t -> t.number().equals(one.treaty().number())))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Finding> findings(
      Accessions accessions, Collection<Participant> who, Collection<Treaty> what, AsOf asOf) {
    return Checks.in(accessions, StandardCatalogue.get()).asOf(asOf).stream()
        .filter(
            one ->
                participants.isEmpty()
                    || one.participant()
                        .filter(found -> who.stream().anyMatch(p -> p.code().equals(found.code())))
                        .isPresent())
        .filter(
            one ->
                treaties.isEmpty()
                    || one.treaty()
                        .filter(
                            found -> what.stream().anyMatch(t -> t.number().equals(found.number())))
                        .isPresent())
        .collect(ImmutableList.toImmutableList());
  }
}
