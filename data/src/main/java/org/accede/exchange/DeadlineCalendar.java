package org.accede.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.answer.ExplanationText;
import org.accede.answer.Wording;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.query.Deadline;
import org.accede.query.LeadTimes;
import org.accede.text.BilingualText;
import org.accede.text.Language;
import org.accede.text.Message;
import org.accede.text.Texts;
import org.accede.time.ImpreciseDate;

/**
 * Deadlines as an iCalendar object (RFC 5545), for the calendar of whoever has to meet them.
 *
 * <pre>{@code
 * DeadlineCalendar calendar =
 *     DeadlineCalendar.asOf(CouncilOfEurope.dataDate(), OfficialLanguage.ENGLISH);
 * String all = calendar.of(deadlines);
 * String news = calendar.changes(deadlinesOfTheLastRegister, deadlines);
 * }</pre>
 *
 * <p>Each deadline is an event of one whole day, its {@linkplain Deadline#safeDay() safe day}: the
 * day to act by, which can be earlier than the last day. The event says what it is for, whom and
 * which treaty it concerns, the last day or the days between which it lies, what follows, and why,
 * with the sources. It takes no one's time ({@code TRANSP:TRANSPARENT}), and is {@code CONFIRMED}
 * if the deadline is certain, else {@code TENTATIVE}. Events are sorted by safe day, then by id.
 *
 * <ul>
 *   <li>{@code UID} (section 3.8.4.7) is the {@linkplain Deadline#id() id} of the deadline and
 *       {@code @org.accede}. It names this library's way of naming deadlines and no host, so that
 *       whoever writes the calendar, and wherever, a reader puts a newer event in the place of the
 *       older one and not beside it.
 *   <li>{@code SEQUENCE} (section 3.8.7.4) is the {@linkplain Deadline#revision() revision}, or
 *       higher where an {@linkplain #of(ImmutableList, PublishedCalendar) earlier calendar} had
 *       another day.
 *   <li>{@code DTSTAMP} (section 3.8.7.2) is the day of the data at 00:00:00 UTC: no clock is read,
 *       and the same deadlines give the same bytes.
 *   <li>{@code VALARM} (section 3.6.6): one for each lead time, counted in whole days before the
 *       event because the format has no months (section 3.3.6), and relative because a day has no
 *       hour in UTC: a reader rings at the beginning of that day where it is. Those that would ring
 *       before the day of the data are left out.
 *   <li>{@code NAME}, {@code REFRESH-INTERVAL} (a day) and {@code COLOR} are those of RFC 7986; a
 *       reader that does not know them passes them over.
 *   <li>{@code URL} (section 3.8.4.6) is the Treaty Office's page on the treaty, where the form of
 *       its address is known.
 *   <li>{@code VJOURNAL} (section 3.6.3): the one entry of a calendar without events, which says
 *       so. Its {@code UID} names the {@linkplain #withParticipant participant}, so that the empty
 *       calendars of two stand beside each other.
 *   <li>{@code METHOD} is {@code PUBLISH}; there is no {@code ORGANIZER}, which section 3.8.4.3
 *       keeps for meetings.
 * </ul>
 *
 * <p>The text is to be written in UTF-8 (section 3.1.4), as {@code text/calendar}; its lines end in
 * CRLF and have at most 75 octets.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DeadlineCalendar {
  static final String UID_SUFFIX = "@org.accede";

  /** The texts of calendars, for who writes those of another language. */
  public static final Texts TEXTS =
      Texts.read("calendar", DeadlineCalendar.class::getResourceAsStream);

  private static final DateTimeFormatter MIDNIGHT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'");
  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event event) -> event.deadline().safeDay())
          .thenComparing(event -> event.deadline().id());

  private final LocalDate dataDate;
  private final Wording words;
  private final LeadTimes leadTimes;
  private final Optional<Participant> of;

  /**
   * A deadline with the number of its version, and whether it still stands.
   *
   * @param extension that to ask for an extension, if it is together with it
   */
  private record Event(
      Deadline deadline, Optional<Deadline> extension, int sequence, boolean isCancelled) {
    static Event standing(ImmutableList<Deadline> together) {
      Deadline first = together.get(0);
      return new Event(first, together.stream().skip(1).findFirst(), first.revision(), false);
    }

    Event raisedTo(int number) {
      return new Event(deadline, extension, number, isCancelled);
    }

    Event cancelled() {
      return new Event(deadline, extension, deadline.revision() + 1, true);
    }

    boolean isForBoth() {
      return extension.isPresent();
    }

    /** What an event is called: what it is for, and the kind of it. */
    String kind() {
      return isForBoth() ? "DEPOSIT_OR_EXTENSION" : deadline.kind().name();
    }
  }

  private DeadlineCalendar(
      LocalDate dataDate, Wording words, LeadTimes leadTimes, Optional<Participant> of) {
    this.dataDate = dataDate;
    this.words = words;
    this.leadTimes = leadTimes;
    this.of = of;
  }

  /**
   * A calendar with the usual lead times.
   *
   * @param dataDate the day of the data from which the deadlines come
   * @param language the language of its texts
   */
  public static DeadlineCalendar asOf(LocalDate dataDate, Language language) {
    Objects.requireNonNull(dataDate, "dataDate");
    Objects.requireNonNull(language, "language");
    return new DeadlineCalendar(
        dataDate, Wording.in(language).with(TEXTS), LeadTimes.usual(), Optional.empty());
  }

  /** The same calendar with alarms at other times before the safe day. */
  public DeadlineCalendar withLeadTimes(LeadTimes leadTimes) {
    Objects.requireNonNull(leadTimes, "leadTimes");
    return new DeadlineCalendar(dataDate, words, leadTimes, of);
  }

  /**
   * The same calendar for the deadlines of one participant, whose name it has also while it is
   * empty; it takes none of anybody else.
   */
  public DeadlineCalendar withParticipant(Participant participant) {
    Objects.requireNonNull(participant, "participant");
    return new DeadlineCalendar(dataDate, words, leadTimes, Optional.of(participant));
  }

  /**
   * An event for every deadline; the last day of an invitation, to deposit and to ask for an
   * extension, is one.
   *
   * @throws InvalidValueException if two deadlines have the same id, or one is of another
   *     participant than that of the calendar
   */
  public String of(ImmutableList<Deadline> deadlines) {
    return of(deadlines, PublishedCalendar.none());
  }

  /**
   * An event for every deadline, to be published in the place of an earlier calendar.
   *
   * <p>An event whose safe day is another than before has a higher {@code SEQUENCE}, whatever moved
   * it: a decision, a correction, a better source, another reading or other working days. So a
   * program that goes by that number takes the new day, also if it is earlier. Events of the
   * earlier calendar whose deadline is gone are left out; {@link #changes} cancels them.
   *
   * @param deadlines the deadlines now
   * @param before the calendar that this one takes the place of
   * @throws InvalidValueException if two deadlines have the same id, or one is of another
   *     participant than that of the calendar
   */
  public String of(ImmutableList<Deadline> deadlines, PublishedCalendar before) {
    Objects.requireNonNull(before, "before");
    return calendar(
        byId("deadlines", deadlines).values().stream()
            .map(event -> event.raisedTo(before.sequence(event.deadline())))
            .toList(),
        "calendar.nothing");
  }

  /**
   * The events that bring a calendar with the deadlines of one register to those of a later one.
   *
   * <p>One for every deadline that is new, or whose safe day or last day has moved, and a {@code
   * CANCELLED} one without alarms for every deadline that is gone. The {@code SEQUENCE} of one that
   * moved or is gone is higher than its revision before, also if the day moved without a decision:
   * by a better source, another reading or other working days. It is counted from the two registers
   * alone: where such moves follow each other it can stay the same, and the later {@code DTSTAMP}
   * tells which is newer (RFC 5546, section 2.1.5).
   *
   * @param before the deadlines that were published
   * @param after the deadlines now, as of the day of this calendar's data
   * @throws InvalidValueException if two deadlines of one list have the same id, or one is of
   *     another participant than that of the calendar
   */
  public String changes(ImmutableList<Deadline> before, ImmutableList<Deadline> after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Map<String, Event> gone = byId("before", before);
    List<Event> events = new ArrayList<>();
    byId("after", after)
        .forEach(
            (id, event) -> {
              Event earlier = gone.remove(id);
              if (earlier == null) {
                events.add(event);
              } else if (hasMoved(earlier, event)) {
                events.add(
                    event.raisedTo(Math.max(event.sequence(), earlier.deadline().revision() + 1)));
              }
            });
    gone.values().forEach(event -> events.add(event.cancelled()));
    return calendar(events, "calendar.unchanged");
  }

  private static boolean hasMoved(Event before, Event after) {
    return before.isForBoth() != after.isForBoth()
        || !before.deadline().safeDay().equals(after.deadline().safeDay())
        || !before.deadline().lastDay().equals(after.deadline().lastDay());
  }

  /** An event for every deadline, or for those that are together, by its id, in their order. */
  private Map<String, Event> byId(String argument, ImmutableList<Deadline> deadlines) {
    Set<String> ids = new HashSet<>();
    for (Deadline deadline : deadlines) {
      if (!ids.add(deadline.id())) {
        throw new InvalidValueException(argument, deadline.id(), "each deadline once");
      }
      of.map(Participant::code)
          .filter(code -> !code.equals(deadline.participant().code()))
          .ifPresent(
              code -> {
                throw new InvalidValueException(
                    argument, deadline.id(), "a deadline of " + code + ", whose calendar it is");
              });
    }
    Map<String, Event> events = new LinkedHashMap<>();
    for (ImmutableList<Deadline> together : Deadline.together(deadlines)) {
      events.put(together.get(0).id(), Event.standing(together));
    }
    return events;
  }

  /**
   * The text of a calendar.
   *
   * @param otherwise what it says where there is no event
   */
  private String calendar(Collection<Event> events, String otherwise) {
    ContentLines lines =
        new ContentLines()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line(
                "PRODID",
                "-//org.accede//Accede//" + words.language().code().toUpperCase(Locale.ROOT))
            .line("METHOD", "PUBLISH")
            .text("NAME", name(events))
            .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
            .line("COLOR", "navy");
    if (events.isEmpty()) {
      entry(words.of(otherwise), lines);
    }
    events.stream().sorted(ORDER).forEach(event -> write(event, lines));
    return lines.line("END", "VCALENDAR").toString();
  }

  /** Of whom it is, if all of it concerns one. */
  private String name(Collection<Event> events) {
    ImmutableSet<BilingualText> participants =
        Stream.concat(of.stream(), events.stream().map(event -> event.deadline().participant()))
            .map(Participant::name)
            .collect(ImmutableSet.toImmutableSet());
    return participants.size() == 1
        ? words.of(Message.of("calendar.name.one", participants.iterator().next()))
        : words.of("calendar.name");
  }

  /** A calendar has at least one component (RFC 5545, section 3.6): where no event is, this. */
  private void entry(String summary, ContentLines lines) {
    lines
        .line("BEGIN", "VJOURNAL")
        .text("UID", "NONE" + of.map(one -> "-" + one.code()).orElse("") + UID_SUFFIX)
        .line("DTSTAMP", MIDNIGHT.format(dataDate))
        .day("DTSTART", dataDate)
        .text("SUMMARY", summary);
    of.flatMap(Participant::note)
        .ifPresent(note -> lines.text("DESCRIPTION", "* " + note.in(words.language())));
    lines.line("END", "VJOURNAL");
  }

  /** The name of a deadline's event. */
  static String uid(Deadline deadline) {
    return deadline.id() + UID_SUFFIX;
  }

  private void write(Event event, ContentLines lines) {
    Deadline deadline = event.deadline();
    String summary = summary(event);
    lines
        .line("BEGIN", "VEVENT")
        .text("UID", uid(deadline))
        .line("SEQUENCE", Integer.toString(event.sequence()))
        .line("DTSTAMP", MIDNIGHT.format(dataDate))
        .day("DTSTART", deadline.safeDay())
        .day("DTEND", deadline.safeDay().plusDays(1))
        .text("SUMMARY", summary)
        .text("DESCRIPTION", String.join("\n", description(event)))
        .text("CATEGORIES", words.of("category." + deadline.kind()));
    TreatyOfficePage.of(deadline.treaty().number()).ifPresent(page -> lines.line("URL", page));
    lines
        .line("COLOR", color(deadline))
        .line("STATUS", status(event))
        .line("TRANSP", "TRANSPARENT");
    if (!event.isCancelled()) {
      leadDays(deadline).forEach(days -> alarm(days, summary, lines));
    }
    lines.line("END", "VEVENT");
  }

  /** What is to be done stands out from what will happen by itself. */
  private static String color(Deadline deadline) {
    return switch (deadline.kind()) {
      case INVITATION_EXPIRES,
          EXTENSION_REQUEST_DUE,
          EXTENSION_OUTCOME_UNKNOWN,
          CONSULTATION_ENDS ->
          "crimson";
      case ENTRY_INTO_FORCE, DENUNCIATION_TAKES_EFFECT -> "navy";
    };
  }

  private static void alarm(long days, String summary, ContentLines lines) {
    lines
        .line("BEGIN", "VALARM")
        .line("ACTION", "DISPLAY")
        .text("DESCRIPTION", summary)
        .line("TRIGGER;RELATED=START", "-P" + days + "D")
        .line("END", "VALARM");
  }

  private static String status(Event event) {
    return event.isCancelled()
        ? "CANCELLED"
        : event.deadline().isCertain() ? "CONFIRMED" : "TENTATIVE";
  }

  /** How many days before the safe day to ring, the most first. */
  private ImmutableSortedSet<Long> leadDays(Deadline deadline) {
    LocalDate day = deadline.safeDay();
    return leadTimes.warningDays(deadline).stream()
        .filter(alarm -> !alarm.isBefore(dataDate))
        .map(alarm -> ChronoUnit.DAYS.between(alarm, day))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
  }

  private String summary(Event event) {
    Deadline deadline = event.deadline();
    return words.of(
        Message.of(
            "event.summary",
            Message.of("event.summary." + event.kind()),
            deadline.participant().name(),
            deadline.treaty().label()));
  }

  private ImmutableList<String> description(Event event) {
    Deadline deadline = event.deadline();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (event.isCancelled()) {
      lines.add(words.of("event.cancelled"));
    }
    lines.add(words.of("event.what." + event.kind()));
    lines.add(words.of(Message.of("event.participant", deadline.participant().name())));
    deadline.participant().note().ifPresent(note -> lines.add("* " + note.in(words.language())));
    lines.add(
        words.of(Message.of("event.treaty", deadline.treaty().label(), deadline.treaty().title())));
    lines.add(words.of(Message.of("event.lastDay", deadline.lastDay())));
    if (!deadline.lastDay().equals(ImpreciseDate.on(deadline.safeDay()))) {
      lines.add(words.of(Message.of("event.safeDay", deadline.safeDay())));
    }
    if (!deadline.isCertain()) {
      lines.add(words.of("event.notCertain"));
    }
    lines.add(words.of(deadline.consequence()));
    event.extension().ifPresent(extension -> lines.add(words.of(extension.consequence())));
    ImmutableList<String> why = ExplanationText.lines(deadline.explanation(), words);
    return why.isEmpty() ? lines.build() : lines.add("").addAll(why).build();
  }
}
