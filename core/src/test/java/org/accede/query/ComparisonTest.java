package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.DayMatrix;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;

/** Participants side by side. */
class ComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(participantBuilder("TUN", "Tunisia").build())
          .add(treaty("030"))
          .add(treaty("185"))
          .add(treaty("210"))
          .cover(number("185"), complete("2025-09-01"))
          .cover(number("030"), complete("2025-09-01"))
          .add(invitation("TUN", "185", "2020-02-07"))
          .add(accession("KAZ", "185", "2020-01-01"))
          .add(entryIntoForce("KAZ", "185", "2020-05-01"))
          .add(accession("KAZ", "030", "2020-01-01"))
          .add(entryIntoForce("KAZ", "030", "2020-03-31"))
          .add(accession("TUN", "030", "2020-01-01"))
          .add(entryIntoForce("TUN", "030", "2020-03-31"))
          .build();

  private final Accessions accessions = Accessions.in(register);
  private final Participant kazakhstan = register.participant(code("KAZ"));
  private final Participant tunisia = register.participant(code("TUN"));
  private final Comparison comparison =
      Comparison.of(
          accessions,
          AsOf.on(DAY),
          ImmutableList.of(tunisia, kazakhstan, tunisia),
          register.treaties());

  private Comparison.Row row(String treaty) {
    return comparison.rows().stream()
        .filter(row -> row.treaty().number().equals(number(treaty)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachParticipantIsAColumnOnceInTheOrderGiven() {
    assertThat(comparison.participants()).containsExactly(tunisia, kazakhstan);
    assertThat(row("185").cells())
        .extracting(Comparison.Cell::participant)
        .containsExactly(tunisia, kazakhstan);
    assertThat(row("185")).hasToString("185: [[INVITED], [PARTY]]");
  }

  @Test
  void whatDiffersIsCertainOnlyWhereTwoCannotStandAtOneStage() {
    assertThat(row("185").differs()).isEqualTo(Trilean.YES);
    assertThat(row("030").differs()).isEqualTo(Trilean.NO);
    assertThat(row("210").differs()).isEqualTo(Trilean.MAYBE);
    assertThat(comparison.only(row -> row.differs() == Trilean.YES).rows())
        .containsExactly(row("185"));
  }

  @Test
  void aRowIsOnRecordIfAnythingHappenedToAnyOfThem() {
    assertThat(row("185").isOnRecord()).isTrue();
    assertThat(row("210").isOnRecord()).isFalse();
    assertThat(lastSeenAsASignatory().isOnRecord()).isTrue();
  }

  @Test
  void aComparisonSaysAsOfWhenItIs() {
    AsOf asOf = AsOf.on(DAY).knownOn(LocalDate.of(2019, 12, 31));
    Comparison past =
        Comparison.of(accessions, asOf, ImmutableList.of(tunisia), register.treaties());

    assertThat(comparison.asOf()).isEqualTo(AsOf.on(DAY));
    assertThat(past.asOf()).isEqualTo(asOf);
    assertThat(past.rows()).noneMatch(Comparison.Row::isOnRecord);
  }

  @Test
  void theMatrixIsAskedForSomeParticipantsAndTreaties() {
    ImmutableList<Treaty> asked =
        ImmutableList.of(register.treaty(number("185")), register.treaty(number("030")));
    DayMatrix matrix = accessions.on(DAY);

    assertThat(matrix.stream(ImmutableList.of(tunisia, kazakhstan), asked).map(Object::toString))
        .containsExactly(
            "TUN 185: [INVITED]", "TUN 030: [PARTY]", "KAZ 185: [PARTY]", "KAZ 030: [PARTY]");
    assertThat(
            matrix.stream(register.participants(), asked)
                .filter(entry -> entry.isAt(AccessionStage.INVITED))
                .sorted(Comparator.comparing(entry -> entry.firstEnd().orElse(LocalDate.MAX)))
                .map(entry -> entry.participant() + " " + entry.firstEnd().orElseThrow()))
        .containsExactly(tunisia + " 2025-02-07");
  }

  @Test
  void aTreatyIsOpenToWhoIsInvitedAndClosedToWhoIsParty() {
    assertThat(row("185").cells())
        .extracting(Comparison.Cell::isOpen)
        .containsExactly(Trilean.YES, Trilean.NO);
    assertThat(row("210").cells())
        .extracting(Comparison.Cell::isOpen)
        .containsExactly(Trilean.MAYBE, Trilean.MAYBE);
    assertThat(accessions.on(DAY).stream(code("TUN")).map(DayMatrix.Entry::isOpen))
        .containsExactly(Trilean.NO, Trilean.YES, Trilean.MAYBE);
  }

  @Test
  void whatIsShownOfACellIsAsMuchAsIsKnown() {
    Comparison.Cell open = row("210").cells().get(0);
    Comparison.Cell invited = row("185").cells().get(0);
    Comparison.Cell lastSeen = lastSeenAsASignatory().cells().get(0);

    assertThat(invited.known()).isEqualTo(Comparison.Known.STAGE);
    assertThat(invited.shown()).containsExactly(AccessionStage.INVITED);
    assertThat(lastSeen.known()).isEqualTo(Comparison.Known.LAST_SEEN);
    assertThat(lastSeen.shown()).containsExactly(AccessionStage.SIGNATORY);
    assertThat(open.known()).isEqualTo(Comparison.Known.NOTHING);
    assertThat(open.shown()).isEmpty();
    assertThat(with(open, AccessionStage.PARTY, AccessionStage.FORMER_PARTY).known())
        .isEqualTo(Comparison.Known.EITHER);
    assertThat(with(open, AccessionStage.PARTY, AccessionStage.FORMER_PARTY).shown())
        .containsExactly(AccessionStage.FORMER_PARTY, AccessionStage.PARTY);
    assertThat(with(open, AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED).known())
        .isEqualTo(Comparison.Known.OPEN);
    assertThat(with(open, AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED).shown())
        .isEmpty();
  }

  @Test
  void theStageThatWasLastSeenIsShownOnlyWhileItIsPossible() {
    Comparison.Cell lastSeen = lastSeenAsASignatory().cells().get(0);
    Comparison.Cell still = with(lastSeen, AccessionStage.PARTY, AccessionStage.SIGNATORY);
    Comparison.Cell either = with(lastSeen, AccessionStage.PARTY, AccessionStage.FORMER_PARTY);
    Comparison.Cell open = with(lastSeen, AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED);
    Comparison.Cell any =
        with(lastSeen, AccessionStage.PARTY, AccessionStage.FORMER_PARTY, AccessionStage.NOT_OPEN);

    assertThat(still.known()).isEqualTo(Comparison.Known.LAST_SEEN);
    assertThat(still.shown()).containsExactly(AccessionStage.SIGNATORY);
    assertThat(either.known()).isEqualTo(Comparison.Known.EITHER);
    assertThat(either.shown()).containsExactly(AccessionStage.FORMER_PARTY, AccessionStage.PARTY);
    assertThat(open.known()).isEqualTo(Comparison.Known.OPEN);
    assertThat(any.known()).isEqualTo(Comparison.Known.NOTHING);
    assertThat(any.shown()).isEmpty();
  }

  /** Who signed, of whom no more is on record. */
  private Comparison.Row lastSeenAsASignatory() {
    TreatyRegister uncovered =
        TreatyRegister.builder()
            .add(tunisia)
            .add(treaty("210"))
            .add(signature("TUN", "210", "2020-01-01"))
            .build();
    return Comparison.of(
            Accessions.in(uncovered), AsOf.on(DAY), uncovered.participants(), uncovered.treaties())
        .rows()
        .get(0);
  }

  /** A cell with other stages than its answer has. */
  private static Comparison.Cell with(Comparison.Cell cell, AccessionStage... stages) {
    return new Comparison.Cell(
        cell.participant(), cell.answer(), Sets.immutableEnumSet(Arrays.asList(stages)));
  }

  @Test
  void whoIsNotOnRecordCannotBeCompared() {
    Participant stranger = participantBuilder("UZB", "Uzbekistan").build();

    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(
            () ->
                Comparison.of(
                    accessions, AsOf.on(DAY), ImmutableList.of(stranger), register.treaties()));
  }
}
