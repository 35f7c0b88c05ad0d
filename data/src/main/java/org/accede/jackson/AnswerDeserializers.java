package org.accede.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.query.Plan;
import org.accede.rule.accession.AccessionState;
import org.accede.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Those that read a type as it is, and answers by what they are of. */
final class AnswerDeserializers extends SimpleDeserializers {
  private static final long serialVersionUID = 1L;

  private static final ImmutableMap<Class<?>, Function<JsonNode, ?>> OF =
      ImmutableMap.of(
          AccessionState.class, AnswerReading::state,
          Plan.class, AnswerReading::plan,
          ImpreciseDate.class, json -> ImpreciseDate.parse(Fields.text("date", json)));

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean)
      throws JsonMappingException {
    boolean isAnswer = Answer.class.isAssignableFrom(type.getRawClass());
    if (!isAnswer && !type.hasRawClass(LastSeen.class)) {
      return super.findBeanDeserializer(type, config, bean);
    }
    @Nullable Function<JsonNode, ?> value = OF.get(type.containedTypeOrUnknown(0).getRawClass());
    if (value == null) {
      throw JsonMappingException.from(
          (JsonParser) null,
          type + ": expected a type of answers such as Answer<AccessionState>, in a TypeReference");
    }
    return isAnswer
        ? new ValueDeserializer<>(type.getRawClass(), json -> AnswerReading.answer(json, value))
        : new ValueDeserializer<>(type.getRawClass(), json -> AnswerReading.lastSeen(json, value));
  }
}
