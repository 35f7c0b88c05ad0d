package org.accede.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationMarkdown;
import org.accede.answer.ExplanationText;
import org.accede.answer.Wording;
import org.accede.body.Body;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.AsOfOptions;
import org.accede.cli.option.BodyNames;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.option.ReadingOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.text.BriefExplanation;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.Headline;
import org.accede.cli.text.MarkdownPage;
import org.accede.output.Document;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Why a participant stands where it does. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Why a State or organisation stands where it does with one treaty on a day.",
      "Where that is not determined: what was last seen, what is possible, what would settle it."
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final AsOfOptions asOfOptions = new AsOfOptions();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final PaperFormatOption formatOption = new PaperFormatOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(index = "0", paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Parameters(
      index = "1",
      paramLabel = "TREATY",
      description = "A number or name, or a body that is no treaty, such as GRECO.")
  private String treaty = "";

  @Option(
      names = "--full",
      description =
          "The whole explanation, with cautions and sources, also where nothing is determined.")
  private boolean full;

  @Override
  public Integer call() {
    AsOf asOf = asOfOptions.asOf(Injected.value(front));
    TreatyRegister register = registerOptions.register(languageOption);
    Accessions.OfParticipant who = readingOption.accessions(register).of(participant);
    Footnotes notes = Footnotes.of(register, languageOption.language());
    Optional<Body> body = BodyNames.find(register, registerOptions::bodies, treaty);
    if (body.isPresent()) {
      BodyAnswer.print(
          Injected.value(spec),
          formatOption,
          languageOption,
          notes,
          who.participant(),
          registerOptions.bodies(),
          body.get(),
          asOf);
      return 0;
    }
    Accessions.ToTreaty asked = who.to(treaty);
    Answer<AccessionState> answer = asked.asOf(asOf);
    formatOption.print(
        Injected.value(spec),
        () -> notes.below(text(asked, asOf, answer)),
        () ->
            Document.explanation(asked.participant(), asked.treaty(), asOf, answer)
                .toJson(languageOption.language()),
        () -> notes.belowMarkdown(markdown(asked, asOf, answer)));
    return 0;
  }

  private String text(Accessions.ToTreaty asked, AsOf asOf, Answer<AccessionState> answer) {
    Wording wording = languageOption.wording();
    StringBuilder text = new StringBuilder();
    append(text, wording.of(asked.participant().name()));
    append(text, wording.of(asked.treaty().label()) + ", " + wording.of(asked.treaty().title()));
    if (!full && isOpen(answer)) {
      new BriefExplanation(wording).lines(asked, asOf, answer).forEach(line -> append(text, line));
      return text.toString();
    }
    append(text, new Headline(wording).of(asOf, answer));
    text.append('\n');
    ExplanationText.lines(answer.explanation(), wording).forEach(line -> append(text, line));
    return text.toString();
  }

  private String markdown(Accessions.ToTreaty asked, AsOf asOf, Answer<AccessionState> answer) {
    Wording wording = languageOption.wording();
    return new MarkdownPage()
        .heading(2, wording.of(asked.participant().name()))
        .paragraph(wording.of(asked.treaty().label()) + ", " + wording.of(asked.treaty().title()))
        .paragraph(new Headline(wording).of(asOf, answer))
        .block(ExplanationMarkdown.of(answer.explanation(), wording))
        .toString();
  }

  /** Whether more than one answer is possible. */
  private static boolean isOpen(Answer<AccessionState> answer) {
    return answer.candidates().size() > 1;
  }

  private static void append(StringBuilder text, String line) {
    Layout.wrap(line).forEach(part -> text.append(part).append('\n'));
  }
}
