package org.accede.json.shape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;

/** The steps of invitation procedures. */
public final class StepJson {
  private static final Set<InvitationPurpose> NOT_BY_ITSELF =
      Sets.immutableEnumSet(InvitationPurpose.SIGN);
  private static final Set<Consulted> CONSULTED =
      Sets.immutableEnumSet(EnumSet.allOf(Consulted.class));
  private static final Set<Objection.Outcome> OUTCOMES =
      Sets.immutableEnumSet(EnumSet.allOf(Objection.Outcome.class));

  private StepJson() {}

  public static ProcedureFact read(JsonMembers members, TreatyNumber treaty) {
    members.required("participant");
    StepWord word = members.oneOf("fact", StepWord.ALL);
    return switch (word) {
      case REQUEST -> request(members, treaty);
      case CONSULTATION -> consultation(members, treaty);
      case OBJECTION -> objection(members, treaty);
      case DECISION_IN_PRINCIPLE -> decisionInPrinciple(members, treaty);
      case INVITATION -> invitation(members, treaty);
      case EXTENSION_REQUEST -> extensionRequest(members, treaty);
      case EXTENSION -> extension(members, treaty);
    };
  }

  private static AccessionRequest request(JsonMembers members, TreatyNumber treaty) {
    return new AccessionRequest.Builder()
        .participant(members.participant("participant"))
        .treaty(treaty)
        .on(members.date("on"))
        .registeredOn(members.optionalDate("registeredOn"))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Consultation consultation(JsonMembers members, TreatyNumber treaty) {
    Consultation.Builder consultation = new Consultation.Builder();
    consultation.participant(members.participant("participant")).treaty(treaty);
    members.optionalDate("on").ifPresent(consultation::on);
    return consultation
        .deadline(members.date("deadline"))
        .prolongedUntil(members.optionalDate("prolongedUntil"))
        .consulted(members.optionalOneOf("consulted", CONSULTED))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Objection objection(JsonMembers members, TreatyNumber treaty) {
    return new Objection(
        members.participant("participant"),
        treaty,
        members.date("on"),
        members.oneOf("outcome", OUTCOMES),
        ImmutableSet.copyOf(members.optionalParticipants("by")),
        ProvenanceJson.read(members));
  }

  private static DecisionInPrinciple decisionInPrinciple(JsonMembers members, TreatyNumber treaty) {
    return new DecisionInPrinciple.Builder()
        .participant(members.participant("participant"))
        .treaty(treaty)
        .on(members.date("on"))
        .meeting(members.optionalText("meeting"))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Invitation invitation(JsonMembers members, TreatyNumber treaty) {
    return new Invitation.Builder()
        .participant(members.participant("participant"))
        .treaty(treaty)
        .on(members.date("on"))
        .purpose(members.optionalOneOf("to", NOT_BY_ITSELF).orElse(InvitationPurpose.ACCEDE))
        .meeting(members.optionalText("meeting"))
        .decision(members.optionalText("decision"))
        .term(term(members))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static ExtensionRequest extensionRequest(JsonMembers members, TreatyNumber treaty) {
    return new ExtensionRequest.Builder()
        .participant(members.participant("participant"))
        .treaty(treaty)
        .on(members.date("on"))
        .registeredOn(members.optionalDate("registeredOn"))
        .askedFor(term(members))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Extension extension(JsonMembers members, TreatyNumber treaty) {
    return new Extension.Builder()
        .participant(members.participant("participant"))
        .treaty(treaty)
        .on(members.date("on"))
        .invitedOn(members.optionalDate("invitedOn"))
        .meeting(members.optionalText("meeting"))
        .until(members.date("until"))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Term term(JsonMembers members) {
    return Term.stated(members.optionalPeriod("period"), members.optionalDate("until"));
  }

  public static JsonObjectBuilder write(ProcedureFact step, CitedSources sources) {
    JsonObjectBuilder line =
        new JsonObjectBuilder()
            .text("participant", step.participant())
            .text("fact", step.word())
            .text("on", dated(step));
    if (step instanceof AccessionRequest request) {
      line.text("registeredOn", request.registeredOn());
    } else if (step instanceof Consultation consultation) {
      line.text("deadline", consultation.deadline())
          .text("prolongedUntil", consultation.prolongedUntil())
          .text("consulted", consultation.consulted());
    } else if (step instanceof Objection objection) {
      line.text("outcome", objection.outcome())
          .texts("by", ImmutableSortedSet.copyOf(objection.by()));
    } else if (step instanceof DecisionInPrinciple decision) {
      line.text("meeting", decision.meeting());
    } else if (step instanceof Invitation invitation) {
      if (invitation.purpose() != InvitationPurpose.ACCEDE) {
        line.text("to", invitation.purpose());
      }
      line.text("meeting", invitation.meeting()).text("decision", invitation.decision());
      term(line, invitation.term());
    } else if (step instanceof ExtensionRequest request) {
      line.text("registeredOn", request.registeredOn());
      term(line, request.askedFor());
    } else if (step instanceof Extension extension) {
      line.text("invitedOn", extension.invitedOn())
          .text("meeting", extension.meeting())
          .text("until", extension.until());
    }
    return ProvenanceJson.write(line, step.provenance(), sources);
  }

  /** The date to write; none for a consultation that no source dates. */
  private static Optional<ImpreciseDate> dated(ProcedureFact step) {
    return step instanceof Consultation consultation && !consultation.isDated()
        ? Optional.empty()
        : Optional.of(step.on());
  }

  private static void term(JsonObjectBuilder line, Term term) {
    line.text("period", term.period()).text("until", term.lastDay());
  }
}
