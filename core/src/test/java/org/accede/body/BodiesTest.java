package org.accede.body;

import static org.accede.body.BodySamples.body;
import static org.accede.body.BodySamples.membership;
import static org.accede.body.BodySamples.seen;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.error.UnknownNameException;
import org.accede.source.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {
  private static final Body WEIRS =
      body("WEIRS", "Commission on Weirs", "Commission des déversoirs");
  private static final Body LOCKS = body("LOCKS", "Group of Locks", "Groupe des écluses");
  private static final BodyMembership OBSERVER =
      membership("WEIRS", "KAZ", BodyRole.OBSERVER, "1998-04-30", "2012-03", provenance());
  private static final BodyMembership MEMBER =
      membership("WEIRS", "KAZ", BodyRole.MEMBER, "2012-03", "", provenance());
  private static final Bodies BODIES =
      Bodies.of(ImmutableList.of(WEIRS, LOCKS), ImmutableList.of(MEMBER, OBSERVER));

  private static BodyStanding standing(String who, LocalDate day) {
    return BODIES.standing(code(who), WEIRS.code(), day);
  }

  @ParameterizedTest
  @CsvSource({
    "1998-04-29, NOT_YET, MEMBER",
    "1998-04-30, HELD, OBSERVER",
    "2012-02-29, HELD, OBSERVER",
    "2012-03-15, PERHAPS, MEMBER",
    "2012-03-31, HELD, MEMBER",
    "2025-09-11, HELD, MEMBER"
  })
  void whatIsMostOnTheDayComesFirst(LocalDate day, BodyStage stage, BodyRole role) {
    assertThat(standing("KAZ", day).stage()).isEqualTo(stage);
    assertThat(standing("KAZ", day).role()).contains(role);
    assertThat(standing("KAZ", day).memberships()).containsExactlyInAnyOrder(MEMBER, OBSERVER);
  }

  @ParameterizedTest
  @CsvSource({"1998-04-29, false", "2012-03-15, true", "2025-09-11, true"})
  void whoTakesPartOrMayCountsOnceWhateverTheRoles(LocalDate day, boolean isIn) {
    assertThat(BODIES.participantsOn(WEIRS.code(), day))
        .isEqualTo(isIn ? ImmutableSet.of(code("KAZ")) : ImmutableSet.of());
    assertThat(BODIES.participantsOn(LOCKS.code(), day)).isEmpty();
  }

  @Test
  void whereNothingIsOnRecordTheAnswerIsNeverNo() {
    BodyStanding nothing = standing("UZB", LocalDate.of(2025, 9, 11));

    assertThat(nothing.stage()).isEqualTo(BodyStage.NONE_ON_RECORD);
    assertThat(nothing.role()).isEmpty();
    assertThat(BODIES.standings(code("UZB"), LocalDate.of(2025, 9, 11))).isEmpty();
    assertThat(BODIES.standings(code("KAZ"), LocalDate.of(2025, 9, 11)))
        .extracting(BodyStanding::body)
        .containsExactly(WEIRS);
  }

  @Test
  void betweenTheDaysThatSourcesGiveForTheBeginningItIsPerhapsSo() {
    BodyMembership contradicted =
        membership("WEIRS", "KAZ", BodyRole.MEMBER, "2020-01-01", "", contradictedBy("2019-12-30"));

    assertThat(contradicted.on(LocalDate.of(2019, 12, 29))).isEqualTo(BodyStage.NOT_YET);
    assertThat(contradicted.on(LocalDate.of(2019, 12, 31))).isEqualTo(BodyStage.PERHAPS);
    assertThat(contradicted.on(LocalDate.of(2020, 1, 1))).isEqualTo(BodyStage.HELD);
  }

  @Test
  void whoIsSeenHadBegunByThen() {
    BodyMembership undated =
        membership(
            "WEIRS",
            "KAZ",
            BodyRole.OBSERVER,
            "../..",
            "",
            Provenance.of(seen("2023-01-01/2023-06-30"), seen("2021/..")));

    assertThat(undated.sinceRange()).isEqualTo(date("../2023-06-30"));
    assertThat(undated.on(LocalDate.of(2023, 6, 29))).isEqualTo(BodyStage.PERHAPS);
    assertThat(undated.on(LocalDate.of(2023, 6, 30))).isEqualTo(BodyStage.HELD);
    assertThat(undated.lastSeen()).contains(LocalDate.of(2023, 1, 1));
  }

  @Test
  void itIsLastSeenNoLaterThanItEnded() {
    Provenance told = Provenance.of(seen("2024-05-30"));

    assertThat(membership("WEIRS", "RUS", BodyRole.MEMBER, "2007-02-01", "", told).lastSeen())
        .contains(LocalDate.of(2024, 5, 30));
    assertThat(
            membership("WEIRS", "RUS", BodyRole.MEMBER, "2007-02-01", "2022-03/2024", told)
                .lastSeen())
        .contains(LocalDate.of(2022, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEIRS",
        "weirs",
        "commission on weirs",
        "the Commission on Weirs",
        "la commission des deversoirs",
      })
  void aBodyIsFoundByWhatPeopleCallIt(String name) {
    assertThat(BODIES.body(name)).isEqualTo(WEIRS);
  }

  @Test
  void aNameThatNobodyHasIsRefusedWithTheNearest() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> BODIES.body("LOKCS"))
        .satisfies(
            unknown -> {
              assertThat(unknown.argument()).isEqualTo("body");
              assertThat(unknown.value()).isEqualTo("LOKCS");
              assertThat(unknown.suggestions()).containsExactly("LOCKS (Group of Locks)");
            });
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> BODIES.body(BodyCode.of("DAMS")))
        .withMessageContaining("unknown body \"DAMS\"");
  }

  @Test
  void bodiesAreEqualIfTheyHoldTheSame() {
    Bodies same = Bodies.of(ImmutableList.of(LOCKS, WEIRS), ImmutableList.of(OBSERVER, MEMBER));

    assertThat(same).isEqualTo(BODIES).hasSameHashCodeAs(BODIES);
    assertThat(same).isNotEqualTo(Bodies.of(same.all(), ImmutableList.of(MEMBER)));
    assertThat(Bodies.of(ImmutableList.of(LOCKS), ImmutableList.of()))
        .isNotEqualTo(Bodies.of(ImmutableList.of(LOCKS, WEIRS), ImmutableList.of()))
        .isNotEqualTo(Bodies.none());
    assertThat(same).hasToString("Bodies [LOCKS, WEIRS], 2 memberships");
    assertThat(Bodies.none().all()).isEmpty();
  }

  @Test
  void factsOfOnesOwnWinOverOthers() {
    Body renamed = body("WEIRS", "Commission on Small Weirs", "Commission des petits déversoirs");
    BodyMembership mine = membership("WEIRS", "KAZ", BodyRole.MEMBER, "2011", "", provenance());
    Bodies both = Bodies.of(ImmutableList.of(renamed), ImmutableList.of(mine)).combinedWith(BODIES);

    assertThat(both.all()).containsExactly(LOCKS, renamed);
    assertThat(both.memberships()).containsExactly(mine, OBSERVER);
  }

  @Test
  void whatCannotStandIsRefusedByName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> membership("WEIRS", "KAZ", BodyRole.MEMBER, "2012-03", "2012-02", provenance()))
        .withMessageContaining("until")
        .withMessageContaining("2012-02");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> BodyCode.of("weirs"))
        .withMessageContaining("weirs");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> Bodies.of(ImmutableList.of(LOCKS), ImmutableList.of(MEMBER)))
        .withMessageContaining("KAZ in WEIRS");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> Bodies.of(ImmutableList.of(WEIRS, WEIRS), ImmutableList.of()))
        .withMessageContaining("WEIRS");
    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> Bodies.of(ImmutableList.of(WEIRS), ImmutableList.of(MEMBER, MEMBER)))
        .withMessageContaining("KAZ in WEIRS");
  }

  @Test
  void withoutAFrenchNameTheEnglishOneStandsForIt() {
    assertThat(WEIRS.shortName().french()).isEqualTo("WEIRS");
    assertThat(WEIRS.name().french()).isEqualTo("Commission des déversoirs");
  }
}
