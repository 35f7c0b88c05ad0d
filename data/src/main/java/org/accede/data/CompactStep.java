package org.accede.data;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Optional;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.ParticipantCode;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;

/** Steps of invitation procedures, and default terms, in compact form. */
final class CompactStep {
  private static final int REQUEST = 0;
  private static final int CONSULTATION = 1;
  private static final int OBJECTION = 2;
  private static final int DECISION_IN_PRINCIPLE = 3;
  private static final int INVITATION = 4;
  private static final int EXTENSION_REQUEST = 5;
  private static final int EXTENSION = 6;

  private CompactStep() {}

  static void write(ProcedureFact step, CompactOutput out) {
    out.treaty(step.treaty()).participant(step.participant());
    if (step instanceof AccessionRequest request) {
      out.count(REQUEST).date(step.on()).optionalDate(request.registeredOn());
    } else if (step instanceof Consultation consultation) {
      out.count(CONSULTATION)
          .date(step.on())
          .date(consultation.deadline())
          .optionalDate(consultation.prolongedUntil())
          .optionalOneOf(consultation.consulted());
    } else if (step instanceof Objection objection) {
      out.count(OBJECTION).date(step.on()).oneOf(objection.outcome()).participants(objection.by());
    } else if (step instanceof DecisionInPrinciple decision) {
      out.count(DECISION_IN_PRINCIPLE).date(step.on()).optionalText(decision.meeting());
    } else if (step instanceof Invitation invitation) {
      out.count(INVITATION)
          .date(step.on())
          .oneOf(invitation.purpose())
          .optionalText(invitation.meeting())
          .optionalText(invitation.decision());
      write(invitation.term(), out);
    } else if (step instanceof ExtensionRequest request) {
      out.count(EXTENSION_REQUEST).date(step.on()).optionalDate(request.registeredOn());
      write(request.askedFor(), out);
    } else if (step instanceof Extension extension) {
      out.count(EXTENSION)
          .date(step.on())
          .optionalDate(extension.invitedOn())
          .optionalText(extension.meeting())
          .date(extension.until());
    }
    out.provenance(step.provenance());
  }

  static ProcedureFact read(CompactInput in) {
    TreatyNumber treaty = in.treaty();
    ParticipantCode participant = in.participant();
    return switch (in.count()) {
      case REQUEST ->
          new AccessionRequest.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .registeredOn(in.optionalDate())
              .provenance(in.provenance())
              .build();
      case CONSULTATION ->
          new Consultation.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .deadline(in.date())
              .prolongedUntil(in.optionalDate())
              .consulted(in.optionalOneOf(Consulted.values()))
              .provenance(in.provenance())
              .build();
      case OBJECTION ->
          new Objection(
              participant,
              treaty,
              in.date(),
              in.oneOf(Objection.Outcome.values()),
              ImmutableSet.copyOf(in.participants()),
              in.provenance());
      case DECISION_IN_PRINCIPLE ->
          new DecisionInPrinciple.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .meeting(in.optionalText())
              .provenance(in.provenance())
              .build();
      case INVITATION ->
          new Invitation.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .purpose(in.oneOf(InvitationPurpose.values()))
              .meeting(in.optionalText())
              .decision(in.optionalText())
              .term(readTerm(in))
              .provenance(in.provenance())
              .build();
      case EXTENSION_REQUEST ->
          new ExtensionRequest.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .registeredOn(in.optionalDate())
              .askedFor(readTerm(in))
              .provenance(in.provenance())
              .build();
      default ->
          new Extension.Builder()
              .participant(participant)
              .treaty(treaty)
              .on(in.date())
              .invitedOn(in.optionalDate())
              .meeting(in.optionalText())
              .until(in.date())
              .provenance(in.provenance())
              .build();
    };
  }

  private static void write(Term term, CompactOutput out) {
    out.optional(term.period(), (period, to) -> to.period(period)).optionalDate(term.lastDay());
  }

  private static Term readTerm(CompactInput in) {
    Optional<Period> period = in.truth() ? Optional.of(in.period()) : Optional.empty();
    return Term.stated(period, in.optionalDate());
  }

  static void write(DefaultTerm term, CompactOutput out) {
    out.day(term.adoptedFrom()).period(term.period()).provenance(term.provenance());
  }

  static DefaultTerm readDefaultTerm(CompactInput in) {
    return new DefaultTerm(in.day(), in.period(), in.provenance());
  }
}
