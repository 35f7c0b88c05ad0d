package org.accede.rule.check.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.treaty.ParticipantClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ETS No. 035 has no accession clause: member States alone sign. */
class SignatureOfClosedTreatyTest {
  private final Told told = Told.of(Treaties.outsider("KEN", false), Treaties.socialCharter());

  @ParameterizedTest(name = "{0}; on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed 2020-01-15 | 2021-01-01 | certain",
        "signed definitively 2020-01-15 | 2021-01-01 | certain",
        "signed 2020-01-15 | 2020-01-14 | none",
      })
  void whomNoClauseAdmitsDoesNotSign(String facts, String day, String expected) {
    assertThat(Held.against(SignatureOfClosedTreaty.check(), told.register(facts), day))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "a member since {0}, signed on 18 October 1961: {1}")
  @CsvSource({"1961-05-24, none", "1961-10-18, none", "1961-10-19, certain", "1961, possible"})
  void aMemberStateSigns(String since, String expected) {
    Told cyprus = Told.of(Treaties.member("CYP", since), Treaties.socialCharter());
    assertThat(
            Held.against(
                SignatureOfClosedTreaty.check(),
                cyprus.register("signed 1961-10-18"),
                "1970-01-01"))
        .isEqualTo(expected);
  }

  @Test
  void aTreatyToWhoseSignatureOthersAreInvitedIsAnotherMatter() {
    Told kenya =
        Told.of(
            Treaties.outsider("KEN", false),
            Treaties.invitingToSign(ParticipantClass.EUROPEAN_NON_MEMBER_STATE));
    assertThat(
            Held.against(
                SignatureOfClosedTreaty.check(), kenya.register("signed 2017-04-20"), "2020-01-01"))
        .isEqualTo("none");
  }
}
