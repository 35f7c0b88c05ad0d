package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.source;
import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far Kazakhstan and Tunisia are seen, who signed ETS No. 030 by lists of some days. */
class SightTest {
  private static TreatyFact signed(String who, String list) {
    return signature(who, "030", "1990-02-01", by(list));
  }

  private static Provenance by(String list) {
    return Provenance.of(source("list-" + list, list));
  }

  private static Sight sight(TreatyRegister register, String who) {
    return Sight.of(register, code(who), number("030"));
  }

  private static Coverage charted(Coverage.Extent extent, String day) {
    return Scene.complete(extent, day);
  }

  @Nested
  class TwoThatAreSeenAsFar {
    private static final TreatyRegister REGISTER =
        Samples.registerBuilder(
                signed("KAZ", "2004-06-18"),
                signature("TUN", "030", "1991-03-04", by("2004-06-18")),
                signed("MAR", "2009-03-01"),
                accession("UZB", "030", "1992-03-10", by("2004-06-18")))
            .build();

    @Test
    void areSeenAlikeWhateverElseTheyDid() {
      assertThat(sight(REGISTER, "KAZ"))
          .isEqualTo(sight(REGISTER, "TUN"))
          .hasSameHashCodeAs(sight(REGISTER, "TUN"));
    }

    @Test
    void areSeenAlikeUnderOneChartToo() {
      for (Coverage.Extent extent : Coverage.Extent.values()) {
        TreatyRegister charted =
            Samples.registerBuilder(signed("KAZ", "2004-06-18"), signed("TUN", "2004-06-18"))
                .cover(number("030"), charted(extent, "2010-12-31"))
                .build();

        assertThat(sight(charted, "KAZ")).as("%s", extent).isEqualTo(sight(charted, "TUN"));
      }
    }

    @Test
    void areNotSeenAlikeWhereAnotherListTellsOrAConsentIsShown() {
      assertThat(sight(REGISTER, "KAZ"))
          .isNotEqualTo(sight(REGISTER, "MAR"))
          .isNotEqualTo(sight(REGISTER, "UZB"))
          .isNotEqualTo(REGISTER.reach(code("KAZ"), number("030")));
    }
  }

  @Nested
  class WhenAsked {
    private final TreatyRegister register = Samples.register(signed("KAZ", "2004-06-18"));

    @ParameterizedTest(name = "as known on {0}: {1}")
    @CsvSource({
      "2004-06-17, true",
      "2004-06-18, true",
      // what the list tells was so before it, too
      "1990-01-31, true",
      // no source speaks of a day later than its own
      "2004-06-19, false",
    })
    void itsOwnSourcesTellOfTheDayOfTheView(LocalDate day, boolean isTold) {
      assertThat(sight(register.knownOn(day), "KAZ").toldOnTheDayOfTheView())
          .isEqualTo(Optional.of(day).filter(one -> isTold));
    }

    @Test
    void ofAllThatIsKnownByNowThereIsNoSuchDay() {
      assertThat(sight(register, "KAZ").toldOnTheDayOfTheView()).isEmpty();
    }
  }

  @Nested
  class SourcesThatShowNoConsent {
    private final Sight sight =
        sight(
            Samples.register(
                signature(
                    "KAZ",
                    "030",
                    "1990-02-01",
                    Provenance.of(
                        source("first", "2001-05-06"),
                        source("last", "2009-03-01"),
                        source("second", "2004-06-18")))),
            "KAZ");

    @ParameterizedTest(name = "consent {0}: not by {1}")
    @CsvSource({
      "2020-01-01, 2009-03-01",
      "2008/2012, 2009-03-01",
      "2009-03-01, 2004-06-18",
      "2004-06-18, 2001-05-06",
      "2005-01-01, 2004-06-18",
      // of a consent whose last day is not known each of them may be older
      "1995/.., 2009-03-01",
    })
    void theLatestThatIsOlderThanTheConsentMayBe(String consent, LocalDate day) {
      assertThat(sight.shownWithoutConsent(date(consent))).contains(day);
    }

    @Test
    void areNoneWhereTheConsentIsOlderThanAllOfThem() {
      assertThat(sight.shownWithoutConsent(date("2001-05-06"))).isEmpty();
    }
  }

  @Test
  void aConsentThatIsMissingLiesAfterTheLastDayOnWhichItIsKnown() {
    Sight.Window missing =
        sight(Samples.register(signed("KAZ", "2004-06-18")), "KAZ").missingConsents().orElseThrow();

    assertThat(missing.date()).isEqualTo(date("2004-06-19/.."));
  }
}
