package org.accede.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.accede.register.TreatyRegister;
import org.accede.report.words.NameNotes;
import org.accede.report.words.ReportWords;
import org.accede.text.Language;

/**
 * The notes that go with names, as that of Kosovo*, for the foot of a text in which the names
 * stand.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NoteWords {
  private final NameNotes notes;

  private NoteWords(NameNotes notes) {
    this.notes = notes;
  }

  /** Those of the participants of a register, in a language. */
  public static NoteWords in(TreatyRegister register, Language language) {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(language, "language");
    return new NoteWords(NameNotes.of(register, ReportWords.in(language)));
  }

  /**
   * Those of the names that stand in a text, plain, in HTML or in Markdown, each behind its
   * asterisk; none if no such name does.
   */
  public ImmutableList<String> calledForBy(String text) {
    return notes.calledForBy(Objects.requireNonNull(text, "text"));
  }
}
