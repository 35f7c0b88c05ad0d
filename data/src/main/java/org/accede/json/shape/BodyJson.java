package org.accede.json.shape;

import java.util.Arrays;
import java.util.List;
import org.accede.body.Body;
import org.accede.body.BodyCode;
import org.accede.body.BodyMembership;
import org.accede.body.BodyRole;
import org.accede.error.InvalidValueException;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;

/** Bodies that are no treaties, and who takes part in them, as objects of a file. */
public final class BodyJson {
  private static final String IN_FRENCH = "nameInFrench";
  private static final String SHORT_IN_FRENCH = "shortNameInFrench";
  private static final List<BodyRole> ROLES = Arrays.asList(BodyRole.values());

  private BodyJson() {}

  public static Body read(JsonMembers members) {
    return new Body.Builder()
        .code(code(members.required("code")))
        .englishName(members.text("name"))
        .frenchName(members.optionalText(IN_FRENCH))
        .englishShortName(members.text("shortName"))
        .frenchShortName(members.optionalText(SHORT_IN_FRENCH))
        .addAllVariants(members.optionalTexts("variants"))
        .kind(members.bilingual("kind"))
        .foundedBy(members.bilingual("foundedBy"))
        .foundedOn(members.date("foundedOn"))
        .addAllFoundingCitations(members.citations("foundingSources"))
        .admission(members.bilingual("admission"))
        .addAllAdmissionCitations(members.citations("admissionSources"))
        .addAllRemarks(members.optionalTexts("remarks"))
        .build();
  }

  public static JsonObjectBuilder write(Body body, CitedSources sources) {
    return new JsonObjectBuilder()
        .text("code", body.code())
        .text("name", body.englishName())
        .text(IN_FRENCH, body.frenchName())
        .text("shortName", body.englishShortName())
        .text(SHORT_IN_FRENCH, body.frenchShortName())
        .texts("variants", body.variants())
        .object("kind", TreatyJson.bilingual(body.kind()))
        .object("foundedBy", TreatyJson.bilingual(body.foundedBy()))
        .text("foundedOn", body.foundedOn())
        .texts("foundingSources", sources.citations(body.foundingCitations()))
        .object("admission", TreatyJson.bilingual(body.admission()))
        .texts("admissionSources", sources.citations(body.admissionCitations()))
        .texts("remarks", body.remarks());
  }

  public static BodyMembership readMembership(JsonMembers members) {
    BodyMembership.Builder membership =
        new BodyMembership.Builder()
            .body(code(members.required("body")))
            .participant(members.participant("participant"))
            .role(members.oneOf("role", ROLES))
            .since(members.date("since"))
            .until(members.optionalDate("until"))
            .provenance(ProvenanceJson.read(members));
    try {
      return membership.build();
    } catch (InvalidValueException wrong) {
      throw members.required("until").fault(wrong.expected(), wrong);
    }
  }

  public static JsonObjectBuilder write(BodyMembership membership, CitedSources sources) {
    JsonObjectBuilder line =
        new JsonObjectBuilder()
            .text("body", membership.body())
            .text("participant", membership.participant())
            .text("role", membership.role().name())
            .text("since", membership.since())
            .text("until", membership.until());
    return ProvenanceJson.write(line, membership.provenance(), sources);
  }

  private static BodyCode code(JsonPlace place) {
    return place.meaning(BodyCode::of);
  }
}
