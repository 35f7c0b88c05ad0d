package org.accede.json.write;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.accede.source.Citation;
import org.accede.source.Source;

/**
 * The sources cited in a file while it is written, by the names that the file gives them.
 *
 * <p>A source's name is its id. Registers put together can hold different sources with one id; the
 * later of them has a number after its name, and its id among its members, so that nothing is lost.
 */
public final class CitedSources {
  private static final String ID = "id";

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<Source, String> names = new HashMap<>();

  /** The text of a citation, whose source the file will name. */
  public String citation(Citation citation) {
    String name = names.computeIfAbsent(citation.source(), this::enter);
    return citation.place().isBlank() ? name : name + "#" + citation.place();
  }

  private String enter(Source source) {
    String name = source.id();
    for (int number = 2; sources.putIfAbsent(name, source) != null; number++) {
      name = source.id() + "@" + number;
    }
    return name;
  }

  public ImmutableList<String> citations(Collection<Citation> citations) {
    return citations.stream().map(this::citation).collect(ImmutableList.toImmutableList());
  }

  /** The sources cited so far. */
  public JsonObjectBuilder write() {
    JsonObjectBuilder table = new JsonObjectBuilder();
    sources.forEach((name, source) -> table.object(name, source(name, source)));
    return table;
  }

  private static JsonObjectBuilder source(String name, Source source) {
    JsonObjectBuilder members = new JsonObjectBuilder();
    if (!source.id().equals(name)) {
      members.text(ID, source.id());
    }
    return members
        .text("kind", source.kind())
        .text("title", source.title())
        .text("url", source.url())
        .text("readIn", source.readIn())
        .text("asOf", source.asOf());
  }
}
