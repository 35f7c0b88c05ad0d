package org.accede.report.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.register.Dossier;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.treaty.Treaty;

/**
 * A participant and a treaty in a report: what is on record, and the answers for every day.
 *
 * @param participant the participant
 * @param treaty the treaty
 * @param dossier what is on record
 * @param timeline where it stands on every day
 */
public record Standing(
    Participant participant, Treaty treaty, Dossier dossier, AccessionTimeline timeline) {
  /** What needs attention first, then what has been achieved, then what is merely possible. */
  public static final ImmutableList<AccessionStage> ORDER =
      ImmutableList.of(
          AccessionStage.INVITED,
          AccessionStage.INVITATION_LAPSED,
          AccessionStage.REQUESTED,
          AccessionStage.CONSENT_EXPRESSED,
          AccessionStage.SIGNATORY,
          AccessionStage.PARTY,
          AccessionStage.FORMER_PARTY,
          AccessionStage.MAY_SIGN,
          AccessionStage.MAY_BE_INVITED,
          AccessionStage.NOT_YET_OPEN,
          AccessionStage.NOT_OPEN);

  public static Standing of(Participant participant, Treaty treaty, Accessions accessions) {
    return new Standing(
        participant,
        treaty,
        accessions.register().dossier(participant.code(), treaty.number()),
        accessions.of(participant.code()).to(treaty.number()).timeline());
  }

  public Answer<AccessionState> on(LocalDate day) {
    return timeline.on(day);
  }

  /** Whether something is on record, or a stage that some fact begins is possible on a day. */
  public boolean isWorthALine(LocalDate day) {
    return !dossier.isEmpty()
        || on(day).candidates().stream().anyMatch(state -> state.since().isPresent());
  }

  /** Whether a procedure before the Committee of Ministers is on record. */
  public boolean hasProcedure() {
    return !dossier.steps().isEmpty();
  }

  /** By what needs attention on a day, the nearest end first. */
  public static Comparator<Standing> order(LocalDate day) {
    return Comparator.comparingInt((Standing standing) -> standing.rank(day))
        .thenComparing(standing -> standing.end(day))
        .thenComparing(standing -> standing.treaty().number());
  }

  private int rank(LocalDate day) {
    return on(day).candidates().stream()
        .mapToInt(state -> ORDER.indexOf(state.stage()))
        .min()
        .orElse(ORDER.size());
  }

  private LocalDate end(LocalDate day) {
    return on(day).candidates().stream()
        .filter(state -> state.stage() == AccessionStage.INVITED)
        .flatMap(state -> state.until().stream())
        .flatMap(until -> until.earliest().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
