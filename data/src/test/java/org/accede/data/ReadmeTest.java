package org.accede.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.json.DataFile;
import org.accede.json.FactsFile;
import org.accede.query.Accessions;
import org.accede.register.Combination;
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

  @Test
  void theFilesThatAreShownAddToTheBundledFacts() throws IOException {
    for (Path readme :
        List.of(
            Path.of("..", "README.md"),
            Path.of("src", "main", "resources", "org", "accede", "data", "README.md"))) {
      Matcher shown =
          Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(readme));
      assertThat(shown.find()).isTrue();
      Combination both =
          FactsFile.read(DataFile.of(shown.group(1).getBytes(UTF_8), readme.toString()))
              .over(CouncilOfEurope.register());

      assertThat(both.conflicts()).isEmpty();
      assertThat(both.register().hasSameFactsAs(CouncilOfEurope.register())).isFalse();
    }
  }
}
