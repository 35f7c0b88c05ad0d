package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ParticipantClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 185: States that took no part in its elaboration accede; Chile did on 20 April 2017. */
class SignatureByOneWhoMayAccedeTest {
  private final Told told = Told.of(Treaties.outsider("CHL", false), Treaties.cybercrime());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "acceded 2017-04-20 | 2020-01-01 | none",
        "signed 2017-04-20 | 2020-01-01 | certain",
        "signed definitively 2017-04-20 | 2020-01-01 | certain",
        "signed 2017-04-20 | 2017-04-19 | none",
      })
  void anOutsiderAccedes(String facts, String day, String expected) {
    assertThat(Held.against(SignatureByOneWhoMayAccede.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @Test
  void whoTookPartInTheElaborationSigns() {
    Told usa = Told.of(Treaties.outsider("USA", false), Treaties.cybercrime());
    assertThat(
            Held.against(
                SignatureByOneWhoMayAccede.check(),
                usa.register("signed 2001-11-23"),
                "2010-01-01"))
        .isEqualTo("none");
  }

  @Test
  void aTreatyThatNobodyAccedesToIsAnotherMatter() {
    Told kenya = Told.of(Treaties.outsider("KEN", false), Treaties.socialCharter());
    assertThat(
            Held.against(
                SignatureByOneWhoMayAccede.check(),
                kenya.register("signed 2017-04-20"),
                "2020-01-01"))
        .isEqualTo("none");
  }

  @Test
  void aClauseThatNobodyHasReadIsHeldAgainstNobody() {
    Told chile = Told.of(Treaties.outsider("CHL", false), Samples.treaty("185"));
    assertThat(
            Held.against(
                SignatureByOneWhoMayAccede.check(),
                chile.register("signed 2017-04-20"),
                "2020-01-01"))
        .isEqualTo("none");
  }

  @Test
  void aTreatyToWhoseSignatureOthersAreInvitedIsAnotherMatter() {
    Told kenya =
        Told.of(
            Treaties.outsider("KEN", false),
            Treaties.invitingToSign(ParticipantClass.NON_MEMBER_STATE));
    assertThat(
            Held.against(
                SignatureByOneWhoMayAccede.check(),
                kenya.register("signed 2017-04-20"),
                "2020-01-01"))
        .isEqualTo("none");
  }
}
