package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.accede.cli.option.ProgramVersion;
import org.accede.cli.terminal.FailingStream;
import org.accede.cli.terminal.TerminalWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed comes out, or the command fails. */
class OutputTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(PrintWriter printed, String... arguments) {
    return CommandLineFront.execute(
        new StrasbourgClock(), printed, new PrintWriter(err), arguments);
  }

  private static TerminalWriter full(int room) {
    return new FailingStream("No space left on device", room).asStandardOutput(false);
  }

  private static TerminalWriter pipe(String reason) {
    return new FailingStream(reason, 20).asStandardOutput(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaties",
        "treaties --format json",
        "treaty 185",
        "status KAZ --treaty 30",
        "export matrix KAZ --treaty 30",
        "export matrix KAZ --treaty 30 -o -",
        "export matrix KAZ --treaty 30 -o /dev/stdout",
        "rules",
        "--help",
        "status --help",
        "completion bash"
      })
  void aFullDiskIsAnErrorWithItsName(String line) {
    assertThat(run(full(20), line.split(" "))).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "accede: standard output: found No space left on device,"
                + " expected an output that can be written"
                + System.lineSeparator());
  }

  @Test
  void theVersionIsCheckedLikeAnyOtherText() {
    TerminalWriter printed = full(5);

    assertThat(
            CommandLineFront.checked(
                printed, new PrintWriter(err), () -> Main.print(ProgramVersion.lines(), printed)))
        .isEqualTo(2);
    assertThat(err.toString()).contains("No space left on device");
  }

  @Test
  void aWriterThatOnlySaysThatItFailedIsAnErrorToo() {
    PrintWriter failing =
        new PrintWriter(Writer.nullWriter()) {
          @Override
          public boolean checkError() {
            return true;
          }
        };

    assertThat(run(failing, "rules")).isEqualTo(2);
    assertThat(err.toString()).startsWith("accede: standard output: found a failure to write");
  }

  @Test
  void aReaderThatWentAwayEndsTheCommandQuietly() {
    assertThat(run(pipe("Broken pipe"), "treaties")).isEqualTo(141);
    assertThat(run(pipe("Relais brisé (pipe)"), "treaties")).isEqualTo(141);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aPipeThatIsFullForTheMomentIsAnError() {
    assertThat(run(pipe("Resource temporarily unavailable"), "treaties")).isEqualTo(2);
  }

  @Test
  void afterAFailureNothingMoreIsWritten() {
    FailingStream failing = new FailingStream("No space left on device", 20);
    TerminalWriter writer = failing.asStandardOutput(false);
    writer.print("x".repeat(30));
    writer.flush();
    failing.makeRoom(20);
    writer.print("y");
    writer.flush();

    assertThat(failing.room()).isEqualTo(20);
    assertThat(writer.checkError()).isTrue();
  }

  @Test
  void whatFailsAnywayKeepsItsCodeAndItsReason() {
    assertThat(run(full(0), "status", "Kazahstan")).isEqualTo(2);
    assertThat(err.toString()).contains("Kazahstan");
  }

  @Test
  void whatIsRefusedOnAFullDiskSaysBoth() {
    assertThat(run(full(0), "plan", "KAZ", "210", "--deposit", "2026-03-01", "--format", "json"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("No deposit can be planned.", "No space left on device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1"})
  void standardOutputHasItsNamesWhereverAFileCanBeGiven(String name) {
    PrintWriter printed = new PrintWriter(out);

    assertThat(run(printed, "export", "matrix", "KAZ", "--treaty", "30", "-o", name)).isZero();
    assertThat(out.toString()).startsWith("participant,participantName,030\r\n");
    assertThat(run(printed, "report", "KAZ", "-o", name)).isZero();
    assertThat(out.toString()).contains("<!DOCTYPE html>");
  }

  @Test
  void whereThereMustBeAFolderOrAFileStandardOutputIsRefused() {
    for (String line :
        new String[] {
          "fetch -o -", "update -", "update /dev/stdout", "update a.json --calendar -"
        }) {
      assertThat(run(new PrintWriter(out), line.split(" "))).as(line).isEqualTo(2);
    }
    assertThat(err.toString().lines().filter(line -> line.contains("standard output"))).hasSize(4);
  }
}
