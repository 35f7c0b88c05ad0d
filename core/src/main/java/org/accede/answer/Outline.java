package org.accede.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.answer.ExplanationNode.Kind;
import org.accede.source.Citation;
import org.accede.text.Message;

/**
 * An explanation laid out to be read from top to bottom, whatever it is written in: its sections,
 * then what the register remarks on facts, said once and marked by letters, then the sources,
 * marked by numbers.
 */
final class Outline {
  private static final int LETTERS = 26;

  private final ImmutableList<Wording> wordings;
  private final Map<ImmutableList<String>, Integer> remarks = new LinkedHashMap<>();
  private final Map<Citation, Integer> citations = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();

  private Outline(ImmutableList<Wording> wordings) {
    this.wordings = wordings;
  }

  /**
   * A section under a title.
   *
   * @param titles the title in each language
   * @param entries what it lists
   */
  record Section(ImmutableList<String> titles, ImmutableList<Entry> entries) {}

  /**
   * An entry of a list.
   *
   * @param mark what marks it, with its brackets: of a note or a source
   * @param texts its text in each language; one that no language changes stands once
   * @param references the marks of its sources and notes
   * @param address the address of a source
   * @param entries what stands below it
   */
  record Entry(
      Optional<String> mark,
      ImmutableList<String> texts,
      ImmutableList<String> references,
      Optional<String> address,
      ImmutableList<Entry> entries) {}

  static ImmutableList<Section> of(Explanation explanation, ImmutableList<Wording> wordings) {
    Outline outline = new Outline(wordings);
    ExplanationNode.of(explanation, wordings)
        .children()
        .forEach(
            section ->
                outline.sections.add(
                    new Section(section.texts(), outline.steps(section.children()))));
    outline.notes();
    outline.sources();
    return ImmutableList.copyOf(outline.sections);
  }

  private ImmutableList<Entry> steps(List<ExplanationNode> steps) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    steps.forEach(step -> entries.add(step(step)));
    return entries.build();
  }

  private Entry step(ExplanationNode step) {
    Set<String> references = new LinkedHashSet<>();
    step.citations().forEach(citation -> references.add("[" + number(citation) + "]"));
    List<ExplanationNode> below = new ArrayList<>();
    for (ExplanationNode child : step.children()) {
      if (child.kind() == Kind.REMARK) {
        references.add("[" + letters(note(child)) + "]");
      } else {
        below.add(child);
      }
    }
    return new Entry(
        Optional.empty(),
        step.texts(),
        ImmutableList.copyOf(references),
        Optional.empty(),
        steps(below));
  }

  private int note(ExplanationNode remark) {
    return remarks.computeIfAbsent(remark.texts(), said -> remarks.size() + 1);
  }

  private int number(Citation citation) {
    return citations.computeIfAbsent(citation, cited -> citations.size() + 1);
  }

  /** Letters, so that notes are not taken for sources: a to z, then aa. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private void notes() {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    // a remark is not translated: that of the first language will do
    remarks.forEach(
        (texts, number) -> entries.add(listed(letters(number), texts.get(0), Optional.empty())));
    section("explanation.notes", entries.build());
  }

  private void sources() {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    citations.forEach(
        (citation, number) ->
            entries.add(
                listed(Integer.toString(number), citation.label(), citation.source().url())));
    section("explanation.sources", entries.build());
  }

  private static Entry listed(String mark, String text, Optional<String> address) {
    return new Entry(
        Optional.of("[" + mark + "]"),
        ImmutableList.of(text),
        ImmutableList.of(),
        address,
        ImmutableList.of());
  }

  private void section(String title, ImmutableList<Entry> entries) {
    if (!entries.isEmpty()) {
      sections.add(
          new Section(
              ImmutableList.copyOf(
                  Lists.transform(wordings, wording -> wording.of(Message.of(title)))),
              entries));
    }
  }
}
