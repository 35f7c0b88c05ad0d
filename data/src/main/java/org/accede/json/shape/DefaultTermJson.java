package org.accede.json.shape;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.accede.invitation.DefaultTerm;
import org.accede.json.read.JsonMembers;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;

/** The terms of invitations that state none. */
public final class DefaultTermJson {
  private static final String DEFAULT_TERMS = "defaultTerms";

  private DefaultTermJson() {}

  /** The terms that an object has. */
  public static ImmutableList<DefaultTerm> read(JsonMembers members) {
    return members.optionalObjects(DEFAULT_TERMS, DefaultTermJson::one);
  }

  /** A term that is an object. */
  public static DefaultTerm one(JsonMembers members) {
    return new DefaultTerm(
        members.day("adoptedFrom"), members.period("period"), ProvenanceJson.read(members));
  }

  /** Adds the terms to what holds them. */
  public static void write(
      JsonObjectBuilder holder, Collection<DefaultTerm> terms, CitedSources sources) {
    holder.objects(DEFAULT_TERMS, terms, term -> one(term, sources));
  }

  /** A term as an object. */
  public static JsonObjectBuilder one(DefaultTerm term, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder()
            .text("adoptedFrom", term.adoptedFrom())
            .text("period", term.period()),
        term.provenance(),
        sources);
  }
}
