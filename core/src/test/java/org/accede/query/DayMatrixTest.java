package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accede.error.UnknownNameException;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.DayMatrix;
import org.accede.time.AsOf;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

class DayMatrixTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(participantBuilder("TUN", "Tunisia").build())
          .add(treaty("030"))
          .add(treaty("185"))
          .cover(number("185"), complete("2025-09-01"))
          .cover(number("030"), complete("2025-09-01"))
          .add(invitation("TUN", "185", "2018-02-07"))
          .add(extension("TUN", "185", "2023-02-01", "2024-02-07"))
          .add(accession("KAZ", "030", "2020-01-01"))
          .build();

  private final Accessions accessions = Accessions.in(register);
  private final DayMatrix matrix = accessions.on(DAY);

  @Test
  void itHoldsTheStagesOfEveryPair() {
    assertThat(matrix.day()).isEqualTo(DAY);
    assertThat(matrix.size()).isEqualTo(4);
    assertThat(matrix.stages(code("TUN"), number("185"))).containsExactly(AccessionStage.INVITED);
    matrix.forEach(
        (participant, treaty, stages) -> {
          List<AccessionStage> single = new ArrayList<>();
          for (AccessionState state :
              Accessions.in(register)
                  .of(participant.code())
                  .to(treaty.number())
                  .asOf(DAY)
                  .candidates()) {
            single.add(state.stage());
          }
          assertThat(stages).containsExactlyElementsOf(single);
        });
  }

  @Test
  void itIsWalkedByParticipantAndTreaty() {
    List<String> all = new ArrayList<>();
    matrix.forEach((who, what, stages) -> all.add(who.code() + " " + what.number()));
    List<String> ofTunisia = new ArrayList<>();
    matrix.forEach(code("TUN"), (who, what, stages) -> ofTunisia.add(what.number().toString()));
    List<String> toCybercrime = new ArrayList<>();
    matrix.forEach(number("185"), (who, what, stages) -> toCybercrime.add(who.code().toString()));

    assertThat(all).containsExactly("KAZ 030", "KAZ 185", "TUN 030", "TUN 185");
    assertThat(ofTunisia).containsExactly("030", "185");
    assertThat(toCybercrime).containsExactly("KAZ", "TUN");
  }

  @Test
  void pairsAreFoundByTheirStage() {
    assertThat(matrix.at(AccessionStage.INVITED))
        .containsExactly(
            new DayMatrix.Pair(register.participant(code("TUN")), register.treaty(number("185"))));
    assertThat(matrix.possiblyAt(AccessionStage.INVITED))
        .containsAll(matrix.at(AccessionStage.INVITED));
    assertThat(matrix.at(AccessionStage.FORMER_PARTY)).isEmpty();
  }

  @Test
  void itsEntriesAreFilteredAndSorted() {
    assertThat(matrix.stream()).hasSize(matrix.size());
    assertThat(matrix.stream(code("TUN")).map(entry -> entry.treaty().number().toString()))
        .containsExactly("030", "185");
    assertThat(matrix.stream(number("185")).map(DayMatrix.Entry::toString))
        .contains("TUN 185: [INVITED]");
    matrix.stream()
        .forEach(
            entry -> {
              ParticipantCode participant = entry.participant().code();
              TreatyNumber treaty = entry.treaty().number();
              assertThat(entry.stages()).isEqualTo(matrix.stages(participant, treaty));
              assertThat(entry.answer()).isEqualTo(matrix.answer(participant, treaty));
            });
  }

  @Test
  void itsAnswersAreThoseOfSingleQuestions() {
    assertThat(matrix.answer(code("TUN"), number("185")))
        .isEqualTo(Accessions.in(register).of("TUN").to("185").asOf(DAY));
  }

  @Test
  void laterAndEarlierDaysAreAnsweredAsIfAskedAlone() {
    for (LocalDate day :
        List.of(DAY.plusYears(1), DAY.plusDays(1), DAY.minusYears(6), LocalDate.MIN, DAY)) {
      DayMatrix fresh = Accessions.in(register).on(day);
      accessions
          .on(day)
          .forEach(
              (who, what, stages) ->
                  assertThat(stages).isEqualTo(fresh.stages(who.code(), what.number())));
    }
  }

  @Test
  void aDayOnWhichSomethingChangesIsFoundWhicheverDaysWereAskedAboutBefore() {
    ImmutableList<LocalDate> days = daysAboutChanges();
    assertThat(days).hasSizeGreaterThan(10);
    for (ImmutableList<LocalDate> order : List.of(days, days.reverse())) {
      Accessions asked = Accessions.in(register);
      for (LocalDate day : Iterables.concat(order, order)) {
        assertSaysWhatTimelinesSay(asked.on(day));
      }
    }
  }

  /** The days on which something changes, and those before and after. */
  private ImmutableList<LocalDate> daysAboutChanges() {
    return register.participants().stream()
        .flatMap(who -> register.treaties().stream().map(what -> accessions.of(who).to(what)))
        .flatMap(pair -> pair.timeline().changes().stream())
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private void assertSaysWhatTimelinesSay(DayMatrix matrix) {
    matrix.forEach(
        (who, what, stages) -> {
          assertThat(stages)
              .isEqualTo(
                  accessions.of(who).to(what).asOf(matrix.day()).candidates().stream()
                      .map(AccessionState::stage)
                      .collect(ImmutableSet.toImmutableSet()));
          assertThat(matrix.stages(who.code(), what.number())).isEqualTo(stages);
        });
  }

  @Test
  void aDayIsSeenFromTheDayOfTheQuestion() {
    ImmutableSet<AccessionStage> known =
        accessions
            .on(AsOf.on(DAY).knownOn(LocalDate.of(2023, 1, 1)))
            .stages(code("TUN"), number("185"));

    assertThat(known)
        .isEqualTo(
            Accessions.in(register.knownOn(LocalDate.of(2023, 1, 1)))
                .on(DAY)
                .stages(code("TUN"), number("185")))
        .isNotEqualTo(matrix.stages(code("TUN"), number("185")));
  }

  @Test
  void whoeverIsNotOnRecordIsRefusedByName() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> matrix.stages(code("FRA"), number("185")))
        .withMessageContaining("FRA");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> matrix.stages(code("KAZ"), number("999")))
        .withMessageContaining("999");
  }
}
