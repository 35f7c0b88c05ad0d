package org.accede.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
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

/** Where a participant stands with every treaty. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Where a State or organisation stands with every treaty on a day.")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "PARTICIPANT",
      description = "A code or name: KAZ, KZ, Kazakhstan, Türkiye, EU.")
  private String participant = "";

  @Option(
      names = "--treaty",
      paramLabel = "T",
      description = "Only this treaty: 30, ETS 30, \"Istanbul Convention\".")
  private @Nullable String treaty;

  @Option(
      names = "--all",
      description = "Also list the treaties where nothing has happened: those merely possible.")
  private boolean all;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    Accessions.OfParticipant asked =
        readingOption.accessions(registerOptions.register(languageOption)).of(participant);
    ImmutableMap<Treaty, Answer<AccessionState>> states = states(asked, asOf);
    String text =
        formatOption.isJson()
            ? Document.status(asked.participant(), asOf, states).toJson(languageOption.language())
            : new StatusText(languageOption.wording(), asOf, all || treaty != null)
                .of(asked.participant(), states);
    formatOption.print(Injected.value(spec), text);
    return 0;
  }

  private ImmutableMap<Treaty, Answer<AccessionState>> states(
      Accessions.OfParticipant asked, AsOf asOf) {
    if (treaty == null) {
      return asked.asOf(asOf);
    }
    Accessions.ToTreaty one = asked.to(treaty);
    return ImmutableMap.of(one.treaty(), one.asOf(asOf));
  }
}
