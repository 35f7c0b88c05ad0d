package org.accede.participant;

import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.time.Trilean.MAYBE;
import static org.accede.time.Trilean.NO;
import static org.accede.time.Trilean.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.accede.error.InvalidValueException;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantTest {
  private static final Participant JAPAN =
      participantBuilder("JPN", "Japan")
          .addObserverStatuses(
              new ObserverStatus(
                  ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY, date("1996"), provenance()),
              new ObserverStatus(
                  ObserverStatus.Body.COMMITTEE_OF_MINISTERS, date("1996-11"), provenance()))
          .build();

  private static final Participant GREECE =
      participantBuilder("GRC", "Greece")
          .addMemberships(
              new Membership.Builder()
                  .from(date("1949-08-09"))
                  .ceased(date("1969-12-12"))
                  .addCeasedContradictions(contradiction("1967-09"))
                  .provenance(provenance())
                  .build(),
              member("1974-11-28"))
          .build();

  /** Resolution (96) 37, here with its month alone; the Assembly's observers are others. */
  @ParameterizedTest
  @CsvSource({"1996-10-31, NO", "1996-11-01, MAYBE", "1996-11-30, YES", "2025-01-01, YES"})
  void anObserverIsOneWithTheCommitteeOfMinisters(LocalDate day, Trilean observer) {
    assertThat(JAPAN.isObserverOn(day)).isEqualTo(observer);
  }

  @ParameterizedTest
  @CsvSource({
    "1949-08-08, NO",
    "1949-08-09, YES",
    "1967-08-31, YES",
    "1967-09-01, MAYBE",
    "1968-01-01, MAYBE",
    "1969-12-11, MAYBE",
    "1969-12-12, NO",
    "1970-01-01, NO",
    "1974-11-27, NO",
    "1974-11-28, YES",
    "2025-01-01, YES",
  })
  void greeceWasAMemberLeftAndCameBack(LocalDate day, Trilean member) {
    assertThat(GREECE.isMemberOn(day)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "1996-02-27, NO",
    "1996-02-28, YES",
    "2022-03-15, YES",
    "2022-03-16, NO",
    "2022-03-17, NO",
  })
  void theRussianFederationCeasedToBeAMemberOnTheDayItCeased(LocalDate day, Trilean member) {
    Participant russianFederation =
        participantBuilder("RUS", "Russian Federation")
            .addMemberships(member("1996-02-28", "2022-03-16"))
            .build();

    assertThat(russianFederation.isMemberOn(day)).isEqualTo(member);
  }

  @Test
  void whoNeverJoinedIsNoMember() {
    assertThat(participant("KAZ").isMemberOn(LocalDate.of(2025, 9, 11))).isEqualTo(NO);
  }

  @Test
  void aContradictedBeginningMakesTheDaysBetweenUncertain() {
    Participant contradicted =
        participantBuilder("LIE", "Liechtenstein")
            .addMemberships(
                new Membership.Builder()
                    .from(date("1978-11-23"))
                    .provenance(contradictedBy("1978-09-28"))
                    .build())
            .build();

    assertThat(contradicted.isMemberOn(LocalDate.of(1978, 9, 27))).isEqualTo(NO);
    assertThat(contradicted.isMemberOn(LocalDate.of(1978, 9, 28))).isEqualTo(MAYBE);
    assertThat(contradicted.isMemberOn(LocalDate.of(1978, 11, 22))).isEqualTo(MAYBE);
    assertThat(contradicted.isMemberOn(LocalDate.of(1978, 11, 23))).isEqualTo(YES);
  }

  @Test
  void aMembershipThatLastsHasNoEnd() {
    assertThat(member("1974-11-28").ceasedRange()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KZ", "KAZA", "kaz", "KAz", "K Z", "KÄZ", "123"})
  void aCodeIsThreeCapitalLetters(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ParticipantCode.of(code))
        .withMessage(
            "participant: found \"" + code + "\", expected three capital letters, such as KAZ");
    assertThat(ParticipantCode.read(code)).isEmpty();
  }

  @Test
  void aTextIsReadAsACodeIfItIsOne() {
    assertThat(ParticipantCode.read("KAZ")).contains(ParticipantCode.of("KAZ"));
  }

  @Test
  void codesAreOrderedAndWrittenAsTheirLetters() {
    assertThat(ParticipantCode.of("KAZ"))
        .hasToString("KAZ")
        .isEqualTo(ParticipantCode.of("KAZ"))
        .isLessThan(ParticipantCode.of("TUN"))
        .isGreaterThan(ParticipantCode.of("GRC"));
  }
}
