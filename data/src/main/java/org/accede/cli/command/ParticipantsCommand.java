package org.accede.cli.command;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.answer.Wording;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayOption;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.terminal.Layout;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.NameOrder;
import org.accede.output.Document;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.register.TreatyRegister;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** All participants. */
@Command(
    name = "participants",
    mixinStandardHelpOptions = true,
    description = "All States and organisations: code, name, and whether it is a member on a day.")
final class ParticipantsCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DayOption dayOption = new DayOption();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final GroupOptions groupOptions = new GroupOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PARTICIPANT",
      description = "Codes, names or groups: \"Central Asia\", members. Default: all.")
  private List<String> named = new ArrayList<>();

  @Override
  public Integer call() {
    LocalDate day = dayOption.day(Injected.value(front));
    Wording wording = languageOption.wording();
    TreatyRegister register = registerOptions.register(languageOption);
    Collection<Participant> asked =
        named.isEmpty()
            ? register.participants()
            : groupOptions.participants(register, named, day, languageOption);
    List<Participant> participants =
        asked.stream().sorted(NameOrder.in(wording.language())).toList();
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.participants(day, participants).toJson(languageOption.language())
            : Footnotes.of(register, languageOption.language())
                .below(text(participants, day, wording)));
    return 0;
  }

  private static String text(List<Participant> participants, LocalDate day, Wording wording) {
    TextTable table = Layout.table(6, 5, 45, 44);
    for (Participant participant : participants) {
      table.addRowValues(
          participant.code().value(),
          participant.alpha2(),
          participant.name().in(wording.language()),
          affiliation(participant, day, wording));
    }
    return Layout.lines(table).stream().collect(joining("\n", "", "\n"));
  }

  private static String affiliation(Participant participant, LocalDate day, Wording wording) {
    if (participant.kind() == ParticipantKind.ORGANISATION) {
      return wording.of("participants.organisation");
    }
    Trilean member = participant.isMemberOn(day);
    if (member == Trilean.NO && participant.isObserverOn(day) == Trilean.YES) {
      return wording.of("participants.observer");
    }
    return wording.of("participants.member." + member);
  }
}
