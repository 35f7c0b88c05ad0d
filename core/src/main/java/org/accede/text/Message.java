package org.accede.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence yet to be written: the key of its text and the values that go into it.
 *
 * <p>Rules state messages; the words are outside the rules, in English and French.
 *
 * @param key the key of the text, such as {@code invitation.adopted}
 * @param arguments the values that go into the text, in its order
 */
public record Message(String key, ImmutableList<Object> arguments) implements Serializable {
  /** A message with its arguments in order. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, ImmutableList.copyOf(arguments));
  }

  /** A message whose words are given, in both languages. */
  public static Message of(BilingualText words) {
    return of("text.given", Objects.requireNonNull(words, "words"));
  }
}
