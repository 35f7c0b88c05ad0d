package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.DecisionRequirement;

/** Who may accede, on whose decision, and when. */
final class AccessionJson {
  private static final Set<DecisionRequirement> REQUIREMENTS =
      Sets.immutableEnumSet(EnumSet.allOf(DecisionRequirement.class));
  private static final Set<AccessionRoute.When> TIMES =
      Sets.immutableEnumSet(EnumSet.allOf(AccessionRoute.When.class));

  private AccessionJson() {}

  static AccessionClause read(JsonMembers members) {
    return new AccessionClause.Builder()
        .article(members.optionalText("article"))
        .addAllRoutes(members.optionalObjects("routes", AccessionJson::route))
        .effect(members.optionalObject("effect", CountingJson::readClause))
        .code(members.optionalParticipationCode("code"))
        .build();
  }

  private static AccessionRoute route(JsonMembers members) {
    return new AccessionRoute.Builder()
        .who(members.object("who", AdmissionJson::read))
        .addAllHow(members.optionalSomeOf("how", REQUIREMENTS))
        .when(members.oneOf("when", TIMES))
        .of(members.optionalTreaty("of"))
        .toSign(members.mark("toSign"))
        .build();
  }

  static JsonObjectBuilder write(AccessionClause clause) {
    return new JsonObjectBuilder()
        .text("article", clause.article())
        .objects("routes", clause.routes(), AccessionJson::route)
        .object("effect", clause.effect().map(CountingJson::writeClause))
        .text("code", clause.code());
  }

  private static JsonObjectBuilder route(AccessionRoute route) {
    return new JsonObjectBuilder()
        .object("who", AdmissionJson.write(route.who()))
        .texts("how", route.how())
        .text("when", route.when())
        .text("of", route.of())
        .mark("toSign", route.toSign());
  }
}
