package org.accede.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.TimelineText;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every change of stage of a participant and a treaty. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Every change of stage of a State or organisation and one treaty, with its cause.")
final class TimelineCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(index = "0", paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Parameters(index = "1", paramLabel = "TREATY", description = "A number or name.")
  private String treaty = "";

  @Option(
      names = "--known-on",
      paramLabel = "D",
      description = "Only what was known on this day counts.")
  private @Nullable LocalDate knownOn;

  @Override
  public Integer call() {
    TreatyRegister all = registerOptions.register(languageOption);
    TreatyRegister register = knownOn == null ? all : all.knownOn(knownOn);
    Accessions.ToTreaty asked = readingOption.accessions(register).of(participant).to(treaty);
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.timeline(asked).toJson(languageOption.language())
            : Footnotes.of(register, languageOption.language()).below(text(asked)));
    return 0;
  }

  private String text(Accessions.ToTreaty asked) {
    Wording wording = languageOption.wording();
    String title =
        wording.of(asked.participant().name())
            + ", "
            + wording.of(asked.treaty().label())
            + ", "
            + wording.of(asked.treaty().title());
    List<String> lines = new ArrayList<>(Layout.wrap(title));
    lines.add("");
    lines.addAll(new TimelineText(wording).lines(asked.timeline()));
    return String.join("\n", lines) + "\n";
  }
}
