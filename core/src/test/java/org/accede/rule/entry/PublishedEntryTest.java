package org.accede.rule.entry;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.treaty;
import static org.accede.time.Trilean.MAYBE;
import static org.accede.time.Trilean.NO;
import static org.accede.time.Trilean.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.EntryIntoForce;
import org.accede.register.Participation;
import org.accede.rule.entry.PublishedEntry.Outcome;
import org.accede.testing.Treaties;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185, Article 36: the first day of the month after three months. */
class PublishedEntryTest {
  private static final Treaty TREATY = Treaties.cybercrime();
  private static final Consent RATIFIED = ratification("ROU", "185", "2006-01-15");

  @Test
  void itHoldsWhatIsComparedAndHowTheClausesCount() {
    EntryIntoForce inForce = entryIntoForce("ROU", "185", "2006-05-01");
    PublishedEntry published = PublishedEntry.of(TREATY, line(RATIFIED, inForce)).orElseThrow();

    assertThat(published.consent()).isEqualTo(RATIFIED);
    assertThat(published.entry()).isEqualTo(inForce);
    assertThat(published.effect().orElseThrow().count(RATIFIED.on())).hasToString("2006-05-01");
  }

  @ParameterizedTest(name = "ratified on 15 January 2006, in force {0}: {1}, {2}")
  @CsvSource({
    "2006-05-01, MATCHES, NO",
    "2006-05-02, DIFFERS, YES",
    "2006-04-30, DIFFERS, YES",
  })
  void aPublishedDayIsTheOneTheClausesCountToOrDiffers(
      String entry, Outcome outcome, Trilean differs) {
    PublishedEntry published = published(RATIFIED, entryIntoForce("ROU", "185", entry));

    assertThat(published.outcome()).isEqualTo(outcome);
    assertThat(published.differs()).isEqualTo(differs);
  }

  @Test
  void aDifferenceWithAReasonOnRecordIsExplained() {
    PublishedEntry published =
        published(
            RATIFIED,
            entryIntoForce(
                "ROU",
                "185",
                "2006-05-02",
                provenanceBuilder().exception("the notification was corrected").build()));

    assertThat(published.outcome()).isEqualTo(Outcome.EXPLAINED);
    assertThat(published.differs()).isEqualTo(NO);
  }

  @Test
  void aSourceThatWouldHaveThemAgreeLeavesTheDifferenceOpen() {
    assertThat(
            published(
                    RATIFIED,
                    entryIntoForce("ROU", "185", "2006-05-02", contradictedBy("2006-05-01")))
                .differs())
        .isEqualTo(MAYBE);
    assertThat(
            published(
                    consent(
                        "ROU",
                        "185",
                        "2006-01-15",
                        ConsentKind.RATIFICATION,
                        contradictedBy("2006-02-01")),
                    entryIntoForce("ROU", "185", "2006-06-01"))
                .differs())
        .isEqualTo(MAYBE);
    assertThat(
            published(
                    RATIFIED,
                    entryIntoForce("ROU", "185", "2006-06-02", contradictedBy("2006-06-01")))
                .differs())
        .isEqualTo(YES);
  }

  @Test
  void nothingIsCountedUnderAClauseThatNobodyHasRead() {
    PublishedEntry published =
        PublishedEntry.of(treaty("185"), line(RATIFIED, entryIntoForce("ROU", "185", "2006-05-02")))
            .orElseThrow();

    assertThat(published.effect()).isEmpty();
    assertThat(published.outcome()).isEqualTo(Outcome.NOT_COUNTED);
    assertThat(published.differs()).isEqualTo(NO);
  }

  @ParameterizedTest(name = "consent {0}, in force {1}")
  @CsvSource({"2006-01, 2006-05-01", "2006-01-15, 2006-05", "2006-01, 2006-05"})
  void daysThatAreNotExactAreNotHeldAgainstAnything(String consent, String entry) {
    assertThat(
            PublishedEntry.of(
                TREATY,
                line(accession("ROU", "185", consent), entryIntoForce("ROU", "185", entry))))
        .isEmpty();
  }

  @Test
  void aLineWithoutOneOfTheTwoHasNothingToCompare() {
    EntryIntoForce inForce = entryIntoForce("ROU", "185", "2006-05-01");

    assertThat(PublishedEntry.of(TREATY, line(Optional.empty(), Optional.of(inForce)))).isEmpty();
    assertThat(PublishedEntry.of(TREATY, line(Optional.of(RATIFIED), Optional.empty()))).isEmpty();
  }

  @Test
  void aSuccessionTakesEffectByAnotherLaw() {
    Consent succeeded = consent("ROU", "185", "2006-01-15", ConsentKind.SUCCESSION, provenance());

    assertThat(
            PublishedEntry.of(TREATY, line(succeeded, entryIntoForce("ROU", "185", "2006-05-01"))))
        .isEmpty();
  }

  private static PublishedEntry published(Consent consent, EntryIntoForce entry) {
    return PublishedEntry.of(TREATY, line(consent, entry)).orElseThrow();
  }

  private static Participation line(Consent consent, EntryIntoForce entry) {
    return line(Optional.of(consent), Optional.of(entry));
  }

  private static Participation line(Optional<Consent> consent, Optional<EntryIntoForce> entry) {
    return new Participation.Builder().consent(consent).entryIntoForce(entry).build();
  }
}
