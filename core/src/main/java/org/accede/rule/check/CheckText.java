package org.accede.rule.check;

/** What belongs to checks in one line, as it is printed. */
final class CheckText {
  private CheckText() {}

  /** Such as {@code WARNING invitation-run-out KAZ 210, POSSIBLE}. */
  static String of(Finding finding) {
    return finding.severity() + " " + finding.label() + ", " + finding.certainty();
  }

  /** Such as {@code WARNING invitation-run-out}. */
  static String of(Check check) {
    return check.severity() + " " + check.id();
  }

  /** Such as {@code maybe: check.do.invitationRunOut}. */
  static String of(Suspicion suspicion) {
    return suspicion.holds() + ": " + suspicion.whatToDo().key();
  }
}
