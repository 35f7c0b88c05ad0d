package org.accede.treaty;

import java.io.Serializable;

/**
 * What a final clause asks of whoever consents to be bound, as to another treaty: a protocol's
 * parent, or a predecessor.
 *
 * @param treaty the other treaty
 * @param what what is asked
 * @param article the article that asks it; blank if it was not read
 */
public record ConsentRequirement(TreatyNumber treaty, What what, String article)
    implements Serializable {
  /** What is asked as to the other treaty. */
  public enum What {
    /** To have signed it, or to sign it at the same time. */
    SIGNED_BEFORE_OR_AT_ONCE,
    /** To have consented to be bound by it before, or to consent at the same time. */
    CONSENTED_BEFORE_OR_AT_ONCE,
    /**
     * To consent to be bound by it at the same time, from its opening for signature until its entry
     * into force: by its own clause nobody joins what it amends without it (CETS No. 223, Article
     * 36(2)). The article is one of the other treaty.
     */
    CONSENTED_AT_ONCE_UNTIL_IN_FORCE,
    /** To be a Party to it already. */
    PARTY_BEFORE,
    /** To denounce it, or to have denounced it. */
    DENOUNCED;

    /**
     * Whether it asks for an act concerning the other treaty that is to be there when consent is
     * expressed. That of a protocol that amends a convention is left out: the depositary has taken
     * instruments for ETS No. 108 alone while CETS No. 223 waited (Argentina, a Party to the first
     * since 1 June 2019, consented to the second on 17 April 2023).
     */
    public boolean asksForAnActBefore() {
      return switch (this) {
        case SIGNED_BEFORE_OR_AT_ONCE, CONSENTED_BEFORE_OR_AT_ONCE, PARTY_BEFORE -> true;
        case CONSENTED_AT_ONCE_UNTIL_IN_FORCE, DENOUNCED -> false;
      };
    }
  }
}
