package org.accede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.error.InvalidValueException;
import org.accede.error.MissingTextException;
import org.accede.text.TextKey.Argument;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Texts ROOM =
      Texts.of(
          ImmutableMap.of("room.the", "{1:the}: {0#day|days}, {2}", "room.plain", "plain"),
          ImmutableMap.of("room.the", "{1:le} : {0}, {2:since}"));

  @Test
  void aLanguageHasItsOwnTextsAndFallsBackOnAnother() {
    Wording italian = Wording.in(new Italian(Optional.of(OfficialLanguage.FRENCH))).with(ROOM);

    assertThat(italian.of("stage.PARTY")).isEqualTo("Parte");
    assertThat(italian.of(Message.of("named", new BilingualText("Rome", "Rome"))))
        .isEqualTo("Di Rome!");
    assertThat(italian.of("stage.INVITED")).isEqualTo("invitation en cours");
    assertThat(italian.language().code()).isEqualTo("it");
  }

  @Test
  void withoutOneToFallBackOnAMissingTextIsNamed() {
    Wording italian = Wording.in(new Italian(Optional.empty())).with(ROOM);

    assertThatExceptionOfType(MissingTextException.class)
        .isThrownBy(() -> italian.of("room.plain"))
        .satisfies(missing -> assertThat(missing.key()).isEqualTo("room.plain"))
        .satisfies(missing -> assertThat(missing.language()).isEqualTo("it"));
  }

  @Test
  void namesAreInTheOrderOfTheLatinAlphabetWhateverTheirAccents() {
    assertThat(
            Stream.of("Zambie", "Équateur", "Estonie", "Égypte")
                .sorted(OfficialLanguage.FRENCH.alphabetical()))
        .containsExactly("Égypte", "Équateur", "Estonie", "Zambie");
  }

  @Test
  void aKeyTellsWhatEitherTextAsksOfItsValues() {
    assertThat(ROOM.keys().get(1).arguments())
        .containsExactly(Argument.NUMBER, Argument.NAME, Argument.DATE);
    assertThat(ROOM.keys().get(0))
        .isEqualTo(new TextKey("room.plain", "plain", "", ROOM.keys().get(0).arguments()));
  }

  @Test
  void textsThatAreNotThereAreRefusedByTheNameOfTheirFile() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Texts.read("nowhere", LanguageTest.class::getResourceAsStream)
                    .in(OfficialLanguage.FRENCH, "key"))
        .withMessageContaining("nowhere_fr.properties");
  }

  private record Italian(Optional<OfficialLanguage> fallback) implements Language {
    @Override
    public String code() {
      return "it";
    }

    @Override
    public Optional<String> text(String key) {
      return switch (key) {
        case "stage.PARTY" -> Optional.of("Parte");
        case "named" -> Optional.of("{0:Di}");
        default -> Optional.empty();
      };
    }

    @Override
    public String name(BilingualText name) {
      return name.english();
    }

    @Override
    public String formed(String form, String name) {
      return form + " " + name + "!";
    }
  }
}
