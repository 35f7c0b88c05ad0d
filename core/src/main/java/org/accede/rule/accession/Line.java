package org.accede.rule.accession;

import org.accede.act.ConsentKind;
import org.accede.rule.world.DateVariable;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one participation in one world, as far as there are any.
 *
 * <p>Filled while participations are declared, and read only after that. No value of its own: a
 * later one gives an earlier its withdrawal and takes over its signature, the one in a parent gives
 * it its end, and what all Parties must have done gives it its consent.
 */
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

  /** Whether no clause says that this one ends so, but all Parties to the other had consented. */
  boolean endsElsewhereIfAtAll;
}
