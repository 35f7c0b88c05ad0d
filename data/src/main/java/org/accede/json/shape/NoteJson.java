package org.accede.json.shape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.DepositaryNote;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Suspension;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;

/** The depositary's notes beside a chart: declarations, suspensions, marks, listings. */
public final class NoteJson {
  private static final Set<DeclarationKind> KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(DeclarationKind.class));
  private static final Set<ChartMark> MARKS = Sets.immutableEnumSet(EnumSet.allOf(ChartMark.class));

  private NoteJson() {}

  public static DepositaryNote read(JsonMembers members, TreatyNumber treaty) {
    ParticipantCode participant = members.participant("participant");
    NoteWord word = members.oneOf("note", NoteWord.ALL);
    return switch (word) {
      case DECLARATION -> declaration(members, participant, treaty);
      case SUSPENSION ->
          new Suspension(participant, treaty, members.date("on"), ProvenanceJson.read(members));
      case MARKS ->
          new ChartMarks(
              participant,
              treaty,
              ImmutableSet.copyOf(members.optionalSomeOf("marks", MARKS)),
              members.date("on"),
              ProvenanceJson.read(members));
      case LISTED ->
          new ListedWithoutAct(
              participant, treaty, members.date("on"), ProvenanceJson.read(members));
    };
  }

  private static Declaration declaration(
      JsonMembers members, ParticipantCode participant, TreatyNumber treaty) {
    Declaration.Builder declaration = new Declaration.Builder();
    declaration
        .participant(participant)
        .treaty(treaty)
        .kind(members.oneOf("kind", KINDS))
        .nature(members.optionalText("nature"))
        .effect(members.optionalDate("on"))
        .withdrawn(members.optionalDate("withdrawn"))
        .text(members.optionalText("text"));
    for (JsonPlace article : members.elements("articles")) {
      declaration.addArticles(article.meaning(ArticleNumber::new));
    }
    return declaration.provenance(ProvenanceJson.read(members)).build();
  }

  public static JsonObjectBuilder write(DepositaryNote note, CitedSources sources) {
    JsonObjectBuilder line =
        new JsonObjectBuilder().text("participant", note.participant()).text("note", note.word());
    if (note instanceof Declaration declaration) {
      line.text("kind", declaration.kind())
          .text("nature", declaration.nature())
          .texts("articles", declaration.articles())
          .text("on", declaration.effect())
          .text("withdrawn", declaration.withdrawn())
          .text("text", declaration.text());
    } else if (note instanceof ChartMarks marked) {
      line.texts("marks", marked.marks()).text("on", marked.on());
    } else {
      line.text("on", note.on());
    }
    return ProvenanceJson.write(line, note.provenance(), sources);
  }
}
