package org.accede.invitation;

/** What an invitation invites to. */
public enum InvitationPurpose {
  /** To accede. */
  ACCEDE,
  /** To sign and ratify: some treaties have no accession clause (CETS No. 211, 215, 216). */
  SIGN
}
