package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.accede.register.Coverage;
import org.accede.register.Scope;

/** Where the acts on record are complete, for a treaty or for a participant. */
final class CoverageJson {
  private static final Set<Coverage.Extent> EXTENTS =
      Sets.immutableEnumSet(EnumSet.allOf(Coverage.Extent.class));
  static final String COVERAGE = "coverage";

  private CoverageJson() {}

  static ImmutableList<Coverage> read(JsonMembers members) {
    return members.optionalObjects(COVERAGE, CoverageJson::one);
  }

  static Coverage one(JsonMembers members) {
    return new Coverage(
        members.oneOf("extent", EXTENTS),
        Scope.Group.EVERYONE,
        members.day("asOf"),
        ProvenanceJson.read(members));
  }

  static void write(JsonObjectBuilder holder, Collection<Coverage> coverage, CitedSources sources) {
    holder.objects(COVERAGE, coverage, one -> one(one, sources));
  }

  static JsonObjectBuilder one(Coverage coverage, CitedSources sources) {
    return ProvenanceJson.write(
        new JsonObjectBuilder().text("extent", coverage.extent()).text("asOf", coverage.asOf()),
        coverage.provenance(),
        sources);
  }
}
