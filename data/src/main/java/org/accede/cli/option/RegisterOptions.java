package org.accede.cli.option;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.body.Bodies;
import org.accede.cli.terminal.Progress;
import org.accede.data.CouncilOfEurope;
import org.accede.json.FactsFile;
import org.accede.register.Combination;
import org.accede.register.Conflict;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The facts that a question is answered from: those that come with Accede, and one's own. */
public final class RegisterOptions {
  private static final int NAMED_CONFLICTS = 5;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "Facts of your own, which win over the bundled ones, and a later file over an earlier;"
              + " - for standard input. Can be given again.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description =
          "A whole register in the place of the bundled facts, such as the command update writes.")
  private @Nullable String base;

  @Option(
      names = "--no-bundled",
      description = "With --register: only the facts of the files, without the bundled ones.")
  private boolean withoutBundled;

  /** All of them as one register; what one's own facts replace is told on standard error. */
  public TreatyRegister register(LanguageOption language) {
    if (withoutBundled && base != null) {
      throw new ParameterException(
          Injected.value(spec).commandLine(),
          "--base is in the place of the bundled facts already");
    }
    if (withoutBundled && files.isEmpty()) {
      throw new ParameterException(
          Injected.value(spec).commandLine(), "--no-bundled needs --register");
    }
    TreatyRegister register = base(language);
    RegisterArgument arguments = RegisterArgument.of(Injected.value(spec));
    for (String file : files) {
      FactsFile facts;
      try (Progress progress = Progress.of(Injected.value(spec), language.wording())) {
        progress.show(Message.of("progress.reading", file));
        facts = arguments.read(file);
      }
      Combination both = RegisterArgument.over(register, facts, file);
      tell(file, both.conflicts(), language.wording());
      register = both.register();
    }
    return register;
  }

  /** The bodies that are no treaties: those that come with Accede, unless these are left out. */
  public Bodies bodies() {
    return withoutBundled ? Bodies.none() : CouncilOfEurope.bodies();
  }

  private TreatyRegister base(LanguageOption language) {
    if (withoutBundled) {
      return TreatyRegister.builder().build();
    }
    if (base == null) {
      return CouncilOfEurope.register();
    }
    try (Progress progress = Progress.of(Injected.value(spec), language.wording())) {
      progress.show(Message.of("progress.reading", base));
      return CouncilOfEurope.register(RegisterArgument.of(Injected.value(spec)).file(base));
    }
  }

  private void tell(String file, ImmutableList<Conflict> conflicts, Wording wording) {
    if (conflicts.isEmpty()) {
      return;
    }
    List<String> labels =
        new ArrayList<>(
            conflicts.stream().map(Conflict::label).distinct().limit(NAMED_CONFLICTS).toList());
    if (conflicts.stream().map(Conflict::label).distinct().count() > NAMED_CONFLICTS) {
      labels.add("...");
    }
    err()
        .println(
            "accede: "
                + wording.of(
                    Message.of(
                        "register.replaced", file, conflicts.size(), String.join(", ", labels))));
  }

  private PrintWriter err() {
    return Injected.value(spec).commandLine().getErr();
  }

  /** Whether anything but the bundled facts is asked for. */
  public boolean areGiven() {
    return withoutBundled || !files().isEmpty();
  }

  /** The files that the facts are from; none if all facts are bundled ones. */
  public ImmutableList<String> files() {
    return Stream.concat(Stream.ofNullable(base), files.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** What those files are called where a page names them: it is read elsewhere, without a path. */
  public ImmutableList<String> fileNames() {
    return files().stream()
        .map(file -> new File(file).getName())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The day of the data. Files of one's own have none: their facts are as they stand today, the day
   * they are read.
   */
  public LocalDate dataDate(LocalDate today) {
    return withoutBundled || base != null ? today : CouncilOfEurope.dataDate();
  }
}
