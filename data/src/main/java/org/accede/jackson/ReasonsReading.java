package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * Reads sentences, steps, sources and explanations: as they were stated, whatever language their
 * words are in.
 */
final class ReasonsReading {
  private ReasonsReading() {}

  static Message message(JsonNode json) {
    return Fields.read("sentence", json, fields -> stated(fields.told("text")));
  }

  private static Message stated(Fields fields) {
    return new Message(fields.text("key"), fields.list("values", ReasonsReading::value));
  }

  private static Object value(JsonNode json) {
    if (json.isIntegralNumber() && json.canConvertToInt()) {
      return json.intValue();
    }
    return json.isTextual()
        ? json.textValue()
        : Fields.read("value of a sentence", json, ReasonsReading::kindOfValue);
  }

  private static Object kindOfValue(Fields fields) {
    if (fields.has("long")) {
      return fields.longNumber("long");
    }
    if (fields.has("date")) {
      return fields.date("date");
    }
    if (fields.has("day")) {
      return fields.day("day");
    }
    if (fields.has("period")) {
      return fields.period("period");
    }
    if (fields.has("en")) {
      return bilingual(fields);
    }
    return fields.has("key") ? stated(fields) : named(fields.text("type"), fields.text("value"));
  }

  /** A code or a number of a treaty; what else there may be is kept as its text. */
  private static Object named(String type, String value) {
    if (type.equals(TreatyNumber.class.getSimpleName())) {
      return TreatyNumber.of(value);
    }
    return type.equals(ParticipantCode.class.getSimpleName()) ? ParticipantCode.of(value) : value;
  }

  static BilingualText bilingual(JsonNode json) {
    return Fields.read("text in both languages", json, ReasonsReading::bilingual);
  }

  private static BilingualText bilingual(Fields fields) {
    return new BilingualText(fields.text("en"), fields.text("fr"));
  }

  static Step step(JsonNode json) {
    return Fields.read(
        "step",
        json,
        fields ->
            Step.of(stated(fields.told("text")))
                .citing(fields.list("sources", ReasonsReading::citation))
                .because(fields.list("details", ReasonsReading::step))
                .noting(fields.list("notes", note -> Fields.text("notes", note))));
  }

  static Citation citation(JsonNode json) {
    return Fields.read(
        "source",
        json,
        fields -> new Citation(source(fields), fields.optionalText("place").orElse("")));
  }

  static Source source(JsonNode json) {
    return Fields.read("source", json, ReasonsReading::source);
  }

  private static Source source(Fields fields) {
    return new Source.Builder()
        .id(fields.text("id"))
        .kind(fields.constant("kind", SourceKind.class))
        .title(fields.text("title"))
        .url(fields.optionalText("url"))
        .readIn(fields.optionalText("readIn"))
        .asOf(fields.optionalText("asOf").map(ImpreciseDate::parse))
        .build();
  }

  static Explanation explanation(JsonNode json) {
    return Fields.read(
        "explanation",
        json,
        fields ->
            new Explanation.Builder()
                .rule(fields.text("rule"))
                .addAllBasis(fields.list("basis", ReasonsReading::citation))
                .addAllSteps(fields.list("steps", ReasonsReading::step))
                .addAllCautions(fields.list("cautions", ReasonsReading::step))
                .addAllRemedies(fields.list("remedies", ReasonsReading::step))
                .build());
  }
}
