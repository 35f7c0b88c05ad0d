package org.accede.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.accede.error.InconsistentFactsException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.junit.jupiter.api.Test;

class FileSetTest {
  private static final String SOURCES =
      """
      "sources": {"s": {"kind": "SURVEY", "title": "Survey"}}}
      """;

  private final Map<String, String> texts =
      new HashMap<>(
          Map.of(
              "index.json",
              """
              {"format": "accede-index-1", "data": "2026-11-23", "treaties": ["001"]}
              """,
              "participants.json",
              """
              {"format": "accede-participants-1"}
              """,
              "parameters.json",
              """
              {"format": "accede-parameters-1"}
              """,
              "treaties/001.json",
              treaty("001", "")));
  private final FileSet files =
      new FileSet(name -> DataFile.of(texts.get(name).getBytes(UTF_8), name));

  private static String treaty(String number, String chart) {
    return """
        {"format": "accede-treaty-1", "number": "%s", "series": "ETS",
        "title": {"en": "Statute", "fr": "Statut"}, "kind": "CONVENTION",
        "openedOn": "1949-05-05", "identitySources": ["s"], "clauses": {"read": "NOT_READ"}, %s
        """
            .formatted(number, chart)
        + SOURCES;
  }

  @Test
  void aSetBecomesARegister() {
    assertThat(files.register(files.index()).treaties()).hasSize(1);
  }

  @Test
  void aTreatyUnderTheWrongNameIsRefused() {
    texts.put("treaties/001.json", treaty("002", ""));

    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> files.register(files.index()))
        .withMessage(
            "treaties/001.json /number: found \"002\", expected \"001\", as the index has it");
  }

  @Test
  void factsThatDoNotFitTogetherAcrossFilesAreRefusedAsSuch() {
    texts.put(
        "treaties/001.json",
        treaty(
            "001",
            """
            "chart": [{"participant": "KAZ", "act": "SIGNATURE", "on": "1999", "sources": ["s"]}],
            """));

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> files.register(files.index()))
        .withMessageContaining("KAZ 001 SIGNATURE");
  }
}
