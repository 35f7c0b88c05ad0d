package org.accede.json;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.time.Term;
import org.accede.treaty.TreatyNumber;

/** The steps of invitation procedures. */
final class StepJson {
  private static final Set<InvitationPurpose> NOT_BY_ITSELF =
      Sets.immutableEnumSet(InvitationPurpose.SIGN);
  private static final Set<Objection.Outcome> OUTCOMES =
      Sets.immutableEnumSet(EnumSet.allOf(Objection.Outcome.class));

  private StepJson() {}

  static ProcedureFact read(JsonMembers members, TreatyNumber treaty) {
    members.required("participant");
    StepWord word = members.oneOf("fact", StepWord.ALL);
    return switch (word) {
      case REQUEST -> request(members, treaty);
      case OBJECTION -> objection(members, treaty);
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

  private static Objection objection(JsonMembers members, TreatyNumber treaty) {
    return new Objection(
        members.participant("participant"),
        treaty,
        members.date("on"),
        members.oneOf("outcome", OUTCOMES),
        ProvenanceJson.read(members));
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
        .meeting(members.optionalText("meeting"))
        .until(members.date("until"))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  private static Term term(JsonMembers members) {
    return Term.stated(members.optionalPeriod("period"), members.optionalDate("until"));
  }

  static JsonObjectBuilder write(ProcedureFact step, CitedSources sources) {
    JsonObjectBuilder line =
        new JsonObjectBuilder()
            .text("participant", step.participant())
            .text("fact", step.word())
            .text("on", step.on());
    if (step instanceof AccessionRequest request) {
      line.text("registeredOn", request.registeredOn());
    } else if (step instanceof Objection objection) {
      line.text("outcome", objection.outcome());
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
      line.text("meeting", extension.meeting()).text("until", extension.until());
    }
    return ProvenanceJson.write(line, step.provenance(), sources);
  }

  private static void term(JsonObjectBuilder line, Term term) {
    line.text("period", term.period()).text("until", term.lastDay());
  }
}
