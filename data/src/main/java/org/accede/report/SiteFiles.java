package org.accede.report;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accede.report.site.SitePlace;

/** The files of a site by their places below its folder; each is made when it is asked for. */
final class SiteFiles {
  private final ImmutableMap.Builder<String, Supplier<SiteFile>> files = ImmutableMap.builder();

  /** Adds a file that all languages share. */
  void add(SiteFile.Kind kind, String path, Supplier<String> text) {
    files.put(path, () -> new SiteFile(kind, path, text.get()));
  }

  /** Adds a file of one language, whose text depends on its place. */
  void add(SiteFile.Kind kind, SitePlace place, Function<SitePlace, String> text) {
    add(kind, place.path(), () -> text.apply(place));
  }

  ImmutableMap<String, Supplier<SiteFile>> byPath() {
    return files.buildOrThrow();
  }
}
