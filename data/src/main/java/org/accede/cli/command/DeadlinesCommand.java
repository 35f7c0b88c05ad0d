package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ScreenOptions;
import org.accede.cli.terminal.FileArgument;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Screen;
import org.accede.cli.text.DeadlinesText;
import org.accede.cli.text.Footnotes;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.exchange.DeadlineCalendar;
import org.accede.exchange.PublishedCalendar;
import org.accede.json.DataFile;
import org.accede.output.Document;
import org.accede.participant.Participant;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.query.LeadTimes;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** By when participants must act, and what is about to happen. */
@Command(
    name = "deadlines",
    mixinStandardHelpOptions = true,
    description = "By when States must act, and what is about to happen, from a day on.")
final class DeadlinesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final ScreenOptions screens = new ScreenOptions();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "PARTICIPANT",
      arity = "0..1",
      description = "A code or name. Default: all.")
  private @Nullable String participant;

  @Option(names = "--treaty", paramLabel = "T", description = "Only this treaty.")
  private @Nullable String treaty;

  @Option(names = "--from", paramLabel = "D", description = "The first day. Default: today.")
  private @Nullable LocalDate from;

  @Option(
      names = "--within",
      paramLabel = "PERIOD",
      defaultValue = "5y",
      description = "How far to look: 5y, 18m, 90d. Default: ${DEFAULT-VALUE}.")
  private Period within = Period.ofYears(5);

  @Option(
      names = "--lead",
      paramLabel = "PERIOD",
      split = ",",
      description = "How long before to warn: 12m,6m. Default: 12m,6m,3m,1m.")
  private List<Period> lead = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown|ics",
      defaultValue = "TEXT",
      description = "The form: text, json, markdown, or ics for a calendar. Default: text.")
  private Form format = Form.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Write to this file, whole or not at all; - for standard output. Default: standard output.",
        "With --format ics: an event whose day is another than in the calendar that FILE holds gets"
            + " a higher SEQUENCE, so that readers follow."
      })
  private String output = "-";

  /** The form of what is printed. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN,
    ICS
  }

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    LocalDate first = from == null ? Injected.value(front).today() : from;
    WorkingDays workingDays = new StrasbourgWorkingDays();
    Deadlines asked = Deadlines.in(readingOption.accessions(register), workingDays);
    Optional<Participant> one = Optional.ofNullable(participant).map(register::participant);
    if (one.isPresent()) {
      asked = asked.of(one.orElseThrow());
    }
    if (treaty != null) {
      asked = asked.to(register.treaty(treaty));
    }
    ImmutableList<Deadline> deadlines = asked.between(first, first.plus(within));
    Footnotes notes = Footnotes.of(register, languageOption.language());
    Output out = Output.of(Injected.value(spec));
    switch (format) {
      case TEXT -> {
        Screen shown =
            notes.below(
                new DeadlinesText(languageOption.wording(), leadTimes(), first)
                    .show(title(one, first), deadlines, screens.screen()));
        if (Output.isStandard(output)) {
          screens.print(shown);
        } else {
          out.document(output, shown.text());
        }
      }
      case JSON ->
          out.document(
              output,
              Document.deadlines(first, leadTimes(), deadlines).toJson(languageOption.language()));
      case MARKDOWN -> {
        String page =
            notes.belowMarkdown(
                new DeadlinesText(languageOption.wording(), leadTimes(), first)
                    .markdown(title(one, first), deadlines));
        if (Output.isStandard(output)) {
          out.text(page);
        } else {
          out.document(output, page);
        }
      }
      case ICS -> out.document(output, calendar(one, deadlines));
    }
    return 0;
  }

  /** A calendar says when its events were last changed: with one's own facts that is unknown. */
  private LocalDate dataDate() {
    LocalDate today = Injected.value(front).today();
    return registerOptions.files().isEmpty() ? registerOptions.dataDate(today) : today;
  }

  private LeadTimes leadTimes() {
    return lead.isEmpty() ? LeadTimes.usual() : LeadTimes.of(lead);
  }

  private String calendar(Optional<Participant> one, ImmutableList<Deadline> deadlines) {
    DeadlineCalendar ofAll = DeadlineCalendar.asOf(dataDate(), languageOption.language());
    DeadlineCalendar calendar = one.map(ofAll::withParticipant).orElse(ofAll);
    return calendar.withLeadTimes(leadTimes()).of(deadlines, published());
  }

  /** What the calendar takes the place of. A pipe or a device holds none. */
  private PublishedCalendar published() {
    if (Output.isStandard(output)) {
      return PublishedCalendar.none();
    }
    Path file = FileArgument.path("output", output);
    return Files.isRegularFile(file)
        ? PublishedCalendar.of(DataFile.at(file))
        : PublishedCalendar.none();
  }

  private String title(Optional<Participant> one, LocalDate first) {
    return languageOption
        .wording()
        .of(
            one.map(of -> Message.of("deadlines.title.one", of.name(), first, within))
                .orElseGet(() -> Message.of("deadlines.title", first, within)));
  }
}
