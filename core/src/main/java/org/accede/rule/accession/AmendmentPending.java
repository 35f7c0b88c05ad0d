package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import org.accede.answer.Step;
import org.accede.rule.Requirements;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.Treaty;

/**
 * What is asked of whoever may still consent to a treaty while a protocol that amends it waits for
 * its entry into force: told as a caution, as it decides no stage.
 */
final class AmendmentPending {
  private AmendmentPending() {}

  /** A verdict with what is asked on the day of its world, of whoever has not consented. */
  static Verdict cautioned(Verdict verdict, WorldView view, Treaty treaty) {
    ImmutableList.Builder<Step> asked = ImmutableList.builder();
    for (ConsentRequirement requirement : treaty.clauses().requirements()) {
      Treaty other = view.register().treaty(requirement.treaty());
      if (requirement.what() == What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE
          && mayConsent(verdict.stage())
          && Requirements.isMeanwhile(other, view.world()::isAfter)) {
        asked.add(Requirements.step(treaty, requirement, other));
      }
    }
    ImmutableList<Step> cautions = asked.build();
    return cautions.isEmpty() ? verdict : verdict.withCautions(() -> cautions);
  }

  private static boolean mayConsent(AccessionStage stage) {
    return switch (stage) {
      case SIGNATORY, INVITED, INVITATION_LAPSED, REQUESTED, MAY_SIGN, MAY_BE_INVITED -> true;
      case FORMER_PARTY, PARTY, CONSENT_EXPRESSED, NOT_YET_OPEN, NOT_OPEN -> false;
    };
  }
}
