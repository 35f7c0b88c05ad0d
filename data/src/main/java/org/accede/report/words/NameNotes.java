package org.accede.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.text.Markup;

/**
 * The notes that go with names, as that of Kosovo*. A text calls for a note by the name in it,
 * wherever that came from: a heading, a table, an explanation.
 */
public final class NameNotes {
  /** Where there are no names. */
  public static final NameNotes NONE = new NameNotes(ImmutableList.of());

  private final ImmutableList<NameNote> notes;

  private NameNotes(ImmutableList<NameNote> notes) {
    this.notes = notes;
  }

  /**
   * A note and the name that calls for it; of two participants with one name each has its own.
   *
   * @param forms the forms that the name has in plain text, HTML and Markdown
   * @param note the note behind its asterisk
   */
  private record NameNote(ImmutableSet<String> forms, String note) {
    boolean isCalledForBy(String text) {
      return forms.stream().anyMatch(text::contains);
    }
  }

  /** Those of the participants of a register. */
  public static NameNotes of(TreatyRegister register, ReportWords words) {
    ImmutableList.Builder<NameNote> notes = ImmutableList.builder();
    for (Participant one : register.participants()) {
      one.note()
          .ifPresent(
              note -> notes.add(new NameNote(forms(words.name(one)), "* " + words.in(note))));
    }
    return new NameNotes(notes.build());
  }

  private static ImmutableSet<String> forms(String name) {
    return ImmutableSet.of(name, Markup.html(name), Markup.markdown(name));
  }

  /** Those that a text calls for, each behind its asterisk. */
  public ImmutableList<String> calledForBy(String text) {
    return notes.stream()
        .filter(note -> note.isCalledForBy(text))
        .map(NameNote::note)
        .distinct()
        .collect(toImmutableList());
  }
}
