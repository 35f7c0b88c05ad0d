package org.accede.rule.accession;

import org.accede.act.ConsentKind;
import org.accede.rule.world.DateVariable;
import org.jspecify.annotations.Nullable;

/** The dates of one participation in one world, as far as there are any. */
final class Line {
  @Nullable DateVariable signature;
  @Nullable DateVariable signatureWithdrawn;
  @Nullable DateVariable consent;
  @Nullable DateVariable consentWithdrawn;
  boolean consentIsImplied;
  ConsentKind kind = ConsentKind.NOT_STATED;
  @Nullable DateVariable entryIntoForce;
  boolean entryIntoForceIsKnown;

  @Nullable DateVariable notified;
  @Nullable DateVariable effect;

  /** A denunciation that was notified and taken back. */
  @Nullable DateVariable revokedNotified;

  @Nullable DateVariable revoked;

  /** The effect of a denunciation of the treaty with which participation in this one ends. */
  @Nullable DateVariable effectElsewhere;

  /** Whether no clause says that this one ends so, but it amends the other treaty. */
  boolean endsElsewhereIfAtAll;
}
