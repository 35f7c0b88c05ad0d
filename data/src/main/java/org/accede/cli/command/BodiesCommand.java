package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.body.BodyMembership;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayOption;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.option.ScreenOptions;
import org.accede.cli.terminal.Screen;
import org.accede.cli.text.BodyText;
import org.accede.cli.text.Footnotes;
import org.accede.error.UnknownNameException;
import org.accede.json.BodiesFile;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Bodies that are no treaties, and who takes part in them. */
@Command(
    name = "bodies",
    mixinStandardHelpOptions = true,
    description = {
      "The bodies that are no treaties, such as GRECO: partial agreements and committees.",
      "Of those named, what they are, and who takes part in them on a day, by the record."
    })
final class BodiesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DayOption dayOption = new DayOption();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final ScreenOptions screens = new ScreenOptions();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "BODY",
      description = "Names or codes: GRECO, \"Venice Commission\". Default: a list of all.")
  private List<String> named = new ArrayList<>();

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    Bodies bodies = registerOptions.bodies();
    LocalDate day = dayOption.day(Injected.value(front));
    ImmutableList<Body> chosen =
        named.isEmpty()
            ? bodies.all().asList()
            : named.stream()
                .map(name -> body(bodies, name))
                .collect(ImmutableList.toImmutableList());
    if (formatOption.isJson()) {
      formatOption.print(Injected.value(spec), json(bodies, chosen));
    } else {
      screens.print(screen(bodies, chosen, day, register));
    }
    return 0;
  }

  private static Body body(Bodies bodies, String name) {
    return bodies
        .find(name)
        .orElseThrow(() -> new UnknownNameException("body", name, bodies.suggestions(name)));
  }

  /** In the form of a file of bodies, as it is read back. */
  private static String json(Bodies bodies, ImmutableList<Body> chosen) {
    ImmutableList<BodyMembership> memberships =
        chosen.stream()
            .flatMap(body -> bodies.membershipsOf(body.code()).stream())
            .collect(ImmutableList.toImmutableList());
    return new BodiesFile(Bodies.of(chosen, memberships)).toJson();
  }

  private Screen screen(
      Bodies bodies, ImmutableList<Body> chosen, LocalDate day, TreatyRegister register) {
    Screen screen = screens.screen();
    BodyText text = new BodyText(languageOption.wording(), screen);
    if (named.isEmpty()) {
      return text.list(chosen, bodies, day);
    }
    for (Body body : chosen) {
      if (!body.equals(chosen.get(0))) {
        screen.blank();
      }
      text.of(body, bodies, day, register);
    }
    return Footnotes.of(register, languageOption.language()).below(screen);
  }
}
