package org.accede.jackson;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.accede.text.OfficialLanguage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * What the mapper of Jackson 3 has to know of Accede's values to write them, in the same words as
 * {@link AccedeModule} does for Jackson 2.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
 * String json = mapper.writeValueAsString(state);
 * // {"stage":"INVITED","since":"2025-06-18","until":"2030-06-18/2030-06-19",
 * //  "extensionPending":"no","purpose":"ACCEDE","needsNoInvitation":false}
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it, in English; Spring Boot 4 does that by
 * itself. Register it wherever Jackson 3 is to write Accede's values: without it Jackson 3, which
 * allows empty objects, makes one of a value that it does not know. A type of Accede that has no
 * form of its own is refused. Reading back is for Jackson 2.
 */
public final class Jackson3Module extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private final OfficialLanguage language;

  /** Sentences, names and titles in English. */
  public Jackson3Module() {
    this(OfficialLanguage.ENGLISH);
  }

  private Jackson3Module(OfficialLanguage language) {
    super("accede", Version.unknownVersion());
    this.language = language;
    Forms.tell(language, new Serializers());
    setSerializerModifier(new Refusal3());
  }

  /** The same with sentences, names and titles in a language. */
  public Jackson3Module in(OfficialLanguage other) {
    return new Jackson3Module(Objects.requireNonNull(other, "other"));
  }

  /** Modules of different languages are different ones; the last registered wins. */
  @Override
  public Object getRegistrationId() {
    return ImmutableList.of(Jackson3Module.class, language);
  }

  /** Makes a serialiser of every form. */
  private final class Serializers implements Forms.Receiver {
    @Override
    public <T> void form(Class<T> type, Forms.Writing<T> writing) {
      addSerializer(type, new Serializer3<>(type, writing));
    }

    @Override
    public <T> void key(Class<T> type, Function<T, String> name) {
      addKeySerializer(type, new KeySerializer3<>(name));
    }
  }

  /** Writes a value as the name of a member. */
  private static final class KeySerializer3<T> extends ValueSerializer<T> {
    private final Function<T, String> name;

    KeySerializer3(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public void serialize(
        T value, tools.jackson.core.JsonGenerator json, SerializationContext context) {
      json.writeName(name.apply(value));
    }
  }

  /** Refuses what has no form of its own. */
  private static final class Refusal3 extends ValueSerializerModifier implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
      Class<?> type = bean.getBeanClass();
      return serializer instanceof Serializer3 || !Forms.isRefused(type)
          ? serializer
          : new Refusing3(type);
    }
  }

  /** Refuses values of a type. */
  private static final class Refusing3 extends ValueSerializer<Object> {
    private final Class<?> type;

    Refusing3(Class<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(
        Object value, tools.jackson.core.JsonGenerator json, SerializationContext context)
        throws JacksonException {
      throw DatabindException.from(json, Forms.refusal(type));
    }
  }
}
