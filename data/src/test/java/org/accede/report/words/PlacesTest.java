package org.accede.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.data.CouncilOfEurope;
import org.accede.text.OfficialLanguage;
import org.accede.text.TextKey;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places where treaties were opened for signature, by their names in a language. */
class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "The Hague, The Hague, La Haye",
    "Santiago de Compostela, Santiago de Compostela, Saint-Jacques-de-Compostelle",
    "London, London, Londres",
    "Budapest, Budapest, Budapest",
    "Magglingen/Macolin, Magglingen/Macolin, Magglingen/Macolin",
  })
  void aPlaceHasItsNameInTheLanguage(String place, String english, String french) {
    assertThat(ReportWords.in(OfficialLanguage.ENGLISH).place(place)).isEqualTo(english);
    assertThat(ReportWords.in(OfficialLanguage.FRENCH).place(place)).isEqualTo(french);
  }

  @Test
  void eachNameIsOfAPlaceWhereATreatyWasOpened() {
    Set<String> opened =
        CouncilOfEurope.register().treaties().stream()
            .map(Treaty::openedAt)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());

    assertThat(ReportWords.TEXTS.keys())
        .filteredOn(text -> text.key().startsWith("place."))
        .isNotEmpty()
        .extracting(TextKey::english)
        .allSatisfy(place -> assertThat(opened).contains(place));
  }
}
