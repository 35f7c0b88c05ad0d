package org.accede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.source.Citation;
import org.accede.time.ImpreciseDate;

/** A timeline as JSON. Dates of stages and of what happened are EDTF. */
final class TimelineJson {
  private TimelineJson() {}

  static String of(Accessions.ToTreaty asked, Wording words) {
    return Json.text(json -> write(json, asked, words));
  }

  private static void write(JsonGenerator json, Accessions.ToTreaty asked, Wording words)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("participant", asked.participant().code().value());
    json.writeStringField("treaty", asked.treaty().number().toString());
    json.writeArrayFieldStart("spans");
    for (AccessionTimeline.Span span : asked.timeline().stages()) {
      json.writeStartObject();
      Json.optional(json, "firstDay", span.firstDay().day());
      Json.optional(json, "lastDay", span.lastDay().day());
      json.writeBooleanField("determined", span.answer().isDetermined());
      json.writeArrayFieldStart("candidates");
      for (AccessionState candidate : span.answer().candidates()) {
        json.writeString(candidate.stage().name());
      }
      json.writeEndArray();
      Json.optional(
          json,
          "since",
          span.answer().value().flatMap(AccessionState::since).map(ImpreciseDate::toString));
      Json.optional(
          json,
          "until",
          span.answer().value().flatMap(AccessionState::until).map(ImpreciseDate::toString));
      LastSeenJson.write(json, LastSeenInSpan.of(asked.timeline(), span));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("history");
    for (HistoryEvent event : asked.timeline().history()) {
      json.writeStartObject();
      json.writeStringField("on", event.on().toString());
      json.writeStringField("what", words.of(event.what().message()));
      json.writeArrayFieldStart("sources");
      for (Citation citation : event.what().citations()) {
        json.writeString(citation.label());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
