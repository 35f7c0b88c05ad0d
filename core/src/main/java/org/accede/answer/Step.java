package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.text.Message;

/**
 * One step of an explanation: what was found, on whose word, and the steps it rests on.
 *
 * @param message what was found
 * @param citations on whose word
 * @param details the steps it rests on
 */
public record Step(Message message, ImmutableList<Citation> citations, ImmutableList<Step> details)
    implements Serializable {
  /** A step without a source of its own. */
  public static Step of(String key, Object... arguments) {
    return new Step(Message.of(key, arguments), ImmutableList.of(), ImmutableList.of());
  }

  /** A step whose words are given, in both languages. */
  public static Step of(BilingualText words) {
    return new Step(Message.of(words), ImmutableList.of(), ImmutableList.of());
  }

  /** The same step on the word of these sources. */
  public Step citing(Iterable<Citation> sources) {
    return new Step(
        message,
        ImmutableList.<Citation>builder().addAll(citations).addAll(sources).build(),
        details);
  }

  /** The same step resting on others. */
  public Step because(Iterable<Step> steps) {
    return new Step(
        message, citations, ImmutableList.<Step>builder().addAll(details).addAll(steps).build());
  }
}
