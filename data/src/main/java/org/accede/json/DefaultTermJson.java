package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.accede.invitation.DefaultTerm;

/** The terms of invitations that state none. */
final class DefaultTermJson {
  private static final String DEFAULT_TERMS = "defaultTerms";

  private DefaultTermJson() {}

  /** The terms that an object has. */
  static ImmutableList<DefaultTerm> read(JsonMembers members) {
    return members.optionalObjects(DEFAULT_TERMS, DefaultTermJson::one);
  }

  private static DefaultTerm one(JsonMembers members) {
    return new DefaultTerm(
        members.day("adoptedFrom"), members.period("period"), ProvenanceJson.read(members));
  }

  /** Adds the terms to what holds them. */
  static void write(
      JsonObjectBuilder holder, Collection<DefaultTerm> terms, CitedSources sources) {
    holder.objects(DEFAULT_TERMS, terms, term -> one(term, sources));
  }

  /** A term as an object. */
  static JsonObjectBuilder one(DefaultTerm term, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder()
            .text("adoptedFrom", term.adoptedFrom())
            .text("period", term.period()),
        term.provenance(),
        sources);
  }
}
