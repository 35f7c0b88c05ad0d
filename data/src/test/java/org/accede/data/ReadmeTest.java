package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

/** What the README shows is what the library does. */
class ReadmeTest {
  @Test
  void theExampleOfTheReadmePrintsWhatItSays() throws IOException {
    TreatyRegister register = CouncilOfEurope.register();
    Accessions accessions = Accessions.in(register);
    Answer<AccessionState> answer =
        accessions.of("Kazakhstan").to("Istanbul Convention").asOf(LocalDate.of(2025, 4, 23));
    assertThat(answer.isDetermined()).isFalse();
    assertThat(answer.candidates())
        .extracting(AccessionState::stage)
        .containsExactly(AccessionStage.INVITED, AccessionStage.INVITATION_LAPSED);
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains(ExplanationText.of(answer.explanation(), OfficialLanguage.ENGLISH));
  }

  @Test
  void theReadmeCountsTreatiesAndParticipants() throws IOException {
    TreatyRegister register = CouncilOfEurope.register();
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains(register.treaties().size() + " treaties")
        .contains(register.participants().size() + " participants");
  }
}
