package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.BodyNames;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.text.BodyText;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.TreatyText;
import org.accede.json.BodiesFile;
import org.accede.json.RegisterFile;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is on record about a treaty. */
@Command(
    name = "treaty",
    mixinStandardHelpOptions = true,
    description = "What is on record about one treaty: dates, clauses, chart, coverage, sources.")
final class TreatyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "TREATY",
      description = "A number or name: 30, ETS 30, Medicrime; or a body, no treaty, such as GRECO.")
  private String treaty = "";

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "The day whose Parties and members have a part in decisions. Default: today.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    LocalDate day = asOf == null ? Injected.value(front).today() : asOf;
    Optional<Body> body = BodyNames.find(register, registerOptions::bodies, treaty);
    if (body.isPresent()) {
      formatOption.print(Injected.value(spec), body(register, body.get(), day));
      return 0;
    }
    Treaty found = register.treaty(treaty);
    String text =
        formatOption.isJson()
            ? record(register, found).toJson()
            : Footnotes.of(register, languageOption.language())
                .below(new TreatyText(languageOption.wording(), register, day).of(found));
    formatOption.print(Injected.value(spec), text);
    return 0;
  }

  /** A body with who takes part in it; as JSON in the form of a file of bodies. */
  private String body(TreatyRegister register, Body body, LocalDate day) {
    Bodies bodies = registerOptions.bodies();
    return formatOption.isJson()
        ? new BodiesFile(Bodies.of(ImmutableList.of(body), bodies.membershipsOf(body.code())))
            .toJson()
        : Footnotes.of(register, languageOption.language())
            .below(new BodyText(languageOption.wording()).of(body, bodies, day, register))
            .text();
  }

  /** The treaty with what is on record of it, in the form of a file of facts. */
  private static RegisterFile record(TreatyRegister register, Treaty treaty) {
    TreatyRegister.Builder record = TreatyRegister.builder().add(treaty);
    register
        .treatyCoverage()
        .get(treaty.number())
        .forEach(one -> record.cover(treaty.number(), one));
    register.acts().stream().filter(one -> isOf(treaty, one)).forEach(record::add);
    register.notes().stream().filter(one -> isOf(treaty, one)).forEach(record::add);
    register.steps().stream().filter(one -> isOf(treaty, one)).forEach(record::add);
    return RegisterFile.of(record);
  }

  private static boolean isOf(Treaty treaty, TreatyFact fact) {
    return fact.treaty().equals(treaty.number());
  }
}
