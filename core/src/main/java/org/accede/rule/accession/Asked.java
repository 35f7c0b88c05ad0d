package org.accede.rule.accession;

import org.accede.treaty.Admission;
import org.accede.treaty.Treaty;

/**
 * What final clauses ask of a participant besides its kind, its membership and its acts. Few ask
 * for any of this, and the others see all non-member States alike.
 *
 * @param european whether it counts as European
 * @param observer whether it is an observer to the Committee of Ministers
 * @param age whether it came to exist in time to take part in the elaboration
 */
record Asked(boolean european, boolean observer, boolean age) {
  /** How many different ones there are. */
  static final int KINDS = 8;

  /** What the clauses of some treaties ask, all taken together. */
  static Asked by(Iterable<Treaty> treaties) {
    boolean european = false;
    boolean observer = false;
    boolean age = false;
    for (Treaty treaty : treaties) {
      // where a clause was not read the code decides, and it has a letter for European States
      european |= !Eligibility.isReadInFull(treaty.clauses());
      for (Admission admission : Circle.admissions(treaty)) {
        switch (admission.participantClass()) {
          case EUROPEAN_NON_MEMBER_STATE -> european = true;
          case OBSERVER_STATE -> observer = true;
          case ELABORATING_NON_MEMBER_STATE, OTHER_NON_MEMBER_STATE -> age = true;
          case MEMBER_STATE,
              NON_MEMBER_STATE,
              EUROPEAN_UNION,
              INTERNATIONAL_ORGANISATION,
              ANY_STATE,
              ANY,
              NAMED,
              DESCRIBED -> {}
        }
      }
    }
    return new Asked(european, observer, age);
  }

  /** Its place among all of them, from 0. */
  int place() {
    return (european ? 4 : 0) + (observer ? 2 : 0) + (age ? 1 : 0);
  }
}
