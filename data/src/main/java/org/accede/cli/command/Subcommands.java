package org.accede.cli.command;

import java.util.List;
import org.accede.error.InvalidValueException;
import picocli.CommandLine;

/**
 * The commands there are, in the order in which the help lists them.
 *
 * <p>The model of a command is made by reflection, which takes longer than many a command itself.
 * So a command line has only the one that it names; all of them where it names none, or none there
 * is: for the help, and for what somebody may have meant.
 */
public final class Subcommands {
  /** What they are called, in the order in which the help lists them. */
  public static final List<String> NAMES =
      List.of(
          "status",
          "compare",
          "explain",
          "timeline",
          "deadlines",
          "invitations",
          "next",
          "plan",
          "report",
          "site",
          "treaty",
          "treaties",
          "participants",
          "groups",
          "bodies",
          "audit",
          "fetch",
          "import",
          "update",
          "diff",
          "export",
          "check",
          "rules",
          "completion");

  private Subcommands() {}

  /** Adds the command that arguments name, or all. */
  public static void add(CommandLine front, String... arguments) {
    if (arguments.length > 0 && NAMES.contains(arguments[0])) {
      front.addSubcommand(command(arguments[0]));
    } else {
      NAMES.forEach(name -> front.addSubcommand(command(name)));
    }
  }

  /** A command by its name; no other's class is loaded. */
  private static Object command(String name) {
    return switch (name) {
      case "status" -> new StatusCommand();
      case "compare" -> new CompareCommand();
      case "explain" -> new ExplainCommand();
      case "timeline" -> new TimelineCommand();
      case "deadlines" -> new DeadlinesCommand();
      case "invitations" -> new InvitationsCommand();
      case "next" -> new NextCommand();
      case "plan" -> new PlanCommand();
      case "report" -> new ReportCommand();
      case "site" -> new SiteCommand();
      case "treaty" -> new TreatyCommand();
      case "treaties" -> new TreatiesCommand();
      case "participants" -> new ParticipantsCommand();
      case "groups" -> new GroupsCommand();
      case "bodies" -> new BodiesCommand();
      case "audit" -> new AuditCommand();
      case "fetch" -> new FetchCommand();
      case "import" -> new ImportCommand();
      case "update" -> new UpdateCommand();
      case "diff" -> new DiffCommand();
      case "export" -> new ExportCommand();
      case "check" -> new CheckCommand();
      case "rules" -> new RulesCommand();
      case "completion" -> new CompletionCommand();
      default -> throw new InvalidValueException("command", name, "one of " + NAMES);
    };
  }
}
