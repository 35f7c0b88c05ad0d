package org.accede.json.shape;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.ParticipantCode;
import org.accede.source.Provenance;
import org.accede.treaty.TreatyNumber;

/** The lines of a chart: what participants did, and the entry into force for them. */
public final class ActJson {
  private static final Set<ConsentKind> STATED_KINDS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(ConsentKind.NOT_STATED)));

  private ActJson() {}

  public static TreatyAct read(JsonMembers members, TreatyNumber treaty) {
    ParticipantCode participant = members.participant("participant");
    ActWord word = members.oneOf("act", ActWord.ALL);
    return switch (word) {
      case SIGNATURE ->
          new Signature(participant, treaty, members.date("on"), ProvenanceJson.read(members));
      case CONSENT ->
          new Consent(
              participant,
              treaty,
              members.date("on"),
              members.optionalOneOf("kind", STATED_KINDS).orElse(ConsentKind.NOT_STATED),
              ProvenanceJson.read(members));
      case ENTRY_INTO_FORCE ->
          new EntryIntoForce(participant, treaty, members.date("on"), ProvenanceJson.read(members));
      case DENUNCIATION -> denunciation(members, participant, treaty);
      case WITHDRAWAL_OF_SIGNATURE, WITHDRAWAL_OF_CONSENT, WITHDRAWAL_OF_DENUNCIATION ->
          new Withdrawal(
              participant,
              treaty,
              word.withdrawn(),
              members.date("on"),
              ProvenanceJson.read(members));
    };
  }

  private static Denunciation denunciation(
      JsonMembers members, ParticipantCode participant, TreatyNumber treaty) {
    return new Denunciation.Builder()
        .participant(participant)
        .treaty(treaty)
        .notified(members.optionalDate("on"))
        .effect(members.optionalDate("effect"))
        .part(members.optionalText("part"))
        .provenance(ProvenanceJson.read(members))
        .build();
  }

  public static JsonObjectBuilder write(TreatyAct act, CitedSources sources) {
    JsonObjectBuilder line =
        new JsonObjectBuilder().text("participant", act.participant()).text("act", act.word());
    if (act instanceof Consent consent && consent.kind() != ConsentKind.NOT_STATED) {
      line.text("kind", consent.kind());
    }
    if (act instanceof Denunciation denunciation) {
      line.text("on", denunciation.notified())
          .text("effect", denunciation.effect())
          .text("part", denunciation.part());
    } else {
      line.text("on", act.on());
    }
    Provenance provenance = act.provenance();
    return ProvenanceJson.write(line, provenance, sources);
  }
}
