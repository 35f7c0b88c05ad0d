package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.register.TreatyRegister;
import org.accede.report.NoteWords;
import org.accede.text.Language;

/** The notes that names call for, as Kosovo* does, below all that is printed with these names. */
public final class Footnotes {
  private final ImmutableList<NoteWords> notes;

  private Footnotes(ImmutableList<NoteWords> notes) {
    this.notes = notes;
  }

  /** Those of the participants of a register. */
  public static Footnotes of(TreatyRegister register, Language language) {
    return new Footnotes(ImmutableList.of(NoteWords.in(register, language)));
  }

  /** Those of the participants of either of two registers, each once. */
  public static Footnotes ofBoth(TreatyRegister one, TreatyRegister other, Language language) {
    return new Footnotes(
        ImmutableList.of(NoteWords.in(one, language), NoteWords.in(other, language)));
  }

  private List<String> calledForBy(String text) {
    return notes.stream().flatMap(some -> some.calledForBy(text).stream()).distinct().toList();
  }

  /** A plain text with its notes. */
  public String below(String text) {
    List<String> called = calledForBy(text);
    return called.isEmpty()
        ? text
        : called.stream()
            .flatMap(note -> Stream.concat(Stream.of(""), Layout.wrap(note).stream()))
            .collect(Collectors.joining("\n", text, "\n"));
  }

  /** A screen with its notes. */
  public Screen below(Screen screen) {
    for (String note : calledForBy(screen.text())) {
      screen.blank();
      screen.say(note);
    }
    return screen;
  }

  /** A page in Markdown with its notes. */
  public String belowMarkdown(String page) {
    MarkdownPage whole = new MarkdownPage().block(page);
    calledForBy(page).forEach(whole::paragraph);
    return whole.toString();
  }
}
