package org.accede.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Explanation WHY = new Explanation.Builder().rule("a-rule").build();

  @Test
  void aDeterminedAnswerHasItsValueAsOnlyCandidate() {
    Answer<String> answer = Answer.determined("Party", WHY);

    assertThat(answer.isDetermined()).isTrue();
    assertThat(answer.value()).contains("Party");
    assertThat(answer.candidates()).containsExactly("Party");
    assertThat(answer.explanation()).isSameAs(WHY);
  }

  @Test
  void anUndeterminedAnswerHasEveryCandidateInOrderAndNoValue() {
    Answer<String> answer = Answer.undetermined(ImmutableList.of("Party", "signatory"), WHY);

    assertThat(answer.isDetermined()).isFalse();
    assertThat(answer.value()).isEmpty();
    assertThat(answer.candidates()).containsExactly("Party", "signatory");
    assertThat(answer.explanation()).isSameAs(WHY);
  }

  @Test
  void anUndeterminedAnswerHasAtLeastTwoThatDiffer() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("Party"),
            List.of("Party", "Party"),
            List.of("a", "b", "a"))) {
      ImmutableList<String> candidates = ImmutableList.copyOf(wrong);
      LastSeen<String> seen = new LastSeen<>("Party", LocalDate.of(2004, 6, 18));
      assertThatThrownBy(() -> Answer.undetermined(candidates, WHY))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "candidates: found \"" + wrong + "\", expected at least two answers that differ");
      assertThatThrownBy(() -> Answer.undetermined(candidates, WHY, seen, ImmutableList.of("a")))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void theRecordOfAnUndeterminedAnswerGivesSomething() {
    ImmutableList<String> candidates = ImmutableList.of("Party", "signatory");
    LastSeen<String> seen = new LastSeen<>("signatory", LocalDate.of(2004, 6, 18));

    assertThatThrownBy(() -> Answer.undetermined(candidates, WHY, seen, ImmutableList.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("onRecord: found \"[]\", expected what the record gives");
    assertThatThrownBy(
            () ->
                new Answer.Undetermined<>(
                    candidates, WHY, Optional.empty(), ImmutableList.of("Party")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("onRecord: found \"[Party]\", expected the candidates");
  }

  @Test
  void aDeterminedAnswerHasExactlyOne() {
    assertThatThrownBy(() -> new Answer.Determined<>(ImmutableList.of(), WHY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("candidates: found \"[]\", expected one answer");
    assertThatThrownBy(() -> new Answer.Determined<>(ImmutableList.of("a", "b"), WHY))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void noAnswerIsWithoutAValueOrAnExplanation() {
    ImmutableList<String> candidates = ImmutableList.of("Party", "signatory");

    assertThatNullPointerException()
        .isThrownBy(() -> Answer.determined(AnswerTest.<String>missing(), WHY))
        .withMessage("value");
    for (ThrowingCallable without :
        List.<ThrowingCallable>of(
            () -> Answer.determined("Party", missing()),
            () -> Answer.undetermined(candidates, missing()),
            () -> Answer.notApplicable(missing()))) {
      assertThatNullPointerException().isThrownBy(without).withMessage("explanation");
    }
  }

  /** What a caller who does not check for null may hand in. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T missing() {
    return null;
  }

  @Test
  void anAnswerPrintsWhatItIsWithoutItsReasons() {
    ImmutableList<String> candidates = ImmutableList.of("Party", "signatory");
    LastSeen<String> seen = new LastSeen<>("signatory", LocalDate.of(2004, 6, 18));
    Explanation untold =
        Explanation.told(
            () -> {
              throw new AssertionError("told");
            });

    assertThat(Answer.determined("Party", untold)).hasToString("Party");
    assertThat(Answer.notApplicable(untold)).hasToString("not applicable");
    assertThat(Answer.undetermined(candidates, untold))
        .hasToString("undetermined: Party or signatory");
    assertThat(Answer.undetermined(candidates, untold, seen, candidates))
        .hasToString("undetermined: Party or signatory; last seen on 2004-06-18: signatory");
  }

  @Test
  void whatWasLastSeenIsNoValueButWhatTheRecordGives() {
    LastSeen<String> seen = new LastSeen<>("signatory", LocalDate.of(2004, 6, 18));
    ImmutableList<String> candidates = ImmutableList.of("Party", "signatory");
    Answer<String> answer =
        Answer.undetermined(candidates, WHY, seen, ImmutableList.of("consent expressed"));

    assertThat(answer.lastSeen()).contains(seen);
    assertThat(answer.value()).isEmpty();
    assertThat(answer.candidates()).isEqualTo(candidates);
    assertThat(answer.onRecord()).containsExactly("consent expressed");
  }

  @Test
  void whereNothingWasLastSeenTheRecordGivesEveryCandidate() {
    ImmutableList<String> candidates = ImmutableList.of("Party", "signatory");

    assertThat(Answer.determined("Party", WHY).lastSeen()).isEmpty();
    assertThat(Answer.determined("Party", WHY).onRecord()).containsExactly("Party");
    assertThat(Answer.undetermined(candidates, WHY).lastSeen()).isEmpty();
    assertThat(Answer.undetermined(candidates, WHY).onRecord()).isEqualTo(candidates);
    assertThat(Answer.notApplicable(WHY).lastSeen()).isEmpty();
    assertThat(Answer.notApplicable(WHY).onRecord()).isEmpty();
  }

  @Test
  void aQuestionThatDoesNotAriseHasNoCandidateButAnExplanation() {
    Answer<String> answer = Answer.notApplicable(WHY);

    assertThat(answer.isDetermined()).isFalse();
    assertThat(answer.value()).isEmpty();
    assertThat(answer.candidates()).isEmpty();
    assertThat(answer.explanation()).isSameAs(WHY);
  }

  @Test
  void anExplanationCitesEverySourceOnceInTheOrderOfItsSteps() {
    Citation chart = citation("chart");
    Citation decision = citation("decision");
    Citation report = citation("report");
    Step nested =
        Step.of("first")
            .citing(ImmutableList.of(chart))
            .because(ImmutableList.of(Step.of("below").citing(ImmutableList.of(decision, chart))));
    Explanation explanation =
        new Explanation.Builder()
            .rule("a-rule")
            .addSteps(nested, Step.of("second").citing(ImmutableList.of(decision)))
            .addCautions(Step.of("careful").citing(ImmutableList.of(report)))
            .build();

    assertThat(explanation.citations()).containsExactly(chart, decision, report);
  }

  @Test
  void aStepGathersSourcesAndReasons() {
    Step step =
        Step.of("found", "x")
            .citing(ImmutableList.of(citation("one")))
            .citing(ImmutableList.of(citation("two")))
            .because(ImmutableList.of(Step.of("a")))
            .because(ImmutableList.of(Step.of("b")));

    assertThat(step.message().key()).isEqualTo("found");
    assertThat(step.message().arguments()).containsExactly("x");
    assertThat(step.citations()).containsExactly(citation("one"), citation("two"));
    assertThat(step.details()).containsExactly(Step.of("a"), Step.of("b"));
  }

  private static Citation citation(String id) {
    return Citation.of(
        new Source.Builder().id(id).kind(SourceKind.SURVEY).title("The " + id).build());
  }
}
