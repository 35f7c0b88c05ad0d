package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.data.CouncilOfEurope;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

class ClassPathTest {
  @Test
  void kazakhstanWasInvitedToTheConventionOfMutualAssistance() {
    Answer<AccessionState> answer =
        Accessions.in(CouncilOfEurope.register())
            .of("Kazakhstan")
            .to("030")
            .asOf(LocalDate.of(2025, 9, 11));

    assertEquals("INVITED", answer.value().orElseThrow().stage().name());
    assertTrue(
        ExplanationText.of(answer.explanation(), OfficialLanguage.FRENCH).contains("18 juin 2025"));
  }

  @Test
  void noDataBindingAndNoCommandLineCame() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    assertThrows(ClassNotFoundException.class, () -> Class.forName("picocli.CommandLine"));
  }
}
