package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.body.BodyStanding;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.AskedAbout;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ScreenOptions;
import org.accede.cli.text.CompareText;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.StatusMarkdown;
import org.accede.cli.text.StatusText;
import org.accede.output.Document;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Comparison;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
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

/** Where a participant stands with every treaty. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Where a State or organisation stands with every treaty on a day.",
      "Of several, or of a group, what compare says of them."
    })
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final PaperFormatOption formatOption = new PaperFormatOption();
  @Mixin private final ScreenOptions screens = new ScreenOptions();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Mixin private final GroupOptions groupOptions = new GroupOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PARTICIPANT",
      description = "Codes, names or groups: KAZ, KZ, Kazakhstan, Türkiye, EU, \"Central Asia\".")
  private List<String> participants = new ArrayList<>();

  @Option(
      names = "--treaty",
      paramLabel = "T",
      split = ",",
      description =
          "Only these treaties, or bodies that are no treaties: 30, ETS 30, \"Istanbul"
              + " Convention\", 185,GRECO.")
  private List<String> treaties = new ArrayList<>();

  @Option(
      names = "--all",
      description = "Also list the treaties where nothing has happened: those merely possible.")
  private boolean all;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    ImmutableList<Participant> who =
        groupOptions.participants(register, participants, asOf.date(), languageOption);
    Accessions accessions = readingOption.accessions(register);
    AskedAbout about = AskedAbout.of(register, registerOptions::bodies, treaties);
    Footnotes notes = Footnotes.of(register, languageOption.language());
    if (who.size() > 1) {
      ofSeveral(accessions, who, about, asOf, notes);
    } else if (about.isOneBody()) {
      BodyAnswer.print(
          Injected.value(spec),
          formatOption,
          languageOption,
          notes,
          who.get(0),
          registerOptions.bodies(),
          about.bodies().get(0),
          asOf);
    } else {
      ofOne(accessions.of(who.get(0)), about, asOf, notes);
    }
    return 0;
  }

  private void ofOne(Accessions.OfParticipant asked, AskedAbout about, AsOf asOf, Footnotes notes) {
    ImmutableMap<Treaty, Answer<AccessionState>> states = states(asked, about, asOf);
    ImmutableList<BodyStanding> bodies = bodies(asked, about, asOf);
    Wording wording = languageOption.wording();
    boolean isWhole = all || !treaties.isEmpty();
    formatOption.print(
        Injected.value(spec),
        screens,
        () ->
            notes.below(
                new StatusText(wording, screens.screen(), asOf, isWhole)
                    .of(asked.participant(), states, bodies)),
        () ->
            Document.status(asked.participant(), asOf, states, bodies)
                .toJson(languageOption.language()),
        () ->
            notes.belowMarkdown(
                new StatusMarkdown(wording, asOf, isWhole)
                    .of(asked.participant(), states, bodies)));
  }

  /**
   * The bodies asked for; else those in which it takes part. Their facts have no day from which
   * they were known.
   */
  private ImmutableList<BodyStanding> bodies(
      Accessions.OfParticipant asked, AskedAbout about, AsOf asOf) {
    if (!about.bodies().isEmpty()) {
      about.bodies().forEach(body -> BodyAnswer.check(Injected.value(spec), body, asOf));
      return about.bodies().stream()
          .map(
              body ->
                  registerOptions
                      .bodies()
                      .standing(asked.participant().code(), body.code(), asOf.date()))
          .collect(ImmutableList.toImmutableList());
    }
    return treaties.isEmpty() && asOf.knownOn().isEmpty()
        ? registerOptions.bodies().standings(asked.participant().code(), asOf.date())
        : ImmutableList.of();
  }

  private void ofSeveral(
      Accessions accessions,
      ImmutableList<Participant> who,
      AskedAbout about,
      AsOf asOf,
      Footnotes notes) {
    about.bodies().stream()
        .findFirst()
        .ifPresent(
            body -> {
              throw new ParameterException(
                  Injected.value(spec).commandLine(),
                  body.code()
                      + " is a body and no treaty: ask how one participant stands with it, or"
                      + " 'accede treaty "
                      + body.code()
                      + "' for who takes part");
            });
    Comparison whole =
        Comparison.of(
            accessions,
            asOf,
            who,
            treaties.isEmpty() ? accessions.register().treaties() : about.treaties());
    Comparison shown = all || !treaties.isEmpty() ? whole : whole.only(Comparison.Row::isOnRecord);
    CompareText text =
        new CompareText(
            languageOption.wording(),
            shown,
            groupOptions.told(languageOption),
            CompareText.unlisted(
                languageOption.wording(), whole.rows().size() - shown.rows().size(), 0));
    formatOption.print(
        Injected.value(spec),
        screens,
        () -> notes.below(text.show(screens.screen())),
        () -> Document.comparison(shown, groupOptions.used()).toJson(languageOption.language()),
        () -> notes.belowMarkdown(text.markdown()));
  }

  private ImmutableMap<Treaty, Answer<AccessionState>> states(
      Accessions.OfParticipant asked, AskedAbout about, AsOf asOf) {
    if (treaties.isEmpty()) {
      return asked.asOf(asOf);
    }
    return about.treaties().stream()
        .distinct()
        .collect(
            ImmutableMap.toImmutableMap(treaty -> treaty, treaty -> asked.to(treaty).asOf(asOf)));
  }
}
