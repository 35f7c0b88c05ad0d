package org.accede.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.answer.Answer;
import org.accede.report.WaysIn;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.treaty.Treaty;

/** Where a participant stands with treaties, sorted into what is listed and what is counted. */
final class StatusSelection {
  /** Parties first, then what needs attention, then the rest; what is merely possible last. */
  static final ImmutableList<AccessionStage> ORDER =
      ImmutableList.of(
          AccessionStage.PARTY,
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED,
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY,
          AccessionStage.FORMER_PARTY,
          AccessionStage.MAY_SIGN,
          AccessionStage.MAY_BE_INVITED,
          AccessionStage.NOT_YET_OPEN,
          AccessionStage.NOT_OPEN);

  /** The stages at which nothing has happened. */
  static final Set<AccessionStage> MERELY_POSSIBLE =
      EnumSet.range(AccessionStage.MAY_SIGN, AccessionStage.NOT_OPEN);

  private final ImmutableMap<Treaty, Answer<AccessionState>> states;
  private final WaysIn waysIn;
  private final boolean all;

  /**
   * A selection.
   *
   * @param all whether what is merely possible is listed, too
   */
  StatusSelection(ImmutableMap<Treaty, Answer<AccessionState>> states, WaysIn waysIn, boolean all) {
    this.states = states;
    this.waysIn = waysIn;
    this.all = all;
  }

  /** All of them, listed or not. */
  ImmutableMap<Treaty, Answer<AccessionState>> states() {
    return states;
  }

  /** Those that are certainly at a stage. */
  Map<Treaty, AccessionState> at(AccessionStage stage) {
    Map<Treaty, AccessionState> at = new LinkedHashMap<>();
    states.forEach(
        (treaty, answer) ->
            answer
                .value()
                .filter(state -> state.stage() == stage)
                .ifPresent(state -> at.put(treaty, state)));
    return at;
  }

  /** Those listed of which only what was last seen is known. */
  Map<Treaty, Answer<AccessionState>> lastSeen() {
    return only(answer -> answer.lastSeen().isPresent() && isListed(answer));
  }

  /** Those where only who took part in the elaboration is not known. */
  Map<Treaty, Answer<AccessionState>> eitherWayIn() {
    return only(this::isEitherWayIn);
  }

  /** Those listed that are undetermined for another reason. */
  Map<Treaty, Answer<AccessionState>> undetermined() {
    return only(
        answer ->
            !answer.isDetermined()
                && answer.lastSeen().isEmpty()
                && !isEitherWayIn(answer)
                && isListed(answer));
  }

  /** All that are listed. */
  Map<Treaty, Answer<AccessionState>> listed() {
    return only(this::isListed);
  }

  /** Those that are undetermined and not listed. */
  Map<Treaty, Answer<AccessionState>> hidden() {
    return only(answer -> !answer.isDetermined() && !isListed(answer));
  }

  /** Whether only who took part in the elaboration is not known. */
  boolean isEitherWayIn(Answer<AccessionState> answer) {
    return answer.lastSeen().isEmpty() && waysIn.areSignatureElseInvitation(answer);
  }

  /**
   * Whether it is listed: all is asked for, or a stage that some fact on record begins is possible,
   * or was when last seen.
   */
  private boolean isListed(Answer<AccessionState> answer) {
    return all
        || answer.candidates().stream().anyMatch(candidate -> candidate.since().isPresent())
        || answer
            .lastSeen()
            .map(seen -> !MERELY_POSSIBLE.contains(seen.value().stage()))
            .orElse(false);
  }

  private Map<Treaty, Answer<AccessionState>> only(Predicate<Answer<AccessionState>> which) {
    Map<Treaty, Answer<AccessionState>> some = new LinkedHashMap<>();
    states.forEach(
        (treaty, answer) -> {
          if (which.test(answer)) {
            some.put(treaty, answer);
          }
        });
    return some;
  }
}
