package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.accede.answer.Wording;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterArgument;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.text.Footnotes;
import org.accede.data.CouncilOfEurope;
import org.accede.difference.Change;
import org.accede.difference.ChangeMessages;
import org.accede.difference.CommonGround;
import org.accede.difference.FactChange;
import org.accede.difference.RegisterDifference;
import org.accede.error.InconsistentFactsException;
import org.accede.error.UnknownNameException;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What differs between two registers, or became known in one. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "What differs between two registers, or became known in one between two days.",
      "A register is a file of facts, - for one on standard input, or the word \"bundled\" for the"
          + " facts that come with Accede. A file that speaks of what it does not hold, such as a"
          + " single extension, is compared together with the bundled facts."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:No difference is listed.",
      "1:Some are.",
      "2:The comparison cannot be made as asked."
    })
final class DiffCommand implements Callable<Integer> {
  private static final String OTHERWISE = "diff.otherwise";
  private static final ImmutableList<String> HEADINGS =
      ImmutableList.of("diff.happened.yes", "diff.happened.no", "diff.happened.maybe", OTHERWISE);

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(
      paramLabel = "OLD NEW",
      arity = "0..2",
      description =
          "Two registers, without --register if both are whole; with --since one. Default then: the"
              + " bundled facts, and those of --register.")
  private List<String> registers = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "D",
      description = "Compare what was known on this day with what was known later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      description = "With --since: known on this day. Default: everything known by now.")
  private @Nullable LocalDate until;

  @Option(
      names = "--common",
      description =
          "Only where both registers speak: what one of them cannot know is set aside and counted.")
  private boolean common;

  @Option(
      names = "--sources",
      description = "List also what differs only in its sources, remarks or contradictions.")
  private boolean sources;

  @Option(names = "--participant", paramLabel = "P", description = "Only this participant.")
  private @Nullable String participant;

  @Option(names = "--treaty", paramLabel = "T", description = "Only this treaty.")
  private @Nullable String treaty;

  @Override
  public Integer call() {
    checkArguments();
    Named first = since == null || !registers.isEmpty() ? named(registers.get(0)) : base();
    Named second = since == null ? named(registers.get(1)) : first;
    if (registerOptions.areGiven() && !first.needsOptions && !second.needsOptions) {
      throw refused(
          "expected --register, --base or --no-bundled with --since and no register, or with a file"
              + " that adds to others; found registers that are whole");
    }
    TreatyRegister older = since == null ? first.register : first.register.knownOn(since);
    TreatyRegister newer = until == null ? second.register : second.register.knownOn(until);
    CommonGround found = compared(older, newer);
    ImmutableList<Change> changes = asked(found.changes(), older, newer);
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? new DifferenceFile(changes).toJson()
            : Footnotes.ofBoth(older, newer, languageOption.language())
                .below(
                    text(
                        title(first.name, second.name),
                        changes,
                        asked(found.setAside(), older, newer).size(),
                        ChangeMessages.naming(older, newer))));
    return changes.isEmpty() ? 0 : 1;
  }

  private void checkArguments() {
    if (since == null && until != null) {
      throw refused("--until needs --since");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw refused("expected --until not before --since, found " + since + " and " + until);
    }
    if (since == null && registers.size() < 2) {
      throw refused("expected two registers, OLD and NEW, or --since");
    }
    if (since != null && registers.size() > 1) {
      throw refused("expected one register with --since, found " + registers.size());
    }
    if (registers.size() > 2) {
      throw refused("expected two registers, OLD and NEW, found " + registers.size());
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(Injected.value(spec).commandLine(), message);
  }

  /**
   * A register with what to call it.
   *
   * @param needsOptions whether it is, or adds to, the one that the options name
   */
  private record Named(Message name, TreatyRegister register, boolean needsOptions) {}

  private Named base() {
    TreatyRegister register = registerOptions.register(languageOption);
    return new Named(
        registerOptions.files().isEmpty()
            ? Message.of("diff.bundled")
            : Message.of("diff.over", String.join(", ", registerOptions.files())),
        register,
        true);
  }

  private Named named(String argument) {
    if (argument.equals(RegisterArgument.BUNDLED)) {
      return new Named(Message.of("diff.bundled"), CouncilOfEurope.register(), false);
    }
    FactsFile facts = RegisterArgument.of(Injected.value(spec)).read(argument);
    try {
      return new Named(Message.of("diff.file", argument), facts.register(), false);
    } catch (InconsistentFactsException speaksOfOthers) {
      return new Named(
          Message.of("diff.over", argument),
          RegisterArgument.over(registerOptions.register(languageOption), facts, argument)
              .register(),
          true);
    }
  }

  /** What is to be listed, and what is to be counted only. */
  private CommonGround compared(TreatyRegister older, TreatyRegister newer) {
    if (common) {
      return CommonGround.of(older, newer);
    }
    RegisterDifference difference = RegisterDifference.between(older, newer);
    return new CommonGround(
        sources ? difference.changes() : difference.ofSubstance(),
        sources ? ImmutableList.of() : difference.ofSources());
  }

  private ImmutableList<Change> asked(
      ImmutableList<Change> changes, TreatyRegister older, TreatyRegister newer) {
    Optional<ParticipantCode> who =
        Optional.ofNullable(participant)
            .map(name -> either(older, newer, register -> register.participant(name)).code());
    Optional<TreatyNumber> what =
        Optional.ofNullable(treaty)
            .map(name -> either(older, newer, register -> register.treaty(name)).number());
    return changes.stream()
        .filter(change -> who.isEmpty() || change.participant().equals(who))
        .filter(change -> what.isEmpty() || change.treaty().equals(what))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the newer register knows by a name, or else the older one. */
  private static <T> T either(
      TreatyRegister older, TreatyRegister newer, Function<TreatyRegister, T> find) {
    try {
      return find.apply(newer);
    } catch (UnknownNameException notInTheNewer) {
      return find.apply(older);
    }
  }

  private String text(
      Message title, ImmutableList<Change> changes, int others, ChangeMessages messages) {
    Wording wording = languageOption.wording();
    List<String> lines = new ArrayList<>(Layout.wrap(wording.of(title)));
    ImmutableList<Change> named = messages.sorted(changes, wording.language());
    for (String heading : HEADINGS) {
      List<Change> group =
          named.stream().filter(change -> heading(change).equals(heading)).toList();
      if (since != null && !group.isEmpty()) {
        lines.add("");
        lines.add(wording.of(Message.of(heading, since)));
      }
      group.forEach(change -> lines.addAll(Layout.wrap("- " + wording.of(messages.of(change)))));
    }
    if (since != null && !changes.isEmpty()) {
      lines.add("");
    }
    lines.add(
        changes.isEmpty()
            ? wording.of("diff.none")
            : wording.of(Message.of("diff.count", changes.size())));
    if (others > 0) {
      lines.addAll(
          Layout.wrap(wording.of(Message.of(common ? "diff.setAside" : "diff.sources", others))));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Under which heading a change stands: what happened is told apart from what was recorded. */
  private String heading(Change change) {
    return Optional.ofNullable(since)
        .filter(day -> change instanceof FactChange)
        .flatMap(day -> ((FactChange) change).isOfAfter(day))
        .map(after -> "diff.happened." + after)
        .orElse(OTHERWISE);
  }

  private Message title(Message older, Message newer) {
    if (since == null) {
      return Message.of("diff.title", older, newer);
    }
    return until == null
        ? Message.of("diff.since", older, since)
        : Message.of("diff.sinceUntil", older, since, until);
  }
}
