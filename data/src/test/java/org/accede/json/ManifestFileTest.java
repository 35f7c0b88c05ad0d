package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifest of a folder of replies, as it is kept. */
class ManifestFileTest {
  private static final String MANIFEST =
      """
      {
        "format": "accede-replies-1",
        "since": "2026-11-28T02:00:00Z",
        "complete": ["SEARCH", "CHARTS"],
        "replies": [
          {"file": "chart-012A.json", "address": "https://example.org/api?numSte=012A", "time": "2026-11-28T02:00:01Z", "status": 200, "length": 2, "sha256": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"},
          {"file": "search.json", "address": "https://example.org/api/search", "time": "2026-11-28T02:00:00.5Z", "status": 200, "length": 2, "sha256": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"}
        ]
      }
      """;

  private static ManifestFile read(String text) {
    return ManifestFile.read(DataFile.of(text.getBytes(UTF_8), "manifest.json"));
  }

  @Test
  void itIsWrittenAsItWasRead() {
    assertThat(read(MANIFEST).toJson()).isEqualTo(MANIFEST.replace("00.5Z", "00.500Z"));
  }

  @Test
  void anotherReplyTakesThePlaceOfTheOldAndNothingIsCompleteThen() {
    ManifestFile manifest = read(MANIFEST);
    KeptReply newer =
        new KeptReply.Builder()
            .file("search.json")
            .address(manifest.replies().get("search.json").address())
            .receivedAt(manifest.since())
            .status(200)
            .length(5)
            .sha256("0".repeat(64))
            .build();

    assertThat(manifest.with(newer).replies()).hasSize(2).containsEntry("search.json", newer);
    assertThat(manifest.with(newer).complete()).isEmpty();
    assertThat(manifest.since(manifest.since().plusSeconds(1)).complete())
        .isEqualTo(manifest.complete());
  }

  @Test
  void aNewOneHoldsNothingUntilItIsToldWhatIsComplete() {
    Instant now = Instant.parse("2026-11-28T02:00:00Z");
    ManifestFile empty = ManifestFile.empty(now);

    assertThat(empty.since()).isEqualTo(now);
    assertThat(empty.replies()).isEmpty();
    assertThat(read(MANIFEST).withComplete(List.of(ManifestFile.Part.PLACES)))
        .satisfies(
            told -> {
              assertThat(told.complete()).containsExactly(ManifestFile.Part.PLACES);
              assertThat(told.replies()).isEqualTo(read(MANIFEST).replies());
            });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "chart-012A.json | ../../secret.json | /replies/0/file",
        "chart-012A.json | search.json | each file once",
        "2026-11-28T02:00:01Z | yesterday | /replies/0/time",
        "https://example.org/api?numSte=012A | ht tp | /replies/0/address",
        "4f53cda18c | 4F53CDA18C | /replies/0/sha256",
        "'\"status\": 200, \"length\": 2' | '\"status\": 200, \"length\": -2' | /replies/0/length",
        "SEARCH | EVERYTHING | /complete/0",
        "accede-replies-1 | accede-index-1 | /format",
      })
  void whatIsNoneIsRefusedWithItsPlace(String what, String other, String expected) {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> read(MANIFEST.replaceFirst(java.util.regex.Pattern.quote(what), other)))
        .withMessageContaining(expected);
  }
}
