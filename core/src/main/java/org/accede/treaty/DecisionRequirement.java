package org.accede.treaty;

/** Something that must be decided, consulted or agreed before a participant may join. */
public enum DecisionRequirement {
  /** An invitation by the Committee of Ministers. */
  COMMITTEE_OF_MINISTERS_INVITATION,
  /**
   * The majority of Article 20.d of the Statute: two thirds of votes cast, half of those entitled.
   */
  MAJORITY_ART_20_D_STATUTE,
  /** The unanimous vote of the Contracting States' representatives entitled to sit. */
  UNANIMOUS_VOTE_OF_CONTRACTING_STATES_REPRESENTATIVES,
  /** Nothing: no invitation is needed. */
  NO_INVITATION_NEEDED,
  /** Consultation of the Parties. */
  AFTER_CONSULTING_PARTIES,
  /** The unanimous agreement of the members of the Council that have ratified. */
  UNANIMOUS_AGREEMENT_OF_MEMBERS_WHO_RATIFIED,
  /** The unanimous consent of all Parties, members or not. */
  UNANIMOUS_CONSENT_OF_PARTIES,
  /** A unanimous vote of the Committee of Ministers. */
  UNANIMITY_OF_COMMITTEE,
  /** The prior approval of the Committee of Ministers. */
  PRIOR_APPROVAL_OF_COMMITTEE_OF_MINISTERS,
  /** The consensus of the Parties in the co-ordinating body. */
  CONSENSUS_OF_PARTIES_IN_COORDINATING_BODY,
  /** The unanimous consent of the other States and the European Union bound by the treaty. */
  UNANIMOUS_CONSENT_OF_OTHER_STATES_AND_EU_BOUND,
  /** A vote of the Committee restricted to the representatives of the Contracting Parties. */
  RESTRICTED_TO_REPRESENTATIVES_OF_CONTRACTING_PARTIES,
  /** The unanimous agreement of the States of the partial agreement. */
  UNANIMOUS_AGREEMENT_OF_PARTIAL_AGREEMENT_STATES,
  /** Two thirds of the votes cast. */
  TWO_THIRDS_MAJORITY_OF_VOTES_CAST,
  /** The unanimity of the Contracting States. */
  UNANIMITY_OF_CONTRACTING_STATES,
  /** An invitation to the parent treaty counts for this one. */
  DEEMED_INVITED_WITH_PARENT,
  /** The unanimous agreement of the member States among the Contracting Parties. */
  UNANIMOUS_AGREEMENT_OF_MEMBER_CONTRACTING_PARTIES,
  /** The State itself asks to be invited. */
  STATE_REQUESTS_INVITATION,
  /** A two-thirds majority of the Parties. */
  TWO_THIRDS_MAJORITY_OF_PARTIES,
  /** Consultation of the committee that follows the convention up. */
  AFTER_CONSULTING_FOLLOW_UP_COMMITTEE,
  /** An invitation to the parent treaty. */
  INVITED_TO_PARENT,
  /** An invitation by the Parties through their assembly. */
  INVITATION_BY_PARTIES_THROUGH_ASSEMBLY
}
