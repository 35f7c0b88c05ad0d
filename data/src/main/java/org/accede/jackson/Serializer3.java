package org.accede.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes values of a type to Jackson 3: their text is written by the streaming library of Jackson
 * 2, with which Accede writes everything, and copied as one value of whatever a generator makes.
 */
final class Serializer3<T> extends ValueSerializer<T> {
  private static final JsonFactory WRITING = new JsonFactory();
  private static final tools.jackson.core.json.JsonFactory READING =
      new tools.jackson.core.json.JsonFactory();

  private final Class<T> type;
  private final Forms.Writing<T> writing;

  Serializer3(Class<T> type, Forms.Writing<T> writing) {
    this.type = type;
    this.writing = writing;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public void serialize(
      T value, tools.jackson.core.JsonGenerator json, SerializationContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator written = WRITING.createGenerator(text)) {
      writing.write(written, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written to", impossible);
    }
    try (JsonParser parser = READING.createParser(ObjectReadContext.empty(), text.toString())) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }

  /** The same: a value needs no type id, since where it is read says what it is. */
  @Override
  public void serializeWithType(
      T value,
      tools.jackson.core.JsonGenerator json,
      SerializationContext context,
      TypeSerializer ignored) {
    serialize(value, json, context);
  }
}
