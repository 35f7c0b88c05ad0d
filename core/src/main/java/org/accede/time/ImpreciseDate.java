package org.accede.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A date that a source gives exactly, to the month, to the year, or only as lying between two days.
 *
 * <p>It is the set of days from an earliest to a latest day, both included; either end may be open.
 * Its text form is EDTF (ISO 8601-2):
 *
 * <table>
 * <caption>Forms of an imprecise date</caption>
 * <tr><th>Text</th><th>Days</th><th>Factory</th></tr>
 * <tr><td>{@code 2020-04-22}</td><td>that day</td><td>{@link #on}</td></tr>
 * <tr><td>{@code 2023-04}</td><td>1 to 30 April 2023</td><td>{@link #in(YearMonth)}</td></tr>
 * <tr><td>{@code 1991}</td><td>1 January to 31 December 1991</td><td>{@link #in(int)}</td></tr>
 * <tr><td>{@code 2010-02-27/2023-10-05}</td><td>both ends included</td><td>{@link #between}</td></tr>
 * <tr><td>{@code ../2025-07-14}</td><td>that day or earlier</td><td>{@link #onOrBefore}</td></tr>
 * <tr><td>{@code 2025-09-16/..}</td><td>that day or later</td><td>{@link #onOrAfter}</td></tr>
 * <tr><td>{@code ../..}</td><td>any day</td><td>{@link #unknown}</td></tr>
 * </table>
 *
 * <p>Two imprecise dates are equal if they are the same set of days. The canonical text is the
 * shortest of the forms above; {@code parse(toString())} gives the same date back. A year has four
 * digits, so an end before the year 0000 or after 9999 is refused: leave it open.
 *
 * <pre>{@code
 * ImpreciseDate.parse("2023-04").isOnOrBefore(LocalDate.of(2023, 4, 15))  // MAYBE
 * }</pre>
 */
public final class ImpreciseDate implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final String EXPECTED =
      "an EDTF date such as 2020-04-22, 2023-04, 1991, 2010-02-27/2023-10-05, ../2025-07-14 or"
          + " 2025-09-16/..";
  private static final int LAST_YEAR = 9999;
  private static final int NO_NUMBER = -1;
  private static final ImpreciseDate UNKNOWN = new ImpreciseDate(null, null);

  private final @Nullable LocalDate earliest;
  private final @Nullable LocalDate latest;

  private ImpreciseDate(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    // earliest <= latest
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new InvalidValueException(
          "date", earliest + "/" + latest, "an earliest day that is not after the latest");
    }
    checkYear(earliest);
    checkYear(latest);
    this.earliest = earliest;
    this.latest = latest;
  }

  private static void checkYear(@Nullable LocalDate day) {
    // 0 <= year <= 9999
    if (day != null && (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
      throw new InvalidValueException("date", day.toString(), "a year from 0000 to 9999");
    }
  }

  /** Exactly this day. */
  public static ImpreciseDate on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new ImpreciseDate(day, day);
  }

  /** Some day of this month. */
  public static ImpreciseDate in(YearMonth month) {
    return new ImpreciseDate(month.atDay(1), month.atEndOfMonth());
  }

  /** Some day of this year. */
  public static ImpreciseDate in(int year) {
    return new ImpreciseDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Some day between two days, both included.
   *
   * @throws InvalidValueException if the earliest day is after the latest
   */
  public static ImpreciseDate between(LocalDate earliest, LocalDate latest) {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    return new ImpreciseDate(earliest, latest);
  }

  /** This day or an earlier one. */
  public static ImpreciseDate onOrBefore(LocalDate latest) {
    Objects.requireNonNull(latest, "latest");
    return new ImpreciseDate(null, latest);
  }

  /** This day or a later one. */
  public static ImpreciseDate onOrAfter(LocalDate earliest) {
    Objects.requireNonNull(earliest, "earliest");
    return new ImpreciseDate(earliest, null);
  }

  /** Any day at all. */
  public static ImpreciseDate unknown() {
    return UNKNOWN;
  }

  /**
   * The days between two ends, either of which may be open.
   *
   * @throws InvalidValueException if the earliest day is after the latest
   */
  public static ImpreciseDate ofEnds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return new ImpreciseDate(earliest.orElse(null), latest.orElse(null));
  }

  /**
   * Reads an EDTF text.
   *
   * <p>The ends of an interval may themselves be months or years: {@code 2018/2019} runs from 1
   * January 2018 to 31 December 2019.
   *
   * @throws InvalidValueException if the text is none of the forms above, or no such day exists
   */
  public static ImpreciseDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return unit(text, text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    LocalDate earliest = from.equals("..") ? null : unit(from, text).earliest;
    LocalDate latest = to.equals("..") ? null : unit(to, text).latest;
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      throw new InvalidValueException("date", text, "an earliest day that is not after the latest");
    }
    return new ImpreciseDate(earliest, latest);
  }

  private static ImpreciseDate unit(String part, String whole) {
    int year = number(part, 0, 4);
    int month = part.length() < 7 ? NO_NUMBER : number(part, 5, 2);
    int day = part.length() < 10 ? NO_NUMBER : number(part, 8, 2);
    boolean isDated =
        switch (part.length()) {
          case 4 -> year != NO_NUMBER;
          case 7 -> year != NO_NUMBER && month != NO_NUMBER && part.charAt(4) == '-';
          case 10 ->
              year != NO_NUMBER
                  && month != NO_NUMBER
                  && day != NO_NUMBER
                  && part.charAt(4) == '-'
                  && part.charAt(7) == '-';
          default -> false;
        };
    if (!isDated) {
      throw new InvalidValueException("date", whole, EXPECTED);
    }
    try {
      if (month == NO_NUMBER) {
        return in(year);
      }
      if (day != NO_NUMBER) {
        return on(LocalDate.of(year, month, day));
      }
      LocalDate first = LocalDate.of(year, month, 1);
      return between(first, first.with(TemporalAdjusters.lastDayOfMonth()));
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("date", whole, "a day, month or year that exists");
    }
  }

  /** The number that some digits of a text are; {@link #NO_NUMBER} if they are none. */
  private static int number(String text, int start, int digits) {
    if (text.length() < start + digits) {
      return NO_NUMBER;
    }
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NO_NUMBER;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The first day it can be; empty if open. */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /** The last day it can be; empty if open. */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(latest);
  }

  /** The day, if it is known exactly. */
  public Optional<LocalDate> day() {
    return isExact() ? Optional.ofNullable(earliest) : Optional.empty();
  }

  /** Whether it is one day and no other. */
  public boolean isExact() {
    return earliest != null && earliest.equals(latest);
  }

  /** Whether it can be this day. */
  public boolean admits(LocalDate day) {
    return (earliest == null || !day.isBefore(earliest))
        && (latest == null || !day.isAfter(latest));
  }

  /** Whether every day of the other is a day of this. */
  public boolean encloses(ImpreciseDate other) {
    return (earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest)))
        && (latest == null || (other.latest != null && !other.latest.isAfter(latest)));
  }

  /** Whether it is this day or an earlier one. */
  public Trilean isOnOrBefore(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (latest != null && !latest.isAfter(day)) {
      return Trilean.YES;
    }
    return earliest != null && earliest.isAfter(day) ? Trilean.NO : Trilean.MAYBE;
  }

  /** Whether it is this day or a later one. */
  public Trilean isOnOrAfter(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (earliest != null && !earliest.isBefore(day)) {
      return Trilean.YES;
    }
    return latest != null && latest.isBefore(day) ? Trilean.NO : Trilean.MAYBE;
  }

  /** Whether it is certainly later than the other can be. */
  public boolean isCertainlyAfter(ImpreciseDate other) {
    return earliest != null && other.latest != null && earliest.isAfter(other.latest);
  }

  /**
   * Whether it is earlier than the other, if neither says anything of the other: maybe where some
   * days of the two make it so and others do not.
   */
  public Trilean isBefore(ImpreciseDate other) {
    if (other.isCertainlyAfter(this)) {
      return Trilean.YES;
    }
    // this.earliest >= other.latest
    boolean never = earliest != null && other.latest != null && !earliest.isBefore(other.latest);
    return never ? Trilean.NO : Trilean.MAYBE;
  }

  /** The smallest imprecise date that holds every day of both. */
  public ImpreciseDate span(ImpreciseDate other) {
    LocalDate from =
        earliest == null || other.earliest == null
            ? null
            : earliest.isBefore(other.earliest) ? earliest : other.earliest;
    LocalDate to =
        latest == null || other.latest == null
            ? null
            : latest.isAfter(other.latest) ? latest : other.latest;
    return new ImpreciseDate(from, to);
  }

  /** The same date so many days later; both ends move. */
  public ImpreciseDate plusDays(int days) {
    return new ImpreciseDate(
        earliest == null ? null : earliest.plusDays(days),
        latest == null ? null : latest.plusDays(days));
  }

  /** Its month, if it is all the days of one month and no other. */
  public Optional<YearMonth> month() {
    if (earliest == null
        || latest == null
        || earliest.getDayOfMonth() != 1
        || !latest.equals(earliest.with(TemporalAdjusters.lastDayOfMonth()))) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.from(earliest));
  }

  /** Its year, if it is all the days of one year and no other. */
  public Optional<Integer> year() {
    if (earliest == null
        || latest == null
        || earliest.getDayOfYear() != 1
        || !latest.equals(earliest.with(TemporalAdjusters.lastDayOfYear()))) {
      return Optional.empty();
    }
    return Optional.of(earliest.getYear());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ImpreciseDate other
        && Objects.equals(earliest, other.earliest)
        && Objects.equals(latest, other.latest);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(earliest) + Objects.hashCode(latest);
  }

  /** The canonical EDTF text. */
  @Override
  public String toString() {
    if (earliest != null && earliest.equals(latest)) {
      return earliest.toString();
    }
    Optional<Integer> year = year();
    if (year.isPresent()) {
      return String.valueOf(year.get() + 10_000).substring(1);
    }
    Optional<YearMonth> month = month();
    if (month.isPresent()) {
      return month.get().toString();
    }
    return (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest);
  }

  /** It is written as its text, so that what is read back keeps to the rules of the text. */
  @Serial
  private Object writeReplace() {
    return new Text(toString());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("found a date, expected its text");
  }

  private record Text(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
