package org.accede.cli;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.accede.participant.Participant;
import org.accede.text.Language;

/** The order of participants in lists: by their names in a language, accents aside. */
final class NameOrder {
  private NameOrder() {}

  static Comparator<Participant> in(Language language) {
    return by(participant -> participant.name().in(language));
  }

  private static Comparator<Participant> by(Function<Participant, String> name) {
    return Comparator.comparing((Participant participant) -> plain(name.apply(participant)))
        .thenComparing(name)
        .thenComparing(Participant::code);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
