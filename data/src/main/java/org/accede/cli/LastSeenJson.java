package org.accede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.accede.answer.LastSeen;
import org.accede.rule.accession.AccessionState;

/** What was last known, as a member of an answer in JSON; left out where there is nothing. */
final class LastSeenJson {
  private LastSeenJson() {}

  static void write(JsonGenerator json, Optional<LastSeen<AccessionState>> lastSeen)
      throws IOException {
    if (lastSeen.isPresent()) {
      AccessionState state = lastSeen.get().value();
      json.writeObjectFieldStart("lastSeen");
      json.writeStringField("stage", state.stage().name());
      Json.optional(json, "since", state.since());
      json.writeStringField("on", lastSeen.get().on().toString());
      Json.optional(json, "until", state.until());
      json.writeStringField("extensionPending", state.extensionPending().toString());
      json.writeEndObject();
    }
  }
}
