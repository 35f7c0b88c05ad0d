package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.error.InvalidValueException;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The members of an object that is read: asked for by name, and refused if nobody asked. */
final class Fields {
  private final JsonNode object;
  private final Set<String> known = new HashSet<>();

  private Fields(JsonNode object) {
    this.object = object;
  }

  /**
   * What the members of an object make.
   *
   * @param name what it is, for errors
   * @throws InvalidValueException if it is no object, or has a member that is not asked for
   */
  static <T> T read(String name, JsonNode json, Function<Fields, T> shape) {
    if (!json.isObject()) {
      throw wrong(name, json, "an object");
    }
    Fields fields = new Fields(json);
    T value = shape.apply(fields);
    json.fieldNames()
        .forEachRemaining(
            member -> {
              if (!fields.known.contains(member)) {
                throw wrong(name, json.get(member), "no member \"" + member + "\"");
              }
            });
    return value;
  }

  static InvalidValueException wrong(String name, JsonNode found, String expected) {
    return new InvalidValueException(
        name, found.isValueNode() ? found.asText() : found.toString(), expected);
  }

  /** Takes note of a member that follows from the others. */
  Fields told(String name) {
    known.add(name);
    return this;
  }

  boolean has(String name) {
    known.add(name);
    return object.hasNonNull(name);
  }

  JsonNode required(String name) {
    known.add(name);
    @Nullable JsonNode member = object.get(name);
    if (member == null) {
      throw wrong(name, object, "the member \"" + name + "\"");
    }
    return member;
  }

  <T> T one(String name, Function<JsonNode, T> shape) {
    return shape.apply(required(name));
  }

  <T> Optional<T> optional(String name, Function<JsonNode, T> shape) {
    return has(name) ? Optional.of(one(name, shape)) : Optional.empty();
  }

  <T> ImmutableList<T> list(String name, Function<JsonNode, T> shape) {
    if (!has(name)) {
      return ImmutableList.of();
    }
    JsonNode list = required(name);
    if (!list.isArray()) {
      throw wrong(name, list, "a list");
    }
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    list.forEach(element -> elements.add(shape.apply(element)));
    return elements.build();
  }

  String text(String name) {
    return one(name, member -> Fields.text(name, member));
  }

  Optional<String> optionalText(String name) {
    return optional(name, member -> Fields.text(name, member));
  }

  static String text(String name, JsonNode json) {
    if (!json.isTextual()) {
      throw wrong(name, json, "a text");
    }
    return json.textValue();
  }

  boolean truth(String name) {
    JsonNode member = required(name);
    if (!member.isBoolean()) {
      throw wrong(name, member, "true or false");
    }
    return member.booleanValue();
  }

  int number(String name) {
    JsonNode member = required(name);
    if (!member.isIntegralNumber() || !member.canConvertToInt()) {
      throw wrong(name, member, "a whole number");
    }
    return member.intValue();
  }

  long longNumber(String name) {
    JsonNode member = required(name);
    if (!member.isIntegralNumber() || !member.canConvertToLong()) {
      throw wrong(name, member, "a whole number");
    }
    return member.longValue();
  }

  <E extends Enum<E>> E constant(String name, Class<E> constants) {
    return constant(name, text(name), constants);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> constants) {
    return optionalText(name).map(word -> constant(name, word, constants));
  }

  static <E extends Enum<E>> E constant(String name, String word, Class<E> constants) {
    for (E constant : constants.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return constant;
      }
    }
    throw new InvalidValueException(
        name, word, "one of " + ImmutableList.copyOf(constants.getEnumConstants()));
  }

  ImpreciseDate date(String name) {
    return ImpreciseDate.parse(text(name));
  }

  Optional<ImpreciseDate> optionalDate(String name) {
    return optionalText(name).map(ImpreciseDate::parse);
  }

  LocalDate day(String name) {
    String text = text(name);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw new InvalidValueException(name, text, "a day such as 2025-09-11");
    }
  }

  Period period(String name) {
    return period(name, text(name));
  }

  static Period period(String name, String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException noPeriod) {
      throw new InvalidValueException(name, text, "a period such as P5Y");
    }
  }
}
