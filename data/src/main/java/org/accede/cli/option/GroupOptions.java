package org.accede.cli.option;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.cli.text.NameOrder;
import org.accede.data.CouncilOfEurope;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.json.GroupsFile;
import org.accede.participant.Group;
import org.accede.participant.Participant;
import org.accede.register.Groups;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Participants named one by one or as groups; with groups of one's own. */
public final class GroupOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "Groups of your own (accede-groups-1), beside members, non-members, observers, \"EU"
              + " members\", \"Eastern Partnership\", \"Central Asia\", neighbourhood, \"southern"
              + " neighbourhood\"; - for standard input.")
  private @Nullable String file;

  private final Set<Group> used = new LinkedHashSet<>();

  /**
   * The participants that arguments name, each once, in the order named; groups are those of a day,
   * by name. Of whom it is not settled whether a group had them is told on standard error.
   */
  public ImmutableList<Participant> participants(
      TreatyRegister register,
      Collection<String> arguments,
      LocalDate day,
      LanguageOption language) {
    Groups groups = groups(register);
    Set<Participant> all = new LinkedHashSet<>();
    for (String argument : arguments) {
      Optional<Group> group = groups.find(argument);
      if (group.isPresent()) {
        used.add(group.get());
        all.addAll(members(group.get(), argument, register, day, language));
      } else {
        all.add(participant(register, groups, argument));
      }
    }
    return ImmutableList.copyOf(all);
  }

  /** One by name; whoever is called nothing like it may have been meant as a group. */
  private static Participant participant(TreatyRegister register, Groups groups, String argument) {
    try {
      return register.participant(argument);
    } catch (UnknownNameException unknown) {
      if (!unknown.suggestions().isEmpty()) {
        throw unknown;
      }
      throw new UnknownNameException(
          "participant or group", argument, groups.suggestions(argument));
    }
  }

  /** The groups that the arguments named. */
  public ImmutableList<Group> used() {
    return ImmutableList.copyOf(used);
  }

  /** Those of the last question that have sources, with them; one in a line. */
  public ImmutableList<String> told(LanguageOption language) {
    return used.stream()
        .filter(group -> !group.citations().isEmpty())
        .map(
            group ->
                language
                    .wording()
                    .of(
                        Message.of(
                            "groups.used",
                            group.title(),
                            group.citations().stream()
                                .map(Citation::label)
                                .collect(Collectors.joining("; ")))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Those that come with Accede, and those of the file. */
  public Groups groups(TreatyRegister register) {
    Groups groups = CouncilOfEurope.groups();
    return file == null
        ? groups
        : groups.with(
            GroupsFile.read(RegisterArgument.of(Injected.value(spec)).file(file), register)
                .groups());
  }

  private ImmutableList<Participant> members(
      Group group,
      String argument,
      TreatyRegister register,
      LocalDate day,
      LanguageOption language) {
    for (Participant one : group.unsettledAmong(register.participants(), day)) {
      Injected.value(spec)
          .commandLine()
          .getErr()
          .println(
              "accede: "
                  + language
                      .wording()
                      .of(Message.of("groups.unsettled", one.name(), group.title(), day)));
    }
    ImmutableList<Participant> members =
        ImmutableList.sortedCopyOf(
            NameOrder.in(language.language()), group.membersAmong(register.participants(), day));
    if (members.isEmpty()) {
      throw new InvalidValueException("group", argument, "one with somebody in it on " + day);
    }
    return members;
  }
}
