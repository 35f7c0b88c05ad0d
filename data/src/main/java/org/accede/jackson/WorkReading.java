package org.accede.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.query.Audit;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.DeadlineWarning;
import org.accede.query.InvitationEnd;
import org.accede.register.TreatyRegister;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Severity;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyNumber;

/** Reads deadlines, findings and other lines, whose participants and treaties a register knows. */
final class WorkReading {
  private final Optional<TreatyRegister> register;

  WorkReading(Optional<TreatyRegister> register) {
    this.register = register;
  }

  private TreatyRegister register(String code) {
    return register.orElseThrow(
        () ->
            new InvalidValueException(
                "register", "none", "one that knows " + code + ": AccedeModule.reading(register)"));
  }

  private Participant participant(Fields fields) {
    return participant(fields.told("participantName").text("participant"));
  }

  private Treaty treaty(Fields fields) {
    return treaty(fields.told("series").told("treatyTitle").text("treaty"));
  }

  Participant participant(String code) {
    return register(code).participant(ParticipantCode.of(code).value());
  }

  Treaty treaty(String number) {
    return register(number).treaty(TreatyNumber.of(number).toString());
  }

  Deadline deadline(JsonNode json) {
    return Fields.read(
        "deadline",
        json,
        fields ->
            new Deadline.Builder()
                .kind(fields.told("id").constant("kind", DeadlineKind.class))
                .participant(participant(fields))
                .treaty(treaty(fields))
                .lastDay(fields.date("lastDay"))
                .safeDay(fields.day("safeDay"))
                .isCertain(fields.truth("certain"))
                .revision(fields.number("revision"))
                .ordinal(fields.number("ordinal"))
                .consequence(fields.one("consequence", ReasonsReading::message))
                .explanation(fields.one("explanation", ReasonsReading::explanation))
                .build());
  }

  DeadlineWarning warning(JsonNode json) {
    return Fields.read(
        "warning",
        json,
        fields ->
            new DeadlineWarning(fields.one("deadline", this::deadline), fields.period("leadTime")));
  }

  InvitationEnd invitationEnd(JsonNode json) {
    return Fields.read(
        "invitation",
        json,
        fields -> new InvitationEnd(participant(fields), treaty(fields), fields.date("lastDay")));
  }

  Finding finding(JsonNode json) {
    return Fields.read(
        "finding",
        json,
        fields ->
            new Finding.Builder()
                .check(fields.text("check"))
                .severity(fields.constant("severity", Severity.class))
                .certainty(fields.constant("certainty", Certainty.class))
                .participant(
                    fields.has("participant") ? Optional.of(participant(fields)) : Optional.empty())
                .treaty(fields.has("treaty") ? Optional.of(treaty(fields)) : Optional.empty())
                .statement(fields.one("statement", ReasonsReading::message))
                .explanation(fields.one("explanation", ReasonsReading::explanation))
                .whatToDo(fields.one("whatToDo", ReasonsReading::message))
                .build());
  }

  static Audit audit(JsonNode json) {
    return Fields.read(
        "audit",
        json,
        fields ->
            new Audit.Builder()
                .matches(fields.told("rows").number("matches"))
                .explained(fields.number("explained"))
                .notCounted(fields.number("notCounted"))
                .addAllDifferences(fields.list("differences", WorkReading::difference))
                .build());
  }

  static Audit.Difference difference(JsonNode json) {
    return Fields.read(
        "difference",
        json,
        fields ->
            new Audit.Difference(
                TreatyNumber.of(fields.text("treaty")),
                ParticipantCode.of(fields.text("participant")),
                fields.day("deposited"),
                fields.day("published"),
                fields.date("computed"),
                fields.text("rule")));
  }
}
