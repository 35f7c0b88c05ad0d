package org.accede.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accede.error.InconsistentFactsException;
import org.accede.register.TreatyRegister;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

/** What a file says that a treaty asks as to another treaty. */
class RequirementsTest {
  private static final String PROTOCOL =
      """
      {
        "format": "accede-treaty-1",
        "number": "189",
        "series": "ETS",
        "title": {"en": "Additional Protocol", "fr": "Protocole additionnel"},
        "kind": "ADDITIONAL_PROTOCOL",
        "openedOn": "2003-01-28",
        "identitySources": ["index"],
        "clauses": {
          "read": "NOT_READ",
          "requires": [%s]
        },
        "sources": {
          "index": {"kind": "DEPOSITARY", "title": "Index"}
        }
      }
      """;

  @Test
  void areReadAndWrittenAsTheyAre() {
    String text =
        PROTOCOL.formatted(
            """
            {"treaty": "189", "what": "CONSENTED_BEFORE_OR_AT_ONCE", "article": "9(2)"}, \
            {"treaty": "189", "what": "DENOUNCED"}""");
    TreatyFile file = read(text);
    assertThat(file.treaty().clauses().requirements())
        .containsExactly(
            new ConsentRequirement(
                TreatyNumber.of("189"), What.CONSENTED_BEFORE_OR_AT_ONCE, "9(2)"),
            new ConsentRequirement(TreatyNumber.of("189"), What.DENOUNCED, ""));
    assertThat(file.toJson()).isEqualTo(text);
  }

  @Test
  void mayOnlySpeakOfKnownTreaties() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    read(PROTOCOL.formatted("{\"treaty\": \"185\", \"what\": \"DENOUNCED\"}")).addTo(register);
    assertThatThrownBy(register::build)
        .isInstanceOf(InconsistentFactsException.class)
        .hasMessageContaining("189 clauses")
        .hasMessageContaining("found 185, expected a known treaty");
  }

  private static TreatyFile read(String text) {
    return TreatyFile.read(DataFile.of(text.getBytes(UTF_8), "189.json"));
  }
}
