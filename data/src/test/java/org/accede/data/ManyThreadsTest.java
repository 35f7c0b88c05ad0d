package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One register and one front door, asked from many threads at once. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyThreadsTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();
  private static final ImmutableList<Participant> PARTICIPANTS =
      ImmutableList.copyOf(REGISTER.participants());
  private static final ImmutableList<Treaty> TREATIES = ImmutableList.copyOf(REGISTER.treaties());
  private static final int THREADS = 8;
  private static final int QUESTIONS = 400;
  private static final ImmutableList<LocalDate> DAYS =
      ImmutableList.of(
          LocalDate.of(1985, 5, 1), LocalDate.of(2012, 3, 1), LocalDate.of(2025, 9, 11));

  /** What is asked, each kind of question among them. */
  private static ImmutableList<String> answers(Accessions accessions, long seed) {
    Random random = new Random(seed);
    ImmutableList.Builder<String> answers = ImmutableList.builder();
    for (int i = 0; i < QUESTIONS; i++) {
      Participant who = any(PARTICIPANTS, random);
      Treaty what = any(TREATIES, random);
      LocalDate day = any(DAYS, random);
      Answer<AccessionState> answer = accessions.of(who.code()).to(what.number()).asOf(day);
      answers.add(answer.candidates().toString());
      if (i % 20 == 0) {
        answers.add(ExplanationText.of(answer.explanation(), OfficialLanguage.FRENCH));
        answers.add(accessions.on(day).stages(who.code(), what.number()).toString());
        answers.add(accessions.knownOn(day).of(who.code()).to(what.number()).asOf(day).toString());
      }
    }
    return answers.build();
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  @Test
  void allAreToldWhatOneAloneIsTold() throws Exception {
    Accessions shared = Accessions.in(REGISTER);
    List<ImmutableList<String>> told = atOnce(i -> () -> answers(shared, i / 2));

    for (int i = 0; i < THREADS; i++) {
      assertThat(told.get(i)).isEqualTo(answers(Accessions.in(REGISTER), i / 2));
    }
  }

  @Test
  void noLockIsTakenToReadWhatIsKnown() throws Exception {
    Accessions shared = Accessions.in(REGISTER);
    int candidates = read(shared);

    HeldMonitors.ofAllReachableFrom(
        shared,
        () ->
            assertThat(atOnce(i -> () -> read(shared))).hasSize(THREADS).containsOnly(candidates));
  }

  /** How many candidates there are, asked pair by pair and of whole days. */
  private static int read(Accessions accessions) {
    Random random = new Random(1);
    int candidates = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Participant who = any(PARTICIPANTS, random);
      Treaty what = any(TREATIES, random);
      LocalDate day = any(DAYS, random);
      candidates += accessions.of(who.code()).to(what.number()).asOf(day).candidates().size();
      if (i % 20 == 0) {
        candidates += accessions.on(day).stages(who.code(), what.number()).size();
      }
    }
    return candidates;
  }

  /** Work of one of the threads. */
  private interface Work<T> {
    Callable<T> of(int thread);
  }

  private static <T> List<T> atOnce(Work<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> each : IntStream.range(0, THREADS).mapToObj(work::of).toList()) {
        futures.add(
            threads.submit(
                () -> {
                  start.await(60, TimeUnit.SECONDS);
                  return each.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
