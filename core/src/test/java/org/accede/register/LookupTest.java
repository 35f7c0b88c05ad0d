package org.accede.register;

import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(state("KAZ", "KZ", "Kazakhstan", "Kazakhstan", "Republic of Kazakhstan"))
          .add(state("KGZ", "KG", "Kyrgyzstan", "Kirghizistan"))
          .add(state("CIV", "CI", "Côte d'Ivoire", "Côte d'Ivoire", "Ivory Coast"))
          .add(state("GMB", "GM", "The Gambia", "Gambie"))
          .add(state("MKD", "MK", "North Macedonia", "Macédoine du Nord", "KAZ"))
          .add(state("STP", "ST", "Sao Tome and Principe", "Sao Tomé-et-Principe"))
          .add(treaty("210", Series.CETS, "Istanbul Convention", "Convention d'Istanbul"))
          .add(treaty("108", Series.ETS, "Convention 108", "Convention 108"))
          .add(treatyBuilder("012A").clauses(clauses()).build())
          .add(
              treatyBuilder("223")
                  .clauses(clauses())
                  .addVariants("108+", "Convention 108+")
                  .build())
          .build();

  @ParameterizedTest
  @CsvSource({
    "KAZ,                    KAZ",
    "kaz,                    KAZ",
    "KZ,                     KAZ",
    "Kazakhstan,             KAZ",
    "KAZAKHSTAN,             KAZ",
    "' kazakhstan ',         KAZ",
    "Republic of Kazakhstan, KAZ",
    "Kirghizistan,           KGZ",
    "Côte d'Ivoire,          CIV",
    "Cote d’Ivoire,          CIV",
    "cote-d-ivoire,          CIV",
    "ivory coast,            CIV",
    "Gambia,                 GMB",
    "the gambia,             GMB",
    "la Gambie,              GMB",
    "Macedoine du Nord,      MKD",
  })
  void aParticipantIsFoundByWhatPeopleCallIt(String name, String code) {
    assertThat(register.participant(name).code()).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "210,                   210",
    "CETS No. 210,          210",
    "ETS 210,               210",
    "Istanbul Convention,   210",
    "istanbul convention,   210",
    "Convention d'Istanbul, 210",
    "convention d’istanbul, 210",
    "12a,                   012A",
    "ETS No. 012A,          012A",
    "Convention 012A,       012A",
    "convention 108,        108",
    "108,                   108",
    "108+,                  223",
    "Convention 108 +,      223",
  })
  void aTreatyIsFoundByItsNumberItsNameOrItsTitle(String name, String number) {
    assertThat(register.treaty(name).number()).hasToString(number);
  }

  @Test
  void aMisspeltParticipantIsRefusedWithTheNearest() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant("Kazahstan"))
        .satisfies(
            unknown -> {
              assertThat(unknown.argument()).isEqualTo("participant");
              assertThat(unknown.value()).isEqualTo("Kazahstan");
              assertThat(unknown.suggestions()).first().isEqualTo("KAZ (Kazakhstan)");
            })
        .withMessageStartingWith(
            "unknown participant \"Kazahstan\"; did you mean KAZ (Kazakhstan)");
  }

  @Test
  void theNearestNameIsSuggestedFirst() {
    TreatyRegister two =
        TreatyRegister.builder()
            .add(state("AAA", "AA", "Kazastan", "Kazastan"))
            .add(state("KAZ", "KZ", "Kazakhstan", "Kazakhstan"))
            .build();

    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> two.participant("Kazakhstann"))
        .satisfies(
            unknown ->
                assertThat(unknown.suggestions())
                    .containsExactly("KAZ (Kazakhstan)", "AAA (Kazastan)"));
  }

  @Test
  void aMisspeltTreatyIsRefusedWithTheNearest() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.treaty("Istambul Convention"))
        .satisfies(unknown -> assertThat(unknown.argument()).isEqualTo("treaty"))
        .withMessage(
            "unknown treaty \"Istambul Convention\"; did you mean 210 (Istanbul Convention)?");
  }

  @Test
  void aPartOfANameSuggestsTheWhole() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.treaty("Istanbul"))
        .satisfies(
            unknown ->
                assertThat(unknown.suggestions()).containsExactly("210 (Istanbul Convention)"));
  }

  @ParameterizedTest
  @CsvSource({
    "Repu,      KAZ (Kazakhstan)",
    "Macedonja, MKD (North Macedonia)",
    "Norx,      MKD (North Macedonia)",
    "Prinzipe,  STP (Sao Tome and Principe)",
  })
  void aWordOfANameSuggestsTheNameThoughItIsMisspelt(String word, String suggested) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant(word))
        .satisfies(unknown -> assertThat(unknown.suggestions()).containsExactly(suggested));
  }

  @Test
  void aTreatyWithoutACommonNameIsSuggestedByItsTitle() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.treaty("Konvention 012A"))
        .satisfies(
            unknown ->
                assertThat(unknown.suggestions()).first().isEqualTo("012A (Convention 012A)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zanzibar and Pemba", "!?", "", "X", "XY", "sand"})
  void nothingIsSuggestedForWhatIsNearNothing(String name) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant(name))
        .satisfies(unknown -> assertThat(unknown.suggestions()).isEmpty())
        .withMessage("unknown participant \"" + name + "\"");
  }

  @Test
  void atMostThreeAreSuggested() {
    TreatyRegister.Builder many = TreatyRegister.builder();
    for (String code : new String[] {"AAA", "AAB", "AAC", "AAD", "AAE"}) {
      many.add(Samples.participant(code));
    }

    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> many.build().participant("AAX"))
        .satisfies(unknown -> assertThat(unknown.suggestions()).hasSize(3));
  }

  @Test
  void whatHasACodeOrNumberIsFoundByIt() {
    assertThat(register.participant(code("KAZ")).name().english()).isEqualTo("Kazakhstan");
    assertThat(register.treaty(number("210")).number()).isEqualTo(number("210"));
  }

  @Test
  void aCodeOrNumberThatIsNotThereIsRefused() {
    assertThat(register.find(code("TUN"))).isEmpty();
    assertThat(register.find(number("185"))).isEmpty();
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant(ParticipantCode.of("TUN")))
        .withMessageStartingWith("unknown participant \"TUN\"");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.treaty(TreatyNumber.of("185")))
        .withMessageStartingWith("unknown treaty \"185\"");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.treaty("ETS 185"))
        .withMessageStartingWith("unknown treaty \"ETS 185\"");
  }

  @Test
  void anotherParticipantsVariantDoesNotTakeACode() {
    assertThat(register.participant("KAZ").name().english()).isEqualTo("Kazakhstan");
  }

  private static Participant state(
      String code, String alpha2, String english, String french, String... variants) {
    return new Participant.Builder()
        .code(code(code))
        .alpha2(alpha2)
        .kind(ParticipantKind.STATE)
        .name(new BilingualText(english, french))
        .addVariants(variants)
        .build();
  }

  private static Treaty treaty(String number, Series series, String english, String french) {
    return new Treaty.Builder()
        .number(number(number))
        .series(series)
        .title(new BilingualText("Title of " + number, "Titre de " + number))
        .commonName(new BilingualText(english, french))
        .kind(TreatyKind.CONVENTION)
        .openedOn(Samples.date("2011-05-11"))
        .clauses(clauses())
        .build();
  }
}
