package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.text.ChosenTreaties;
import org.accede.cli.text.TreatiesText;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** All treaties, or those on a subject, open to somebody, in force, opened since a day. */
@Command(
    name = "treaties",
    mixinStandardHelpOptions = true,
    description = {
      "All treaties of the series: number, opening for signature, entry into force, title.",
      "With a subject and options, those for which all of them hold."
    })
final class TreatiesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final PaperFormatOption formatOption = new PaperFormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "SUBJECT",
      description = "The same as --about: treaties corruption.")
  private List<String> subject = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "SUBJECT",
      description =
          "Only those about a subject (\"death penalty\"), or with these words in their titles.")
  private @Nullable String about;

  @Option(
      names = "--open-to",
      paramLabel = "P",
      description =
          "Only those that this participant can sign, ratify, accede to or ask to be invited to on"
              + " the day. What the record does not settle is counted apart. --known-on goes with"
              + " it alone.")
  private @Nullable String openTo;

  @Option(names = "--in-force", description = "Only those in force on the day.")
  private boolean inForce;

  @Option(
      names = "--opened-since",
      paramLabel = "D",
      description = "Only those opened for signature on this day or later.")
  private @Nullable LocalDate openedSince;

  @Option(
      names = "--subjects",
      description =
          "The subjects there are, each with the number of its treaties in the list; not in json.")
  private boolean bySubject;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    checkArguments(asOf);
    TreatyRegister register = registerOptions.register(languageOption);
    ChosenTreaties chosen = new ChosenTreaties(register.treaties());
    for (String words : subjects()) {
      Set<Treaty> found = Sets.newHashSet(register.treatiesAbout(words));
      chosen.keep(treaty -> Trilean.of(found.contains(treaty)));
    }
    if (inForce) {
      chosen.keep(treaty -> isInForce(treaty, asOf.date()));
    }
    if (openedSince != null) {
      LocalDate since = openedSince;
      chosen.keep(treaty -> treaty.openedOn().isOnOrAfter(since));
    }
    if (openTo != null) {
      chosen.keep(isOpen(readingOption.accessions(register).of(openTo), asOf));
    }
    TreatiesText text = new TreatiesText(languageOption.wording());
    formatOption.print(
        Injected.value(spec),
        () -> bySubject ? text.subjects(chosen.certain()) : text.of(chosen),
        () ->
            Document.treaties(chosen.certain(), chosen.undetermined())
                .toJson(languageOption.language()),
        () -> bySubject ? text.subjectsMarkdown(chosen.certain()) : text.markdown(chosen));
    return 0;
  }

  private void checkArguments(AsOf asOf) {
    if (asOf.knownOn().isPresent() && openTo == null) {
      throw refused(
          "--known-on needs --open-to: when the facts on treaties themselves were known is not on"
              + " record");
    }
    if (bySubject && formatOption.isJson()) {
      throw refused(
          "--subjects is for text and markdown: in json each treaty has its subjects already");
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(Injected.value(spec).commandLine(), message);
  }

  private ImmutableList<String> subjects() {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    if (!subject.isEmpty()) {
      all.add(String.join(" ", subject));
    }
    if (about != null) {
      all.add(about);
    }
    return all.build();
  }

  private static Trilean isInForce(Treaty treaty, LocalDate day) {
    return treaty.inForceOn().map(since -> since.isOnOrBefore(day)).orElse(Trilean.NO);
  }

  private static Function<Treaty, Trilean> isOpen(Accessions.OfParticipant asked, AsOf asOf) {
    return treaty ->
        AccessionStage.areOpen(
            asked.to(treaty).asOf(asOf).candidates().stream().map(AccessionState::stage).toList());
  }
}
