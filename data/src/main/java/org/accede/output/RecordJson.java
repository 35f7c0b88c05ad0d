package org.accede.output;

import java.io.IOException;
import java.time.LocalDate;
import org.accede.participant.Participant;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;

/** Treaties and participants in lists: what identifies them, and their dates. */
final class RecordJson {
  private final Members members;
  private final OfficialLanguage language;

  RecordJson(JsonWriter json, OfficialLanguage language) {
    this.members = json.members();
    this.language = language;
  }

  void treaty(Treaty treaty) throws IOException {
    members.object(
        () -> {
          members.text("number", treaty.number());
          members.text("series", treaty.series().name());
          members.text("title", in(treaty.title()));
          members.text("commonName", treaty.commonName().map(this::in));
          members.text("kind", treaty.kind().name());
          members.text("parent", treaty.parent());
          members.text("openedOn", treaty.openedOn());
          members.text("openedAt", treaty.openedAt());
          members.text("inForceOn", treaty.inForceOn());
          members.text("closedOn", treaty.closedOn());
          members.list("subjects", treaty.subjects(), this::subject);
        });
  }

  private void subject(Subject subject) throws IOException {
    members.object(
        () -> {
          members.text("code", subject.code());
          members.text("name", in(subject.name()));
        });
  }

  void participant(Participant participant, LocalDate day) throws IOException {
    members.object(
        () -> {
          members.text("code", participant.code());
          members.text("alpha2", participant.alpha2());
          members.text("kind", participant.kind().name());
          members.text("name", in(participant.name()));
          members.text("note", participant.note().map(this::in));
          members.text("member", participant.isMemberOn(day));
          members.text("observer", participant.isObserverOn(day));
        });
  }

  private String in(BilingualText text) {
    return text.in(language);
  }
}
