package org.accede.invitation;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.accede.error.InvalidValueException;
import org.accede.invitation.Objection.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationTest {
  @Test
  void theLastDayToReplyIsTheDeadline() {
    assertThat(consultation("2018-07-23").build().lastDayToReply()).isEqualTo(date("2018-07-23"));
  }

  @Test
  void theLastDayToReplyIsTheProlongedOneIfItWasProlonged() {
    Consultation prolonged = consultation("2019-08-26").prolongedUntil(date("2019-10-18")).build();

    assertThat(prolonged.lastDayToReply()).isEqualTo(date("2019-10-18"));
    assertThat(prolonged.deadline()).isEqualTo(date("2019-08-26"));
  }

  @Test
  void aConsultationThatNoSourceDatesWasOpenedUpToItsDeadline() {
    assertThat(consultation("2018-07-23").build().on()).isEqualTo(date("../2018-07-23"));
    assertThat(consultation("2018-07").build().on()).isEqualTo(date("../2018-07-31"));
    assertThat(consultation("2018-07-23/..").build().on()).isEqualTo(date("../.."));
    assertThat(consultation("2018-07-23").build().isDated()).isFalse();
    assertThat(consultation("2018-07-23").on(date("2018-05")).build().isDated()).isTrue();
  }

  @ParameterizedTest(name = "opened {0}, replies by {1}, prolonged until {2}: known from {3}")
  @CsvSource({
    "2018-05-15,    2018-07-23,         , 2018-05-15",
    "2018-05,       2018-07-23,         , 2018-05-31",
    "../..,         2018-07-23,         , 2018-07-23",
    "2018-05-15/.., 2018-07-23,         , 2018-07-23",
    "../..,         2018-07,            , 2018-07-31",
    "../..,         2018-07-23, 2018-09-03, 2018-09-03",
    "2018-05-15,    2018-07-23, 2018-09-03, 2018-09-03",
  })
  void itIsKnownFromItsOpeningElseFromTheLastDayToReply(
      String on, String deadline, String prolonged, LocalDate known) {
    Consultation.Builder consultation = consultation(deadline);
    consultation.on(date(on));
    if (prolonged != null) {
      consultation.prolongedUntil(date(prolonged));
    }

    assertThat(consultation.build().knownFrom()).contains(known);
  }

  @Test
  void aStatedDayFromWhichItIsKnownWins() {
    Consultation.Builder stated = new Consultation.Builder();
    stated
        .participant(code("VAT"))
        .treaty(number("112"))
        .deadline(date("2018-07-23"))
        .prolongedUntil(date("2018-09-03"))
        .provenance(knownFrom("2018-08-17"));

    assertThat(stated.build().knownFrom()).contains(LocalDate.of(2018, 8, 17));
  }

  @Test
  void withoutAnyLastDayItIsNeverKnown() {
    assertThat(consultation("2018-07-23/..").build().knownFrom()).isEmpty();
  }

  @Test
  void aConsultationOpenedAfterItsDeadlineIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> consultation("2018-07-23").on(date("2018-07-24")).build())
        .withMessage("on: found \"2018-07-24\", expected a day not after the deadline");
    assertThat(consultation("2018-07-23").on(date("2018-07-23")).build().on())
        .isEqualTo(date("2018-07-23"));
  }

  @Test
  void aProlongationToAnEarlierDayIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> consultation("2018-07-23").prolongedUntil(date("2018-07-22")).build())
        .withMessage(
            "prolongedUntil: found \"2018-07-22\", expected a day not before the first deadline");
  }

  @Test
  void whoObjectedNeedNotBeKnown() {
    Objection unknown = objection("MNG", "024", "2019", Outcome.ENDED_REQUEST);
    Objection known =
        new Objection(
            code("MNG"),
            number("024"),
            date("2019"),
            Outcome.ENDED_REQUEST,
            ImmutableSet.of(code("FRA")),
            provenance());

    assertThat(unknown.by()).isEmpty();
    assertThat(known.by()).containsExactly(code("FRA"));
    assertThat(unknown).isNotEqualTo(known);
  }

  @Test
  void everyStepOfAConsultationHasItsWord() {
    assertThat(consultation("2018-07-23").build().label()).isEqualTo("VAT 112 CONSULTATION");
    assertThat(decisionInPrinciple("CHL", "185", "2009-04").label())
        .isEqualTo("CHL 185 DECISION_IN_PRINCIPLE");
  }

  private static Consultation.Builder consultation(String deadline) {
    return consultationBuilder("VAT", "112", deadline);
  }
}
