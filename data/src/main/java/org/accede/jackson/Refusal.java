package org.accede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.util.regex.Pattern;

/**
 * Refuses what has no form of its own: by reflection Jackson would make an object of it that has
 * none, or some, of what it says.
 */
final class Refusal extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  /** The packages of Accede's values. */
  private static final Pattern PACKAGES =
      Pattern.compile(
          "org\\.accede\\.(act|answer|data|difference|exchange|fetch|invitation|json|output"
              + "|participant|query|register|report|rule|source|text|time|treaty|treatyoffice)\\b"
              + ".*");

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
    Class<?> type = bean.getBeanClass();
    return serializer instanceof ValueSerializer
            || bean.getType().isEnumType()
            || !PACKAGES.matcher(type.getName()).matches()
        ? serializer
        : new Refusing(type);
  }

  /** Refuses values of a type. */
  private static final class Refusing extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    Refusing(Class<?> type) {
      super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider mapper)
        throws JsonMappingException {
      throw JsonMappingException.from(
          json,
          handledType().getName()
              + " has no JSON form of its own; expected a document, an answer, or a fact with what"
              + " it is about");
    }
  }
}
