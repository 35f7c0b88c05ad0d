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
 * @param notes what the register notes on the fact that the step states, in English: no reasons
 */
public record Step(
    Message message,
    ImmutableList<Citation> citations,
    ImmutableList<Step> details,
    ImmutableList<String> notes)
    implements Serializable {
  /** A step without a source of its own. */
  public static Step of(String key, Object... arguments) {
    return of(Message.of(key, arguments));
  }

  /** A step whose words are given, in both languages. */
  public static Step of(BilingualText words) {
    return of(Message.of(words));
  }

  /** A step without a source of its own. */
  public static Step of(Message message) {
    return new Step(message, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** The same step on the word of these sources. */
  public Step citing(Iterable<Citation> sources) {
    return new Step(
        message,
        ImmutableList.<Citation>builder().addAll(citations).addAll(sources).build(),
        details,
        notes);
  }

  /** The same step resting on others. */
  public Step because(Iterable<Step> steps) {
    return new Step(
        message,
        citations,
        ImmutableList.<Step>builder().addAll(details).addAll(steps).build(),
        notes);
  }

  /** The same step with what the register notes on its fact. */
  public Step noting(Iterable<String> remarks) {
    return new Step(
        message,
        citations,
        details,
        ImmutableList.<String>builder().addAll(notes).addAll(remarks).build());
  }
}
