package org.accede.json.read;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a data file names, or a part of it, by their names there, and the citations made
 * of them.
 *
 * <p>A source that no fact cites is refused: it would be lost when the file is written again.
 */
public final class SourceTable {
  private static final Set<SourceKind> KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(SourceKind.class));

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, JsonPlace> places = new LinkedHashMap<>();
  private final Map<String, Citation> citations = new HashMap<>();
  private final Set<String> cited = new HashSet<>();

  private SourceTable() {}

  static SourceTable empty() {
    return new SourceTable();
  }

  static SourceTable read(JsonPlace place) {
    return place.object(
        members -> {
          SourceTable table = new SourceTable();
          for (JsonPlace member : members.all()) {
            String name = member.token();
            table.places.put(name, member);
            table.sources.put(name, member.object(source -> source(name, source)));
          }
          return table;
        });
  }

  private static Source source(String name, JsonMembers members) {
    Optional<String> id = members.optionalText("id");
    if (id.isPresent() && id.get().equals(name)) {
      throw members.required("id").fault("an id that differs from the name, or no such member");
    }
    return new Source.Builder()
        .id(id.orElse(name))
        .kind(members.oneOf("kind", KINDS))
        .title(members.text("title"))
        .url(members.optionalText("url"))
        .readIn(members.optionalText("readIn"))
        .asOf(members.optionalDate("asOf"))
        .build();
  }

  /** The citation that a text is: the name of a source, and after {@code #} the place in it. */
  Citation citation(JsonPlace place) {
    String text = place.text();
    @Nullable Citation known = citations.get(text);
    if (known != null) {
      return known;
    }
    int hash = text.indexOf('#');
    String name = hash < 0 ? text : text.substring(0, hash);
    String where = hash < 0 ? "" : text.substring(hash + 1);
    @Nullable Source source = sources.get(name);
    if (source == null) {
      throw place.fault("the name of one of the file's sources, and perhaps # and a place in it");
    }
    if (hash >= 0 && where.isBlank()) {
      throw place.fault("a place in the source after #");
    }
    Citation citation = new Citation(source, where);
    citations.put(text, citation);
    cited.add(name);
    return citation;
  }

  /** Refuses the sources that nothing cites. */
  public void end() {
    for (JsonPlace place : places.values()) {
      if (!cited.contains(place.token())) {
        throw place.fault("a source that some fact of the file cites");
      }
    }
  }
}
