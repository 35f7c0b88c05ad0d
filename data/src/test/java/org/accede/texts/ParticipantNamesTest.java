package org.accede.texts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.accede.data.CouncilOfEurope;
import org.accede.text.OfficialLanguage;
import org.junit.jupiter.api.Test;

/** The tables of articles against the participants of the register. */
class ParticipantNamesTest {
  private static final Path TABLES =
      Path.of("..", "core", "src", "main", "resources", "org", "accede", "answer");

  @Test
  void everyParticipantHasItsPlaceInTheFrenchTableAndOnce() throws IOException {
    assertThat(named(OfficialLanguage.FRENCH))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(participants(OfficialLanguage.FRENCH));
  }

  @Test
  void theEnglishTableNamesParticipantsOnly() throws IOException {
    assertThat(participants(OfficialLanguage.ENGLISH)).containsAll(named(OfficialLanguage.ENGLISH));
  }

  private static Set<String> participants(OfficialLanguage language) {
    return CouncilOfEurope.register().participants().stream()
        .map(participant -> participant.name().in(language))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> named(OfficialLanguage language) throws IOException {
    Properties table = new Properties();
    try (Reader reader =
        Files.newBufferedReader(TABLES.resolve("names_" + language.code() + ".properties"))) {
      table.load(reader);
    }
    List<String> names = new ArrayList<>();
    for (String article : table.stringPropertyNames()) {
      names.addAll(Splitter.on(';').trimResults().splitToList(table.getProperty(article)));
    }
    return names;
  }
}
