package org.accede.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.query.Plan;
import org.accede.query.Plans;
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
  @Mixin private final FormatOption formatOption = new FormatOption();
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
    Plans.ToTreaty plans =
        Plans.in(
                readingOption.accessions(registerOptions.register(languageOption)),
                new StrasbourgWorkingDays())
            .of(participant)
            .to(treaty);
    Answer<Plan> answer =
        purpose.deposit != null
            ? plans.depositOn(purpose.deposit)
            : plans.inForceBy(Injected.value(purpose.inForceBy), from());
    boolean refused = answer.value().isEmpty();
    CommandSpec command = Injected.value(spec);
    if (formatOption.isJson()) {
      Output.of(command).document(Document.plan(plans, answer).toJson(languageOption.language()));
      if (refused) {
        command.commandLine().getErr().println("accede: " + languageOption.wording().of(REFUSED));
      }
    } else {
      print(
          refused ? command.commandLine().getErr() : command.commandLine().getOut(), plans, answer);
    }
    return refused ? 2 : 0;
  }

  private LocalDate from() {
    return from == null ? Injected.value(front).today() : from;
  }

  private void print(PrintWriter print, Plans.ToTreaty plans, Answer<Plan> answer) {
    Wording wording = languageOption.wording();
    say(print, wording.of(plans.participant().name()));
    say(print, wording.of(plans.treaty().label()) + ", " + wording.of(plans.treaty().title()));
    say(print, wording.of(answer.value().map(PlanCommand::conclusion).orElse(REFUSED)));
    if (answer.value().isEmpty()) {
      ImmutableList<Step> steps = answer.explanation().steps();
      Step ground = steps.get(steps.size() - 1);
      say(print, wording.of(ground.message()));
      ground.details().forEach(next -> say(print, wording.of(next.message())));
    }
    answer
        .value()
        .flatMap(Plan::entryIntoForceADayLater)
        .ifPresent(
            later ->
                say(
                    print,
                    wording.of(
                        Message.of(
                            "plan.oneDayLater",
                            answer.value().orElseThrow().deposit().plusDays(1),
                            later))));
    print.println();
    ExplanationText.lines(answer.explanation(), wording).forEach(line -> say(print, line));
    print.flush();
  }

  private static Message conclusion(Plan plan) {
    return Message.of("plan.conclusion", plan.deposit(), plan.entryIntoForce());
  }

  private static void say(PrintWriter print, String line) {
    Layout.wrap(line).forEach(print::println);
  }
}
