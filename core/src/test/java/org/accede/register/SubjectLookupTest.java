package org.accede.register;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.accede.error.UnknownNameException;
import org.accede.text.BilingualText;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Treaties found by what they are about, with the titles of the European Treaty Series. */
class SubjectLookupTest {
  private static final TreatyRegister REGISTER =
      TreatyRegister.builder()
          .add(treaty("018", "European Cultural Convention", "Convention culturelle européenne"))
          .add(
              treaty(
                  "173",
                  "Criminal Law Convention on Corruption",
                  "Convention pénale sur la corruption"))
          .add(
              treaty(
                  "174",
                  "Civil Law Convention on Corruption",
                  "Convention civile sur la corruption"))
          .build();

  private static Treaty treaty(String number, String english, String french) {
    return new Treaty.Builder()
        .number(number(number))
        .series(Series.ETS)
        .title(new BilingualText(english, french))
        .kind(TreatyKind.CONVENTION)
        .openedOn(date("1999-01-27"))
        .addCitations(citation())
        .clauses(clauses())
        .build();
  }

  private static ImmutableList<String> about(String words) {
    return REGISTER.treatiesAbout(words).stream()
        .map(treaty -> treaty.number().toString())
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"corruption", "CORRUPTION", "Corruption "})
  void aSubjectHasItsTreaties(String words) {
    assertThat(about(words)).containsExactly("173", "174");
  }

  @ParameterizedTest
  @CsvSource({"european cultural, 018", "culturelle europ, 018", "civil law conv, 174"})
  void wordsThatAreNoSubjectAreLookedForInTheTitles(String words, String number) {
    assertThat(about(words)).containsExactly(number);
  }

  @Test
  void aSubjectWithoutATreatyHereIsEmptyAndNoMistake() {
    assertThat(about("death penalty")).isEmpty();
  }

  @Test
  void whatIsNeitherIsRefusedWithTheNearestSubject() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treatiesAbout("coruption"))
        .withMessageContaining("subject")
        .withMessageContaining("corruption");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treatiesAbout(" "));
  }

  @Test
  void aSubjectInThePlaceOfATreatyIsRefusedWithTheTreatiesOnIt() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treaty("droit pénal"))
        .satisfies(
            refused ->
                assertThat(refused.suggestions())
                    .containsExactly(
                        "173 (Criminal Law Convention on Corruption)",
                        "174 (Civil Law Convention on Corruption)"));
  }

  @Test
  void aRegisterSaysHowMuchItHolds() {
    assertThat(REGISTER).hasToString("participants: 0, treaties: 3, acts: 0, notes: 0, steps: 0");
    assertThat(REGISTER.knownOn(LocalDate.of(2020, 1, 1)))
        .hasToString(
            "participants: 0, treaties: 3, acts: 0, notes: 0, steps: 0, known on 2020-01-01");
  }
}
