package org.accede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes values of a type by one of the ways that {@link AccedeModule} knows. */
final class ValueSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // mappers are not meant to be serialised with it
  private final Forms.Writing<T> writing;

  ValueSerializer(Class<T> type, Forms.Writing<T> writing) {
    super(type);
    this.writing = writing;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider mapper) throws IOException {
    writing.write(json, value);
  }

  /** The same: a value needs no type id, since where it is read says what it is. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator json, SerializerProvider mapper, TypeSerializer ignored)
      throws IOException {
    writing.write(json, value);
  }
}
