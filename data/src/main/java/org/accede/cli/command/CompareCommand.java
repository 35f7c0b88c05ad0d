package org.accede.cli.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ScreenOptions;
import org.accede.cli.text.CompareText;
import org.accede.cli.text.Footnotes;
import org.accede.output.Document;
import org.accede.participant.Participant;
import org.accede.query.Comparison;
import org.accede.register.TreatyRegister;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Where several participants stand with several treaties, side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Where several States or organisations stand with several treaties on a day, side by side.",
      "Without --treaty and --about, the treaties with which anything is on record for any of them."
    })
final class CompareCommand implements Callable<Integer> {
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
      description = "Codes, names or groups: KAZ UZB, \"Central Asia\", members.")
  private List<String> participants = new ArrayList<>();

  @Option(
      names = "--treaty",
      paramLabel = "T",
      split = ",",
      description = "Only these treaties: 30,185.")
  private List<String> treaties = new ArrayList<>();

  @Option(
      names = "--about",
      paramLabel = "SUBJECT",
      description =
          "Only the treaties about a subject, such as corruption; with --treaty, those of the"
              + " treaties named.")
  private @Nullable String about;

  @Option(
      names = "--differing",
      description = "Only the treaties with which they certainly stand at different stages.")
  private boolean differing;

  @Option(
      names = "--all",
      description = "Also the treaties with which nothing is on record for any of them.")
  private boolean all;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    ImmutableList<Participant> who =
        groupOptions.participants(register, participants, asOf.date(), languageOption);
    Comparison whole =
        Comparison.of(readingOption.accessions(register), asOf, who, treaties(register));
    Comparison listed = all || isChosen() ? whole : whole.only(Comparison.Row::isOnRecord);
    Comparison shown = differing ? listed.only(row -> row.differs() == Trilean.YES) : listed;
    CompareText text =
        new CompareText(
            languageOption.wording(),
            shown,
            groupOptions.told(languageOption),
            unlisted(whole, listed));
    Footnotes notes = Footnotes.of(register, languageOption.language());
    formatOption.print(
        Injected.value(spec),
        screens,
        () -> notes.below(text.show(screens.screen())),
        () -> Document.comparison(shown, groupOptions.used()).toJson(languageOption.language()),
        () -> notes.belowMarkdown(text.markdown()));
    return 0;
  }

  private boolean isChosen() {
    return !treaties.isEmpty() || about != null;
  }

  private Collection<Treaty> treaties(TreatyRegister register) {
    Collection<Treaty> named =
        treaties.isEmpty()
            ? register.treaties()
            : treaties.stream().map(register::treaty).collect(toImmutableList());
    if (about == null) {
      return named;
    }
    Set<Treaty> subject = Set.copyOf(register.treatiesAbout(about));
    return named.stream().filter(subject::contains).collect(toImmutableList());
  }

  /** What is not in the table. */
  private ImmutableList<String> unlisted(Comparison whole, Comparison listed) {
    long mayDiffer =
        differing
            ? listed.rows().stream().filter(row -> row.differs() == Trilean.MAYBE).count()
            : 0;
    return CompareText.unlisted(
        languageOption.wording(), whole.rows().size() - listed.rows().size(), mayDiffer);
  }
}
