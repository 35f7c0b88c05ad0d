package org.accede.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/**
 * One data file while it is read: its name, its sources, and what repeats in it.
 *
 * <p>A code, a number, a date or a citation that stands in many places of a file becomes one value.
 */
final class JsonDocument {
  private final DataFile file;
  private final Map<String, ParticipantCode> participants = new HashMap<>();
  private final Map<String, TreatyNumber> treaties = new HashMap<>();
  private final Map<String, ImpreciseDate> dates = new HashMap<>();
  private @Nullable SourceTable sources;

  private JsonDocument(DataFile file) {
    this.file = file;
  }

  /**
   * The value that a file makes.
   *
   * <p>All files alike say first which format they have, and name their sources last.
   *
   * @throws DataFileException if the file does not make one
   */
  static <T> T read(DataFile file, String format, Shape<T> shape) {
    JsonDocument document = new JsonDocument(file);
    JsonPlace root = new JsonPlace(document, null, "", JsonReading.read(file));
    return root.object(members -> document.read(members, format, shape));
  }

  private <T> T read(JsonMembers members, String format, Shape<T> shape) {
    JsonPlace stated = members.required("format");
    if (!stated.text().equals(format)) {
      throw stated.fault("\"" + format + "\"");
    }
    Optional<JsonPlace> named = members.optional("sources");
    SourceTable table = named.isPresent() ? SourceTable.read(named.get()) : SourceTable.empty();
    sources = table;
    T value = shape.read(members);
    table.end();
    return value;
  }

  /** The file. */
  DataFile file() {
    return file;
  }

  ParticipantCode participant(String text) {
    return participants.computeIfAbsent(text, ParticipantCode::of);
  }

  TreatyNumber treaty(String text) {
    return treaties.computeIfAbsent(text, TreatyNumber::of);
  }

  ImpreciseDate date(String text) {
    return dates.computeIfAbsent(text, ImpreciseDate::parse);
  }

  /** The citation that a place of the file is. */
  Citation citation(JsonPlace place) {
    if (sources == null) {
      throw new IllegalStateException("the sources are read before what cites them");
    }
    return sources.citation(place);
  }
}
