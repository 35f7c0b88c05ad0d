package org.accede.cli.command;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ScreenOptions;
import org.accede.cli.terminal.Screen;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.NextMarkdown;
import org.accede.cli.text.NextText;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.query.NextSteps;
import org.accede.query.Outlook;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a participant can do next. */
@Command(
    name = "next",
    mixinStandardHelpOptions = true,
    description = "What a State or organisation can do next: join, ask to be invited, find out.")
final class NextCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final PaperFormatOption formatOption = new PaperFormatOption();
  @Mixin private final ScreenOptions screens = new ScreenOptions();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Option(
      names = "--treaty",
      paramLabel = "T",
      split = ",",
      description = "The whole way to these treaties alone, step by step: 185,210.")
  private List<String> treaties = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "SUBJECT",
      description =
          "Only treaties about a subject, such as corruption, all of them; with --treaty, those of"
              + " the treaties named.")
  private @Nullable String about;

  @Option(names = "--all", description = "All treaties of each group, not only the nearest.")
  private boolean all;

  @Override
  public Integer call() {
    Accessions accessions = readingOption.accessions(registerOptions.register(languageOption));
    Outlook outlook =
        chosen(
            NextSteps.in(accessions, new StrasbourgWorkingDays())
                .of(participant)
                .asOf(asOfOptions.asOf(Injected.value(front))),
            accessions.register());
    Footnotes notes = Footnotes.of(accessions.register(), languageOption.language());
    formatOption.print(
        Injected.value(spec),
        screens,
        () -> notes.below(show(outlook)),
        () -> Document.next(outlook).toJson(languageOption.language()),
        () -> notes.belowMarkdown(markdown(outlook)));
    return 0;
  }

  private Outlook chosen(Outlook outlook, TreatyRegister register) {
    Outlook chosen = outlook;
    if (!treaties.isEmpty()) {
      Set<Treaty> some = treaties.stream().map(register::treaty).collect(toSet());
      chosen = chosen.only(some::contains);
    }
    if (about != null) {
      chosen = chosen.only(Set.copyOf(register.treatiesAbout(about))::contains);
    }
    return chosen;
  }

  private Screen show(Outlook outlook) {
    NextText text =
        new NextText(languageOption.wording(), outlook, all || about != null, screens.screen());
    return treaties.isEmpty() ? text.first() : text.details();
  }

  private String markdown(Outlook outlook) {
    NextMarkdown page = new NextMarkdown(languageOption.wording(), outlook);
    return treaties.isEmpty() ? page.page() : page.details();
  }
}
