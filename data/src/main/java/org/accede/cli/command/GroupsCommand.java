package org.accede.cli.command;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.accede.cli.option.AccedeCommand;
import org.accede.cli.option.DayOption;
import org.accede.cli.option.FormatOption;
import org.accede.cli.option.GroupOptions;
import org.accede.cli.option.Injected;
import org.accede.cli.option.LanguageOption;
import org.accede.cli.option.RegisterOptions;
import org.accede.cli.text.Footnotes;
import org.accede.cli.text.GroupsText;
import org.accede.cli.text.NameOrder;
import org.accede.output.Document;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.register.Groups;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Groups of participants, and who is in them. */
@Command(
    name = "groups",
    mixinStandardHelpOptions = true,
    description = {
      "The groups by which participants can be asked for together, with their sources.",
      "Of those named, who is in them on a day, was, or will be."
    })
final class GroupsCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AccedeCommand front;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DayOption dayOption = new DayOption();
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();
  @Mixin private final GroupOptions groupOptions = new GroupOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "GROUP",
      description = "Names or codes: \"Central Asia\", EU_MEMBERS. Default: a list of all.")
  private List<String> named = new ArrayList<>();

  @Override
  public Integer call() {
    TreatyRegister register = registerOptions.register(languageOption);
    LocalDate day = dayOption.day(Injected.value(front));
    Groups groups = groupOptions.groups(register);
    ImmutableList<Group> chosen =
        named.isEmpty()
            ? groups.all()
            : named.stream().map(groups::named).collect(ImmutableList.toImmutableList());
    ImmutableList<Participant> participants =
        ImmutableList.sortedCopyOf(
            NameOrder.in(languageOption.language()), register.participants());
    GroupsText text = new GroupsText(languageOption.wording(), participants, day);
    formatOption.print(
        Injected.value(spec),
        formatOption.isJson()
            ? Document.groups(day, chosen, participants).toJson(languageOption.language())
            : named.isEmpty()
                ? text.list(chosen)
                : Footnotes.of(register, languageOption.language()).below(text.members(chosen)));
    return 0;
  }
}
