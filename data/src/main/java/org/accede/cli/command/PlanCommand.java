package org.accede.cli.command;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationMarkdown;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.MarkdownPage;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.query.Plan;
import org.accede.query.Plans;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What follows from a deposit, or by when to deposit. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "What follows if an instrument is deposited on a day, or by when to deposit it.")
final class PlanCommand implements Callable<Integer> {
  private static final Message REFUSED = Message.of("plan.cannot");

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final PaperFormatOption formatOption = new PaperFormatOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(index = "0", paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Parameters(index = "1", paramLabel = "TREATY", description = "A number or name.")
  private String treaty = "";

  @ArgGroup(multiplicity = "1")
  private Purpose purpose = new Purpose();

  /** One of the two questions. */
  static final class Purpose {
    @Option(names = "--deposit", paramLabel = "D", description = "If it is deposited on this day.")
    private @Nullable LocalDate deposit;

    @Option(
        names = "--in-force-by",
        paramLabel = "D",
        description = "By when to deposit, for the treaty to be in force on or before this day.")
    private @Nullable LocalDate inForceBy;
  }

  @Option(
      names = "--from",
      paramLabel = "D",
      description =
          "With --in-force-by: the first day on which it can be deposited. Default: today in"
              + " Strasbourg.")
  private @Nullable LocalDate from;

  @ParentCommand private @Nullable AccedeCommand front;

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    Plans.ToTreaty plans =
        Plans.in(readingOption.accessions(register), new StrasbourgWorkingDays())
            .of(participant)
            .to(treaty);
    Answer<Plan> answer =
        purpose.deposit != null
            ? plans.depositOn(purpose.deposit)
            : plans.inForceBy(Injected.value(purpose.inForceBy), from());
    boolean isRefused = answer.value().isEmpty();
    CommandSpec command = Injected.value(spec);
    PrintWriter err = command.commandLine().getErr();
    Footnotes notes = Footnotes.of(register, languageOption.language());
    formatOption.print(
        command,
        () -> isRefused ? "" : notes.below(text(plans, answer)),
        () -> Document.plan(plans, answer).toJson(languageOption.language()),
        () -> isRefused ? "" : notes.belowMarkdown(markdown(plans, answer)));
    if (isRefused) {
      err.print(
          formatOption.isJson()
              ? "accede: " + languageOption.wording().of(REFUSED) + "\n"
              : notes.below(text(plans, answer)));
      err.flush();
    }
    return isRefused ? 2 : 0;
  }

  private LocalDate from() {
    return from == null ? Injected.value(front).today() : from;
  }

  private String text(Plans.ToTreaty plans, Answer<Plan> answer) {
    Wording wording = languageOption.wording();
    List<String> lines = new ArrayList<>();
    lines.add(wording.of(plans.participant().name()));
    lines.add(title(plans));
    lines.addAll(said(answer));
    lines.add("");
    lines.addAll(ExplanationText.lines(answer.explanation(), wording));
    return lines.stream()
        .flatMap(line -> Layout.wrap(line).stream())
        .collect(joining("\n", "", "\n"));
  }

  private String markdown(Plans.ToTreaty plans, Answer<Plan> answer) {
    Wording wording = languageOption.wording();
    MarkdownPage page =
        new MarkdownPage()
            .heading(2, wording.of(plans.participant().name()))
            .paragraph(title(plans));
    said(answer).forEach(page::paragraph);
    return page.block(ExplanationMarkdown.of(answer.explanation(), wording)).toString();
  }

  private String title(Plans.ToTreaty plans) {
    Wording wording = languageOption.wording();
    return wording.of(plans.treaty().label()) + ", " + wording.of(plans.treaty().title());
  }

  /** What follows of the deposit, and of one a day later; or why none can be planned. */
  private ImmutableList<String> said(Answer<Plan> answer) {
    Wording wording = languageOption.wording();
    if (answer.value().isEmpty()) {
      ImmutableList<Step> steps = answer.explanation().steps();
      Step ground = steps.get(steps.size() - 1);
      return Stream.concat(
              Stream.of(REFUSED, ground.message()), ground.details().stream().map(Step::message))
          .map(wording::of)
          .collect(ImmutableList.toImmutableList());
    }
    Plan plan = answer.value().get();
    return Stream.concat(
            Stream.of(conclusion(plan)),
            plan
                .entryIntoForceADayLater()
                .map(later -> Message.of("plan.oneDayLater", plan.deposit().plusDays(1), later))
                .stream())
        .map(wording::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Message conclusion(Plan plan) {
    return Message.of("plan.conclusion", plan.deposit(), plan.entryIntoForce());
  }
}
