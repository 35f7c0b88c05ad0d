package org.accede.rule.accession;

import static org.accede.rule.accession.Scene.acceded;
import static org.accede.rule.accession.Scene.denounced;
import static org.accede.rule.accession.Scene.freely;
import static org.accede.rule.accession.Scene.inForce;
import static org.accede.rule.accession.Scene.invited;
import static org.accede.rule.accession.Scene.invitedUntil;
import static org.accede.rule.accession.Scene.moreTimeAsked;
import static org.accede.testing.Samples.date;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.invitation.InvitationPurpose;
import org.accede.time.Term;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipantClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state is printed in one line; the dates are those of Tunisia and ETS No. 185. */
class StateTextTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02-06 | MAY_BE_INVITED",
        "2018-02-07 | INVITED since 2018-02-07 until 2023-02-08",
        "2022-12-29 | INVITED since 2018-02-07 until 2023-02-08, extension pending",
      })
  void anInvitationReadsWithItsTermAndWhetherMoreTimeWasAskedFor(String day, String line) {
    Scene scene = Scene.of(invitedUntil("2023-02-08", "2018-02-07"), moreTimeAsked("2022-12-29"));

    assertThat(scene.state(day)).hasToString(line);
    assertThat(scene.candidate("2023-02-09", AccessionStage.INVITATION_LAPSED))
        .hasToString("INVITATION_LAPSED since 2023-02-09, extension pending");
  }

  @Test
  void whereTheRequestMayBeOfALaterDayTheExtensionIsPerhapsPending() {
    Scene scene =
        Scene.of(invitedUntil("2023-02-08", "2018-02-07"), moreTimeAsked("2022-12/2023-01"));

    assertThat(scene.state("2022-12-29"))
        .hasToString("INVITED since 2018-02-07 until 2023-02-08, extension perhaps pending");
  }

  @Test
  void anInvitationToSignIsOne() {
    Scene scene =
        Scene.of(invited("2018-02-07", Term.until(date("2023-02-08")), InvitationPurpose.SIGN));

    assertThat(scene.state("2020-01-01"))
        .hasToString("INVITED since 2018-02-07 until 2023-02-08, to sign");
  }

  @Test
  void aPartyThatIsAboutToLeaveReadsWithBothDays() {
    Scene scene =
        Scene.of(
            acceded("2024-03-08"), inForce("2024-07-01"), denounced("2030-05-05", "2030-11-01"));

    assertThat(scene.state("2030-05-04")).hasToString("PARTY since 2024-07-01 until 2030-10-31");
    assertThat(scene.state("2030-05-05"))
        .hasToString("PARTY since 2024-07-01 until 2030-10-31, denunciation notified 2030-05-05");
  }

  @Test
  void whoeverMayAccedeWithoutAnInvitationDoesNotReadAsOneThatMayBeInvited() {
    Scene scene =
        Scene.of().routes(freely(Admission.of(ParticipantClass.NON_MEMBER_STATE), When.ANY_TIME));

    assertThat(scene.state("2020-01-01")).hasToString("MAY_BE_INVITED, without an invitation");
  }
}
