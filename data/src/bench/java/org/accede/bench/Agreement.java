package org.accede.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.query.Accessions;

/**
 * Compares everybody's answers in full before anything is timed.
 *
 * <p>A checksum over all answers tells whether two agree; where they do not, the answers are told
 * apart one by one.
 */
final class Agreement {
  private static final int DIFFERENCES_SHOWN = 10;

  private final BenchFacts facts;
  private final Accessions accessions;
  private final Names names;

  Agreement(BenchFacts facts, Accessions accessions) {
    this.facts = facts;
    this.accessions = accessions;
    this.names = Names.of(accessions.register());
  }

  /** Puts questions to somebody. */
  private interface Asking {
    void ask(StageIndex index, StageSink sink);
  }

  /**
   * A question to all.
   *
   * @param title what is asked
   * @param asking how
   */
  private record Question(String title, Asking asking) {}

  /**
   * Compares those who take part with Accede.
   *
   * @return the checksum of all answers
   * @throws IllegalStateException if somebody disagrees; it says who, and on what
   */
  long check(ImmutableList<String> peers) {
    ImmutableList<Question> questions = questions();
    List<Long> sums = new ArrayList<>();
    try (StageIndex accede = new AccedeStages(accessions)) {
      for (Question question : questions) {
        sums.add(sum(accede, question));
      }
      for (String peer : peers) {
        if (!peer.equals(Peers.ACCEDE)) {
          try (StageIndex index = Peers.open(peer, facts)) {
            for (int place = 0; place < questions.size(); place++) {
              if (sum(index, questions.get(place)) != sums.get(place)) {
                throw disagreement(questions.get(place), accede, peer, index);
              }
            }
          }
        }
      }
    }
    Checksum all = new Checksum();
    for (int place = 0; place < sums.size(); place++) {
      all.accept(place, 0, Long.hashCode(sums.get(place)));
    }
    return all.take();
  }

  private ImmutableList<Question> questions() {
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    for (LocalDate day : Questions.days()) {
      questions.add(
          new Question("every pair on " + day, (index, sink) -> index.everyPair(day, sink)));
    }
    int[] participants = Questions.participants(facts);
    for (int place = 0; place < participants.length; place++) {
      int participant = participants[place];
      LocalDate day = Questions.days().get(place);
      questions.add(
          new Question(
              names.participants().get(participant) + " on " + day,
              (index, sink) -> index.ofParticipant(participant, day, sink)));
    }
    for (boolean determined : new boolean[] {true, false}) {
      ImmutableList<Questions.OfPair> pairs = Questions.pairs(facts, determined);
      questions.add(
          new Question(
              determined ? "determined pairs" : "undetermined pairs",
              (index, sink) ->
                  pairs.forEach(
                      one ->
                          sink.accept(
                              one.participant(),
                              one.treaty(),
                              index.ofPair(one.participant(), one.treaty(), one.day())))));
    }
    ImmutableList<Questions.OfPair> asKnown = Questions.pairsAsKnown(facts);
    questions.add(
        new Question(
            "pairs as known",
            (index, sink) ->
                asKnown.forEach(
                    one ->
                        sink.accept(
                            one.participant(),
                            one.treaty(),
                            index.ofPairAsKnown(
                                one.view(), one.participant(), one.treaty(), one.day())))));
    for (int days : new int[] {30, 90, 365, 3650}) {
      questions.add(
          new Question(
              "invitations within " + days + " days",
              (index, sink) -> index.invitationsEnding(Questions.DAY_OF_INVITATIONS, days, sink)));
    }
    for (int days : new int[] {-1, 0, 1, 40, 400}) {
      LocalDate day = OneMoreAct.DAY.plusDays(days);
      questions.add(
          new Question(
              "one more act, on " + day,
              (index, sink) -> sink.accept(0, 0, index.withOneMoreAct(day))));
    }
    return questions.build();
  }

  private static long sum(StageIndex index, Question question) {
    Checksum sum = new Checksum();
    question.asking().ask(index, sum);
    return sum.take();
  }

  private IllegalStateException disagreement(
      Question question, StageIndex accede, String peer, StageIndex index) {
    Map<Long, String> ours = answers(question, accede);
    Map<Long, String> theirs = answers(question, index);
    List<String> lines = new ArrayList<>();
    Map<Long, String> all = new TreeMap<>(ours);
    all.putAll(theirs);
    for (Long pair : all.keySet()) {
      String our = ours.getOrDefault(pair, "no answer");
      String their = theirs.getOrDefault(pair, "no answer");
      if (!our.equals(their) && lines.size() < DIFFERENCES_SHOWN) {
        lines.add(
            names.participants().get((int) (pair >> 32))
                + " "
                + names.treaties().get((int) (long) pair)
                + ": accede says "
                + our
                + ", "
                + peer
                + " says "
                + their);
      }
    }
    return new IllegalStateException(
        "they do not agree about " + question.title() + ":\n" + String.join("\n", lines));
  }

  private static Map<Long, String> answers(Question question, StageIndex index) {
    Map<Long, String> answers = new TreeMap<>();
    question
        .asking()
        .ask(
            index,
            (participant, treaty, value) ->
                answers.merge(
                    (long) participant << 32 | treaty,
                    value + " (" + Stages.words(value) + ")",
                    (one, other) -> one + " and " + other));
    return answers;
  }

  /**
   * Compares what rule engines find with what Accede finds, as of one day after another.
   *
   * @return how much that is
   * @throws IllegalStateException if they differ; it says in what
   */
  static int checkFindings(ImmutableList<String> peers) {
    ImmutableList<String> ours = findings(Peers.ACCEDE);
    for (String peer : peers) {
      ImmutableList<String> theirs = findings(peer);
      if (!theirs.equals(ours)) {
        List<String> more = new ArrayList<>(theirs);
        ours.forEach(more::remove);
        List<String> less = new ArrayList<>(ours);
        theirs.forEach(less::remove);
        throw new IllegalStateException(
            peer + " finds " + more + ", which Accede does not, and does not find " + less);
      }
    }
    return ours.size();
  }

  private static ImmutableList<String> findings(String name) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    try (FactChecker checker = FactChecker.open(name)) {
      for (LocalDate day : Questions.days()) {
        for (String one : FactChecker.words(checker.findings(day))) {
          found.add(day + " " + one);
        }
      }
    }
    return found.build();
  }

  /**
   * Refuses what is wrong.
   *
   * @throws IllegalStateException unless it is empty
   */
  static void refuse(String disagreement) {
    if (!disagreement.isEmpty()) {
      throw new IllegalStateException(disagreement);
    }
  }
}
