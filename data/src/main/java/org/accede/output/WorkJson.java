package org.accede.output;

import java.io.IOException;
import java.util.Optional;
import org.accede.answer.Wording;
import org.accede.participant.Participant;
import org.accede.query.Audit;
import org.accede.query.Deadline;
import org.accede.query.DeadlineWarning;
import org.accede.query.InvitationEnd;
import org.accede.rule.accession.HistoryEvent;
import org.accede.rule.check.Check;
import org.accede.rule.check.Finding;
import org.accede.treaty.Treaty;

/** Deadlines, findings, checks and other lines of lists. */
final class WorkJson {
  private final Members members;
  private final ReasonsJson reasons;
  private final Wording wording;

  WorkJson(Members members, ReasonsJson reasons, Wording wording) {
    this.members = members;
    this.reasons = reasons;
    this.wording = wording;
  }

  /** Whom it is about: the code, and the name in the language. */
  void participant(Participant participant) throws IOException {
    members.text("participant", participant.code());
    members.text("participantName", participant.name().in(wording.language()));
  }

  /** What it is about: the number, the series, and the title in the language. */
  void treaty(Treaty treaty) throws IOException {
    members.text("treaty", treaty.number());
    members.text("series", treaty.series().name());
    members.text("treatyTitle", treaty.title().in(wording.language()));
  }

  /** The members of a deadline. */
  void deadline(Deadline deadline) throws IOException {
    members.text("id", deadline.id());
    members.text("kind", deadline.kind().name());
    participant(deadline.participant());
    treaty(deadline.treaty());
    members.text("lastDay", deadline.lastDay());
    members.text("safeDay", deadline.safeDay());
    members.truth("certain", deadline.isCertain());
    members.number("revision", deadline.revision());
    members.number("ordinal", deadline.ordinal());
    members.value("consequence", deadline.consequence(), reasons::sentence);
    members.value("explanation", deadline.explanation(), reasons::explanation);
  }

  void warning(DeadlineWarning warning) throws IOException {
    members.object(
        () -> {
          members.text("leadTime", warning.leadTime());
          members.object("deadline", () -> deadline(warning.deadline()));
        });
  }

  void invitationEnd(InvitationEnd end) throws IOException {
    members.object(
        () -> {
          participant(end.participant());
          treaty(end.treaty());
          members.text("lastDay", end.lastDay());
        });
  }

  void finding(Finding finding) throws IOException {
    members.object(
        () -> {
          members.text("check", finding.check());
          members.text("severity", finding.severity().name());
          members.text("certainty", finding.certainty().name());
          about(finding.participant(), finding.treaty());
          members.value("statement", finding.statement(), reasons::sentence);
          members.value("explanation", finding.explanation(), reasons::explanation);
          members.value("whatToDo", finding.whatToDo(), reasons::sentence);
        });
  }

  private void about(Optional<Participant> participant, Optional<Treaty> treaty)
      throws IOException {
    if (participant.isPresent()) {
      participant(participant.get());
    }
    if (treaty.isPresent()) {
      treaty(treaty.get());
    }
  }

  void check(Check check) throws IOException {
    members.object(
        () -> {
          members.text("id", check.id());
          members.text("severity", check.severity().name());
          members.value("statement", check.statement(), reasons::sentence);
          members.list("basis", check.basis(), reasons::citation);
        });
  }

  void event(HistoryEvent event) throws IOException {
    members.object(
        () -> {
          members.text("on", event.on());
          members.value("what", event.what(), reasons::step);
        });
  }

  /** The members of an audit. */
  void audit(Audit audit) throws IOException {
    members.number("rows", audit.rows());
    members.number("matches", audit.matches());
    members.number("explained", audit.explained());
    members.number("notCounted", audit.notCounted());
    members.list("differences", audit.differences(), this::difference);
  }

  void difference(Audit.Difference row) throws IOException {
    members.object(
        () -> {
          members.text("treaty", row.treaty());
          members.text("participant", row.participant());
          members.text("deposited", row.deposited());
          members.text("published", row.published());
          members.text("computed", row.computed());
          members.text("rule", row.rule());
        });
  }
}
