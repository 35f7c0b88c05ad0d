package org.accede.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.JsonPlace;
import org.accede.json.tree.JsonText;
import org.accede.json.write.JsonObjectBuilder;
import org.accede.treaty.TreatyNumber;

/**
 * What the index of a set of data files holds: when the data were put together, and of which
 * treaties there are files.
 *
 * <p>The file of a treaty lies at {@code treaties/} with its number and {@code .json}.
 *
 * @param dataDate the day the data were put together
 * @param treaties the treaties, by number
 */
public record IndexFile(LocalDate dataDate, ImmutableSortedSet<TreatyNumber> treaties) {
  private static final String FORMAT = "accede-index-1";

  /**
   * Reads an index.
   *
   * @throws DataFileException if the file is anything but that
   */
  public static IndexFile read(DataFile file) {
    return JsonDocument.read(
        file, FORMAT, members -> new IndexFile(members.day("data"), treaties(members)));
  }

  private static ImmutableSortedSet<TreatyNumber> treaties(JsonMembers members) {
    NavigableSet<TreatyNumber> treaties = new TreeSet<>();
    for (JsonPlace element : members.required("treaties").elements()) {
      if (!treaties.add(element.treaty())) {
        throw element.fault("each treaty once");
      }
    }
    return ImmutableSortedSet.copyOf(treaties);
  }

  /** The canonical text of the file, in which it is kept. */
  public String toJson() {
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .text("data", dataDate)
            .texts("treaties", treaties);
    return JsonText.ofFile(file.build(), ImmutableSet.of());
  }
}
