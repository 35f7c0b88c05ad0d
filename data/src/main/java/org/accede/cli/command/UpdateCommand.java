package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ServiceOptions;
import org.accede.cli.terminal.FileArgument;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Output;
import org.accede.cli.terminal.Progress;
import org.accede.cli.text.Footnotes;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.difference.Change;
import org.accede.difference.ChangeMessages;
import org.accede.exchange.DeadlineCalendar;
import org.accede.fetch.FetchOutcome;
import org.accede.fetch.FetchPlan;
import org.accede.fetch.Fetching;
import org.accede.fetch.KeptReplies;
import org.accede.fetch.RecordUpdate;
import org.accede.fetch.ReplyFolder;
import org.accede.json.AtomicFile;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.DifferenceFile;
import org.accede.json.RegisterFile;
import org.accede.query.Accessions;
import org.accede.query.Deadline;
import org.accede.query.Deadlines;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The whole record, kept up to date in a file. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches the whole record from the Treaty Office's service, lays it over the bundled facts,"
          + " writes both as one register into FILE, and prints what changed since the last time.",
      "FILE is written whole or not at all, and only if every reply came and could be read. After a"
          + " failure or an interruption the same command goes on where it stopped. Other commands"
          + " take the file with --base FILE."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Nothing changed.",
      "1:Something changed, or FILE is new.",
      "2:FILE is as it was: a reply is missing or cannot be read, and standard error says why."
    })
final class UpdateCommand implements Callable<Integer> {
  private static final Period HORIZON = Period.ofYears(5);

  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final ServiceOptions serviceOptions = new ServiceOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The register to keep up to date.")
  private String file = "";

  @Option(
      names = "--replies",
      paramLabel = "FOLDER",
      description = "The folder of the replies. Default: FILE with .replies behind its name.")
  private @Nullable String replies;

  @Option(names = "--declarations", description = "Also the reservations and declarations.")
  private boolean declarations;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description =
          "Also write the deadlines of the next five years that are new, moved or gone as a"
              + " calendar (iCalendar): whoever reads it puts them in the place of those from"
              + " before.")
  private @Nullable String calendar;

  @Override
  public Integer call() throws InterruptedException {
    refuseStandardOutput(file);
    if (calendar != null) {
      refuseStandardOutput(calendar);
    }
    TreatyRegister base = registerOptions.register(languageOption);
    Path target = FileArgument.path("file", file);
    Optional<TreatyRegister> before =
        Files.exists(target)
            ? Optional.of(CouncilOfEurope.register(DataFile.at(target)))
            : Optional.empty();
    try (ReplyFolder folder =
        ReplyFolder.open(
            FileArgument.path("replies", replies == null ? file + ".replies" : replies),
            Injected.value(front).clock().instant())) {
      boolean isFresh = fetch(folder);
      RecordUpdate update = update(folder, base, before);
      if (!isFresh && before.isPresent() && update.events().isEmpty()) {
        // the replies were those of a run that had written FILE and not come to its end
        renew(folder);
        fetch(folder);
        update = update(folder, base, before);
      }
      keep(update, target, before);
      renew(folder);
      formatOption.print(Injected.value(spec), text(update, before));
      return before.isPresent() && update.events().isEmpty() ? 0 : 1;
    }
  }

  /** Standard output is for what changed, and nothing there can be kept up to date. */
  private void refuseStandardOutput(String argument) {
    if (Output.isStandard(argument)) {
      throw new ParameterException(
          Injected.value(spec).commandLine(),
          "expected a file, found " + argument + ": standard output is for what changed");
    }
  }

  /** Has the next update ask for everything again. */
  private void renew(ReplyFolder folder) {
    folder.refreshSince(Injected.value(front).clock().instant());
  }

  /** Fetches what the folder lacks; whether there was anything. */
  private boolean fetch(ReplyFolder folder) throws InterruptedException {
    FetchOutcome outcome;
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording())) {
      outcome =
          new Fetching(serviceOptions.service(Injected.value(front)), folder)
              .fetch(FetchPlan.everything(declarations), new FetchProgress(progress));
    }
    if (!outcome.isComplete()) {
      PrintWriter err = Injected.value(spec).commandLine().getErr();
      outcome.faults().stream()
          .skip(1)
          .forEach(fault -> err.println("accede: " + fault.getMessage()));
      throw outcome.faults().get(0);
    }
    return outcome.fetched() > 0;
  }

  private RecordUpdate update(
      ReplyFolder folder, TreatyRegister base, Optional<TreatyRegister> before) {
    try (Progress progress = Progress.of(Injected.value(spec), languageOption.wording());
        KeptReplies kept = KeptReplies.in(folder.path())) {
      progress.show(Message.of("progress.working"));
      TreatyOfficeImport imported = kept.over(base);
      for (DataFileException fault : imported.unreadable()) {
        throw fault;
      }
      return RecordUpdate.of(imported, base, before);
    }
  }

  /** The calendar first: were it not there when FILE is, its changes would be lost. */
  private void keep(RecordUpdate update, Path target, Optional<TreatyRegister> before) {
    if (calendar != null) {
      LocalDate today = Injected.value(front).today();
      AtomicFile.write(
          FileArgument.path("calendar", calendar),
          DeadlineCalendar.asOf(today, languageOption.language())
              .changes(
                  before.map(older -> deadlines(older, today)).orElseGet(ImmutableList::of),
                  deadlines(update.register(), today)));
    }
    if (!before.map(older -> older.hasSameFactsAs(update.register())).orElse(false)) {
      RegisterFile.of(update.register()).save(target);
    }
  }

  private static ImmutableList<Deadline> deadlines(TreatyRegister register, LocalDate today) {
    return Deadlines.in(Accessions.in(register), new StrasbourgWorkingDays())
        .between(today, today.plus(HORIZON));
  }

  private String text(RecordUpdate update, Optional<TreatyRegister> before) {
    if (formatOption.isJson()) {
      return new DifferenceFile(update.events()).toJson();
    }
    Wording wording = languageOption.wording();
    TreatyRegister register = update.register();
    List<String> lines = new ArrayList<>();
    if (before.isEmpty()) {
      lines.addAll(
          Layout.wrap(
              wording.of(
                  Message.of(
                      "update.new", file, register.treaties().size(), register.acts().size()))));
    } else {
      lines.addAll(Layout.wrap(wording.of(Message.of("update.title", file))));
      ChangeMessages messages = ChangeMessages.naming(before.get(), register);
      for (Change change : messages.sorted(update.events(), wording.language())) {
        lines.addAll(Layout.wrap("- " + wording.of(messages.of(change))));
      }
      lines.add(
          update.events().isEmpty()
              ? wording.of("diff.none")
              : wording.of(Message.of("diff.count", update.events().size())));
    }
    return Footnotes.of(register, languageOption.language()).below(String.join("\n", lines) + "\n");
  }
}
