package org.accede.cli.command;

import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.body.BodyStanding;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.PaperFormatOption;
import org.accede.cli.text.BodyText;
import org.accede.cli.text.Footnotes;
import org.accede.output.Document;
import org.accede.participant.Participant;
import org.accede.time.AsOf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The answer of commands that were asked about a body in the place of a treaty. */
final class BodyAnswer {
  private BodyAnswer() {}

  /**
   * Prints how a participant stands with a body.
   *
   * @throws ParameterException if it is asked as known on a day
   */
  static void print(
      CommandSpec command,
      PaperFormatOption format,
      LanguageOption language,
      Footnotes notes,
      Participant participant,
      Bodies bodies,
      Body body,
      AsOf asOf) {
    check(command, body, asOf);
    BodyStanding standing = bodies.standing(participant.code(), body.code(), asOf.date());
    format.print(
        command,
        () -> notes.below(new BodyText(language.wording()).of(participant, standing)),
        () -> Document.body(participant, standing).toJson(language.language()),
        () ->
            notes.belowMarkdown(new BodyText(language.wording()).markdown(participant, standing)));
  }

  /**
   * Checks that a body is not asked about as known on a day.
   *
   * @throws ParameterException if it is
   */
  static void check(CommandSpec command, Body body, AsOf asOf) {
    if (asOf.knownOn().isPresent()) {
      throw new ParameterException(
          command.commandLine(),
          "--known-on is for treaties: when the facts on "
              + body.code()
              + " were known is not on"
              + " record");
    }
  }
}
