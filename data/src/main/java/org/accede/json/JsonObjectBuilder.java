package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts the members of an object together, in the order in which they are written.
 *
 * <p>What has no value, an empty text or list included, is left out.
 */
final class JsonObjectBuilder {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  JsonObjectBuilder text(String name, Object value) {
    String text = value.toString();
    if (!text.isBlank()) {
      members.put(name, new JsonValue.Text(text));
    }
    return this;
  }

  JsonObjectBuilder text(String name, Optional<?> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  JsonObjectBuilder texts(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      members.put(
          name,
          new JsonValue.Array(
              values.stream()
                  .map(value -> new JsonValue.Text(value.toString()))
                  .collect(ImmutableList.toImmutableList())));
    }
    return this;
  }

  JsonObjectBuilder number(String name, Optional<Integer> value) {
    value.ifPresent(number -> members.put(name, JsonValue.Numeral.of(number)));
    return this;
  }

  JsonObjectBuilder number(String name, int value) {
    return number(name, Optional.of(value));
  }

  /** A truth value that is always written. */
  JsonObjectBuilder truth(String name, boolean value) {
    members.put(name, new JsonValue.Truth(value));
    return this;
  }

  /** A truth value that is written only if it is true. */
  JsonObjectBuilder mark(String name, boolean value) {
    return value ? truth(name, true) : this;
  }

  JsonObjectBuilder object(String name, JsonObjectBuilder object) {
    if (!object.members.isEmpty()) {
      members.put(name, object.build());
    }
    return this;
  }

  JsonObjectBuilder object(String name, Optional<JsonObjectBuilder> object) {
    return object.isPresent() ? object(name, object.get()) : this;
  }

  <T> JsonObjectBuilder objects(
      String name, Collection<T> values, Function<T, JsonObjectBuilder> shape) {
    if (!values.isEmpty()) {
      members.put(
          name,
          new JsonValue.Array(
              values.stream()
                  .map(value -> shape.apply(value).build())
                  .collect(ImmutableList.toImmutableList())));
    }
    return this;
  }

  /** A list of objects that is always written, even if it is empty. */
  <T> JsonObjectBuilder list(
      String name, Collection<T> values, Function<T, JsonObjectBuilder> shape) {
    members.put(name, new JsonValue.Array(ImmutableList.of()));
    return objects(name, values, shape);
  }

  /** All members of another object. */
  JsonObjectBuilder members(JsonObjectBuilder other) {
    members.putAll(other.members);
    return this;
  }

  JsonValue.Struct build() {
    return new JsonValue.Struct(members);
  }
}
