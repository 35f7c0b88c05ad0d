package org.accede.rule.check.record;

import org.accede.invitation.Invitation;
import org.accede.register.TreatyRegister;
import org.accede.source.Provenance;
import org.accede.testing.Samples;

/** Registers of one invitation: Kenya, ETS No. 185, 9 October 2024. */
final class RecordCases {
  private RecordCases() {}

  static TreatyRegister kenyaInvited(String on, Provenance provenance) {
    Invitation invitation = Samples.invitation("KEN", "185", on, provenance);
    return Samples.register(invitation);
  }
}
