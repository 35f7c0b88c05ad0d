package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.ConsentMode;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.DenunciationClause;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.NotificationClause;
import org.accede.treaty.SignatureClause;

/** The final clauses of a treaty. */
final class ClausesJson {
  private static final Set<FinalClauses.Reading> READINGS =
      Sets.immutableEnumSet(EnumSet.allOf(FinalClauses.Reading.class));
  private static final Set<ConsentMode> MODES =
      Sets.immutableEnumSet(EnumSet.allOf(ConsentMode.class));
  private static final Set<ConsentRequirement.What> REQUIREMENTS =
      Sets.immutableEnumSet(EnumSet.allOf(ConsentRequirement.What.class));

  private ClausesJson() {}

  static FinalClauses read(JsonMembers members) {
    return new FinalClauses.Builder()
        .read(members.oneOf("read", READINGS))
        .addAllCitations(members.optionalCitations("sources"))
        .signature(members.optionalObject("signature", ClausesJson::signature))
        .threshold(members.optionalObject("threshold", ThresholdJson::read))
        .firstEntryIntoForce(
            members.optionalObject("firstEntryIntoForce", CountingJson::readFirstClause))
        .laterEntryIntoForce(
            members.optionalObject("laterEntryIntoForce", CountingJson::readClause))
        .accession(members.optionalObject("accession", AccessionJson::read))
        .hasNoAccessionClause(members.mark("noAccession"))
        .denunciation(members.optionalObject("denunciation", ClausesJson::denunciation))
        .endsWith(members.optionalObject("endsWith", ClausesJson::endsWith))
        .addAllRequirements(members.optionalObjects("requires", ClausesJson::requirement))
        .notification(members.optionalObject("notification", ClausesJson::notification))
        .addAllParentRule(members.optionalTexts("parentRule"))
        .special(members.optionalText("special"))
        .build();
  }

  private static SignatureClause signature(JsonMembers members) {
    return new SignatureClause.Builder()
        .article(members.optionalText("article"))
        .addAllWho(members.optionalObjects("who", AdmissionJson::read))
        .consent(members.optionalOneOf("consent", MODES))
        .code(members.optionalParticipationCode("code"))
        .build();
  }

  private static NotificationClause notification(JsonMembers members) {
    return new NotificationClause(members.text("article"), members.truth("invitedStates"));
  }

  private static JsonObjectBuilder notification(NotificationClause clause) {
    return new JsonObjectBuilder()
        .text("article", clause.article())
        .truth("invitedStates", clause.invitedStates());
  }

  private static DenunciationClause denunciation(JsonMembers members) {
    return new DenunciationClause.Builder()
        .article(members.optionalText("article"))
        .effect(members.optionalObject("effect", CountingJson::read))
        .minimum(members.optionalText("minimum"))
        .minimumInForce(members.optionalPeriod("minimumInForce"))
        .minimumOfTreaty(members.optionalPeriod("minimumOfTreaty"))
        .thenEvery(members.optionalPeriod("thenEvery"))
        .note(members.optionalText("note"))
        .build();
  }

  private static EndsWith endsWith(JsonMembers members) {
    return new EndsWith(members.treaty("treaty"), members.optionalText("article").orElse(""));
  }

  private static JsonObjectBuilder endsWith(EndsWith endsWith) {
    return new JsonObjectBuilder()
        .text("treaty", endsWith.treaty())
        .text("article", endsWith.article());
  }

  private static ConsentRequirement requirement(JsonMembers members) {
    return new ConsentRequirement(
        members.treaty("treaty"),
        members.oneOf("what", REQUIREMENTS),
        members.optionalText("article").orElse(""));
  }

  static JsonObjectBuilder write(FinalClauses clauses, CitedSources sources) {
    return new JsonObjectBuilder()
        .text("read", clauses.read())
        .texts("sources", sources.citations(clauses.citations()))
        .object("signature", clauses.signature().map(ClausesJson::signature))
        .object("threshold", clauses.threshold().map(ThresholdJson::write))
        .object("firstEntryIntoForce", clauses.firstEntryIntoForce().map(CountingJson::writeClause))
        .object("laterEntryIntoForce", clauses.laterEntryIntoForce().map(CountingJson::writeClause))
        .object("accession", clauses.accession().map(AccessionJson::write))
        .mark("noAccession", clauses.hasNoAccessionClause())
        .object("denunciation", clauses.denunciation().map(ClausesJson::denunciation))
        .object("endsWith", clauses.endsWith().map(ClausesJson::endsWith))
        .objects("requires", clauses.requirements(), ClausesJson::requirement)
        .object("notification", clauses.notification().map(ClausesJson::notification))
        .texts("parentRule", clauses.parentRule())
        .text("special", clauses.special());
  }

  private static JsonObjectBuilder signature(SignatureClause clause) {
    return new JsonObjectBuilder()
        .text("article", clause.article())
        .objects("who", clause.who(), AdmissionJson::write)
        .text("consent", clause.consent())
        .text("code", clause.code());
  }

  private static JsonObjectBuilder denunciation(DenunciationClause clause) {
    return new JsonObjectBuilder()
        .text("article", clause.article())
        .object(
            "effect",
            clause.effect().map(effect -> CountingJson.write(new JsonObjectBuilder(), effect)))
        .text("minimum", clause.minimum())
        .text("minimumInForce", clause.minimumInForce())
        .text("minimumOfTreaty", clause.minimumOfTreaty())
        .text("thenEvery", clause.thenEvery())
        .text("note", clause.note());
  }

  private static JsonObjectBuilder requirement(ConsentRequirement requirement) {
    return new JsonObjectBuilder()
        .text("treaty", requirement.treaty())
        .text("what", requirement.what())
        .text("article", requirement.article());
  }
}
