package org.accede.rule.accession;

import java.util.Collection;
import org.accede.time.Trilean;

/**
 * Where a participant stands with a treaty; of those that apply the first counts.
 *
 * <p>The last day of a term lies inside it.
 */
public enum AccessionStage {
  /** A denunciation has taken effect, and there was no consent since. */
  FORMER_PARTY,
  /** The treaty is in force for the participant. */
  PARTY,
  /**
   * It has deposited its instrument or signed definitively; the treaty is not in force for it yet.
   */
  CONSENT_EXPRESSED,
  /** It has signed subject to ratification, acceptance or approval. */
  SIGNATORY,
  /** The day lies in the term of an invitation, extensions included. */
  INVITED,
  /** The last invitation's term has ended, and no fresh invitation has been asked for since. */
  INVITATION_LAPSED,
  /** It has asked to be invited, nothing has been decided, and objections have not ended it. */
  REQUESTED,
  /** The treaty is open for signature by it. */
  MAY_SIGN,
  /** The accession clause admits it and its conditions hold. */
  MAY_BE_INVITED,
  /** It would be admitted once the treaty is open, or in force where the clause wants that. */
  NOT_YET_OPEN,
  /** The treaty is closed, or its clauses admit no such participant. */
  NOT_OPEN;

  /** Whether a treaty is open, where these are possible: maybe, if that differs between them. */
  public static Trilean areOpen(Collection<AccessionStage> stages) {
    return stages.stream().map(AccessionStage::isOpen).reduce(Trilean::merge).orElse(Trilean.MAYBE);
  }

  /**
   * Whether the treaty is open to who stands there: it can sign, consent, or ask to be invited. Who
   * has left may be let in again or not.
   */
  public Trilean isOpen() {
    return switch (this) {
      case SIGNATORY, INVITED, INVITATION_LAPSED, REQUESTED, MAY_SIGN, MAY_BE_INVITED ->
          Trilean.YES;
      case PARTY, CONSENT_EXPRESSED, NOT_YET_OPEN, NOT_OPEN -> Trilean.NO;
      case FORMER_PARTY -> Trilean.MAYBE;
    };
  }
}
