package org.accede.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Refuses what has no form of its own. */
final class Refusal extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
    Class<?> type = bean.getBeanClass();
    return serializer instanceof ValueSerializer || !Forms.isRefused(type)
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
      throw JsonMappingException.from(json, Forms.refusal(handledType()));
    }
  }
}
