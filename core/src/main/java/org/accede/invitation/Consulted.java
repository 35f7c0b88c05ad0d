package org.accede.invitation;

/** Who was asked in a consultation whether they would object. */
public enum Consulted {
  /** The delegations of the member States: the first of two rounds before March 2015. */
  MEMBERS,
  /** The Parties that are not member States: the second of two rounds before March 2015. */
  OTHER_PARTIES,
  /** Both together: the only round since March 2015. */
  MEMBERS_AND_OTHER_PARTIES
}
