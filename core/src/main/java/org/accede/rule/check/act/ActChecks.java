package org.accede.rule.check.act;

import com.google.common.collect.ImmutableList;
import org.accede.rule.check.Check;

/** The checks of acts. */
public final class ActChecks {
  private static final ImmutableList<Check> ALL =
      ImmutableList.of(
          OutsideAnyWindow.check(),
          AccessionByOneWhoMaySign.check(),
          SignatureByOneWhoMayAccede.check(),
          RatificationWithoutSignature.check(),
          BeforeOpening.check(),
          AfterClosing.check(),
          InvitationAfterConsent.check(),
          OutOfOrder.check(),
          AccessionByMember.check(),
          SignatureOfClosedTreaty.check());

  private ActChecks() {}

  /** All of them. */
  public static ImmutableList<Check> all() {
    return ALL;
  }
}
