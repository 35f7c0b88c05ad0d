package org.accede.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void aTextIsReadInEitherLanguage() {
    BilingualText name = new BilingualText("Greece", "Grèce");

    assertThat(name.in(OfficialLanguage.ENGLISH)).isEqualTo("Greece");
    assertThat(name.in(OfficialLanguage.FRENCH)).isEqualTo("Grèce");
  }

  @Test
  void aTextMissingInOneLanguageIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new BilingualText(" ", "Grèce"))
        .withMessageContaining("english");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new BilingualText("Greece", ""))
        .withMessageContaining("french");
  }

  @Test
  void aLanguageIsFoundByItsCode() {
    assertThat(OfficialLanguage.of("en")).isEqualTo(OfficialLanguage.ENGLISH);
    assertThat(OfficialLanguage.of("fr")).isEqualTo(OfficialLanguage.FRENCH);
    assertThat(OfficialLanguage.FRENCH.code()).isEqualTo("fr");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OfficialLanguage.of("de"))
        .withMessage("language: found \"de\", expected en or fr");
  }

  @Test
  void aMessageKeepsItsArgumentsInOrder() {
    assertThat(Message.of("invitation.adopted", "KAZ", 5).arguments()).containsExactly("KAZ", 5);
    assertThat(Message.of("invitation.adopted")).isEqualTo(Message.of("invitation.adopted"));
  }
}
