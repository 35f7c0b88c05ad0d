package org.accede.json.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.json.DataFileException;
import org.accede.json.tree.JsonValue;
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
 * <p>A method with the name of a sort of value gives one that has to be there; one that begins with
 * {@code optional} gives what may be left out, and of a list nothing then.
 *
 * <p>It remembers what was asked for, so that {@link #end()} can refuse the rest: a member that
 * nobody knows is a mistake, never something to skip.
 */
public final class JsonMembers {
  private final JsonPlace place;
  private final Map<String, JsonValue> members;
  private final List<String> known = new ArrayList<>();
  private boolean areAllKnown;

  JsonMembers(JsonPlace place, Map<String, JsonValue> members) {
    this.place = place;
    this.members = members;
  }

  /** The object itself. */
  public JsonPlace place() {
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
  public Optional<JsonPlace> optional(String name) {
    return Optional.ofNullable(find(name));
  }

  /** A member that has to be there. */
  public JsonPlace required(String name) {
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

  public String text(String name) {
    return required(name).text();
  }

  public Optional<String> optionalText(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.text());
  }

  public ImmutableList<String> optionalTexts(String name) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      texts.add(element.text());
    }
    return texts.build();
  }

  public int count(String name) {
    return required(name).count();
  }

  public Optional<Integer> optionalCount(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.count());
  }

  public boolean truth(String name) {
    return required(name).truth();
  }

  /** Whether a mark is set: {@code true}, or the member is left out. */
  public boolean mark(String name) {
    @Nullable JsonPlace member = find(name);
    if (member != null && !member.truth()) {
      throw member.fault("true, or no such member");
    }
    return member != null;
  }

  public <E extends Enum<E>> E oneOf(String name, Iterable<E> allowed) {
    return required(name).oneOf(allowed);
  }

  public <E extends Enum<E>> Optional<E> optionalOneOf(String name, Iterable<E> allowed) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.oneOf(allowed));
  }

  public <E extends Enum<E>> ImmutableList<E> optionalSomeOf(String name, Iterable<E> allowed) {
    ImmutableList.Builder<E> some = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      some.add(element.oneOf(allowed));
    }
    return some.build();
  }

  public ImpreciseDate date(String name) {
    return required(name).date();
  }

  public Optional<ImpreciseDate> optionalDate(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.date());
  }

  public LocalDate day(String name) {
    return required(name).day();
  }

  public Optional<LocalDate> optionalDay(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.day());
  }

  public Period period(String name) {
    return required(name).period();
  }

  public Optional<Period> optionalPeriod(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.period());
  }

  public ParticipantCode participant(String name) {
    return required(name).participant();
  }

  public Optional<ParticipantCode> optionalParticipant(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.participant());
  }

  public ImmutableList<ParticipantCode> optionalParticipants(String name) {
    ImmutableList.Builder<ParticipantCode> participants = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      participants.add(element.participant());
    }
    return participants.build();
  }

  public TreatyNumber treaty(String name) {
    return required(name).treaty();
  }

  public Optional<TreatyNumber> optionalTreaty(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.treaty());
  }

  public Optional<ParticipationCode> optionalParticipationCode(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.participationCode());
  }

  public Citation citation(String name) {
    return required(name).citation();
  }

  /** The citations of a fact: at least one. */
  public ImmutableList<Citation> citations(String name) {
    required(name);
    return optionalCitations(name);
  }

  public ImmutableList<Citation> optionalCitations(String name) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      citations.add(element.citation());
    }
    return citations.build();
  }

  /** The sources that a member names; none if it is not there. */
  public SourceTable sources(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? SourceTable.empty() : SourceTable.read(member);
  }

  public BilingualText bilingual(String name) {
    return required(name).bilingual();
  }

  public Optional<BilingualText> optionalBilingual(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.bilingual());
  }

  public Optional<BilingualText> optionalBilingualOrEnglish(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.bilingualOrEnglish());
  }

  public <T> T object(String name, Shape<T> shape) {
    return required(name).object(shape);
  }

  public <T> Optional<T> optionalObject(String name, Shape<T> shape) {
    @Nullable JsonPlace member = find(name);
    return member == null ? Optional.empty() : Optional.of(member.object(shape));
  }

  public <T> ImmutableList<T> optionalObjects(String name, Shape<T> shape) {
    ImmutableList.Builder<T> objects = ImmutableList.builder();
    for (JsonPlace element : elements(name)) {
      objects.add(element.object(shape));
    }
    return objects.build();
  }

  /** The objects of a list that has to be there, even if it is empty. */
  public <T> ImmutableList<T> list(String name, Shape<T> shape) {
    return required(name).isEmptyList() ? ImmutableList.of() : optionalObjects(name, shape);
  }

  /** The elements of a list; none if the member is not there. */
  public List<JsonPlace> elements(String name) {
    @Nullable JsonPlace member = find(name);
    return member == null ? ImmutableList.of() : member.elements();
  }
}
