package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object of a data file, asked for by name.
 *
 * <p>It remembers what was asked for, so that {@link #end()} can refuse the rest: a member that
 * nobody knows is a mistake, never something to skip.
 */
final class JsonMembers {
  private final JsonPlace place;
  private final Map<String, JsonValue> members;
  private final Set<String> known = new LinkedHashSet<>();

  JsonMembers(JsonPlace place, Map<String, JsonValue> members) {
    this.place = place;
    this.members = members;
  }

  /** The object itself. */
  JsonPlace place() {
    return place;
  }

  /** All members, whatever their names. */
  ImmutableList<JsonPlace> all() {
    ImmutableList.Builder<JsonPlace> all = ImmutableList.builder();
    members.forEach((name, value) -> all.add(at(name, value)));
    known.addAll(members.keySet());
    return all.build();
  }

  /** A member, if it is there. */
  Optional<JsonPlace> optional(String name) {
    known.add(name);
    @Nullable JsonValue value = members.get(name);
    return value == null ? Optional.empty() : Optional.of(at(name, value));
  }

  /** A member that has to be there. */
  JsonPlace required(String name) {
    Optional<JsonPlace> member = optional(name);
    if (member.isEmpty()) {
      throw place.fault("the member \"" + name + "\"");
    }
    return member.get();
  }

  private JsonPlace at(String name, JsonValue value) {
    return new JsonPlace(place.document(), place, name, value);
  }

  /** Refuses the members that nobody asked for. */
  void end() {
    if (known.size() < members.size() || !known.containsAll(members.keySet())) {
      for (Map.Entry<String, JsonValue> member : members.entrySet()) {
        if (!known.contains(member.getKey())) {
          throw new DataFileException(
              place.document().file().name(),
              at(member.getKey(), member.getValue()).pointer(),
              "the unknown member \"" + member.getKey() + "\"",
              "none but " + String.join(", ", known));
        }
      }
    }
  }

  String text(String name) {
    return required(name).text();
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(JsonPlace::text);
  }

  ImmutableList<String> optionalTexts(String name) {
    return list(name, JsonPlace::text);
  }

  BilingualText bilingual(String name) {
    return required(name).object(JsonMembers::bilingual);
  }

  Optional<BilingualText> optionalBilingual(String name) {
    return optional(name).map(member -> member.object(JsonMembers::bilingual));
  }

  private static BilingualText bilingual(JsonMembers members) {
    return new BilingualText(members.text("en"), members.text("fr"));
  }

  int count(String name) {
    return required(name).count();
  }

  Optional<Integer> optionalCount(String name) {
    return optional(name).map(JsonPlace::count);
  }

  boolean truth(String name) {
    return required(name).truth();
  }

  /** Whether a mark is set: {@code true}, or the member is left out. */
  boolean mark(String name) {
    Optional<JsonPlace> member = optional(name);
    if (member.isPresent() && !member.get().truth()) {
      throw member.get().fault("true, or no such member");
    }
    return member.isPresent();
  }

  <E extends Enum<E>> E oneOf(String name, Iterable<E> allowed) {
    return required(name).oneOf(allowed);
  }

  <E extends Enum<E>> Optional<E> optionalOneOf(String name, Iterable<E> allowed) {
    return optional(name).map(member -> member.oneOf(allowed));
  }

  <E extends Enum<E>> ImmutableList<E> optionalSomeOf(String name, Iterable<E> allowed) {
    return list(name, element -> element.oneOf(allowed));
  }

  ImpreciseDate date(String name) {
    return required(name).meaning(place.document()::date);
  }

  Optional<ImpreciseDate> optionalDate(String name) {
    return optional(name).map(member -> member.meaning(place.document()::date));
  }

  LocalDate day(String name) {
    return day(required(name));
  }

  Optional<LocalDate> optionalDay(String name) {
    return optional(name).map(JsonMembers::day);
  }

  private static LocalDate day(JsonPlace member) {
    return member
        .meaning(member.document()::date)
        .day()
        .orElseThrow(() -> member.fault("a day such as 2020-04-22"));
  }

  Period period(String name) {
    return required(name).meaning(JsonMembers::parsePeriod);
  }

  Optional<Period> optionalPeriod(String name) {
    return optional(name).map(member -> member.meaning(JsonMembers::parsePeriod));
  }

  private static Period parsePeriod(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException noPeriod) {
      throw new InvalidValueException("period", text, "an ISO 8601 period such as P5Y or P30D");
    }
  }

  ParticipantCode participant(String name) {
    return required(name).meaning(place.document()::participant);
  }

  ImmutableList<ParticipantCode> optionalParticipants(String name) {
    return list(name, element -> element.meaning(place.document()::participant));
  }

  TreatyNumber treaty(String name) {
    return required(name).meaning(place.document()::treaty);
  }

  Optional<TreatyNumber> optionalTreaty(String name) {
    return optional(name).map(member -> member.meaning(place.document()::treaty));
  }

  ImmutableList<TreatyNumber> treaties(String name) {
    required(name);
    return list(name, element -> element.meaning(place.document()::treaty));
  }

  /** The citations of a fact: at least one. */
  ImmutableList<Citation> citations(String name) {
    required(name);
    return optionalCitations(name);
  }

  ImmutableList<Citation> optionalCitations(String name) {
    return list(name, place.document()::citation);
  }

  Citation citation(String name) {
    return place.document().citation(required(name));
  }

  <T> Optional<T> optionalObject(String name, Shape<T> shape) {
    return optional(name).map(member -> member.object(shape));
  }

  <T> ImmutableList<T> optionalObjects(String name, Shape<T> shape) {
    Optional<JsonPlace> member = optional(name);
    return member.isPresent() ? member.get().objects(shape) : ImmutableList.of();
  }

  private <T> ImmutableList<T> list(String name, Function<JsonPlace, T> element) {
    Optional<JsonPlace> member = optional(name);
    if (member.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    for (JsonPlace place : member.get().elements()) {
      elements.add(element.apply(place));
    }
    return elements.build();
  }
}
