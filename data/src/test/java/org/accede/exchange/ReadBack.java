package org.accede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A calendar as another program reads it. */
final class ReadBack {
  private ReadBack() {}

  /** The one calendar that a text holds, read without a warning and valid by RFC 5545. */
  static ICalendar calendar(String text) {
    try (ICalReader reader = new ICalReader(text)) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
      assertThat(reader.readNext()).isNull();
      return calendar;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static List<VEvent> events(String text) {
    return calendar(text).getEvents();
  }

  static VEvent event(String text) {
    assertThat(events(text)).hasSize(1);
    return events(text).get(0);
  }

  /** The day of a property that has no time. */
  static LocalDate day(DateOrDateTimeProperty property) {
    assertThat(property.getValue().hasTime()).isFalse();
    DateTimeComponents raw = property.getValue().getRawComponents();
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
  }

  static String description(VEvent event) {
    return event.getDescription().getValue().replace(System.lineSeparator(), "\n");
  }
}
