package org.accede.json.write;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accede.json.tree.JsonValue;

/**
 * Puts the members of an object together, in the order in which they are written.
 *
 * <p>What has no value, an empty text or list included, is left out.
 */
public final class JsonObjectBuilder {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  public JsonObjectBuilder text(String name, Object value) {
    String text = value.toString();
    if (!text.isBlank()) {
      members.put(name, new JsonValue.Text(text));
    }
    return this;
  }

  public JsonObjectBuilder text(String name, Optional<?> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  public JsonObjectBuilder texts(String name, Collection<?> values) {
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

  public JsonObjectBuilder number(String name, Optional<Integer> value) {
    value.ifPresent(number -> members.put(name, JsonValue.Numeral.of(number)));
    return this;
  }

  public JsonObjectBuilder number(String name, int value) {
    return number(name, Optional.of(value));
  }

  /** A truth value that is always written. */
  public JsonObjectBuilder truth(String name, boolean value) {
    members.put(name, new JsonValue.Truth(value));
    return this;
  }

  /** A truth value that is written only if it is true. */
  public JsonObjectBuilder mark(String name, boolean value) {
    return value ? truth(name, true) : this;
  }

  public JsonObjectBuilder object(String name, JsonObjectBuilder object) {
    if (!object.members.isEmpty()) {
      members.put(name, object.build());
    }
    return this;
  }

  public JsonObjectBuilder object(String name, Optional<JsonObjectBuilder> object) {
    return object.isPresent() ? object(name, object.get()) : this;
  }

  public <T> JsonObjectBuilder objects(
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
  public <T> JsonObjectBuilder list(
      String name, Collection<T> values, Function<T, JsonObjectBuilder> shape) {
    members.put(name, new JsonValue.Array(ImmutableList.of()));
    return objects(name, values, shape);
  }

  /** All members of another object. */
  public JsonObjectBuilder members(JsonObjectBuilder other) {
    members.putAll(other.members);
    return this;
  }

  public JsonValue.Struct build() {
    return new JsonValue.Struct(members);
  }
}
