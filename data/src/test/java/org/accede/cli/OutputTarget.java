package org.accede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bytes as a file of one's own facts, and every form in which something is written from them. */
public final class OutputTarget {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Splitter WORDS = Splitter.on(' ');
  private static final Splitter LINES = Splitter.on("\r\n");
  private static final Pattern CONTENT_LINE = Pattern.compile("[A-Z-]+[:;].*");
  private static final int OCTETS = 75;

  private OutputTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    String facts = new String(bytes, UTF_8);
    if (run("treaty 185 --register -", facts).isEmpty()) {
      return;
    }
    run("explain KAZ 185 --as-of 2025-09-11 --register - --lang fr", facts);
    run("check KAZ --as-of 2025-09-11 --register -", facts);
    json(run("status KAZ --as-of 2025-09-11 --format json --register -", facts));
    json(run("deadlines KAZ --from 2025-09-11 --format json --register -", facts));
    calendar(run("deadlines KAZ --from 2025-09-11 --format ics --register -", facts));
    table(run("export states KAZ --treaty 185,210 --as-of 2025-09-11 --register -", facts));
    page(run("report KAZ --as-of 2025-09-11 -o - --register -", facts));
  }

  private static String run(String command, String facts) {
    return Rehearsed.run(ImmutableList.copyOf(WORDS.split(command)), facts);
  }

  private static void json(String document) throws JsonProcessingException {
    if (!document.isEmpty() && !JSON.readTree(document).has("format")) {
      throw new AssertionError("a document without a format: " + document);
    }
  }

  private static void calendar(String text) {
    for (String line : LINES.split(text)) {
      boolean isLine =
          line.isEmpty() || line.startsWith(" ") || CONTENT_LINE.matcher(line).matches();
      if (!isLine || line.getBytes(UTF_8).length > OCTETS) {
        throw new AssertionError("no content line: " + line);
      }
    }
  }

  private static void table(String csv) throws IOException {
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
      for (String cell : row) {
        if (!cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0) {
          throw new AssertionError("a formula: " + cell);
        }
      }
    }
  }

  private static void page(String html) {
    Document page = Jsoup.parse(html);
    if (!page.select("script:not([data-own]), iframe, img, object, [onload], [onclick]").isEmpty()
        || page.select("a[href]").stream()
            .anyMatch(link -> !link.attr("href").matches("(?s)(https?://|#).*"))) {
      throw new AssertionError("a page with more than text: " + html);
    }
  }
}
