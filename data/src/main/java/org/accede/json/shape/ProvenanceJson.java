package org.accede.json.shape;

import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.source.Contradiction;
import org.accede.source.Inference;
import org.accede.source.Provenance;

/** What stands behind a fact: members of the fact itself, alike for every sort of fact. */
final class ProvenanceJson {
  static final String CONTRADICTED_BY = "contradictedBy";

  private ProvenanceJson() {}

  static Provenance read(JsonMembers members) {
    return read(members, CONTRADICTED_BY);
  }

  /** Reads a provenance whose contradictions have a name of their own. */
  static Provenance read(JsonMembers members, String contradictedBy) {
    return new Provenance.Builder()
        .addAllCitations(members.citations("sources"))
        .addAllContradictions(
            members.optionalObjects(contradictedBy, ProvenanceJson::contradiction))
        .statedKnownFrom(members.optionalDay("knownFrom"))
        .inference(members.optionalObject("inferred", ProvenanceJson::inference))
        .remark(members.optionalText("remark"))
        .exception(members.optionalText("exception"))
        .id(members.optionalText("id"))
        .supersedes(members.optionalText("supersedes"))
        .build();
  }

  static Contradiction contradiction(JsonMembers members) {
    return new Contradiction(
        members.date("on"), members.citation("source"), members.optionalText("remark").orElse(""));
  }

  private static Inference inference(JsonMembers members) {
    return new Inference(members.text("by"), members.text("because"));
  }

  static JsonObjectBuilder write(
      JsonObjectBuilder fact, Provenance provenance, CitedSources sources) {
    return write(fact, provenance, sources, CONTRADICTED_BY);
  }

  static JsonObjectBuilder write(
      JsonObjectBuilder fact, Provenance provenance, CitedSources sources, String contradictedBy) {
    return fact.texts("sources", sources.citations(provenance.citations()))
        .objects(
            contradictedBy,
            provenance.contradictions(),
            contradiction -> contradiction(contradiction, sources))
        .text("knownFrom", provenance.statedKnownFrom())
        .object("inferred", provenance.inference().map(ProvenanceJson::inference))
        .text("remark", provenance.remark())
        .text("exception", provenance.exception())
        .text("id", provenance.id())
        .text("supersedes", provenance.supersedes());
  }

  static JsonObjectBuilder contradiction(Contradiction contradiction, CitedSources sources) {
    return new JsonObjectBuilder()
        .text("on", contradiction.date())
        .text("source", sources.citation(contradiction.citation()))
        .text("remark", contradiction.remark());
  }

  private static JsonObjectBuilder inference(Inference inference) {
    return new JsonObjectBuilder().text("by", inference.by()).text("because", inference.because());
  }
}
