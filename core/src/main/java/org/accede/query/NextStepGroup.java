package org.accede.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.rule.Statute;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;

/**
 * What a participant can do about a treaty, in one word; what is under way, and those to act upon,
 * first.
 */
public enum NextStepGroup {
  /**
   * Something was under way when last seen, such as a request, a signature or an invitation that
   * has ended: to find out what became of it, or to ask anew.
   */
  FIND_OUT_OR_ASK_ANEW,
  /** It can deposit its instrument, or sign, as of the day. */
  JOIN_NOW,
  /** It can ask to be invited. */
  ASK_TO_BE_INVITED,
  /** It can become a member of the Council of Europe, if it is invited to: the Statute. */
  MEMBERSHIP,
  /** It is not open to it, or not yet. */
  NOT_OPEN,
  /** It has expressed its consent to be bound: nothing more to do in order to join. */
  JOINED,
  /** It has been a Party, and has left. */
  LEFT,
  /** The record does not tell. */
  UNDETERMINED;

  private static final ImmutableSet<AccessionStage> UNDER_WAY =
      Sets.immutableEnumSet(
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY,
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED);

  /** The acts that charts hold, and that may be missing from a record. */
  private static final ImmutableSet<AccessionStage> ACTED =
      Sets.immutableEnumSet(
          AccessionStage.FORMER_PARTY,
          AccessionStage.PARTY,
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY);

  private static final ImmutableSet<AccessionStage> OPEN =
      Sets.immutableEnumSet(AccessionStage.MAY_SIGN, AccessionStage.MAY_BE_INVITED);

  /**
   * The one for where a participant stands; what is not determined is offered as nothing certain.
   */
  static NextStepGroup of(Treaty treaty, Answer<AccessionState> standing) {
    NextStepGroup group = of(standing);
    return group == ASK_TO_BE_INVITED && treaty.number().equals(Statute.NUMBER)
        ? MEMBERSHIP
        : group;
  }

  private static NextStepGroup of(Answer<AccessionState> standing) {
    if (standing.value().isPresent()) {
      return of(standing.value().get());
    }
    boolean underWay =
        standing
            .lastSeen()
            .map(seen -> UNDER_WAY.contains(seen.value().stage()))
            .orElseGet(() -> UNDER_WAY.containsAll(stages(standing)));
    return underWay ? FIND_OUT_OR_ASK_ANEW : UNDETERMINED;
  }

  private static NextStepGroup of(AccessionState state) {
    return switch (state.stage()) {
      case INVITED, SIGNATORY, MAY_SIGN -> JOIN_NOW;
      case MAY_BE_INVITED -> state.needsNoInvitation() ? JOIN_NOW : ASK_TO_BE_INVITED;
      case INVITATION_LAPSED, REQUESTED -> FIND_OUT_OR_ASK_ANEW;
      case NOT_YET_OPEN, NOT_OPEN -> NOT_OPEN;
      case CONSENT_EXPRESSED, PARTY -> JOINED;
      case FORMER_PARTY -> LEFT;
    };
  }

  /** Whether it is open, unless the participant has acted and nobody has recorded it. */
  static boolean isOpenUnlessActed(Answer<AccessionState> standing) {
    Set<AccessionStage> stages = stages(standing);
    stages.removeAll(ACTED);
    return !standing.isDetermined() && !stages.isEmpty() && OPEN.containsAll(stages);
  }

  private static Set<AccessionStage> stages(Answer<AccessionState> standing) {
    return standing.candidates().stream()
        .map(AccessionState::stage)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessionStage.class)));
  }
}
