package org.accede.act;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import org.accede.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class ActTest {
  @Test
  void aDenunciationIsDatedByItsNotificationOrElseByItsEffect() {
    assertThat(denunciation("RUS", "005", "2022-03-15", "2022-09-16").on())
        .isEqualTo(date("2022-03-15"));
    assertThat(unfinished().effect(date("2022-09-16")).build().on()).isEqualTo(date("2022-09-16"));
  }

  @Test
  void aDenunciationNotifiedInAdvanceIsKnownFromItsNotification() {
    assertThat(denunciation("RUS", "005", "2022-03-15", "2022-09-16").knownFrom())
        .contains(LocalDate.of(2022, 3, 15));
  }

  @Test
  void aDenunciationWithoutAnyDateIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> unfinished().build())
        .withMessage(
            "denunciation: found \"RUS 005 DENUNCIATION\", expected the day of notification, the"
                + " day of effect, or both");
  }

  @Test
  void ratificationAcceptanceAndApprovalFollowASignature() {
    assertThat(Arrays.stream(ConsentKind.values()).filter(ConsentKind::followsSignature))
        .containsExactly(
            ConsentKind.RATIFICATION,
            ConsentKind.ACCEPTANCE,
            ConsentKind.APPROVAL,
            ConsentKind.RATIFICATION_ACCEPTANCE_OR_APPROVAL);
  }

  @Test
  void everyActHasItsWord() {
    assertThat(signature("KAZ", "030", "2025").label()).isEqualTo("KAZ 030 SIGNATURE");
    assertThat(accession("KAZ", "030", "2025").label()).isEqualTo("KAZ 030 CONSENT");
    assertThat(entryIntoForce("KAZ", "030", "2025").label()).isEqualTo("KAZ 030 ENTRY_INTO_FORCE");
  }

  @Test
  void aWithdrawalIsCalledByWhatItTakesBack() {
    assertThat(Arrays.stream(WithdrawnAct.values()))
        .extracting(of -> withdrawal(of, "KAZ", "030", "2025").label())
        .containsExactly(
            "KAZ 030 WITHDRAWAL_OF_SIGNATURE",
            "KAZ 030 WITHDRAWAL_OF_CONSENT",
            "KAZ 030 WITHDRAWAL_OF_DENUNCIATION");
  }

  @Test
  void aDenunciationIsOfTheWholeUnlessItNamesAPart() {
    assertThat(denunciation("NLD", "009", "2025-01-01", "2025-07-01").isWhole()).isTrue();
    assertThat(denunciationOf("Chapter I", "NLD", "009", "2025-01-01").isWhole()).isFalse();
  }

  @Test
  void aPartWithoutANameIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> unfinished().effect(date("2022-09-16")).part(" ").build())
        .withMessage("part: found \" \", expected the part, or nothing");
  }

  private static Denunciation.Builder unfinished() {
    Denunciation.Builder builder = new Denunciation.Builder();
    builder.participant(code("RUS")).treaty(number("005")).provenance(provenance());
    return builder;
  }
}
