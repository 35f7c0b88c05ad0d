package org.accede.treatyoffice;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;

/**
 * A reply as it was saved: rows, or lists of rows.
 *
 * @param file the name of the file
 * @param rows the rows, if it is a list of rows
 * @param lists the lists, if it is a list of lists; a null in the place of one is empty
 */
record Reply(
    String file, ImmutableList<Row> rows, ImmutableList<Optional<ImmutableList<Row>>> lists) {

  /**
   * Reads a reply of any shape.
   *
   * @throws DataFileException if it is not one
   */
  static Reply read(DataFile file) {
    return ReplyReading.read(file);
  }

  /**
   * What it is about.
   *
   * @throws DataFileException if it has none of the shapes
   */
  ReplyShape shape() {
    if (!lists.isEmpty()) {
      return ReplyShape.CHART;
    }
    if (rows.isEmpty()) {
      throw new DataFileException(
          file, "", "[]", "at least one row, or the statement that it is a list of declarations");
    }
    Row first = rows.get(0);
    if (first.has("Numero_traite")) {
      return ReplyShape.SEARCH;
    }
    if (Stream.of("nature_Dec", "texte_Decl", "numero_Article").anyMatch(first::has)) {
      return ReplyShape.DECLARATIONS;
    }
    if (first.has("Key") && first.has("Value")) {
      return ReplyShape.PLACES;
    }
    if (first.has("CodePays")) {
      throw first.fault(
          "a row of a chart", "a chart's three lists: member States, others, organisations");
    }
    throw first.fault(
        "a row with " + (first.fields().isEmpty() ? "no field" : first.fields().keySet()),
        "a row of the treaty search, of a chart, of declarations or of the places");
  }

  /** All rows, whether in lists or not. */
  ImmutableList<Row> allRows() {
    return Stream.concat(
            rows.stream(), lists.stream().flatMap(Optional::stream).flatMap(ImmutableList::stream))
        .collect(ImmutableList.toImmutableList());
  }

  /** The fields that are not among the known ones, in the order in which they stand. */
  Stream<Field> fieldsBeside(Set<String> known) {
    return allRows().stream()
        .flatMap(row -> row.fields().entrySet().stream())
        .filter(field -> !known.contains(field.getKey()))
        .map(Map.Entry::getValue);
  }
}
