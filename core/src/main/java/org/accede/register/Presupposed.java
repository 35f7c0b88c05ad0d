package org.accede.register;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.treaty.ConsentRequirement;
import org.jspecify.annotations.Nullable;

/**
 * An act concerning a treaty that is not on record, though a consent to another treaty that is on
 * record asked for it: whoever consented to the Additional Protocol to the Criminal Law Convention
 * on Corruption (ETS No. 191, Article 10(5)) had consented to the Convention.
 */
final class Presupposed {
  private Presupposed() {}

  /**
   * The last day by which an act was done that is not on record; null if none is presupposed.
   *
   * @param dossier what is on record concerning the treaty
   * @param other what is on record concerning the other one, whose clause asks for the act
   */
  static @Nullable LocalDate by(Dossier dossier, ConsentRequirement requirement, Dossier other) {
    @Nullable LocalDate latest = null;
    for (TreatyAct act : other.acts()) {
      // a successor steps into what was there
      if (act instanceof Consent consent && consent.kind() != ConsentKind.SUCCESSION) {
        Optional<LocalDate> last = consent.range().latest();
        latest = Reach.later(latest, last.orElse(null));
      }
    }
    return latest == null || isOnRecord(dossier, requirement.what()) ? null : latest;
  }

  /** Whether an act that was asked for is on record, and nothing that undoes it. */
  private static boolean isOnRecord(Dossier dossier, ConsentRequirement.What what) {
    boolean isThere = false;
    for (TreatyAct act : dossier.acts()) {
      if (act instanceof Denunciation || act instanceof Withdrawal) {
        return false;
      }
      isThere |=
          act instanceof Consent
              || act instanceof EntryIntoForce
              || (act instanceof Signature
                  && what == ConsentRequirement.What.SIGNED_BEFORE_OR_AT_ONCE);
    }
    return isThere;
  }
}
