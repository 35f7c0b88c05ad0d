package org.accede.output;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.error.InvalidValueException;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.time.ImpreciseDate;

/** Answers, and what they are of: states, plans, dates. */
final class AnswerJson {
  private final Members members;
  private final ReasonsJson reasons;

  AnswerJson(Members members, ReasonsJson reasons) {
    this.members = members;
    this.reasons = reasons;
  }

  /** How much is told of why an answer is what it is. */
  enum Telling {
    /** Nothing: the explanation stays untold. */
    NOTHING,
    /** What to know before relying on it. */
    CAUTIONS,
    /** All of it. */
    EXPLANATION
  }

  void answer(Answer<?> answer, Telling telling) throws IOException {
    answer(answer, answer.lastSeen(), telling);
  }

  /** An answer with what was last seen by another day. */
  void answer(Answer<?> answer, Optional<? extends LastSeen<?>> lastSeen, Telling telling)
      throws IOException {
    members.object(
        () -> {
          members.truth("determined", answer.isDetermined());
          members.optional("value", answer.value(), this::value);
          members.list("candidates", answer.candidates(), this::value);
          ImmutableList<?> onRecord = answer.onRecord();
          if (!onRecord.equals(answer.candidates())) {
            members.list("onRecord", onRecord, this::value);
          }
          members.optional("lastSeen", lastSeen, this::lastSeen);
          if (telling == Telling.CAUTIONS) {
            members.some("cautions", answer.explanation().cautions(), reasons::step);
          } else if (telling == Telling.EXPLANATION) {
            members.value("explanation", answer.explanation(), reasons::explanation);
          }
        });
  }

  void lastSeen(LastSeen<?> seen) throws IOException {
    members.object(
        () -> {
          members.text("on", seen.on());
          members.value("value", seen.value(), this::value);
        });
  }

  /** Days with the same possible stages. */
  void span(
      AccessionTimeline.Span span, Optional<LastSeen<AccessionState>> lastSeen, Telling telling)
      throws IOException {
    members.object(
        () -> {
          members.text("firstDay", span.firstDay().day());
          members.text("lastDay", span.lastDay().day());
          members.value("answer", span.answer(), one -> answer(one, lastSeen, telling));
        });
  }

  /** A span of a timeline, with what was last seen by its last day; why is not told. */
  void spanOf(AccessionTimeline timeline, AccessionTimeline.Span span) throws IOException {
    span(span, timeline.lastSeenIn(span), Telling.NOTHING);
  }

  private void value(Object value) throws IOException {
    if (value instanceof AccessionState state) {
      state(state);
    } else if (value instanceof Plan plan) {
      plan(plan);
    } else if (value instanceof ImpreciseDate date) {
      members.text(date);
    } else {
      throw new InvalidValueException("answer", value.toString(), "a state, a plan or a date");
    }
  }

  void state(AccessionState state) throws IOException {
    members.object(
        () -> {
          members.text("stage", state.stage().name());
          members.text("since", state.since());
          members.text("until", state.until());
          members.text("extensionPending", state.extensionPending());
          members.text("purpose", state.purpose().map(Enum::name));
          members.text("denunciationNotified", state.denunciationNotified());
          members.truth("needsNoInvitation", state.needsNoInvitation());
        });
  }

  void plan(Plan plan) throws IOException {
    members.object(
        () -> {
          members.text("deposit", plan.deposit());
          members.text("kind", plan.kind().name());
          members.text("entryIntoForce", plan.entryIntoForce());
          members.text("entryIntoForceADayLater", plan.entryIntoForceADayLater());
          members.some("first", plan.first(), reasons::step);
        });
  }
}
