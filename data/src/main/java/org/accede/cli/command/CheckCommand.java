package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Progress;
import org.accede.cli.text.CheckText;
import org.accede.cli.text.Footnotes;
import org.accede.output.Document;
import org.accede.query.Checks;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Severity;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The facts held against the catalogue of checks. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the facts against the rules that 'accede rules' lists, and says what is wrong, why, and"
          + " what to do."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Nothing so grave as --fail-on says was found, or it is not given.",
      "1:Something so grave was found.",
      "2:The facts cannot be checked as asked."
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "PARTICIPANT",
      arity = "0..1",
      description = "A code or name. Default: all, and the treaties and the register themselves.")
  private @Nullable String participant;

  @Option(names = "--treaty", paramLabel = "T", description = "Only this treaty.")
  private @Nullable String treaty;

  @Option(
      names = "--severity",
      paramLabel = "S",
      defaultValue = "NOTICE",
      description = "Only what is so grave or graver: ${COMPLETION-CANDIDATES}. Default: notice.")
  private Severity severity = Severity.NOTICE;

  @Option(
      names = "--fail-on",
      paramLabel = "S",
      description =
          "Exit with 1 if anything so grave or graver is found, certain or possible: error, warning"
              + " or notice. Default: never.")
  private @Nullable Severity failOn;

  @Option(
      names = "--lead",
      paramLabel = "PERIOD",
      defaultValue = "12m",
      description =
          "How long before its last day an invitation ends soon: 1y, 6m, 90d. Default:"
              + " ${DEFAULT-VALUE}.")
  private Period lead = StandardCatalogue.DEFAULT_LEAD;

  @Option(
      names = "--coverage-age",
      paramLabel = "PERIOD",
      defaultValue = "12m",
      description =
          "How old the day may be as of which a record is complete. Default: ${DEFAULT-VALUE}.")
  private Period coverageAge = StandardCatalogue.DEFAULT_COVERAGE_AGE;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    Checks asked =
        Checks.in(readingOption.accessions(register), StandardCatalogue.with(lead, coverageAge));
    if (participant != null) {
      asked = asked.of(register.participant(participant));
    }
    if (treaty != null) {
      asked = asked.to(register.treaty(treaty));
    }
    ImmutableList<Finding> findings;
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
      progress.show(Message.of("progress.working"));
      findings = asked.atLeast(failingOrShown()).asOf(asOf);
    }
    ImmutableList<Finding> shown =
        findings.stream()
            .filter(finding -> finding.severity().isAtLeast(severity))
            .collect(ImmutableList.toImmutableList());
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.findings(asOf, shown).toJson(languageOption.language())
            : Footnotes.of(register, languageOption.language())
                .below(new CheckText(languageOption.wording()).of(asOf, shown)));
    return failOn != null
            && findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn))
        ? 1
        : 0;
  }

  /** The slighter of what is shown and what makes the command fail. */
  private Severity failingOrShown() {
    return failOn != null && severity.isAtLeast(failOn) ? failOn : severity;
  }
}
