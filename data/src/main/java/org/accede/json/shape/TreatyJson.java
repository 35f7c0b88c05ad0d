package org.accede.json.shape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.text.BilingualText;
import org.accede.treaty.Elaborators;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyOfficeCodes;

/** What a treaty is: its identity, its clauses, who elaborated it. */
public final class TreatyJson {
  private static final Set<Series> SERIES = Sets.immutableEnumSet(EnumSet.allOf(Series.class));
  private static final Set<TreatyKind> KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(TreatyKind.class));

  private TreatyJson() {}

  public static Treaty read(JsonMembers members) {
    return new Treaty.Builder()
        .number(members.treaty("number"))
        .series(members.oneOf("series", SERIES))
        .title(members.bilingual("title"))
        .commonName(members.optionalBilingual("commonName"))
        .addAllVariants(members.optionalTexts("variants"))
        .kind(members.oneOf("kind", KINDS))
        .parent(members.optionalTreaty("parent"))
        .openedOn(members.date("openedOn"))
        .openedAt(members.optionalText("openedAt"))
        .inForceOn(members.optionalDate("inForceOn"))
        .closedOn(members.optionalDate("closedOn"))
        .unRegistration(members.optionalCount("unRegistration"))
        .codes(members.optionalObject("codes", TreatyJson::codes))
        .addAllCitations(members.citations("identitySources"))
        .clauses(members.object("clauses", ClausesJson::read))
        .elaborators(members.optionalObject("elaborators", TreatyJson::elaborators))
        .build();
  }

  private static TreatyOfficeCodes codes(JsonMembers members) {
    return new TreatyOfficeCodes(
        members.count("entryIntoForce"),
        members.count("signatureMode"),
        members.required("participation").participationCode());
  }

  private static Elaborators elaborators(JsonMembers members) {
    return new Elaborators(
        ImmutableSet.copyOf(members.optionalParticipants("participants")),
        members.truth("complete"),
        members.citations("sources"));
  }

  public static JsonObjectBuilder write(
      JsonObjectBuilder file, Treaty treaty, CitedSources sources) {
    return file.text("number", treaty.number())
        .text("series", treaty.series())
        .object("title", bilingual(treaty.title()))
        .object("commonName", treaty.commonName().map(TreatyJson::bilingual))
        .texts("variants", treaty.variants())
        .text("kind", treaty.kind())
        .text("parent", treaty.parent())
        .text("openedOn", treaty.openedOn())
        .text("openedAt", treaty.openedAt())
        .text("inForceOn", treaty.inForceOn())
        .text("closedOn", treaty.closedOn())
        .number("unRegistration", treaty.unRegistration())
        .object("codes", treaty.codes().map(TreatyJson::codes))
        .texts("identitySources", sources.citations(treaty.citations()))
        .object("clauses", ClausesJson.write(treaty.clauses(), sources))
        .object(
            "elaborators",
            treaty.elaborators().map(elaborators -> elaborators(elaborators, sources)));
  }

  private static JsonObjectBuilder codes(TreatyOfficeCodes codes) {
    return new JsonObjectBuilder()
        .number("entryIntoForce", codes.entryIntoForce())
        .number("signatureMode", codes.signatureMode())
        .text("participation", codes.participation());
  }

  private static JsonObjectBuilder elaborators(Elaborators elaborators, CitedSources sources) {
    return new JsonObjectBuilder()
        .texts("participants", ImmutableSortedSet.copyOf(elaborators.participants()))
        .truth("complete", elaborators.complete())
        .texts("sources", sources.citations(elaborators.citations()));
  }

  public static JsonObjectBuilder bilingual(BilingualText text) {
    return new JsonObjectBuilder().text("en", text.english()).text("fr", text.french());
  }
}
