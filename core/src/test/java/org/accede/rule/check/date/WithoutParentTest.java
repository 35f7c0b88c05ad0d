package org.accede.rule.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Finding;
import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ETS No. 189, Article 9(2): consent to ETS No. 185 before or at once. Morocco deposited both on 29
 * June 2018.
 */
class WithoutParentTest {
  private final Told told =
      Told.of(
              Treaties.outsider("MAR", false),
              Treaties.asking(ConsentRequirement.What.CONSENTED_BEFORE_OR_AT_ONCE))
          .with(Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "185: acceded 2018-06-29; acceded 2018-06-29 | 2020-01-01 | none",
        "185: acceded 2017-06-29; acceded 2018-06-29 | 2020-01-01 | none",
        "185: acceded 2018-06-30; acceded 2018-06-29 | 2020-01-01 | certain",
        "185: acceded 2018-06; acceded 2018-06-29 | 2020-01-01 | possible",
        "185: acceded ../2019-06-30; acceded 2018-06-29 | 2020-01-01 | none",
        "185: acceded 2018-06-30; acceded 2018-06-29 | 2018-06-28 | none",
        // it had left the parent
        "185: acceded 2006-06-30; 185: left 2017-06-30; acceded 2018-06-29 | 2020-01-01 | certain",
        // a Party to the parent has consented at some time
        "185: in force ../2026-01-31; acceded 2018-06-29 | 2020-01-01 | none",
        // a record of the parent without a consent may lack one
        "185: in force 2018-10-01; acceded 2018-06-29 | 2020-01-01 | none",
        "185: signed 2018-06-01; acceded 2018-06-29 | 2020-01-01 | none",
        // nothing on record of the parent proves nothing
        "acceded 2018-06-29 | 2020-01-01 | none",
      })
  void theParentComesFirstOrAtOnce(String facts, String day, String expected) {
    assertThat(Held.against(WithoutParent.check(), told.register(facts), day)).isEqualTo(expected);
  }

  @Test
  void whereTheRecordOfTheParentIsCompleteNothingOnItIsProof() {
    TreatyRegister register = told.complete("185").register("acceded 2018-06-29");
    assertThat(Held.against(WithoutParent.check(), register, "2020-01-01")).isEqualTo("certain");
    assertThat(lastStep(register)).isEqualTo("check.nothingOnRecord");
  }

  @Test
  void whatIsOnRecordOfTheParentIsHeldAgainstTheDayOfTheConsent() {
    TreatyRegister register = told.register("185: acceded 2018-06-30; acceded 2018-06-29");
    assertThat(lastStep(register)).isEqualTo("check.byThen");
  }

  @Test
  void whatIsNotOnACompleteRecordMayHaveComeLater() {
    TreatyRegister register = told.complete("185").register("acceded 2031-01-15");
    assertThat(Held.against(WithoutParent.check(), register, "2031-06-01")).isEqualTo("none");
  }

  @ParameterizedTest(name = "{0}: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SIGNED_BEFORE_OR_AT_ONCE | 185: signed 2018-06-01 | none",
        "SIGNED_BEFORE_OR_AT_ONCE | 185: signed 2018-07-01 | certain",
        "CONSENTED_BEFORE_OR_AT_ONCE | 185: signed 2018-06-01 | certain",
        "PARTY_BEFORE | 185: acceded 2018-02-01; 185: in force 2018-06-01 | none",
        "PARTY_BEFORE | 185: acceded 2018-06-01; 185: in force 2018-10-01 | certain",
      })
  void theClauseSaysWhatItAsksFor(ConsentRequirement.What what, String parent, String expected) {
    Told state =
        Told.of(Treaties.outsider("MAR", false), Treaties.asking(what))
            .with(Treaties.cybercrime())
            .complete("185");
    assertThat(
            Held.against(
                WithoutParent.check(),
                state.register(parent + "; acceded 2018-06-29"),
                "2020-01-01"))
        .isEqualTo(expected);
  }

  private static String lastStep(TreatyRegister register) {
    Finding finding = Held.findings(WithoutParent.check(), register, "2020-01-01").get(0);
    return Iterables.getLast(finding.explanation().steps()).message().key();
  }
}
