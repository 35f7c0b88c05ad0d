package org.accede.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.accede.error.AccedeException;

/**
 * Reads values of a type; what is wrong is told as Jackson tells it, with what Accede says of it.
 */
final class ValueDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // mappers are not meant to be serialised with it
  private final Function<JsonNode, T> reading;

  ValueDeserializer(Class<?> type, Function<JsonNode, T> reading) {
    super(type);
    this.reading = reading;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(json);
    try {
      return reading.apply(node);
    } catch (AccedeException wrong) {
      throw JsonMappingException.from(json, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer ignored)
      throws IOException {
    return deserialize(json, context);
  }
}
