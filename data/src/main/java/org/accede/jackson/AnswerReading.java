package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.invitation.InvitationPurpose;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.time.ImpreciseDate;

/** Reads answers, and what they are of. */
final class AnswerReading {
  private AnswerReading() {}

  static <T> Answer<T> answer(JsonNode json, Function<JsonNode, T> value) {
    return Fields.read("answer", json, fields -> answer(fields.told("value"), value));
  }

  private static <T> Answer<T> answer(Fields fields, Function<JsonNode, T> value) {
    ImmutableList<T> candidates = fields.list("candidates", value);
    Explanation explanation = fields.one("explanation", ReasonsReading::explanation);
    Optional<LastSeen<T>> lastSeen = fields.optional("lastSeen", seen -> lastSeen(seen, value));
    boolean hasRecord = fields.has("onRecord");
    ImmutableList<T> onRecord = fields.list("onRecord", value);
    if (fields.truth("determined")) {
      if (candidates.size() != 1) {
        throw Fields.wrong("candidates", fields.required("candidates"), "the one answer");
      }
      return Answer.determined(candidates.get(0), explanation);
    }
    if (candidates.isEmpty()) {
      return Answer.notApplicable(explanation);
    }
    return lastSeen.isEmpty()
        ? Answer.undetermined(candidates, explanation)
        : Answer.undetermined(
            candidates, explanation, lastSeen.get(), hasRecord ? onRecord : candidates);
  }

  static <T> LastSeen<T> lastSeen(JsonNode json, Function<JsonNode, T> value) {
    return Fields.read(
        "lastSeen", json, fields -> new LastSeen<>(fields.one("value", value), fields.day("on")));
  }

  static AccessionState state(JsonNode json) {
    return Fields.read(
        "state",
        json,
        fields ->
            new AccessionState.Builder()
                .stage(fields.constant("stage", AccessionStage.class))
                .since(fields.optionalDate("since"))
                .until(fields.optionalDate("until"))
                .extensionPending(TextReading.trilean(fields.text("extensionPending")))
                .purpose(fields.optionalConstant("purpose", InvitationPurpose.class))
                .denunciationNotified(fields.optionalDate("denunciationNotified"))
                .needsNoInvitation(fields.truth("needsNoInvitation"))
                .build());
  }

  static Plan plan(JsonNode json) {
    return Fields.read(
        "plan",
        json,
        fields ->
            new Plan.Builder()
                .deposit(fields.day("deposit"))
                .kind(fields.constant("kind", ConsentKind.class))
                .entryIntoForce(fields.date("entryIntoForce"))
                .entryIntoForceADayLater(fields.optionalDate("entryIntoForceADayLater"))
                .addAllFirst(fields.list("first", ReasonsReading::step))
                .build());
  }

  static HistoryEvent event(JsonNode json) {
    return Fields.read(
        "event",
        json,
        fields -> new HistoryEvent(fields.date("on"), fields.one("what", ReasonsReading::step)));
  }

  static AccessionTimeline.Span span(JsonNode json) {
    return Fields.read(
        "span",
        json,
        fields ->
            new AccessionTimeline.Span(
                end(fields, "firstDay"),
                end(fields, "lastDay"),
                fields.one("answer", one -> answer(one, AnswerReading::state))));
  }

  private static ImpreciseDate end(Fields fields, String name) {
    return fields.has(name) ? ImpreciseDate.on(fields.day(name)) : ImpreciseDate.unknown();
  }
}
