package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.cli.terminal.Layout;
import org.accede.cli.terminal.Screen;
import org.accede.register.TreatyRegister;
import org.accede.report.NoteWords;
import org.accede.text.Language;

/** The notes that names call for, as Kosovo* does, below all that is printed with these names. */
public final class Footnotes {
  private final NoteWords notes;

  private Footnotes(NoteWords notes) {
    this.notes = notes;
  }

  /** Those of the participants of a register. */
  public static Footnotes of(TreatyRegister register, Language language) {
    return new Footnotes(NoteWords.in(register, language));
  }

  /** A plain text with its notes. */
  public String below(String text) {
    ImmutableList<String> called = notes.calledForBy(text);
    return called.isEmpty()
        ? text
        : called.stream()
            .flatMap(note -> Stream.concat(Stream.of(""), Layout.wrap(note).stream()))
            .collect(Collectors.joining("\n", text, "\n"));
  }

  /** A screen with its notes. */
  public Screen below(Screen screen) {
    for (String note : notes.calledForBy(screen.text())) {
      screen.blank();
      screen.say(note);
    }
    return screen;
  }

  /** A page in Markdown with its notes. */
  public String belowMarkdown(String page) {
    MarkdownPage whole = new MarkdownPage().block(page);
    notes.calledForBy(page).forEach(whole::paragraph);
    return whole.toString();
  }
}
