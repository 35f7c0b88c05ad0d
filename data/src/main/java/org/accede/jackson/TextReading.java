package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.query.LeadTimes;
import org.accede.time.AsOf;
import org.accede.time.Trilean;

/** Values that are texts, or lists of texts, and do not read them themselves. */
final class TextReading {
  private static final Pattern AS_OF = Pattern.compile("(\\S+)(?: known on (\\S+))?");

  private TextReading() {}

  static AsOf asOf(String text) {
    Matcher days = AS_OF.matcher(text);
    try {
      if (days.matches()) {
        AsOf asOf = AsOf.on(LocalDate.parse(days.group(1)));
        return days.group(2) == null ? asOf : asOf.knownOn(LocalDate.parse(days.group(2)));
      }
    } catch (DateTimeException noDay) {
      throw noAsOf(text);
    }
    throw noAsOf(text);
  }

  private static InvalidValueException noAsOf(String text) {
    return new InvalidValueException(
        "asOf", text, "a day, such as 2024-02-08 or 2024-02-08 known on 2024-04-01");
  }

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
