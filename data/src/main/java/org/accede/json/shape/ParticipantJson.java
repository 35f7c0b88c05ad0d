package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.Membership;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;

/** States and organisations, their membership and observer status. */
public final class ParticipantJson {
  private static final Set<ParticipantKind> KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(ParticipantKind.class));
  private static final Set<ObserverStatus.Body> BODIES =
      Sets.immutableEnumSet(EnumSet.allOf(ObserverStatus.Body.class));
  private static final String FROM_CONTRADICTED_BY = "fromContradictedBy";
  private static final String CEASED_CONTRADICTED_BY = "ceasedContradictedBy";

  private ParticipantJson() {}

  public static Participant read(JsonMembers members) {
    return new Participant.Builder()
        .code(members.participant("code"))
        .alpha2(members.text("alpha2"))
        .kind(members.oneOf("kind", KINDS))
        .name(members.bilingual("name"))
        .addAllVariants(members.optionalTexts("variants"))
        .note(members.optionalBilingual("note"))
        .europeanStatus(members.optionalObject("european", ParticipantJson::european))
        .existence(members.optionalObject("existence", ParticipantJson::existence))
        .addAllMemberships(members.optionalObjects("membership", ParticipantJson::membership))
        .addAllObserverStatuses(members.optionalObjects("observer", ParticipantJson::observer))
        .addAllCitations(members.citations("sources"))
        .build();
  }

  private static EuropeanStatus european(JsonMembers members) {
    JsonPlace is = members.required("is");
    boolean european =
        switch (is.text()) {
          case "yes" -> true;
          case "no" -> false;
          default -> throw is.fault("\"yes\" or \"no\", or no statement at all");
        };
    return new EuropeanStatus(european, ProvenanceJson.read(members));
  }

  private static Existence existence(JsonMembers members) {
    return new Existence(
        members.date("from"), members.optionalDate("ceased"), ProvenanceJson.read(members));
  }

  private static Membership membership(JsonMembers members) {
    return new Membership.Builder()
        .from(members.date("from"))
        .ceased(members.optionalDate("ceased"))
        .addAllCeasedContradictions(
            members.optionalObjects(CEASED_CONTRADICTED_BY, ProvenanceJson::contradiction))
        .provenance(ProvenanceJson.read(members, FROM_CONTRADICTED_BY))
        .build();
  }

  private static ObserverStatus observer(JsonMembers members) {
    return new ObserverStatus(
        members.oneOf("body", BODIES), members.date("from"), ProvenanceJson.read(members));
  }

  public static JsonObjectBuilder write(Participant participant, CitedSources sources) {
    return new JsonObjectBuilder()
        .text("code", participant.code())
        .text("alpha2", participant.alpha2())
        .text("kind", participant.kind())
        .object("name", TreatyJson.bilingual(participant.name()))
        .texts("variants", participant.variants())
        .object("note", participant.note().map(TreatyJson::bilingual))
        .object("european", participant.europeanStatus().map(status -> european(status, sources)))
        .object("existence", participant.existence().map(one -> existence(one, sources)))
        .objects(
            "membership", participant.memberships(), membership -> membership(membership, sources))
        .objects("observer", participant.observerStatuses(), status -> observer(status, sources));
  }

  private static JsonObjectBuilder european(EuropeanStatus status, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder().text("is", status.european() ? "yes" : "no"),
        status.provenance(),
        sources);
  }

  private static JsonObjectBuilder existence(Existence existence, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder().text("from", existence.from()).text("ceased", existence.ceased()),
        existence.provenance(),
        sources);
  }

  private static JsonObjectBuilder membership(Membership membership, CitedSources sources) {
    JsonObjectBuilder period =
        new JsonObjectBuilder()
            .text("from", membership.from())
            .text("ceased", membership.ceased())
            .objects(
                CEASED_CONTRADICTED_BY,
                membership.ceasedContradictions(),
                one -> ProvenanceJson.contradiction(one, sources));
    return ProvenanceJson.write(period, membership.provenance(), sources, FROM_CONTRADICTED_BY);
  }

  private static JsonObjectBuilder observer(ObserverStatus status, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder().text("body", status.body()).text("from", status.from()),
        status.provenance(),
        sources);
  }
}
