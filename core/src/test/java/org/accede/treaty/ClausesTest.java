package org.accede.treaty;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.Arrays;
import org.accede.error.InvalidValueException;
import org.accede.text.BilingualText;
import org.accede.treaty.Counting.Unit;
import org.accede.treaty.ParticipationCode.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
  @Test
  void aStandingAndTheTreatyItIsTowardsGoTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> members().standing(Standing.SIGNATORY).build())
        .withMessageContaining("who: found")
        .withMessageContaining("SIGNATORY")
        .withMessageContaining("both or neither");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> members().of(number("005")).build())
        .withMessageContaining("005");
    assertThatNoException()
        .isThrownBy(() -> members().standing(Standing.SIGNATORY).of(number("005")).build());
  }

  @Test
  void participantsAreNamedWithNamedAndOnlyThen() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Admission.of(ParticipantClass.NAMED))
        .withMessageContaining("participants with NAMED, and only then");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> members().addParticipants(code("KAZ")).build())
        .withMessageContaining("KAZ");
    assertThatNoException()
        .isThrownBy(
            () ->
                new Admission.Builder()
                    .participantClass(ParticipantClass.NAMED)
                    .addParticipants(code("KAZ"))
                    .build());
  }

  @Test
  void theTreatiesThatATreatyWaitedForOrEndsWithAreThoseThatItsClausesSpeakOf() {
    FinalClauses clauses =
        new FinalClauses.Builder()
            .read(FinalClauses.Reading.FULL_TEXT)
            .firstEntryIntoForce(
                new EntryIntoForceClause.Builder()
                    .counting(new Counting(CountingMethod.SAME_DATE_AS_PARENT, 0, Unit.NONE))
                    .waitedFor(number("155"))
                    .build())
            .endsWith(new EndsWith(number("005"), ""))
            .build();

    assertThat(clauses.treaties()).containsExactlyInAnyOrder(number("155"), number("005"));
  }

  @Test
  void aDescribedClassNeedsItsDescription() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Admission.of(ParticipantClass.DESCRIBED))
        .withMessageContaining("a text with DESCRIBED");
    assertThatNoException()
        .isThrownBy(
            () ->
                new Admission.Builder()
                    .participantClass(ParticipantClass.DESCRIBED)
                    .text(
                        new BilingualText(
                            "States of the basin of the Danube", "les États du bassin du Danube"))
                    .build());
  }

  @ParameterizedTest
  @CsvSource({"-1, MONTH", "0, MONTH", "3, NONE", "-1, NONE"})
  void anAmountAndAUnitGoTogether(int amount, Unit unit) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Counting(CountingMethod.PERIOD_AFTER_DATE, amount, unit))
        .withMessage(
            "amount: found \"%d %s\", expected a positive amount with a unit, or neither",
            amount, unit);
  }

  @ParameterizedTest
  @CsvSource({"0, NONE", "1, DAY", "3, MONTH", "1, YEAR"})
  void aCountNeedsNothingOrAnAmountWithItsUnit(int amount, Unit unit) {
    assertThat(new Counting(CountingMethod.PERIOD_AFTER_DATE, amount, unit).amount())
        .isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "MENX001, true,  true,  true,  false",
    "MXXX001, true,  false, false, false",
    "MEXC015, true,  true,  false, true",
    "XXNX001, false, false, true,  false",
    "XXXX999, false, false, false, false",
  })
  void theLettersOfACodeOpenATreatyToTheirGroups(
      ParticipationCode code, boolean members, boolean europeans, boolean others, boolean union) {
    assertThat(Arrays.stream(Group.values()).map(code::opensTo))
        .containsExactly(members, europeans, others, union);
    assertThat(code.states()).isEqualTo(members || europeans || others || union);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MENX", "MENX00", "MENX0001"})
  void aCodeHasSevenCharacters(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ParticipationCode(code))
        .withMessageContaining("codes.participation: found \"" + code + "\"");
  }

  @Test
  void aRouteIsFreeIfItNeedsNoInvitation() {
    assertThat(route(DecisionRequirement.NO_INVITATION_NEEDED).isFree()).isTrue();
    assertThat(route(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION).isFree()).isFalse();
    assertThat(route(DecisionRequirement.NO_INVITATION_NEEDED).toSign()).isFalse();
  }

  @Test
  void aTreatyIsCitedByItsSeriesAndNumber() {
    assertThat(treaty("030").label()).isEqualTo(new BilingualText("ETS No. 030", "STE n° 030"));
    assertThat(Series.CETS.french()).isEqualTo("STCE");
  }

  @Test
  void aFactIsNamedByItsParticipantTreatyAndWord() {
    assertThat(invitation("KAZ", "030", "2025-06-18").label()).isEqualTo("KAZ 030 INVITATION");
  }

  @Test
  void aFactHasTheRangeAndTheKnowledgeOfItsProvenance() {
    assertThat(
            invitation(
                    "KAZ",
                    "030",
                    "2025-06",
                    provenanceBuilder().addContradictions(contradiction("2025-07-02")).build())
                .range())
        .isEqualTo(date("2025-06-01/2025-07-02"));
    assertThat(invitation("KAZ", "030", "2025-06").knownFrom()).contains(LocalDate.of(2025, 6, 30));
    assertThat(invitation("KAZ", "030", "2025-06", knownFrom("2025-09-11")).knownFrom())
        .contains(LocalDate.of(2025, 9, 11));
  }

  private static Admission.Builder members() {
    Admission.Builder builder = new Admission.Builder();
    builder.participantClass(ParticipantClass.MEMBER_STATE);
    return builder;
  }

  private static AccessionRoute route(DecisionRequirement how) {
    return new AccessionRoute.Builder()
        .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
        .addHow(how)
        .when(AccessionRoute.When.ANY_TIME)
        .build();
  }
}
