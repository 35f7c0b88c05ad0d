package org.accede.treatyoffice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The places that the treaty search names by number.
 *
 * @param names their names by number
 * @param citation where they were read
 */
record PlaceNames(ImmutableMap<Integer, String> names, Citation citation) {
  static final ImmutableSet<String> FIELDS = ImmutableSet.of("Key", "Value");

  /**
   * Reads the table of places.
   *
   * @throws org.accede.json.DataFileException if a row is not a number and a name, or a number
   *     stands twice
   */
  static PlaceNames read(Reply reply, Citation citation) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Row row : reply.rows()) {
      Field key = row.field("Key");
      @Nullable Integer number = key.optionalWord().map(Ints::tryParse).orElse(null);
      if (number == null) {
        throw key.fault("the number of a place");
      }
      if (names.putIfAbsent(number, row.field("Value").requiredText().strip()) != null) {
        throw key.fault("each place once");
      }
    }
    return new PlaceNames(ImmutableMap.copyOf(names), citation);
  }

  Optional<String> of(int number) {
    return Optional.ofNullable(names.get(number));
  }
}
