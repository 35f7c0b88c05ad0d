package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Grounds;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days around one on which a check would have been told the same. */
class DayWatchTest {
  private static Accessions accessions(TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(Treaties.outsider("TUN", false))
            .add(Samples.participant("USA"))
            .add(Treaties.cybercrime())
            .cover(Samples.number("185"), Samples.complete("2025-09-01"));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return Accessions.in(register.build());
  }

  /** The first and the last day on which what is asked has the same answers. */
  private static String days(Accessions accessions, String day, Consumer<Grounds> asked) {
    DayWatch watch = new DayWatch(accessions, LocalDate.parse(day));
    asked.accept(watch);
    return (watch.first() == Long.MIN_VALUE ? "" : LocalDate.ofEpochDay(watch.first()))
        + "/"
        + (watch.last() == Long.MAX_VALUE ? "" : LocalDate.ofEpochDay(watch.last()));
  }

  @Test
  void whoAsksForNoDayIsToldTheSameForEver() {
    assertThat(
            days(
                accessions(),
                "2024-05-01",
                grounds -> assertThat(grounds.register().treaties()).hasSize(1)))
        .isEqualTo("/");
  }

  @Test
  void whoAsksForTheDayIsToldTheSameOnThatDayAlone() {
    assertThat(
            days(
                accessions(),
                "2024-05-01",
                grounds -> assertThat(grounds.day()).isEqualTo("2024-05-01")))
        .isEqualTo("2024-05-01/2024-05-01");
  }

  @ParameterizedTest(name = "{0} has come on {1}: {2}, and on all of {3}")
  @CsvSource({
    "2024-05-10, 2024-05-09, NO, /2024-05-09",
    "2024-05-10, 2024-05-10, YES, 2024-05-10/",
    "2024-05-10/2024-05-20, 2024-05-09, NO, /2024-05-09",
    "2024-05-10/2024-05-20, 2024-05-10, MAYBE, 2024-05-10/2024-05-19",
    "2024-05-10/2024-05-20, 2024-05-19, MAYBE, 2024-05-10/2024-05-19",
    "2024-05-10/2024-05-20, 2024-05-20, YES, 2024-05-20/",
    "../2024-05-20, 2024-05-19, MAYBE, /2024-05-19",
    "2024-05-10/.., 2024-06-01, MAYBE, 2024-05-10/"
  })
  void aDateComesOnItsEnds(String asked, String day, Trilean hasCome, String days) {
    assertThat(
            days(
                accessions(),
                day,
                grounds -> assertThat(grounds.hasCome(date(asked))).isEqualTo(hasCome)))
        .isEqualTo(days);
  }

  @ParameterizedTest(name = "{0} has passed on {1}: {2}, and on all of {3}")
  @CsvSource({
    "2024-05-10, 2024-05-10, NO, /2024-05-10",
    "2024-05-10, 2024-05-11, YES, 2024-05-11/",
    "2024-05-10/2024-05-20, 2024-05-10, NO, /2024-05-10",
    "2024-05-10/2024-05-20, 2024-05-11, MAYBE, 2024-05-11/2024-05-20",
    "2024-05-10/2024-05-20, 2024-05-20, MAYBE, 2024-05-11/2024-05-20",
    "2024-05-10/2024-05-20, 2024-05-21, YES, 2024-05-21/"
  })
  void aDatePassesOnTheDaysAfterItsEnds(String asked, String day, Trilean hasPassed, String days) {
    assertThat(
            days(
                accessions(),
                day,
                grounds -> assertThat(grounds.hasPassed(date(asked))).isEqualTo(hasPassed)))
        .isEqualTo(days);
  }

  @Test
  void ofSeveralQuestionsTheNearestChangesCount() {
    assertThat(
            days(
                accessions(),
                "2024-05-15",
                grounds -> {
                  assertThat(grounds.hasCome(date("2024-05-10"))).isEqualTo(Trilean.YES);
                  assertThat(grounds.hasCome(date("2024-05-01"))).isEqualTo(Trilean.YES);
                  assertThat(grounds.hasPassed(date("2024-05-20"))).isEqualTo(Trilean.NO);
                  assertThat(grounds.hasPassed(date("2024-05-30"))).isEqualTo(Trilean.NO);
                }))
        .isEqualTo("2024-05-10/2024-05-20");
  }

  /** Tunisia was invited on 7 February 2018 for five years, and acceded on 8 March 2024. */
  @ParameterizedTest(name = "on {0}: all of {1}")
  @CsvSource({
    "2001-01-01, /2001-11-22",
    "2002-01-01, 2001-11-23/2004-06-30",
    "2010-01-01, 2004-07-01/2018-02-06",
    "2018-02-07, 2018-02-07/2023-02-07",
    "2023-02-07, 2018-02-07/2023-02-07",
    "2023-02-08, 2023-02-08/2023-02-08",
    "2023-02-09, 2023-02-09/2024-03-07",
    "2024-03-08, 2024-03-08/2024-06-30",
    "2024-07-01, 2024-07-01/2025-09-01"
  })
  void whereAParticipantStandsIsTheSameFromOneChangeToTheNext(String day, String days) {
    Accessions accessions =
        accessions(invitation("TUN", "185", "2018-02-07"), accession("TUN", "185", "2024-03-08"));
    TreatyRegister register = accessions.register();

    assertThat(
            days(
                accessions,
                day,
                grounds ->
                    assertThat(
                            grounds.standing(register.participant("TUN"), register.treaty("185")))
                        .isEqualTo(accessions.of("TUN").to("185").asOf(LocalDate.parse(day)))))
        .isEqualTo(days);
  }

  /** The record is complete as of 1 September 2025: whoever asks later is warned. */
  @ParameterizedTest(name = "on {0}: all of {1}")
  @CsvSource({
    "2025-09-01, 2004-07-01/2025-09-01",
    "2025-09-02, 2025-09-02/",
    "2026-01-01, 2025-09-02/"
  })
  void fromTheEndOfTheRecordOnItIsTheSameAgain(String day, String days) {
    assertThat(days(accessions(), day, DayWatchTest::standing)).isEqualTo(days);
  }

  /** What is not determined was last seen on the day itself, up to the end of the record. */
  @ParameterizedTest(name = "on {0}: all of {1}")
  @CsvSource({
    "2024-06-01, 2024-06-01/2024-06-01",
    "2025-09-01, 2025-09-01/2025-09-01",
    "2025-09-02, 2025-09-02/",
    "2026-01-01, 2025-09-02/"
  })
  void theDayOnWhichItWasLastSeenIsPartOfTheAnswer(String day, String days) {
    Accessions accessions =
        accessions(
            invitation("TUN", "185", "2018-02-07"), extensionRequest("TUN", "185", "2023-01-15"));

    assertThat(days(accessions, day, DayWatchTest::standing)).isEqualTo(days);
  }

  private static void standing(Grounds grounds) {
    TreatyRegister register = grounds.register();
    assertThat(grounds.standing(register.participant("TUN"), register.treaty("185")).candidates())
        .isNotEmpty();
  }
}
