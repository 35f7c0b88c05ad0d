package org.accede.output;

import java.io.IOException;
import java.time.LocalDate;
import org.accede.answer.Wording;
import org.accede.body.Body;
import org.accede.body.BodyMembership;
import org.accede.body.BodyStanding;
import org.accede.source.Contradiction;
import org.accede.text.BilingualText;

/** Bodies that are no treaties, and how participants stand with them. */
final class BodyJson {
  private final Members members;
  private final ReasonsJson reasons;
  private final Wording wording;

  BodyJson(Members members, ReasonsJson reasons, Wording wording) {
    this.members = members;
    this.reasons = reasons;
    this.wording = wording;
  }

  /** A standing, without whose it is and on what day. */
  void standing(BodyStanding standing) throws IOException {
    members.object(() -> standingMembers(standing));
  }

  /** The members of a standing, without whose it is and on what day. */
  void standingMembers(BodyStanding standing) throws IOException {
    members.text("body", standing.body().code());
    text("bodyName", standing.body().name());
    members.text("stage", standing.stage().name());
    members.list("memberships", standing.memberships(), one -> membership(one, standing.day()));
  }

  private void membership(BodyMembership one, LocalDate day) throws IOException {
    members.object(
        () -> {
          members.text("role", one.role().name());
          members.text("stage", one.on(day).name());
          members.text("since", one.since());
          members.text("until", one.until());
          members.text("lastSeen", one.lastSeen());
          members.list("sources", one.citations(), reasons::citation);
          members.some("contradictedBy", one.provenance().contradictions(), this::contradiction);
          members.some("notes", one.provenance().remark().stream().toList(), members::text);
        });
  }

  private void contradiction(Contradiction other) throws IOException {
    members.object(
        () -> {
          members.text("on", other.date());
          members.value("source", other.citation(), reasons::citation);
        });
  }

  /** The members that tell what a body is. */
  void description(Body body) throws IOException {
    text("kind", body.kind());
    members.text("foundedOn", body.foundedOn());
    text("foundedBy", body.foundedBy());
    members.list("foundingSources", body.foundingCitations(), reasons::citation);
    text("admission", body.admission());
    members.list("admissionSources", body.admissionCitations(), reasons::citation);
    members.some("notes", body.remarks(), members::text);
  }

  private void text(String name, BilingualText text) throws IOException {
    members.text(name, wording.of(text));
  }
}
