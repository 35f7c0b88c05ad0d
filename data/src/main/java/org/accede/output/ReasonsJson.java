package org.accede.output;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;

/**
 * Sentences, steps, sources and explanations.
 *
 * <p>A sentence is there twice: in {@code text} in words, and in {@code key} and {@code values} as
 * the rule stated it, which does not depend on the language and reads back without loss.
 */
final class ReasonsJson {
  private final Members members;
  private final Wording wording;

  ReasonsJson(Members members, Wording wording) {
    this.members = members;
    this.wording = wording;
  }

  void sentence(Message message) throws IOException {
    members.object(() -> said(message));
  }

  private void said(Message message) throws IOException {
    members.text("text", wording.of(message));
    stated(message);
  }

  private void stated(Message message) throws IOException {
    members.text("key", message.key());
    members.some("values", message.arguments(), this::value);
  }

  /** Texts and numbers as they are; of other values the kind is told with them. */
  private void value(Object value) throws IOException {
    if (value instanceof Integer number) {
      members.number(number);
    } else if (value instanceof Long number) {
      members.object(() -> members.number("long", number));
    } else if (value instanceof ImpreciseDate date) {
      members.object(() -> members.text("date", date));
    } else if (value instanceof LocalDate day) {
      members.object(() -> members.text("day", day));
    } else if (value instanceof Period period) {
      members.object(() -> members.text("period", period));
    } else if (value instanceof BilingualText text) {
      bilingual(text);
    } else if (value instanceof Message message) {
      members.object(() -> stated(message));
    } else if (value instanceof String text) {
      members.text(text);
    } else {
      members.object(() -> named(value));
    }
  }

  /** A code, a number of a treaty or a constant. */
  private void named(Object value) throws IOException {
    members.text("type", type(value));
    members.text("value", value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  private static String type(Object value) {
    return value instanceof Enum<?> constant
        ? constant.getDeclaringClass().getSimpleName()
        : value.getClass().getSimpleName();
  }

  void bilingual(BilingualText text) throws IOException {
    members.object(
        () -> {
          members.text("en", text.english());
          members.text("fr", text.french());
        });
  }

  void step(Step step) throws IOException {
    members.object(
        () -> {
          said(step.message());
          members.some("sources", step.citations(), this::citation);
          members.some("notes", step.notes(), members::text);
          members.some("details", step.details(), this::step);
        });
  }

  void citation(Citation citation) throws IOException {
    members.object(
        () -> {
          source(citation.source());
          if (!citation.place().isEmpty()) {
            members.text("place", citation.place());
          }
        });
  }

  private void source(Source source) throws IOException {
    members.text("id", source.id());
    members.text("kind", source.kind().name());
    members.text("title", source.title());
    members.text("url", source.url());
    members.text("readIn", source.readIn());
    members.text("asOf", source.asOf());
  }

  void wholeSource(Source source) throws IOException {
    members.object(() -> source(source));
  }

  void explanation(Explanation explanation) throws IOException {
    members.object(
        () -> {
          members.text("rule", explanation.rule());
          members.some("basis", explanation.basis(), this::citation);
          members.some("steps", explanation.steps(), this::step);
          members.some("cautions", explanation.cautions(), this::step);
          members.some("remedies", explanation.remedies(), this::step);
        });
  }
}
