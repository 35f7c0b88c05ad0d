package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.accede.error.InconsistentFactsException;
import org.accede.source.Citation;
import org.accede.source.Source;

/** The sources cited in a file while it is written, by their ids. */
final class CitedSources {
  private final Map<String, Source> sources = new TreeMap<>();

  /**
   * The text of a citation, whose source the file will name.
   *
   * @throws InconsistentFactsException if another source of the file has the same id
   */
  String citation(Citation citation) {
    Source source = citation.source();
    Source known = sources.putIfAbsent(source.id(), source);
    if (known != null && !known.equals(source)) {
      throw new InconsistentFactsException(
          InconsistentFactsException.Kind.DUPLICATE_IDENTITY,
          source.id(),
          "found \"" + known.title() + "\" and \"" + source.title() + "\", expected one source");
    }
    return citation.toString();
  }

  ImmutableList<String> citations(Collection<Citation> citations) {
    return citations.stream().map(this::citation).collect(ImmutableList.toImmutableList());
  }

  /** The sources cited so far. */
  JsonObjectBuilder write() {
    JsonObjectBuilder table = new JsonObjectBuilder();
    sources.forEach((id, source) -> table.object(id, source(source)));
    return table;
  }

  private static JsonObjectBuilder source(Source source) {
    return new JsonObjectBuilder()
        .text("kind", source.kind())
        .text("title", source.title())
        .text("url", source.url())
        .text("asOf", source.asOf());
  }
}
