package org.accede.rule;

import java.util.Optional;
import org.accede.text.Message;
import org.accede.treaty.Admission;
import org.accede.treaty.ParticipationCode;

/** How steps speak of final clauses: where they stand, and whom they admit. */
public final class Clauses {
  private Clauses() {}

  /**
   * Where a clause stands: its article, or the Treaty Office's code that it is taken from.
   *
   * @param article the article, if it was read
   * @param code the code, if the text was not read
   */
  public static Message place(Optional<String> article, Optional<ParticipationCode> code) {
    return code.map(given -> Message.of("clause.place.code", given.value()))
        .or(() -> article.map(number -> Message.of("clause.place.article", number)))
        .orElse(Message.of("clause.place.unknown"));
  }

  /** Whom a clause admits. */
  public static Message whom(Admission admission) {
    Message whom =
        admission
            .text()
            .map(text -> Message.of("class.DESCRIBED", text))
            .orElse(Message.of("class." + admission.participantClass()));
    return admission
        .standing()
        .map(standing -> Message.of("class.with." + standing, whom, admission.of().orElseThrow()))
        .orElse(whom);
  }
}
