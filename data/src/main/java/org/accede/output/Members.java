package org.accede.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the members of objects; what has no value is left out.
 *
 * <p>Dates are their EDTF texts, constants their names, numbers and truth values what they are.
 */
final class Members {
  private final JsonGenerator json;

  Members(JsonGenerator json) {
    this.json = json;
  }

  JsonGenerator generator() {
    return json;
  }

  /** Something to be written. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  /** How an element is written. */
  @FunctionalInterface
  interface Shape<T> {
    void write(T element) throws IOException;
  }

  void object(Content members) throws IOException {
    json.writeStartObject();
    members.write();
    json.writeEndObject();
  }

  void object(String name, Content members) throws IOException {
    json.writeFieldName(name);
    object(members);
  }

  <T> void value(String name, T value, Shape<? super T> shape) throws IOException {
    json.writeFieldName(name);
    shape.write(value);
  }

  <T> void optional(String name, Optional<T> value, Shape<? super T> shape) throws IOException {
    if (value.isPresent()) {
      value(name, value.get(), shape);
    }
  }

  void text(Object value) throws IOException {
    json.writeString(value.toString());
  }

  void text(String name, Object value) throws IOException {
    json.writeStringField(name, value.toString());
  }

  void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void number(long value) throws IOException {
    json.writeNumber(value);
  }

  void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  /** A list that is always written. */
  <T> void list(String name, Iterable<T> elements, Shape<? super T> shape) throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      shape.write(element);
    }
    json.writeEndArray();
  }

  /** A list that is left out if it is empty. */
  <T> void some(String name, Iterable<T> elements, Shape<? super T> shape) throws IOException {
    if (elements.iterator().hasNext()) {
      list(name, elements, shape);
    }
  }
}
