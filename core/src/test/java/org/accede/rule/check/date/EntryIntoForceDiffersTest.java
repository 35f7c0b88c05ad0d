package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.register.TreatyRegister;
import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185, Article 36: the first day of the month after three months. */
class EntryIntoForceDiffersTest {
  private final Told told = Told.of(Treaties.member("ROU", "1993-10-07"), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ratified 2006-01-15; in force 2006-05-01 | 2010-01-01 | none",
        "ratified 2006-01-15; in force 2006-05-02 | 2010-01-01 | certain",
        "ratified 2006-01-31; in force 2006-05-01 | 2010-01-01 | none",
        // a deposit on the first costs a month
        "ratified 2006-01-01; in force 2006-04-01 | 2010-01-01 | certain",
        "ratified 2006-01-15; in force 2006-05-02 | 2006-05-01 | none",
        // a successor takes over by another law
        "succeeded 2006-01-15; in force 2006-06-06 | 2010-01-01 | none",
        // before the treaty's own: another check speaks of it
        "ratified 2003-01-15; in force 2004-06-30 | 2010-01-01 | none",
        // not exact
        "ratified 2006-01; in force 2006-06-01 | 2010-01-01 | none",
      })
  void thePublishedDayIsTheOneTheClauseCountsTo(String facts, String day, String expected) {
    assertThat(Held.against(EntryIntoForceDiffers.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void whereAnotherSourceWouldHaveThemAgreeItIsPossible() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Treaties.member("ROU", "1993-10-07"))
            .add(Samples.participant("USA"))
            .add(Treaties.cybercrime())
            .add(Samples.ratification("ROU", "185", "2006-01-15"))
            .add(
                Samples.entryIntoForce(
                    "ROU", "185", "2006-05-02", Samples.contradictedBy("2006-05-01")))
            .build();
    assertThat(Held.against(EntryIntoForceDiffers.check(), register, "2010-01-01"))
        .isEqualTo("possible");
  }

  @Test
  void aClauseThatNobodyHasReadCountsToNothing() {
    Told romania = Told.of(Treaties.member("ROU", "1993-10-07"), Samples.treaty("185"));
    assertThat(
            Held.against(
                EntryIntoForceDiffers.check(),
                romania.register("ratified 2006-01-15; in force 2006-05-02"),
                "2010-01-01"))
        .isEqualTo("none");
  }
}
