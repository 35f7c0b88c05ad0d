package org.accede.json.shape;

import java.util.Optional;
import org.accede.error.InvalidValueException;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.OtherWay;
import org.accede.treaty.Share;
import org.accede.treaty.Threshold;
import org.accede.treaty.TreatyNumber;

/** What it takes for a treaty to enter into force. */
final class ThresholdJson {
  private static final String PARTIES_TO = "PARTIES_TO ";

  private ThresholdJson() {}

  static Threshold read(JsonMembers members) {
    return new Threshold.Builder()
        .article(members.optionalText("article"))
        .consents(members.optionalCount("consents"))
        .members(members.optionalCount("members"))
        .partiesTo(members.optionalTreaty("partiesTo"))
        .allPartiesTo(allPartiesTo(members))
        .share(members.optionalObject("share", ThresholdJson::share))
        .sameDateAs(members.optionalTreaty("sameDateAs"))
        .notBefore(members.optionalTreaty("notBefore"))
        .condition(members.optionalText("condition"))
        .otherWay(members.optionalObject("otherWay", ThresholdJson::otherWay))
        .code(members.optionalCount("code"))
        .build();
  }

  private static Optional<TreatyNumber> allPartiesTo(JsonMembers members) {
    Optional<JsonPlace> member = members.optional("all");
    return member.isEmpty()
        ? Optional.empty()
        : Optional.of(member.get().meaning(ThresholdJson::treatyOfParties));
  }

  private static TreatyNumber treatyOfParties(String text) {
    if (!text.startsWith(PARTIES_TO)) {
      throw new InvalidValueException("all", text, "PARTIES_TO and the number of a treaty");
    }
    return TreatyNumber.of(text.substring(PARTIES_TO.length()));
  }

  private static Share share(JsonMembers members) {
    String of = members.text("of");
    return members.required("atLeast").meaning(fraction -> Share.of(fraction, of));
  }

  private static JsonObjectBuilder share(Share share) {
    return new JsonObjectBuilder().text("atLeast", share.fraction()).text("of", share.of());
  }

  private static OtherWay otherWay(JsonMembers members) {
    return new OtherWay(members.period("after"), members.optionalCount("consents").orElse(0));
  }

  private static JsonObjectBuilder otherWay(OtherWay way) {
    return new JsonObjectBuilder()
        .text("after", way.after())
        .number("consents", way.isTacit() ? Optional.empty() : Optional.of(way.consents()));
  }

  static JsonObjectBuilder write(Threshold threshold) {
    return new JsonObjectBuilder()
        .text("article", threshold.article())
        .number("consents", threshold.consents())
        .number("members", threshold.members())
        .text("partiesTo", threshold.partiesTo())
        .text("all", threshold.allPartiesTo().map(treaty -> PARTIES_TO + treaty))
        .object("share", threshold.share().map(ThresholdJson::share))
        .text("sameDateAs", threshold.sameDateAs())
        .text("notBefore", threshold.notBefore())
        .text("condition", threshold.condition())
        .object("otherWay", threshold.otherWay().map(ThresholdJson::otherWay))
        .number("code", threshold.code());
  }
}
