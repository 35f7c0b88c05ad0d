package org.accede.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.register.Coverage;
import org.accede.register.Scope;

/** Where the acts on record are complete, for a treaty or for a participant. */
public final class CoverageJson {
  private static final Set<Coverage.Extent> EXTENTS =
      Sets.immutableEnumSet(EnumSet.allOf(Coverage.Extent.class));

  /** For everyone it is where nothing is said. */
  private static final Set<Scope.Group> GROUPS =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Scope.Group.EVERYONE)));

  public static final String COVERAGE = "coverage";
  private static final String FOR = "for";

  private CoverageJson() {}

  /** The coverage of a treaty. */
  public static ImmutableList<Coverage> read(JsonMembers members) {
    return members.optionalObjects(COVERAGE, CoverageJson::ofTreaty);
  }

  /** The coverage of a participant. */
  public static ImmutableList<Coverage> readOfParticipant(JsonMembers members) {
    return members.optionalObjects(COVERAGE, CoverageJson::ofParticipant);
  }

  public static Coverage ofTreaty(JsonMembers members) {
    return new Coverage(
        members.oneOf("extent", EXTENTS),
        members.optional(FOR).map(CoverageJson::scope).orElse(Scope.Group.EVERYONE),
        members.day("asOf"),
        ProvenanceJson.read(members));
  }

  /** Of a participant's coverage there is no saying for whom. */
  public static Coverage ofParticipant(JsonMembers members) {
    return new Coverage(
        members.oneOf("extent", EXTENTS),
        Scope.Group.EVERYONE,
        members.day("asOf"),
        ProvenanceJson.read(members));
  }

  private static Scope scope(JsonPlace place) {
    if (!place.isList()) {
      return place.oneOf(GROUPS);
    }
    return new Scope.Named(
        place.elements().stream()
            .map(JsonPlace::participant)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  public static void write(
      JsonObjectBuilder holder, Collection<Coverage> coverage, CitedSources sources) {
    holder.objects(COVERAGE, coverage, one -> one(one, sources));
  }

  public static JsonObjectBuilder one(Coverage coverage, CitedSources sources) {
    JsonObjectBuilder line = new JsonObjectBuilder().text("extent", coverage.extent());
    if (coverage.scope() instanceof Scope.Named named) {
      line.texts(FOR, named.participants());
    } else if (coverage.scope() != Scope.Group.EVERYONE) {
      line.text(FOR, coverage.scope());
    }
    return ProvenanceJson.write(line.text("asOf", coverage.asOf()), coverage.provenance(), sources);
  }
}
