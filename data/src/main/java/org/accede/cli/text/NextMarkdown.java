package org.accede.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.answer.Answer;
import org.accede.answer.Wording;
import org.accede.query.NextStep;
import org.accede.query.NextStepGroup;
import org.accede.query.Outlook;
import org.accede.query.Plan;
import org.accede.query.WayIn;
import org.accede.rule.accession.AccessionState;
import org.accede.text.Message;
import org.accede.treaty.Treaty;

/**
 * What a participant can do next, in Markdown: the parts of the text in its order, each a table
 * with every treaty, or each treaty in full.
 */
public final class NextMarkdown {
  private final Wording wording;
  private final Outlook outlook;
  private final NextWords words;
  private final NextSections sections;
  private final AskingWay asking;
  private final MarkdownPage page = new MarkdownPage();

  public NextMarkdown(Wording wording, Outlook outlook) {
    this.wording = wording;
    this.outlook = outlook;
    this.words = new NextWords(wording, outlook.asOf().date());
    this.sections = new NextSections(wording, outlook);
    this.asking = new AskingWay(wording, sections.others());
  }

  /** The page. */
  public String page() {
    page.heading(2, words.title(outlook));
    for (NextSections.Section section : sections.all()) {
      page.heading(3, section.heading());
      if (section.asks()) {
        ask();
      } else {
        page.table(heads(), section.steps().stream().map(this::row).toList());
      }
    }
    return ended();
  }

  /** How to ask, and each treaty under its subject. */
  private void ask() {
    asking.how().forEach(page::paragraph);
    asking.times().ifPresent(page::paragraph);
    page.table(
        with(wording.of("outlook.column.subject"), heads()),
        sections.others().bySubject(NextStepGroup.ASK_TO_BE_INVITED).entries().stream()
            .map(one -> with(words.subject(one.getKey()), row(one.getValue())))
            .toList());
  }

  private List<String> heads() {
    return List.of(
        wording.of("compare.treaty"),
        wording.of("outlook.column.what"),
        wording.of("outlook.column.inForce"));
  }

  private static List<String> with(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  /** The page with the whole way to each treaty. */
  public String details() {
    page.heading(2, words.title(outlook));
    for (NextSections.Section section : sections.all()) {
      page.heading(3, section.heading());
      for (NextStep step : section.steps()) {
        NextEntry entry = new NextEntry(wording, outlook, sections, step);
        page.heading(4, entry.title());
        entry.sentences().forEach(page::paragraph);
        page.list(entry.items());
      }
    }
    return ended();
  }

  private String ended() {
    if (outlook.steps().isEmpty()) {
      page.paragraph(wording.of("outlook.none"));
    }
    Map<Treaty, Answer<AccessionState>> listed = new LinkedHashMap<>();
    sections
        .all()
        .forEach(
            section -> section.steps().forEach(step -> listed.put(step.treaty(), step.standing())));
    StatusCautions.sentences(wording, listed).forEach(page::paragraph);
    return page.toString();
  }

  private List<String> row(NextStep step) {
    NextEntry entry = new NextEntry(wording, outlook, sections, step);
    List<String> said = new ArrayList<>(entry.toDo());
    said.addAll(entry.first());
    step.way().ifPresent(way -> way(way, said));
    return List.of(
        wording.of(step.treaty().label()) + ", " + words.title(step.treaty()),
        String.join(" ", said),
        step.deposit()
            .map(Plan::entryIntoForce)
            .or(() -> step.way().map(WayIn::entryIntoForce))
            .flatMap(on -> on.latest().map(latest -> wording.of(on)))
            .orElse(""));
  }

  private void way(WayIn way, List<String> said) {
    List<String> special = AskingWay.special(way);
    if (!special.isEmpty()) {
      said.add(
          words.of(
              AskingWay.isByInvitation(way) ? "outlook.marks" : "outlook.asks",
              special.stream()
                  .map(key -> wording.of(Message.of(key)))
                  .collect(Collectors.joining(wording.of("list.further")))));
    }
    way.first().forEach(first -> said.add(words.first(first)));
    said.add(words.peers(way.peers(), outlook.participant()));
  }
}
