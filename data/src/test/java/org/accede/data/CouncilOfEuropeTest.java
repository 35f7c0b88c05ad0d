package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilOfEuropeTest {
  private final TreatyRegister register = CouncilOfEurope.register();

  @Test
  void itIsReadOnceAndShared() {
    assertThat(CouncilOfEurope.register()).isSameAs(register);
  }

  @Test
  void itHoldsEveryTreatyOfTheSeries() {
    assertThat(register.treaties()).hasSize(232);
  }

  @Test
  void itHasFortySixMembersOnTheDayOfTheData() {
    assertThat(register.participants())
        .filteredOn(one -> one.isMemberOn(CouncilOfEurope.dataDate()) == Trilean.YES)
        .hasSize(46);
    assertThat(register.participants())
        .noneMatch(one -> one.isMemberOn(CouncilOfEurope.dataDate()) == Trilean.MAYBE);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30,                    030
          030,                   030
          ETS 30,                030
          ETS No. 030,           030
          CETS No. 210,          210
          12A,                   012A
          Istanbul Convention,   210
          convention d’istanbul, 210
          Convention d'Istanbul, 210
          Budapest Convention,   185
          convention de budapest, 185
          ECHR,                  005
          CEDH,                  005
          108,                   108
          Convention 108,        108
          108+,                  223
          Convention 108+,       223
          Lanzarote Convention,  201
          Medicrime,             211
          Oviedo Convention,     164
          convention d’oviedo,   164
          European Social Charter, 035
          Revised European Social Charter, 163
          """)
  void aTreatyIsFoundByWhatPeopleCallIt(String name, String number) {
    assertThat(register.treaty(name).number()).hasToString(number);
  }

  @Test
  void noNameOfATreatyIsThatOfAnother() {
    for (Treaty treaty : register.treaties()) {
      for (String variant : treaty.variants()) {
        assertThat(register.treaty(variant)).as(variant).isEqualTo(treaty);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Türkiye,             TUR
          Turkey,              TUR
          Turquie,             TUR
          Moldova,             MDA
          Republic of Moldova, MDA
          MD,                  MDA
          mda,                 MDA
          BUL,                 BGR
          GER,                 DEU
          XKO,                 XKX
          """)
  void aParticipantIsFoundByWhatPeopleCallIt(String name, String code) {
    assertThat(register.participant(name).code()).hasToString(code);
  }

  @Test
  void whoIsCalledNothingLikeThatIsNotFound() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> register.participant("Kazakstan"))
        .satisfies(unknown -> assertThat(unknown.suggestions().get(0)).startsWith("KAZ"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GRC, 1967-08-31, YES
          GRC, 1970-01-01, NO
          GRC, 1980-01-01, YES
          RUS, 2022-03-15, YES
          RUS, 2022-03-17, NO
          POL, 1991-11-25, NO
          POL, 1991-11-27, MAYBE
          POL, 1991-11-29, YES
          KAZ, 2026-01-01, NO
          """)
  void membershipIsAMatterOfTheDay(String code, LocalDate day, Trilean member) {
    Participant participant = register.participant(code);

    assertThat(participant.isMemberOn(day)).isEqualTo(member);
  }
}
