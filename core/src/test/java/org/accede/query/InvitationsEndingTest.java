package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.invitation.Invitation;
import org.accede.time.Term;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invitations that run on one day and can end by another. */
class InvitationsEndingTest {
  private static List<String> ending(String from, String to, TreatyFact... facts) {
    return Accessions.in(register(facts))
        .invitationsEnding(LocalDate.parse(from), LocalDate.parse(to))
        .stream()
        .map(end -> end.participant().code() + " " + end.treaty().number() + " " + end.lastDay())
        .toList();
  }

  private static Invitation invited(String who, String treaty, Term term) {
    return new Invitation.Builder()
        .participant(code(who))
        .treaty(number(treaty))
        .on(date("2018-02-07"))
        .term(term)
        .provenance(provenance())
        .build();
  }

  private static Invitation until(String who, String lastDay) {
    return invited(who, "185", Term.until(date(lastDay)));
  }

  /** Tunisia, ETS No. 185: invited on 7 February 2018 for five years. */
  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2018-02-06, 2030-01-01, false",
    "2018-02-07, 2030-01-01, true",
    "2022-01-01, 2023-02-06, false",
    "2022-01-01, 2023-02-07, true",
    "2023-02-07, 2023-02-07, true",
    "2023-02-08, 2023-02-08, true",
    "2023-02-09, 2030-01-01, false"
  })
  void anInvitationIsFoundOnceFromItsAdoptionToItsLatestLastDay(
      String from, String to, boolean isFound) {
    assertThat(ending(from, to, invitation("TUN", "185", "2018-02-07")))
        .isEqualTo(isFound ? List.of("TUN 185 2023-02-07/2023-02-08") : List.of());
  }

  /** The first extension of Tunisia's invitation, and what was known the day before it. */
  @Test
  void anExtensionOnRecordMovesTheEnd() {
    LocalDate before = LocalDate.of(2023, 1, 31);
    LocalDate later = LocalDate.of(2030, 1, 1);
    Accessions accessions =
        Accessions.in(
            register(
                invitation("TUN", "185", "2018-02-07"),
                extension("TUN", "185", "2023-02-01", "2024-02-07")));

    assertThat(accessions.invitationsEnding(before, later))
        .extracting(InvitationEnd::lastDay)
        .containsExactly(date("2024-02-07"));
    assertThat(accessions.knownOn(before).invitationsEnding(before, later))
        .extracting(InvitationEnd::lastDay)
        .containsExactly(date("2023-02-07/2023-02-08"));
  }

  @Test
  void theFirstToEndComesFirstWhateverTheOrderOfTheRecord() {
    assertThat(
            ending(
                "2019-01-01",
                "2025-12-31",
                until("TUN", "2025-01-01"),
                until("CHL", "2026-01-01"),
                until("KAZ", "2023-06-30"),
                invited("KAZ", "030", Term.until(date("2024-01-01")))))
        .containsExactly("KAZ 185 2023-06-30", "KAZ 030 2024-01-01", "TUN 185 2025-01-01");
  }

  @Test
  void allThatEndOnTheFirstDayOfThePeriodAreFound() {
    assertThat(
            ending(
                "2023-02-07",
                "2023-02-07",
                until("BEN", "2022-01-01"),
                until("CHL", "2023-02-07"),
                until("KAZ", "2023-02-07"),
                until("PER", "2023-02-07"),
                until("TUN", "2023-02-07"),
                until("URY", "2023-02-08")))
        .containsExactly(
            "CHL 185 2023-02-07", "KAZ 185 2023-02-07", "PER 185 2023-02-07", "TUN 185 2023-02-07");
    assertThat(
            ending(
                "2023-02-07",
                "2023-02-07",
                until("CHL", "2023-02-07"),
                until("KAZ", "2023-02-07"),
                until("PER", "2023-02-07")))
        .hasSize(3);
  }

  @Test
  void aTermThatNothingBoundsIsLeftOut() {
    assertThat(ending("2023-06-01", "2030-01-01", until("KAZ", "2024-01-01/.."))).isEmpty();
    assertThat(ending("2023-06-01", "2030-01-01", until("KAZ", "../2024-01-01")))
        .as("nor can it end before it began")
        .containsExactly("KAZ 185 2018-02-07/2024-01-01");
  }

  @Test
  void anInvitationWithoutATermIsLeftOut() {
    assertThat(ending("2023-06-01", "9999-01-01", invited("KAZ", "185", Term.notStated())))
        .isEmpty();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2023-04-04, 0", "2023-04-05, 1", "2023-09-30, 1", "2023-10-01, 0", "2024-07-01, 0"})
  void whoHasAccededIsInvitedNoMoreNorDoesAnInvitationEndWhereAPartyLeaves(String day, int found) {
    Accessions accessions =
        Accessions.in(
            SampleRegister.of(
                    new Invitation.Builder()
                        .participant(code("KAZ"))
                        .treaty(number("185"))
                        .on(date("2023-04-05"))
                        .term(Term.until(date("2028-04-05")))
                        .provenance(provenance())
                        .build(),
                    accession("KAZ", "185", "2023-10-01"),
                    denunciation("KAZ", "185", "2024-06-01", "2024-10-01"))
                .build());

    assertThat(accessions.invitationsEnding(LocalDate.parse(day), LocalDate.of(2030, 1, 1)))
        .hasSize(found);
  }

  @Test
  void theOnlyInvitationThereIsEndsOnItsLastDay() {
    LocalDate lastDay = LocalDate.of(2023, 2, 8);
    Accessions accessions =
        Accessions.in(SampleRegister.of(invitation("KAZ", "185", "2018-02-07")).build());

    assertThat(accessions.invitationsEnding(lastDay, lastDay)).hasSize(1);
    assertThat(accessions.invitationsEnding(lastDay.plusDays(1), lastDay.plusDays(1))).isEmpty();
  }

  @Test
  void whereNobodyIsInvitedNoneEnds() {
    assertThat(ending("1949-05-05", "2030-01-01", accession("KAZ", "185", "2020-01-01"))).isEmpty();
  }
}
