package org.accede.rule.accession;

import org.accede.invitation.InvitationPurpose;
import org.accede.time.Trilean;

/** A state in one line, as it is printed. */
final class StateText {
  private StateText() {}

  /** Such as {@code INVITED since 2018-02-07 until 2024-03-08, extension pending}. */
  static String of(AccessionState state) {
    return state.stage()
        + state.since().map(day -> " since " + day).orElse("")
        + state.until().map(day -> " until " + day).orElse("")
        + state.purpose().map(StateText::of).orElse("")
        + pending(state.extensionPending())
        + state.denunciationNotified().map(day -> ", denunciation notified " + day).orElse("")
        + (state.needsNoInvitation() ? ", without an invitation" : "");
  }

  private static String of(InvitationPurpose purpose) {
    return switch (purpose) {
      case ACCEDE -> "";
      case SIGN -> ", to sign";
    };
  }

  private static String pending(Trilean pending) {
    return switch (pending) {
      case YES -> ", extension pending";
      case MAYBE -> ", extension perhaps pending";
      case NO -> "";
    };
  }
}
