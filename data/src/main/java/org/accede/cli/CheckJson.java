package org.accede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.rule.check.Finding;
import org.accede.source.Citation;
import org.accede.time.AsOf;

/** Findings as JSON. */
final class CheckJson {
  private CheckJson() {}

  static String of(AsOf asOf, ImmutableList<Finding> findings, Wording wording) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("asOf", asOf.date().toString());
          Json.optional(json, "knownOn", asOf.knownOn());
          json.writeArrayFieldStart("findings");
          for (Finding finding : findings) {
            write(json, finding, wording);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Finding finding, Wording wording)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("certainty", finding.certainty().name().toLowerCase(Locale.ROOT));
    Json.optional(json, "participant", finding.participant().map(one -> one.code()));
    Json.optional(json, "treaty", finding.treaty().map(one -> one.number()));
    json.writeStringField("statement", wording.of(finding.statement()));
    steps(json, "why", finding.explanation().steps(), wording);
    steps(json, "cautions", finding.explanation().cautions(), wording);
    json.writeStringField("whatToDo", wording.of(finding.whatToDo()));
    citations(json, "basis", finding.explanation().basis());
    citations(json, "sources", finding.explanation().citations());
    json.writeEndObject();
  }

  private static void steps(
      JsonGenerator json, String name, ImmutableList<Step> steps, Wording wording)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Step step : steps) {
      sentences(json, List.of(step), wording);
    }
    json.writeEndArray();
  }

  /** A step and, after it, the steps that it rests on. */
  private static void sentences(JsonGenerator json, List<Step> steps, Wording wording)
      throws IOException {
    for (Step step : steps) {
      json.writeString(wording.of(step.message()));
      sentences(json, step.details(), wording);
    }
  }

  static void citations(JsonGenerator json, String name, Iterable<Citation> citations)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Citation citation : citations) {
      json.writeString(citation.label());
    }
    json.writeEndArray();
  }
}
