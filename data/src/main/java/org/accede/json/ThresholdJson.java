package org.accede.json;

import java.util.Optional;
import org.accede.error.InvalidValueException;
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
        .allPartiesTo(allPartiesTo(members))
        .sameDateAs(members.optionalTreaty("sameDateAs"))
        .condition(members.optionalText("condition"))
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

  static JsonObjectBuilder write(Threshold threshold) {
    return new JsonObjectBuilder()
        .text("article", threshold.article())
        .number("consents", threshold.consents())
        .number("members", threshold.members())
        .text("all", threshold.allPartiesTo().map(treaty -> PARTIES_TO + treaty))
        .text("sameDateAs", threshold.sameDateAs())
        .text("condition", threshold.condition())
        .number("code", threshold.code());
  }
}
