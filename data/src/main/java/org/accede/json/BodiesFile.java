package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.accede.body.Bodies;
import org.accede.body.Body;
import org.accede.body.BodyMembership;
import org.accede.error.InconsistentFactsException;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.shape.BodyJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;

/**
 * What a file of bodies that are no treaties holds: the bodies, and who takes part in them.
 *
 * <pre>{@code
 * Bodies mine = BodiesFile.read(DataFile.at(Path.of("bodies.json"))).bodies();
 * Bodies both = mine.combinedWith(CouncilOfEurope.bodies());
 * }</pre>
 *
 * @param bodies what it holds
 */
public record BodiesFile(Bodies bodies) {
  static final String FORMAT = "accede-bodies-1";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of("sources");

  /** A file of bodies. */
  public BodiesFile {
    Objects.requireNonNull(bodies, "bodies");
  }

  /**
   * Reads a file of bodies.
   *
   * @throws DataFileException if it is anything but that
   */
  public static BodiesFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, members -> read(file, members));
  }

  private static BodiesFile read(DataFile file, JsonMembers members) {
    ImmutableList<Body> bodies = members.optionalObjects("bodies", BodyJson::read);
    ImmutableList<BodyMembership> memberships =
        members.optionalObjects("memberships", BodyJson::readMembership);
    try {
      return new BodiesFile(Bodies.of(bodies, memberships));
    } catch (InconsistentFactsException wrong) {
      throw new DataFileException(
          file.name(),
          "",
          "facts that do not fit (" + wrong.getMessage() + ")",
          "each body once, and memberships in them that differ",
          wrong);
    }
  }

  /** The canonical text of the file, in which it is kept: the same facts give the same text. */
  public String toJson() {
    CitedSources sources = new CitedSources();
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .objects("bodies", bodies.all(), one -> BodyJson.write(one, sources))
            .objects("memberships", bodies.memberships(), one -> BodyJson.write(one, sources));
    return JsonText.ofFile(file.object("sources", sources.write()).build(), OPENED);
  }
}
