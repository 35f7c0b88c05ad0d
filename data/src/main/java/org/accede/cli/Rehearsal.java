package org.accede.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import org.accede.cli.option.ProgramVersion;

/**
 * Goes through the commands once and shows nothing, so that whoever makes an archive of class data
 * sees which classes they load.
 *
 * <p>No command that asks the network, reads a file or writes one.
 */
public final class Rehearsal {
  static final ImmutableList<String> LINES =
      ImmutableList.of(
          "--help",
          "stauts",
          "status KAZ --as-of 2025-09-11",
          "status KAZ --format json",
          "status TUN --known-on 2024-02-08 --lang fr",
          "explain KAZ 210 --as-of 2025-04-23",
          "timeline TUN 185",
          "deadlines KAZ --from 2025-09-11",
          "invitations --expiring 2y",
          "plan KAZ 185 --in-force-by 2027-01-01",
          "report KAZ -o - --as-of 2025-09-11",
          "treaty 185",
          "treaties",
          "participants",
          "check KAZ --as-of 2025-09-11",
          "diff --since 2025-06-01 --until 2025-12-01",
          "export matrix KAZ TUN --treaty 30,185",
          "rules");

  private Rehearsal() {}

  /** Runs them all; what they say, and how they end, is of no matter here. */
  public static void main(String[] arguments) {
    // Its class, too: the program itself is not among the commands.
    Clock clock = new StrasbourgClock();
    Main.print(ProgramVersion.lines(), new PrintWriter(Writer.nullWriter()));
    for (String line : LINES) {
      CommandLineFront.execute(
          clock,
          new PrintWriter(Writer.nullWriter()),
          new PrintWriter(Writer.nullWriter()),
          line.split(" "));
    }
  }
}
