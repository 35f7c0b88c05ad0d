package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ParticipationCode;
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
  private final List<String> known = new ArrayList<>();
  private boolean areAllKnown;

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
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      all.add(at(member.getKey(), member.getValue()));
    }
    areAllKnown = true;
    return all.build();
  }

  /** A member; null if it is not there. */
  private @Nullable JsonPlace find(String name) {
    known.add(name);
    @Nullable JsonValue value = members.get(name);
    return value == null ? null : at(name, value);
  }

  /** A member, if it is there. */
  Optional<JsonPlace> optional(String name) {
    return Optional.ofNullable(find(name));
  }

  /** A member that has to be there. */
  JsonPlace required(String name) {
    @Nullable JsonPlace member = find(name);
    if (member == null) {
      throw place.fault("the member \"" + name + "\"");
    }
    return member;
  }

  private JsonPlace at(String name, JsonValue value) {
    return new JsonPlace(place.document(), place, name, value);
  }

  /** Refuses the members that nobody asked for. */
  void end() {
    if (!areAllKnown && !known.containsAll(members.keySet())) {
      for (Map.Entry<String, JsonValue> member : members.entrySet()) {
        if (!known.contains(member.getKey())) {
          throw new DataFileException(
              place.document().file().name(),
              at(member.getKey(), member.getValue()).pointer(),
              "the unknown member \"" + member.getKey() + "\"",
              "none but " + String.join(", ", ImmutableSet.copyOf(known)));
        }
      }
    }
  }

  String text(String name) {
    return required(name).text();
  }

  Optional<String> optionalText(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.text());
  }

  ImmutableList<String> optionalTexts(String name) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      texts.add(element.text());
    }
    return texts.build();
  }

  int count(String name) {
    return required(name).count();
  }

  Optional<Integer> optionalCount(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.count());
  }

  boolean truth(String name) {
    return required(name).truth();
  }

  /** Whether a mark is set: {@code true}, or the member is left out. */
  boolean mark(String name) {
    @Nullable JsonPlace member = find(name);
    if (member != null && !member.truth()) {
      throw member.fault("true, or no such member");
    }
    return member != null;
  }

  <E extends Enum<E>> E oneOf(String name, Iterable<E> allowed) {
    return required(name).oneOf(allowed);
  }

  <E extends Enum<E>> Optional<E> optionalOneOf(String name, Iterable<E> allowed) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.oneOf(allowed));
  }

  <E extends Enum<E>> ImmutableList<E> optionalSomeOf(String name, Iterable<E> allowed) {
    ImmutableList.Builder<E> some = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      some.add(element.oneOf(allowed));
    }
    return some.build();
  }

  ImpreciseDate date(String name) {
    return required(name).date();
  }

  Optional<ImpreciseDate> optionalDate(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.date());
  }

  LocalDate day(String name) {
    return required(name).day();
  }

  Optional<LocalDate> optionalDay(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.day());
  }

  Period period(String name) {
    return required(name).period();
  }

  Optional<Period> optionalPeriod(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.period());
  }

  ParticipantCode participant(String name) {
    return required(name).participant();
  }

  Optional<ParticipantCode> optionalParticipant(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.participant());
  }

  ImmutableList<ParticipantCode> optionalParticipants(String name) {
    ImmutableList.Builder<ParticipantCode> participants = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      participants.add(element.participant());
    }
    return participants.build();
  }

  TreatyNumber treaty(String name) {
    return required(name).treaty();
  }

  Optional<TreatyNumber> optionalTreaty(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.treaty());
  }

  Optional<ParticipationCode> optionalParticipationCode(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.participationCode());
  }

  Citation citation(String name) {
    return required(name).citation();
  }

  /** The citations of a fact: at least one. */
  ImmutableList<Citation> citations(String name) {
    required(name);
    return optionalCitations(name);
  }

  ImmutableList<Citation> optionalCitations(String name) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      citations.add(element.citation());
    }
    return citations.build();
  }

  BilingualText bilingual(String name) {
    return required(name).bilingual();
  }

  Optional<BilingualText> optionalBilingual(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.bilingual());
  }

  Optional<BilingualText> optionalBilingualOrEnglish(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.bilingualOrEnglish());
  }

  <T> T object(String name, Shape<T> shape) {
    return required(name).object(shape);
  }

  <T> Optional<T> optionalObject(String name, Shape<T> shape) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.object(shape));
  }

  <T> ImmutableList<T> optionalObjects(String name, Shape<T> shape) {
    ImmutableList.Builder<T> objects = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      objects.add(element.object(shape));
    }
    return objects.build();
  }

  /** The elements of a list; none if the member is not there. */
  List<JsonPlace> elements(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? ImmutableList.of() : member.elements();
  }
}
