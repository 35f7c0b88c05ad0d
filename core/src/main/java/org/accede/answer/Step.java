package org.accede.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
public record Step(
    Message message, ImmutableList<Citation> citations, ImmutableList<Step> details) {
  private static final String REMARK = "fact.remark";

  /** A step without a source of its own. */
  public static Step of(String key, Object... arguments) {
    return new Step(Message.of(key, arguments), ImmutableList.of(), ImmutableList.of());
  }

  /** A step whose words are given, in both languages. */
  public static Step of(BilingualText words) {
    return new Step(Message.of(words), ImmutableList.of(), ImmutableList.of());
  }

  /** The words of a step that only tells what the register remarks on a fact; else empty. */
  public Optional<String> remark() {
    return message.key().equals(REMARK)
        ? message.arguments().stream().findFirst().map(Object::toString)
        : Optional.empty();
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
