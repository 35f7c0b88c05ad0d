package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.accede.error.InvalidValueException;
import org.accede.query.LeadTimes;
import org.accede.time.Trilean;

/** Values that are texts, or lists of texts, and do not read them themselves. */
final class TextReading {
  private TextReading() {}

  static Trilean trilean(String text) {
    for (Trilean value : Trilean.values()) {
      if (value.toString().equals(text)) {
        return value;
      }
    }
    throw new InvalidValueException("trilean", text, "yes, no or maybe");
  }

  static LeadTimes leadTimes(JsonNode json) {
    if (!json.isArray()) {
      throw Fields.wrong("leadTimes", json, "a list of periods");
    }
    ImmutableList.Builder<Period> periods = ImmutableList.builder();
    json.forEach(
        period -> periods.add(Fields.period("leadTimes", Fields.text("leadTimes", period))));
    return LeadTimes.of(periods.build());
  }
}
