package org.accede.query;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.answer.Answer;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.NotificationClause;
import org.accede.treaty.Treaty;
import org.immutables.value.Value;

/**
 * What must be decided, and by whom, before anybody is invited to a treaty.
 *
 * <p>From its accession clause: for each way in, the majorities and consents it needs. The majority
 * of Article 20.d of the Statute is two thirds of the votes cast and a majority of the
 * representatives entitled to sit.
 *
 * <p>The Parties are those of a day, as far as the record tells: {@link #parties()} are Parties for
 * sure, {@link #perhapsParties()} may be. Extensions were handled by the same majorities (Council
 * Decision (EU) 2025/803, on CETS No. 210).
 */
@Value.Immutable
@QueryStyle
public interface InvitationDecision extends Serializable {
  /** The treaty. */
  Treaty treaty();

  /** The article of the accession clause, if it was read. */
  Optional<String> article();

  /** The ways in that need a decision, each with what it needs; empty if none is known. */
  ImmutableList<AccessionRoute> routes();

  /** The participants that are Parties on the day for sure. */
  ImmutableList<Participant> parties();

  /** Those of which it is not known. */
  ImmutableList<Participant> perhapsParties();

  /** The States that are members on the day for sure: those entitled to sit. */
  ImmutableList<Participant> members();

  /** Whom the Secretary General notifies, if the clause was read. */
  Optional<NotificationClause> notification();

  /** Whether the Parties must be consulted, or must consent, for a way in. */
  static boolean asksTheParties(AccessionRoute route) {
    return route.how().contains(DecisionRequirement.AFTER_CONSULTING_PARTIES)
        || route.how().contains(DecisionRequirement.UNANIMOUS_CONSENT_OF_PARTIES)
        || route.how().contains(DecisionRequirement.TWO_THIRDS_MAJORITY_OF_PARTIES)
        || route.how().contains(DecisionRequirement.CONSENSUS_OF_PARTIES_IN_COORDINATING_BODY);
  }

  /** What a decision on a day needs, for a treaty. */
  static InvitationDecision on(LocalDate day, Accessions accessions, Treaty treaty) {
    Builder decision = new Builder().treaty(treaty).notification(treaty.clauses().notification());
    Optional<AccessionClause> clause = treaty.clauses().accession();
    decision.article(clause.flatMap(AccessionClause::article));
    clause.ifPresent(
        read ->
            read.routes().stream().filter(route -> !route.isFree()).forEach(decision::addRoutes));
    for (Participant participant : accessions.register().participants()) {
      if (participant.kind() == ParticipantKind.STATE
          && participant.isMemberOn(day) == Trilean.YES) {
        decision.addMembers(participant);
      }
      Answer<AccessionState> standing =
          accessions.of(participant.code()).to(treaty.number()).asOf(day);
      boolean maybe =
          standing.candidates().stream().anyMatch(one -> one.stage() == AccessionStage.PARTY);
      if (maybe && standing.isDetermined()) {
        decision.addParties(participant);
      } else if (maybe) {
        decision.addPerhapsParties(participant);
      }
    }
    return decision.build();
  }

  /**
   * Builds a decision.
   *
   * <p>Mandatory: {@code treaty}.
   */
  class Builder extends ImmutableInvitationDecision.Builder {}
}
