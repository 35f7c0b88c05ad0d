package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.accede.source.Citation;
import org.accede.text.Language;
import org.accede.text.Message;

/**
 * A part of an explanation in words: the explanation itself, a section of it, or a step, with the
 * parts below it.
 *
 * <pre>{@code
 * ExplanationNode root = ExplanationNode.of(answer.explanation(), OfficialLanguage.ENGLISH);
 * for (ExplanationNode section : root.children()) {
 *   System.out.println(section.kind() + ": " + section.text());  // REASONS: Why
 * }
 * }</pre>
 *
 * @param kind what it is
 * @param texts its text in each of the languages asked for, in their order; none for {@link
 *     Kind#EXPLANATION}
 * @param citations on whose word; the address of a source is {@code citation.source().url()}. For
 *     {@link Kind#EXPLANATION} the legal basis of the rule
 * @param children what it rests on, or holds
 */
public record ExplanationNode(
    Kind kind,
    ImmutableList<String> texts,
    ImmutableList<Citation> citations,
    ImmutableList<ExplanationNode> children) {
  /** What a part of an explanation is. */
  public enum Kind {
    /** The whole; its children are sections. */
    EXPLANATION,
    /** The section of what decided, with its title. */
    REASONS,
    /** The section of what to know before relying on the answer. */
    CAUTIONS,
    /** The section of what would settle an answer that is undetermined. */
    REMEDIES,
    /** A step: a sentence. */
    STEP,
    /** What the register remarks on the fact of the step above, as its source has it. */
    REMARK
  }

  /** An explanation in a language, or in more side by side. Sections without steps are left out. */
  public static ExplanationNode of(Explanation explanation, Language language, Language... more) {
    return of(
        explanation,
        Lists.asList(language, more).stream()
            .map(Wording::in)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The same in words that are given, one of each language. */
  static ExplanationNode of(Explanation explanation, ImmutableList<Wording> wordings) {
    ImmutableList.Builder<ExplanationNode> sections = ImmutableList.builder();
    section(Kind.REASONS, "explanation.why", explanation.steps(), wordings, sections);
    section(Kind.CAUTIONS, "explanation.cautions", explanation.cautions(), wordings, sections);
    section(Kind.REMEDIES, "explanation.remedies", explanation.remedies(), wordings, sections);
    return new ExplanationNode(
        Kind.EXPLANATION, ImmutableList.of(), explanation.basis(), sections.build());
  }

  private static void section(
      Kind kind,
      String title,
      ImmutableList<Step> steps,
      ImmutableList<Wording> wordings,
      ImmutableList.Builder<ExplanationNode> sections) {
    if (!steps.isEmpty()) {
      sections.add(
          new ExplanationNode(
              kind,
              texts(Message.of(title), wordings),
              ImmutableList.of(),
              ImmutableList.copyOf(Lists.transform(steps, step -> step(step, wordings)))));
    }
  }

  private static ExplanationNode step(Step step, ImmutableList<Wording> wordings) {
    ImmutableList.Builder<ExplanationNode> children = ImmutableList.builder();
    step.notes().forEach(said -> children.add(remark(said, wordings)));
    step.details().forEach(detail -> children.add(step(detail, wordings)));
    return new ExplanationNode(
        Kind.STEP, texts(step.message(), wordings), step.citations(), children.build());
  }

  private static ExplanationNode remark(String said, ImmutableList<Wording> wordings) {
    return new ExplanationNode(
        Kind.REMARK,
        texts(Message.of("explanation.remark", said), wordings),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static ImmutableList<String> texts(Message message, ImmutableList<Wording> wordings) {
    return ImmutableList.copyOf(Lists.transform(wordings, wording -> wording.of(message)));
  }

  /** Its text in the first of the languages; empty for the whole explanation. */
  public String text() {
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
