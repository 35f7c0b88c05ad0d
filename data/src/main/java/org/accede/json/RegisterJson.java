package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.accede.json.read.JsonMembers;
import org.accede.json.shape.ActJson;
import org.accede.json.shape.CoverageJson;
import org.accede.json.shape.DefaultTermJson;
import org.accede.json.shape.NoteJson;
import org.accede.json.shape.ParticipantJson;
import org.accede.json.shape.StepJson;
import org.accede.json.shape.TreatyJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/** A whole register: the lines of the other files, each with what it is about. */
final class RegisterJson {
  static final String FORMAT = "accede-register-1";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("sources");
  private static final String TREATY = "treaty";
  private static final String PARTICIPANT = "participant";

  private RegisterJson() {}

  static RegisterFile read(JsonMembers members) {
    ImmutableList<Participant> participants =
        members.optionalObjects("participants", ParticipantJson::read);
    ImmutableList<Treaty> treaties = members.optionalObjects("treaties", TreatyJson::read);
    ImmutableListMultimap.Builder<TreatyNumber, Coverage> ofTreaties =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<ParticipantCode, Coverage> ofParticipants =
        ImmutableListMultimap.builder();
    members.optionalObjects(
        CoverageJson.COVERAGE, one -> readCoverage(one, ofTreaties, ofParticipants));
    return new RegisterFile(
        participants,
        treaties,
        ofTreaties.build(),
        ofParticipants.build(),
        members.optionalObjects("chart", act -> ActJson.read(act, act.treaty(TREATY))),
        members.optionalObjects("notes", note -> NoteJson.read(note, note.treaty(TREATY))),
        members.optionalObjects("procedure", step -> StepJson.read(step, step.treaty(TREATY))),
        DefaultTermJson.read(members));
  }

  private static Coverage readCoverage(
      JsonMembers members,
      ImmutableListMultimap.Builder<TreatyNumber, Coverage> ofTreaties,
      ImmutableListMultimap.Builder<ParticipantCode, Coverage> ofParticipants) {
    Optional<TreatyNumber> treaty = members.optionalTreaty(TREATY);
    Optional<ParticipantCode> participant = members.optionalParticipant(PARTICIPANT);
    if (treaty.isPresent() == participant.isPresent()) {
      throw members.place().fault("the member \"treaty\" or the member \"participant\"");
    }
    Coverage coverage =
        treaty.isPresent() ? CoverageJson.ofTreaty(members) : CoverageJson.ofParticipant(members);
    treaty.ifPresent(number -> ofTreaties.put(number, coverage));
    participant.ifPresent(code -> ofParticipants.put(code, coverage));
    return coverage;
  }

  static String write(RegisterFile file) {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder json =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .objects("participants", file.participants(), one -> participant(one, sources))
            .objects(
                "treaties",
                file.treaties(),
                one -> TreatyJson.write(new JsonObjectBuilder(), one, sources))
            .objects(CoverageJson.COVERAGE, coverage(file, sources), line -> line)
            .objects("chart", file.chart(), one -> about(one).members(ActJson.write(one, sources)))
            .objects("notes", file.notes(), one -> about(one).members(NoteJson.write(one, sources)))
            .objects(
                "procedure",
                file.procedure(),
                one -> about(one).members(StepJson.write(one, sources)));
    DefaultTermJson.write(json, file.defaultTerms(), sources);
    return JsonText.ofFile(json.object("sources", sources.write()).build(), OPENED);
  }

  private static ImmutableList<JsonObjectBuilder> coverage(
      RegisterFile file, CitedSources sources) {
    ImmutableList.Builder<JsonObjectBuilder> lines = ImmutableList.builder();
    file.treatyCoverage()
        .forEach((treaty, one) -> lines.add(coverage(TREATY, treaty, one, sources)));
    file.participantCoverage()
        .forEach((code, one) -> lines.add(coverage(PARTICIPANT, code, one, sources)));
    return lines.build();
  }

  private static JsonObjectBuilder coverage(
      String what, Object covered, Coverage coverage, CitedSources sources) {
    return new JsonObjectBuilder().text(what, covered).members(CoverageJson.one(coverage, sources));
  }

  private static JsonObjectBuilder about(TreatyFact fact) {
    return new JsonObjectBuilder().text(TREATY, fact.treaty());
  }

  private static JsonObjectBuilder participant(Participant participant, CitedSources sources) {
    return ParticipantJson.write(participant, sources)
        .texts("sources", sources.citations(participant.citations()));
  }
}
