package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accede.answer.Answer;
import org.accede.error.UnknownNameException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessionsTest {
  private static final LocalDate THE_DAY_AFTER = LocalDate.of(2024, 2, 8);

  /** Tunisia's invitation to the Convention on Cybercrime, with its two extensions. */
  private final TreatyRegister register =
      TreatyRegister.builder()
          .add(participantBuilder("TUN", "Tunisia").addVariants("Tunisian Republic").build())
          .add(participantBuilder("KAZ", "Kazakhstan").build())
          .add(treaty("185"))
          .add(treaty("030"))
          .cover(number("185"), complete("2025-09-01"))
          .cover(number("030"), complete("2025-09-01"))
          .add(invitation("TUN", "185", "2018-02-07"))
          .add(extension("TUN", "185", "2023-02-01", "2024-02-07"))
          .add(extensionRequest("TUN", "185", "2024-02-07"))
          .add(extension("TUN", "185", "2024-02-21", "2024-03-08", knownFrom("2024-02-21")))
          .add(accession("KAZ", "030", "2001-02-03"))
          .add(entryIntoForce("KAZ", "030", "2001-05-04"))
          .build();

  private final Accessions accessions = Accessions.in(register);

  @Nested
  class Names {
    @ParameterizedTest
    @ValueSource(strings = {"TUN", "tun", "TU", "Tunisia", "tunisian republic"})
    void aParticipantIsKnownByItsCodesAndNames(String name) {
      assertThat(accessions.of(name).participant()).isEqualTo(register.participant(code("TUN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"185", "ETS 185", "CETS No. 185", "Convention 185"})
    void aTreatyIsKnownByItsNumberAndNames(String name) {
      Accessions.ToTreaty accession = accessions.of("TUN").to(name);

      assertThat(accession.treaty()).isEqualTo(register.treaty(number("185")));
      assertThat(accession.participant()).isEqualTo(register.participant(code("TUN")));
    }

    @Test
    void codesAndNumbersAskTheSame() {
      assertThat(accessions.of(code("TUN")).to(number("185")).timeline())
          .isSameAs(accessions.of("Tunisia").to("ETS 185").timeline());
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> accessions.of("Tunesia"))
          .satisfies(
              unknown -> {
                assertThat(unknown.argument()).isEqualTo("participant");
                assertThat(unknown.value()).isEqualTo("Tunesia");
                assertThat(unknown.suggestions()).contains("TUN (Tunisia)");
              });
      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> accessions.of("TUN").to("999"))
          .satisfies(unknown -> assertThat(unknown.argument()).isEqualTo("treaty"));
    }

    @Test
    void anUnknownCodeOrNumberIsRefused() {
      ParticipantCode nobody = code("XXX");
      TreatyNumber nothing = number("999");

      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> accessions.of(nobody))
          .withMessageContaining("unknown participant \"XXX\"");
      assertThatExceptionOfType(UnknownNameException.class)
          .isThrownBy(() -> accessions.of("TUN").to(nothing))
          .withMessageContaining("unknown treaty \"999\"");
    }
  }

  @Nested
  class TwoTimes {
    @Test
    void whatWasKnownOnTheDayNeedNotBeWhatIsKnownNow() {
      AccessionState then = state(AsOf.on(THE_DAY_AFTER).knownOn(THE_DAY_AFTER));
      AccessionState later = state(AsOf.on(THE_DAY_AFTER).knownOn(LocalDate.of(2024, 4, 1)));

      assertThat(then.stage()).isEqualTo(AccessionStage.INVITATION_LAPSED);
      assertThat(then.extensionPending()).isEqualTo(Trilean.YES);
      assertThat(later.stage()).isEqualTo(AccessionStage.INVITED);
      assertThat(later.until()).contains(date("2024-03-08"));
      assertThat(state(AsOf.on(THE_DAY_AFTER))).isEqualTo(later);
    }

    @Test
    void aDayIsSeenFromNowUnlessTheQuestionSaysElse() {
      Accessions.ToTreaty accession = accessions.of("TUN").to("185");

      assertThat(accession.asOf(AsOf.on(THE_DAY_AFTER))).isSameAs(accession.asOf(THE_DAY_AFTER));
    }

    @Test
    void aPastViewKeepsTheReading() {
      AsOf early = AsOf.on(LocalDate.of(2020, 1, 1)).knownOn(LocalDate.of(2020, 1, 1));

      assertThat(state(early).until()).contains(date("2023-02-07/2023-02-08"));
      assertThat(
              accessions
                  .reading(TermReading.SECRETARIAT)
                  .of("TUN")
                  .to("185")
                  .asOf(early)
                  .value()
                  .orElseThrow()
                  .until())
          .contains(date("2023-02-08"));
    }

    @Test
    void aPastViewIsMadeOnce() {
      AsOf question = AsOf.on(THE_DAY_AFTER).knownOn(THE_DAY_AFTER);

      assertThat(accessions.of("TUN").to("185").asOf(question))
          .isSameAs(accessions.of("TUN").to("185").asOf(question));
    }

    private AccessionState state(AsOf asOf) {
      return accessions.of("TUN").to("185").asOf(asOf).value().orElseThrow();
    }
  }

  @Test
  void whatTheRegisterHasBecomeIsAskedWithTheSameReading() {
    Accessions secretariat = accessions.reading(TermReading.SECRETARIAT);
    Answer<AccessionState> tunisia = secretariat.of("TUN").to("185").asOf(THE_DAY_AFTER);
    TreatyRegister changed = register.with(accession("KAZ", "185", "2024-01-01"));
    Accessions after = secretariat.after(changed);

    assertThat(after.register()).isSameAs(changed);
    assertThat(after.reading()).isEqualTo(TermReading.SECRETARIAT);
    assertThat(after.of("TUN").to("185").asOf(THE_DAY_AFTER)).isSameAs(tunisia);
    assertThat(after.of("KAZ").to("185").asOf(THE_DAY_AFTER).candidates().toString())
        .contains("since 2024-01-01");
    assertThat(secretariat.of("KAZ").to("185").asOf(THE_DAY_AFTER).candidates().toString())
        .doesNotContain("2024-01-01");
  }

  @Nested
  class Readings {
    @Test
    void theReadingIsCautiousUnlessAnotherIsChosen() {
      LocalDate day = LocalDate.of(2024, 1, 1);
      TreatyRegister plain =
          TreatyRegister.builder()
              .add(participantBuilder("TUN", "Tunisia").build())
              .add(treaty("185"))
              .add(invitation("TUN", "185", "2020-04-22"))
              .build();
      Accessions asked = Accessions.in(plain);

      assertThat(until(asked, day)).contains(date("2025-04-22/2025-04-23"));
      assertThat(until(asked.reading(TermReading.ANNIVERSARY), day)).contains(date("2025-04-22"));
      assertThat(until(asked.reading(TermReading.SECRETARIAT), day)).contains(date("2025-04-23"));
    }

    @Test
    void theSameReadingIsTheSameDoor() {
      Accessions other = accessions.reading(TermReading.ANNIVERSARY);

      assertThat(accessions.reading(TermReading.CAUTIOUS)).isSameAs(accessions);
      assertThat(other).isNotSameAs(accessions);
      assertThat(other.reading(TermReading.ANNIVERSARY)).isSameAs(other);
      assertThat(other.register()).isSameAs(register);
    }

    private static Optional<ImpreciseDate> until(Accessions asked, LocalDate day) {
      return asked.of("TUN").to("185").asOf(day).onRecord().get(0).until();
    }
  }

  @Nested
  class AllTreaties {
    @Test
    void everyTreatyOfTheRegisterIsAnsweredByNumber() {
      AsOf today = AsOf.on(LocalDate.of(2025, 1, 1));
      ImmutableMap<Treaty, Answer<AccessionState>> all = accessions.of("KAZ").asOf(today);

      assertThat(all.keySet())
          .extracting(Treaty::number)
          .containsExactly(number("030"), number("185"));
      all.forEach(
          (treaty, answer) ->
              assertThat(answer).isSameAs(accessions.of("KAZ").to(treaty.number()).asOf(today)));
      assertThat(all.get(register.treaty("030")).value().orElseThrow().stage())
          .isEqualTo(AccessionStage.PARTY);
    }

    @Test
    void theyCanBeSeenFromADayToo() {
      AsOf then = AsOf.on(THE_DAY_AFTER).knownOn(THE_DAY_AFTER);

      assertThat(
              accessions
                  .of("TUN")
                  .asOf(then)
                  .get(register.treaty("185"))
                  .value()
                  .orElseThrow()
                  .stage())
          .isEqualTo(AccessionStage.INVITATION_LAPSED);
    }
  }

  @Nested
  class Timelines {
    @Test
    void aTimelineIsMadeOnce() {
      assertThat(accessions.of("TUN").to("185").timeline())
          .isSameAs(accessions.of("TUN").to("185").timeline());
      assertThat(accessions.of("KAZ").to("185").timeline())
          .isNotSameAs(accessions.of("TUN").to("185").timeline());
    }

    @Test
    void severalThreadsGetEqualAnswers() throws Exception {
      List<Answer<AccessionState>> expected = answers(Accessions.in(register));
      int threads = 8;
      CyclicBarrier start = new CyclicBarrier(threads);
      ExecutorService executor = Executors.newFixedThreadPool(threads);
      try {
        Callable<List<Answer<AccessionState>>> ask =
            () -> {
              start.await();
              return answers(accessions);
            };
        List<Future<List<Answer<AccessionState>>>> asked = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          asked.add(executor.submit(ask));
        }
        for (Future<List<Answer<AccessionState>>> answers : asked) {
          assertThat(answers.get()).isEqualTo(expected);
        }
      } finally {
        executor.shutdownNow();
      }
    }

    private List<Answer<AccessionState>> answers(Accessions asked) {
      ImmutableList.Builder<Answer<AccessionState>> answers = ImmutableList.builder();
      for (Participant participant : register.participants()) {
        for (Treaty treaty : register.treaties()) {
          Accessions.ToTreaty accession = asked.of(participant.code()).to(treaty.number());
          for (int year = 1958; year < 2030; year++) {
            answers.add(accession.asOf(LocalDate.of(year, 3, 1)));
          }
          answers.add(accession.asOf(AsOf.on(THE_DAY_AFTER).knownOn(THE_DAY_AFTER)));
        }
      }
      return answers.build();
    }
  }

  @Test
  void theEntryIntoForceIsThePublishedOne() {
    assertThat(accessions.of("KAZ").to("030").entryIntoForce().value())
        .contains(date("2001-05-04"));
    assertThat(accessions.of("TUN").to("185").entryIntoForce())
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
