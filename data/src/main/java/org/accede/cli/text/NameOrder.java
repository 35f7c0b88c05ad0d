package org.accede.cli.text;

import java.util.Comparator;
import java.util.function.Function;
import org.accede.participant.Participant;
import org.accede.text.FoldedText;
import org.accede.text.Language;

/** The order of participants in lists: by their names in a language, accents aside. */
public final class NameOrder {
  private NameOrder() {}

  /** That of a language. */
  public static Comparator<Participant> in(Language language) {
    return by(participant -> participant.name().in(language));
  }

  private static Comparator<Participant> by(Function<Participant, String> name) {
    return Comparator.comparing((Participant participant) -> FoldedText.of(name.apply(participant)))
        .thenComparing(name)
        .thenComparing(Participant::code);
  }
}
