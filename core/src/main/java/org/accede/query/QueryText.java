package org.accede.query;

/** What questions give in one line, as it is printed. */
final class QueryText {
  private QueryText() {}

  /**
   * Such as {@code INVITATION_EXPIRES KAZ 210: 2025-04-22/2025-04-23, safe day 2025-04-22, not
   * certain}.
   */
  static String of(Deadline deadline) {
    return deadline.kind()
        + " "
        + deadline.participant().code()
        + " "
        + deadline.treaty().number()
        + ": "
        + deadline.lastDay()
        + ", safe day "
        + deadline.safeDay()
        + (deadline.isCertain() ? "" : ", not certain");
  }

  /** Such as {@code ACCESSION on 2025-09-11: in force on 2026-01-01}. */
  static String of(Plan plan) {
    return plan.kind()
        + " on "
        + plan.deposit()
        + ": in force on "
        + plan.entryIntoForce()
        + plan.entryIntoForceADayLater().map(later -> ", a day later on " + later).orElse("")
        + (plan.first().isEmpty() ? "" : "; to be done first: " + plan.first().size());
  }

  /** Such as {@code invitation to 185: ways in: 1, Parties: 68, perhaps: 2, members: 46}. */
  static String of(InvitationDecision decision) {
    return "invitation to "
        + decision.treaty().number()
        + ": ways in: "
        + decision.routes().size()
        + ", Parties: "
        + decision.parties().size()
        + ", perhaps: "
        + decision.perhapsParties().size()
        + ", members: "
        + decision.members().size();
  }

  /** Such as {@code KAZ on 2025-09-11: deadlines: 6, treaties: 232}. */
  static String of(Outlook outlook) {
    return outlook.participant().code()
        + " on "
        + outlook.asOf()
        + ": deadlines: "
        + outlook.deadlines().size()
        + ", treaties: "
        + outlook.steps().size();
  }

  /** Such as {@code next.invited}: the key of what is advised. */
  static String of(Advice advice) {
    return advice.what().message().key();
  }

  /** Such as {@code in force on 2026-01-01, steps: 4, to be done first: 1}. */
  static String of(WayIn way) {
    return "in force on "
        + way.entryIntoForce()
        + ", steps: "
        + way.steps().size()
        + (way.first().isEmpty() ? "" : ", to be done first: " + way.first().size());
  }

  /** Such as {@code request to invitation: 4 cases, 137 to 482 days}. */
  static String of(ProcedureTimes times) {
    return "request to invitation: "
        + times.requestToInvitation().map(QueryText::of).orElse("no case")
        + "; invitation to deposit: "
        + times.invitationToDeposit().map(QueryText::of).orElse("no case");
  }

  private static String of(ProcedureTime time) {
    return time.cases() + " cases, " + time.shortest() + " to " + time.longest() + " days";
  }

  /** Such as {@code counted: 4000, differing: 3, explained: 10, not counted: 200}. */
  static String of(Audit audit) {
    return "counted: "
        + audit.rows()
        + ", differing: "
        + audit.differences().size()
        + ", explained: "
        + audit.explained()
        + ", not counted: "
        + audit.notCounted();
  }
}
