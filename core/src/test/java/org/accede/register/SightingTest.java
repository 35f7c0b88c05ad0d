package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.Denunciation;
import org.accede.act.WithdrawnAct;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a pair is seen, and what its sources show of it. */
class SightingTest {
  @ParameterizedTest(name = "as of {0}, act of {1}: {2}")
  @CsvSource({
    // its own day
    "2007-05-01, 2004-06-18,            2007-05-01",
    "2007-05-01, 2008-01-01,            2007-05-01",
    // no older than its newest act, and no younger than its year
    "2007,       2007-03-05,            2007-03-05",
    "2007,       2004-06-18,            2007-01-01",
    "2007,       2008-01-01,            2007-12-31",
    "2007-03,    2007-03-05,            2007-03-05",
    // its newest act
    ",           2004-06-18,            2004-06-18",
    ",           2004,                  2004-01-01",
    ",           ../2004-06-18,         2004-06-18",
    "../2007,    2004-06-18,            2004-06-18",
    "../2007,    2008-01-01,            2007-12-31",
    "2007/..,    2004-06-18,            2007-01-01",
    "2007/..,    2008-01-01,            2008-01-01",
  })
  void aPairIsSeenUntilTheDayAsOfWhichItsSourceSpeaks(
      ImpreciseDate asOf, String act, LocalDate seen) {
    TreatyRegister register = register(signature("KAZ", "030", act, source("list", asOf)));

    assertThat(seenUntil(register)).contains(seen);
    assertThat(register.reach(code("KAZ"), number("030")).sightings())
        .containsExactly(new Sighting(seen, false));
  }

  @Test
  @SuppressWarnings("deprecation") // as long as they are there, they say the same
  void whatIsDeprecatedSaysWhatTheReachSays() {
    TreatyRegister register = register(signature("KAZ", "030", "2004-06-18"));
    Reach reach = register.reach(code("KAZ"), number("030"));

    assertThat(register.sightings(code("KAZ"), number("030")))
        .isEqualTo(reach.sightings())
        .isNotEmpty();
    assertThat(register.factsSeenUntil(code("KAZ"), number("030")))
        .isEqualTo(reach.facts())
        .isPresent();
  }

  @Test
  void theNewestActOfASourceCountsForAllThatItTellsOf() {
    Provenance list = source("list", null);
    TreatyRegister register =
        register(
            signature("KAZ", "030", "2004-06-18", list),
            accession("TUN", "062", "2006-01-01", list),
            signature("FRA", "030", "2010-01-01", source("another", null)));

    assertThat(seenUntil(register)).contains(LocalDate.of(2006, 1, 1));
  }

  @Test
  void ofManySourcesThatCameOneAfterAnotherEachIsKnown() {
    Provenance list = source("list", null);
    TreatyRegister register =
        register(
            signature("KAZ", "030", "2004-06-18", list),
            signature("FRA", "030", "1999-01-01", source("another", null)));
    register = register.with(accession("FRA", "030", "2006-01-01", list));

    for (int letter = 0; letter < 150; letter++) {
      String day = LocalDate.of(2011, 1, 1).plusDays(letter).toString();
      register =
          register.with(
              request("FRA", "030", day).withProvenance(source("letter " + letter, null)));

      assertThat(seenUntil(register)).contains(LocalDate.of(2006, 1, 1));
    }
  }

  @Test
  void anEntryIntoForceMakesNoSourceYounger() {
    Provenance list = source("list", date("2007"));
    TreatyRegister register =
        register(
            accession("KAZ", "030", "2007-03-05", list),
            entryIntoForce("KAZ", "030", "2007-06-05", list));

    assertThat(seenUntil(register)).contains(LocalDate.of(2007, 3, 5));
  }

  @Test
  void theEffectOfADenunciationMakesNoSourceYoungerAndItsNotificationDoes() {
    Provenance list = source("list", null);
    Denunciation.Builder effect = new Denunciation.Builder();
    effect.effect(date("2007-12-31"));
    Denunciation.Builder notified = new Denunciation.Builder();
    notified.notified(date("2007-06-30")).effect(date("2007-12-31"));

    assertThat(seenUntil(register(accession("KAZ", "030", "2004-06-18", list), by(effect, list))))
        .contains(LocalDate.of(2004, 6, 18));
    assertThat(seenUntil(register(accession("KAZ", "030", "2004-06-18", list), by(notified, list))))
        .contains(LocalDate.of(2007, 6, 30));
  }

  private static Denunciation by(Denunciation.Builder left, Provenance list) {
    left.participant(code("KAZ")).treaty(number("030")).provenance(list);
    return left.build();
  }

  @Test
  void whereASourceTellsOfAnEntryIntoForceAloneItsDayCounts() {
    TreatyRegister register =
        register(entryIntoForce("KAZ", "030", "2007-06-05", source("list", null)));

    assertThat(seenUntil(register)).contains(LocalDate.of(2007, 6, 5));
  }

  @Test
  void theLatestSourceCountsOfAllActsAndSteps() {
    TreatyRegister register =
        register(
            signature("KAZ", "030", "2004-06-18", source("list", date("2004-07-01"))),
            invitation("KAZ", "030", "2004-06-18", source("report", date("2005-01-01"))));

    assertThat(seenUntil(register)).contains(LocalDate.of(2005, 1, 1));
  }

  @Test
  void coverageThatReachesThePairCountsButNotForInvitations() {
    TreatyRegister register =
        registerBuilder(signature("KAZ", "030", "2004-06-18", source("list", null)))
            .cover(number("030"), complete("2010-01-01"))
            .cover(number("030"), complete(Scope.Group.MEMBERS, "2020-01-01"))
            .build();

    assertThat(seenUntil(register)).contains(LocalDate.of(2010, 1, 1));
    assertThat(register.reach(code("KAZ"), number("030")).facts())
        .contains(LocalDate.of(2004, 6, 18));
  }

  @Test
  void whereNothingIsOnRecordNothingIsSeen() {
    TreatyRegister register = register(signature("KAZ", "030", "2004-06-18"));

    assertThat(register.seenUntil(code("KAZ"), number("062"))).isEmpty();
    assertThat(register.reach(code("KAZ"), number("062")).facts()).isEmpty();
    assertThat(register.reach(code("KAZ"), number("062")).sightings()).isEmpty();
    assertThat(register.viewedOn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-01, 2007-05-01, 2007-05-01",
    "2007-05-01, 2007-05-01, 2007-05-01",
    "2005-01-01, 2005-01-01, 2005-01-01",
    // what is on record later was so on that day, too
    "2004-01-01, 2004-01-01, ",
  })
  void inAViewOfThePastNothingIsSeenBeyondItsDay(LocalDate day, LocalDate seen, LocalDate sighted) {
    TreatyRegister view =
        register(signature("KAZ", "030", "2004-06-18", source("list", date("2007-05-01"))))
            .knownOn(day);

    assertThat(view.viewedOn()).contains(day);
    assertThat(seenUntil(view)).contains(seen);
    assertThat(view.reach(code("KAZ"), number("030")).facts()).contains(seen);
    assertThat(
            view.reach(code("KAZ"), number("030")).sightings().stream()
                .map(Sighting::day)
                .findFirst())
        .isEqualTo(Optional.ofNullable(sighted));
  }

  @Test
  void inAViewOfThePastOnlyCoverageOfItsTimeCounts() {
    TreatyRegister register =
        registerBuilder(signature("KAZ", "030", "2004-06-18", source("list", null)))
            .cover(number("030"), complete("2005-01-01"))
            .cover(number("030"), complete("2010-01-01"))
            .build();

    assertThat(seenUntil(register.knownOn(LocalDate.of(2007, 1, 1))))
        .contains(LocalDate.of(2005, 1, 1));
  }

  @Test
  void whatIsAddedToAViewOfThePastIsSeenToo() {
    TreatyRegister view =
        register(signature("KAZ", "030", "2004-06-18", source("list", null)))
            .knownOn(LocalDate.of(2007, 1, 1));

    assertThat(seenUntil(view.with(accession("KAZ", "030", "2006-01-01", source("what if", null)))))
        .contains(LocalDate.of(2006, 1, 1));
    assertThat(seenUntil(view.with(accession("KAZ", "030", "2008-01-01", source("what if", null)))))
        .contains(LocalDate.of(2007, 1, 1));
  }

  @Test
  void aSourceShowsConsentIfAnythingItTellsOfFollowsFromOne() {
    LocalDate day = LocalDate.of(2007, 5, 1);
    Provenance list = source("list", ImpreciseDate.on(day));
    Sighting without = new Sighting(day, false);
    Sighting with = new Sighting(day, true);

    assertThat(sightings(register(signature("KAZ", "030", "2004", list)))).containsExactly(without);
    assertThat(sightings(register(invitation("KAZ", "030", "2004", list))))
        .containsExactly(without);
    assertThat(sightings(register(accession("KAZ", "030", "2004", list)))).containsExactly(with);
    assertThat(
            sightings(
                register(
                    signature("KAZ", "030", "2004", list), accession("KAZ", "030", "2004", list))))
        .containsExactly(with);
    assertThat(sightings(register(entryIntoForce("KAZ", "030", "2004", list))))
        .containsExactly(with);
    assertThat(
            sightings(
                register(
                    signature("KAZ", "030", "2004", list),
                    withdrawal(WithdrawnAct.SIGNATURE, "KAZ", "030", "2005", list))))
        .containsExactly(without);
    assertThat(sightings(register(denunciationOf("Chapter I", "KAZ", "030", "2004-06-18"))))
        .containsExactly(new Sighting(LocalDate.of(2004, 6, 18), true));
  }

  @Test
  void sourcesThatShowTheSameOnOneDayAreOneSighting() {
    TreatyRegister register =
        register(
            signature("KAZ", "030", "2004-06-18", source("list", date("2007-05-01"))),
            invitation("KAZ", "030", "2004-06-18", source("report", date("2007-05-01"))));

    assertThat(sightings(register)).hasSize(1);
  }

  private static Iterable<Sighting> sightings(TreatyRegister register) {
    return register.reach(code("KAZ"), number("030")).sightings();
  }

  private static Optional<LocalDate> seenUntil(TreatyRegister register) {
    return register.seenUntil(code("KAZ"), number("030"));
  }

  private static Provenance source(String id, ImpreciseDate asOf) {
    return Provenance.of(
        Citation.of(
            new Source.Builder()
                .id(id)
                .kind(SourceKind.SURVEY)
                .title("The " + id)
                .asOf(Optional.ofNullable(asOf))
                .build()));
  }
}
