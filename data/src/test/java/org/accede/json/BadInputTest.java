package org.accede.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no file of facts, or was one: each is refused with its name, a place and a reason. */
class BadInputTest {
  private static final String GOOD =
      """
      {
        "format": "accede-register-1",
        "procedure": [
          {"treaty": "210", "participant": "KAZ", "fact": "EXTENSION", "on": "2025-10-01", "until": "2027-04-23", "sources": ["letter"]}
        ],
        "sources": {
          "letter": {"kind": "OFFICIAL_STATEMENT", "title": "Lettre à Türkiye"}
        }
      }
      """;

  static Stream<Arguments> texts() {
    return Stream.of(
        // what it is, text, message after the name of the file
        arguments("an empty file", "", ": found the end of the file"),
        arguments("blanks", " \n ", ": found the end of the file"),
        arguments("no JSON", "participant;treaty", ": found Unrecognized token 'participant'"),
        arguments("a list", "[]", ": found [], expected an object with members"),
        arguments("an empty object", "{}", ": found {}, expected an object with members"),
        arguments("a text", "\"accede-register-1\"", "expected an object with members"),
        arguments("null", "null", ": found null, expected an object with members"),
        arguments(
            "another program's",
            "{\"name\": \"x\", \"version\": \"1.0.0\"}",
            "expected the member \"format\""),
        arguments(
            "another program's with a format",
            "{\"format\": \"geojson\"}",
            " /format: found \"geojson\", expected \"accede-register-1\" or"),
        arguments(
            "a format that is no text", "{\"format\": 1}", " /format: found 1, expected a text"),
        arguments(
            "a newer format",
            GOOD.replace("register-1", "register-2"),
            " /format: found \"accede-register-2\", expected \"accede-register-1\" or"
                + " \"accede-treaty-1\" or \"accede-participants-1\" or \"accede-parameters-1\";"
                + " a newer version of Accede wrote the file"),
        arguments("two texts", GOOD + GOOD, ": found something after the end at line 10, byte 2"),
        arguments("a NUL", GOOD.replace("{\"kind\"", "\0{\"kind\""), "Illegal character"),
        arguments("a NUL in a text", GOOD.replace("Lettre", "\0"), "Illegal unquoted character"),
        arguments("NULs at the end", GOOD + "\0\0\0", "Illegal character"),
        arguments(
            "a comma at the end",
            GOOD.replace("]}\n  ]", "]},\n  ]"),
            " at line 5, byte 3, expected JSON in UTF-8"),
        arguments(
            "a comment", GOOD.replace("\"procedure\"", "// x\n\"procedure\""), "expected JSON"),
        arguments("single quotation marks", GOOD.replace('"', '\''), "expected JSON"),
        arguments(
            "brackets that do not fit",
            GOOD.replace("[\"letter\"]}", "[\"letter\"}]"),
            "expected ']' (for Array starting at line 4, byte"),
        arguments(
            "a member twice",
            GOOD.replace("\"on\"", "\"until\""),
            " /procedure/0/until: found the member \"until\" twice"),
        arguments(
            "half a pair",
            GOOD.replace("Lettre", "\\uD83C"),
            " /sources/letter/title: found half a surrogate pair"),
        arguments(
            "half a pair in a name",
            GOOD.replace("\"letter\":", "\"\\uDDF9\":"),
            " at line 7, byte 1"),
        arguments(
            "a number that is long",
            GOOD.replace("\"2025-10-01\"", "9".repeat(1_000)),
            ": found a text beyond the limits"),
        arguments(
            "a name that is long",
            GOOD.replace("\"until\"", "\"" + "n".repeat(2_000) + "\""),
            ": found a text beyond the limits"),
        arguments("objects in objects", "{\"a\":".repeat(100_000), "at most 20 levels"),
        arguments("a year of five digits", on("99999"), " /procedure/0/on: found \"99999\""),
        arguments(
            "a day of year 99999", on("+99999-01-01"), " /procedure/0/on: found \"+99999-01-01\""),
        arguments(
            "a year before all", on("-0044-03-15"), " /procedure/0/on: found \"-0044-03-15\""),
        arguments("a day that is none", on("2025-02-29"), "a day, month or year that exists"),
        arguments("an interval backwards", on("2025-10-02/2025-10-01"), " /procedure/0/on: found"),
        arguments("a time", on("2025-10-01T12:00:00Z"), " /procedure/0/on: found"),
        arguments(
            "a fact about nobody",
            GOOD.replace("\"participant\": \"KAZ\", ", ""),
            " /procedure/0: found {"),
        arguments(
            "a fact about no treaty",
            GOOD.replace("\"treaty\": \"210\", ", ""),
            "expected the member \"treaty\""),
        arguments(
            "facts that are no list",
            GOOD.replace("[\n", "{\"a\":").replace("\n  ]", "}"),
            "/procedure: found"),
        arguments(
            "a member that no file has",
            GOOD.replace("\"procedure\"", "\"procedures\""),
            "expected a source that some fact of the file cites"));
  }

  private static String on(String date) {
    return GOOD.replace("2025-10-01", date);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void whatIsNoFileOfFactsIsRefused(String what, String text, String message) {
    assertRefused(text.getBytes(UTF_8), message);
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    assertRefused(
        GOOD.getBytes(ISO_8859_1),
        "found the byte 0x20, which is no UTF-8 here, at line 7, byte 64, expected JSON in UTF-8");
    assertRefused(
        GOOD.getBytes(UTF_16),
        "found the byte 0xFE, which is no UTF-8 here, at line 1, byte 1, expected JSON in UTF-8");
    // An overlong form of a slash, and half a surrogate pair.
    assertRefused(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}, "the byte 0xC0, which");
    assertRefused(
        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, "the byte 0xA0, which");
  }

  @Test
  void aFileCutOffAnywhereIsRefused() {
    byte[] whole = GOOD.strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), "mine.json");
    }
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertThat(FactsFile.read(DataFile.of(("\uFEFF" + GOOD).getBytes(UTF_8), "mine.json")))
        .isEqualTo(FactsFile.read(DataFile.of(GOOD.getBytes(UTF_8), "mine.json")));
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> FactsFile.read(DataFile.of(bytes, "mine.json")))
        .withMessageStartingWith("mine.json")
        .withMessageContaining(message)
        .withMessageNotContaining("REDACTED")
        .satisfies(failure -> assertThat(failure.getMessage().length()).isLessThan(600));
  }
}
