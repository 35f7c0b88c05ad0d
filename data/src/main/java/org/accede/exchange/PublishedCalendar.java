package org.accede.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.query.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The days and numbers of the events in a calendar of deadlines that was published before, so that
 * the next one can tell which day is another.
 *
 * <p>Events that {@link DeadlineCalendar} did not name are passed over, so it may have been kept by
 * another program.
 */
public final class PublishedCalendar {
  private static final PublishedCalendar NONE = new PublishedCalendar(ImmutableMap.of());
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
  private static final Splitter LINES = Splitter.on(Pattern.compile("\\r?\\n"));
  private static final int SHOWN = 80;

  private final ImmutableMap<String, Version> byUid;

  /** The day that an event had, and the number of that version. */
  private record Version(LocalDate day, int sequence) {}

  private PublishedCalendar(ImmutableMap<String, Version> byUid) {
    this.byUid = byUid;
  }

  /** Nothing was published before. */
  public static PublishedCalendar none() {
    return NONE;
  }

  /**
   * Reads a calendar (RFC 5545).
   *
   * @param file its file, in UTF-8
   * @throws DataFileException if it cannot be read, is no calendar, or an event of a deadline has
   *     no readable day or number
   */
  public static PublishedCalendar of(DataFile file) {
    Objects.requireNonNull(file, "file");
    return new PublishedCalendar(new Reading(file.name()).versions(file.text()));
  }

  /**
   * The number of a deadline's event now: its revision, but never lower than was published, and
   * higher if the day is another (RFC 5545, section 3.8.7.4).
   */
  int sequence(Deadline deadline) {
    @Nullable Version before = byUid.get(DeadlineCalendar.uid(deadline));
    if (before == null) {
      return deadline.revision();
    }
    int least = before.sequence() + (before.day().equals(deadline.safeDay()) ? 0 : 1);
    return Math.max(deadline.revision(), least);
  }

  /** The calendar while it is read. */
  private static final class Reading {
    private final String name;

    Reading(String name) {
      this.name = name;
    }

    ImmutableMap<String, Version> versions(String text) {
      if (!text.startsWith("BEGIN:VCALENDAR")) {
        throw refused(
            text.isEmpty() ? "an empty file" : text.lines().findFirst().orElse(""),
            "a calendar (iCalendar, RFC 5545)");
      }
      // The last one counts where an event stands twice.
      Map<String, Version> versions = new LinkedHashMap<>();
      @Nullable Map<String, String> event = null;
      boolean inAlarm = false;
      for (String line : LINES.split(FOLD.matcher(text).replaceAll(""))) {
        switch (line) {
          case "BEGIN:VEVENT" -> event = new LinkedHashMap<>();
          case "BEGIN:VALARM" -> inAlarm = true;
          case "END:VALARM" -> inAlarm = false;
          case "END:VEVENT" -> {
            if (event != null) {
              versions.putAll(version(event));
            }
            event = null;
          }
          default -> {
            if (event != null && !inAlarm) {
              keep(line, event);
            }
          }
        }
      }
      return ImmutableMap.copyOf(versions);
    }

    /** What is left of a property's name without its parameters, and its value. */
    private static void keep(String line, Map<String, String> event) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String property = line.substring(0, colon);
        int parameters = property.indexOf(';');
        event.put(
            parameters < 0 ? property : property.substring(0, parameters),
            line.substring(colon + 1));
      }
    }

    private Map<String, Version> version(Map<String, String> event) {
      String uid = event.getOrDefault("UID", "");
      return uid.endsWith(DeadlineCalendar.UID_SUFFIX)
          ? ImmutableMap.of(uid, new Version(day(uid, event), sequence(uid, event)))
          : ImmutableMap.of();
    }

    private LocalDate day(String uid, Map<String, String> event) {
      String day = event.getOrDefault("DTSTART", "");
      try {
        return LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeParseException noDay) {
        throw refused("DTSTART \"" + day + "\" of " + uid, "a day, such as 20300618");
      }
    }

    private int sequence(String uid, Map<String, String> event) {
      String number = event.getOrDefault("SEQUENCE", "0");
      return Optional.ofNullable(Ints.tryParse(number))
          .filter(sequence -> sequence >= 0 && sequence < Integer.MAX_VALUE)
          .orElseThrow(
              () ->
                  refused("SEQUENCE \"" + number + "\" of " + uid, "a number that can be raised"));
    }

    private DataFileException refused(String found, String expected) {
      String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
      return new DataFileException(name, "", shown, expected);
    }
  }
}
