package org.accede.jackson;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.util.function.Function;
import org.accede.error.AccedeException;

/** Reads codes and numbers that are names of members. */
final class KeyReading extends KeyDeserializer {
  private final Function<String, ?> reading;

  KeyReading(Function<String, ?> reading) {
    this.reading = reading;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context)
      throws JsonMappingException {
    try {
      return reading.apply(key);
    } catch (AccedeException wrong) {
      throw JsonMappingException.from(context, String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
