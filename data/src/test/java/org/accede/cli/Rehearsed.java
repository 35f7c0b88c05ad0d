package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** A command that was run with a text on standard input, and what must hold of any. */
final class Rehearsed {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

  private Rehearsed() {}

  /** What it prints on standard output. Fails if it does what no command may. */
  static String run(ImmutableList<String> arguments, String standardInput) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
    int code;
    try {
      code =
          CommandLineFront.execute(
              TODAY, new PrintWriter(out), new PrintWriter(err), arguments.toArray(new String[0]));
    } finally {
      System.setIn(before);
    }
    String said = out.toString() + err;
    if (code < 0 || code > 2) {
      throw new AssertionError("exit code " + code + ": " + said);
    }
    // At the beginning: further on, an argument may say so.
    if (err.toString().startsWith("accede: something went wrong")) {
      throw new AssertionError(err.toString());
    }
    if (code == 2 && err.toString().isBlank()) {
      throw new AssertionError("exit code 2 without a word");
    }
    if (CONTROL.matcher(said).find()) {
      throw new AssertionError("a control character: " + said);
    }
    return code == 2 ? "" : out.toString();
  }
}
