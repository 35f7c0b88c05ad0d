package org.accede.report.words;

import static org.accede.rule.accession.AccessionStage.MAY_BE_INVITED;
import static org.accede.rule.accession.AccessionStage.MAY_SIGN;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.answer.Answer;
import org.accede.answer.Step;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;

/**
 * The two ways into a treaty as one thing to say, where all that is not known is who took part in
 * its elaboration: whoever did may sign, and whoever did not may be invited.
 */
public final class TwoWaysIn {
  private static final ImmutableSet<AccessionStage> BOTH =
      ImmutableSet.of(MAY_SIGN, MAY_BE_INVITED);

  private final ReportWords words;

  public TwoWaysIn(ReportWords words) {
    this.words = words;
  }

  /** Whether an answer says no more and no less than that. */
  public boolean areSignatureElseInvitation(Answer<AccessionState> answer) {
    Set<AccessionStage> possible =
        answer.candidates().stream().map(AccessionState::stage).collect(Collectors.toSet());
    return possible.equals(BOTH)
        && answer.candidates().stream().noneMatch(AccessionState::needsNoInvitation)
        && answer.explanation().steps().stream()
            .filter(step -> is(step, "undetermined.because"))
            .flatMap(step -> step.details().stream())
            .allMatch(step -> is(step, "assume.elaborated"));
  }

  private static boolean is(Step step, String key) {
    return step.message().key().equals(key);
  }

  /** "open to it: by signature if it took part in the elaboration, else by invitation". */
  public String words() {
    return words.of("ways.signatureElseInvitation");
  }
}
