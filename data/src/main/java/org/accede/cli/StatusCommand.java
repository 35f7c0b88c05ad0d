package org.accede.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.body.Body;
import org.accede.body.BodyStanding;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
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
    TreatyRegister register = registerOptions.register(languageOption);
    Accessions.OfParticipant asked = readingOption.accessions(register).of(participant);
    Optional<Body> body =
        treaty == null
            ? Optional.empty()
            : BodyNames.find(register, registerOptions::bodies, treaty);
    if (body.isPresent()) {
      BodyAnswer.print(
          Injected.value(spec),
          formatOption,
          languageOption,
          asked.participant(),
          registerOptions.bodies(),
          body.get(),
          asOf);
      return 0;
    }
    ImmutableMap<Treaty, Answer<AccessionState>> states = states(asked, asOf);
    ImmutableList<BodyStanding> bodies = bodies(asked, asOf);
    String text =
        formatOption.isJson()
            ? Document.status(asked.participant(), asOf, states, bodies)
                .toJson(languageOption.language())
            : new StatusText(languageOption.wording(), asOf, all || treaty != null)
                .of(asked.participant(), states, bodies);
    formatOption.print(Injected.value(spec), text);
    return 0;
  }

  /** The bodies in which it takes part; their facts have no day from which they were known. */
  private ImmutableList<BodyStanding> bodies(Accessions.OfParticipant asked, AsOf asOf) {
    return treaty == null && asOf.knownOn().isEmpty()
        ? registerOptions.bodies().standings(asked.participant().code(), asOf.date())
        : ImmutableList.of();
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
