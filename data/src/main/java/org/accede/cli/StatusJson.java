package org.accede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.rule.accession.AccessionState;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/** Where a participant stands with treaties, as JSON. Dates are EDTF. */
final class StatusJson {
  private StatusJson() {}

  static String of(
      Participant participant,
      AsOf asOf,
      ImmutableMap<Treaty, Answer<AccessionState>> states,
      Wording wording) {
    return Json.text(json -> write(json, participant, asOf, states, wording));
  }

  private static void write(
      JsonGenerator json,
      Participant participant,
      AsOf asOf,
      ImmutableMap<Treaty, Answer<AccessionState>> states,
      Wording wording)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("participant", participant.code().value());
    json.writeStringField("asOf", asOf.date().toString());
    Json.optional(json, "knownOn", asOf.knownOn());
    json.writeArrayFieldStart("states");
    for (Map.Entry<Treaty, Answer<AccessionState>> entry : states.entrySet()) {
      write(json, entry.getKey(), entry.getValue(), wording);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(
      JsonGenerator json, Treaty treaty, Answer<AccessionState> answer, Wording wording)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("treaty", treaty.number().toString());
    json.writeStringField("series", treaty.series().name());
    json.writeStringField("title", treaty.title().in(wording.language()));
    json.writeBooleanField("determined", answer.isDetermined());
    Json.optional(json, "stage", answer.value().map(AccessionState::stage));
    json.writeArrayFieldStart("candidates");
    for (AccessionState candidate : answer.candidates()) {
      json.writeString(candidate.stage().name());
    }
    json.writeEndArray();
    Json.optional(json, "since", answer.value().flatMap(AccessionState::since));
    Json.optional(json, "until", answer.value().flatMap(AccessionState::until));
    json.writeStringField("extensionPending", extensionPending(answer).toString());
    LastSeenJson.write(json, answer.lastSeen());
    json.writeArrayFieldStart("cautions");
    for (Step caution : answer.explanation().cautions()) {
      json.writeString(wording.of(caution.message()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static Trilean extensionPending(Answer<AccessionState> answer) {
    return answer.candidates().stream()
        .map(AccessionState::extensionPending)
        .reduce(Trilean::merge)
        .orElse(Trilean.NO);
  }
}
