package org.accede.cli.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Progress;
import org.accede.output.Document;
import org.accede.query.Audit;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published entries into force against the final clauses. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Holds the published entries into force against what the final clauses count to.")
final class AuditCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Option(names = "--treaty", paramLabel = "T", description = "Only this treaty.")
  private @Nullable String treaty;

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    Collection<Treaty> treaties =
        treaty == null ? register.treaties() : ImmutableList.of(register.treaty(treaty));
    Audit audit;
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
      progress.show(Message.of("progress.working"));
      audit = Audit.of(register, treaties);
    }
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.audit(audit).toJson(languageOption.language())
            : text(audit));
    return 0;
  }

  private String text(Audit audit) {
    Wording wording = languageOption.wording();
    StringBuilder text = new StringBuilder();
    String counts =
        wording.of(
            Message.of(
                "audit.counts",
                audit.rows(),
                audit.matches(),
                audit.explained(),
                audit.differences().size(),
                audit.notCounted()));
    Layout.wrap(counts).forEach(line -> text.append(line).append('\n'));
    if (!audit.differences().isEmpty()) {
      TextTable table = Layout.table(6, 6, 14, 14, 24, 36);
      table.addRowValues(
          "",
          "",
          wording.of("audit.deposited"),
          wording.of("audit.published"),
          wording.of("audit.computed"),
          wording.of("audit.rule"));
      for (Audit.Difference row : audit.differences()) {
        table.addRowValues(
            row.treaty().toString(),
            row.participant().value(),
            row.deposited().toString(),
            row.published().toString(),
            row.computed().toString(),
            rule(row.rule(), wording));
      }
      text.append('\n');
      Layout.lines(table).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** How clauses count, told in words: {@code MONTHS_AFTER_DATE 3 or ON_DATE 0}. */
  private static String rule(String counted, Wording wording) {
    return Splitter.on(" or ")
        .splitToStream(counted)
        .map(one -> Splitter.on(' ').splitToList(one))
        .map(one -> wording.of(Message.of("rule." + one.get(0), Integer.parseInt(one.get(1)))))
        .reduce((one, another) -> wording.of(Message.of("explain.or", one, another)))
        .orElseThrow();
  }
}
