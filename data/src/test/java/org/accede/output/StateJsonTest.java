package org.accede.output;

import static org.accede.text.OfficialLanguage.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.junit.jupiter.api.Test;

/** A state of a Party that leaves. */
class StateJsonTest {
  /**
   * Greece denounced ETS No. 120 on 25 April 2023, with effect on 1 November (Dutch Treaty
   * Database).
   */
  @Test
  void aPartyThatHasNotifiedItsDenunciationIsToldWithTheDay() throws IOException {
    AccessionState state =
        Accessions.in(CouncilOfEurope.register())
            .of("GRC")
            .to("120")
            .asOf(AsOf.on(LocalDate.of(2023, 6, 1)))
            .value()
            .orElseThrow();

    assertThat(written(state))
        .isEqualTo(
            "{\"stage\":\"PARTY\",\"since\":\"1988-12-01\",\"until\":\"2023-10-31\","
                + "\"extensionPending\":\"no\",\"denunciationNotified\":\"2023-04-25\","
                + "\"needsNoInvitation\":false}");
  }

  private static String written(AccessionState state) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      JsonWriter.to(json, ENGLISH).write(state);
    }
    return text.toString();
  }
}
