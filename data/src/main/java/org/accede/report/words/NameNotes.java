package org.accede.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
  public static final NameNotes NONE = new NameNotes(ImmutableMap.of());

  /** The notes by the forms that a name has in plain text, HTML and Markdown. */
  private final ImmutableMap<ImmutableSet<String>, String> notes;

  private NameNotes(ImmutableMap<ImmutableSet<String>, String> notes) {
    this.notes = notes;
  }

  /** Those of the participants of a register. */
  public static NameNotes of(TreatyRegister register, ReportWords words) {
    ImmutableMap.Builder<ImmutableSet<String>, String> notes = ImmutableMap.builder();
    for (Participant one : register.participants()) {
      one.note().ifPresent(note -> notes.put(forms(words.name(one)), "* " + words.in(note)));
    }
    return new NameNotes(notes.buildKeepingLast());
  }

  private static ImmutableSet<String> forms(String name) {
    return ImmutableSet.of(name, Markup.html(name), Markup.markdown(name));
  }

  /** Those that a text calls for, each behind its asterisk. */
  public ImmutableList<String> calledForBy(String text) {
    return notes.entrySet().stream()
        .filter(note -> note.getKey().stream().anyMatch(text::contains))
        .map(note -> note.getValue())
        .collect(toImmutableList());
  }
}
