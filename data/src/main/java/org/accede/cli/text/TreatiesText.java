package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accede.answer.Wording;
import org.accede.cli.terminal.Layout;
import org.accede.text.Message;
import org.accede.treaty.Treaty;
import picocli.CommandLine.Help.TextTable;

/** A list of treaties in words; those of which it is not known whether they belong, at its end. */
public final class TreatiesText {
  /** More are no list that somebody reads. */
  private static final int LISTED = 20;

  private final Wording wording;

  public TreatiesText(Wording wording) {
    this.wording = wording;
  }

  /** The list, in text. */
  public String of(ChosenTreaties chosen) {
    StringBuilder text = new StringBuilder();
    table(text, chosen.certain());
    if (chosen.certain().isEmpty()) {
      append(text, wording.of("treaties.none"));
    }
    ImmutableList<Treaty> undetermined = chosen.undetermined();
    if (!undetermined.isEmpty()) {
      boolean isListed = undetermined.size() <= LISTED;
      append(text, "");
      String key = isListed ? "treaties.undetermined" : "treaties.undeterminedCounted";
      Layout.wrap(wording.of(Message.of(key, undetermined.size())))
          .forEach(line -> append(text, line));
      table(text, isListed ? undetermined : ImmutableList.of());
    }
    return text.toString();
  }

  /** The same in Markdown, each treaty in a row. */
  public String markdown(ChosenTreaties chosen) {
    MarkdownPage page = new MarkdownPage();
    if (chosen.certain().isEmpty()) {
      page.paragraph(wording.of("treaties.none"));
    }
    table(page, chosen.certain());
    if (!chosen.undetermined().isEmpty()) {
      page.paragraph(wording.of(Message.of("treaties.undetermined", chosen.undetermined().size())));
      table(page, chosen.undetermined());
    }
    return page.toString();
  }

  private void table(MarkdownPage page, ImmutableList<Treaty> treaties) {
    page.table(
        List.of(
            wording.of("compare.treaty"),
            wording.of("treaties.column.opened"),
            wording.of("page.chart.entryIntoForce"),
            wording.of("treaties.column.title")),
        treaties.stream()
            .map(
                one ->
                    List.of(
                        wording.of(one.label()),
                        one.openedOn().toString(),
                        one.inForceOn().map(Object::toString).orElse(""),
                        wording.of(one.title())))
            .toList());
  }

  private void table(StringBuilder text, ImmutableList<Treaty> treaties) {
    if (treaties.isEmpty()) {
      return;
    }
    TextTable table = Layout.table(6, 12, 12, 70);
    table.addRowValues(
        "",
        wording.of("treaties.column.openedShort"),
        wording.of("treaties.column.inForce"),
        wording.of("treaties.column.title"));
    for (Treaty treaty : treaties) {
      table.addRowValues(
          treaty.number().toString(),
          treaty.openedOn().toString(),
          treaty.inForceOn().map(Object::toString).orElse("-"),
          treaty.title().in(wording.language()));
    }
    Layout.lines(table).forEach(line -> append(text, line));
  }

  /** The subjects of treaties, by name, with how many treaties have each. */
  public String subjects(Collection<Treaty> treaties) {
    TextTable table = Layout.table(70, 6);
    counts(treaties).forEach((name, count) -> table.addRowValues(name, count.toString()));
    StringBuilder text = new StringBuilder();
    Layout.lines(table).forEach(line -> append(text, line));
    return text.toString();
  }

  /** The same in Markdown. */
  public String subjectsMarkdown(Collection<Treaty> treaties) {
    return new MarkdownPage()
        .table(
            List.of(wording.of("treaties.column.subject"), wording.of("treaties.column.count")),
            counts(treaties).entrySet().stream()
                .map(one -> List.of(one.getKey(), one.getValue().toString()))
                .toList())
        .toString();
  }

  private Map<String, Integer> counts(Collection<Treaty> treaties) {
    Map<String, Integer> counts = new TreeMap<>(wording.language().alphabetical());
    for (Treaty treaty : treaties) {
      treaty
          .subjects()
          .forEach(one -> counts.merge(one.name().in(wording.language()), 1, Integer::sum));
    }
    return counts;
  }

  private static void append(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
