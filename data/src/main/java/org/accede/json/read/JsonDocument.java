package org.accede.json.read;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.accede.json.DataFile;
import org.accede.json.tree.JsonReading;
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
public final class JsonDocument {
  private final DataFile file;
  private final Map<String, ParticipantCode> participants;
  private final Map<String, TreatyNumber> treaties;
  private final Map<String, ImpreciseDate> dates;
  private @Nullable SourceTable sources;

  private JsonDocument(DataFile file) {
    this.file = file;
    participants = new HashMap<>();
    treaties = new HashMap<>();
    dates = new HashMap<>();
  }

  private JsonDocument(JsonDocument whole, SourceTable sources) {
    file = whole.file;
    participants = whole.participants;
    treaties = whole.treaties;
    dates = whole.dates;
    this.sources = sources;
  }

  /** The same file for a part of it that cites the sources of a table of its own. */
  JsonDocument citing(SourceTable other) {
    return new JsonDocument(this, other);
  }

  /**
   * The value that a file makes.
   *
   * <p>All files alike say first which format they have, and name their sources last.
   *
   * @throws org.accede.json.DataFileException if the file does not make one
   */
  public static <T> T read(DataFile file, String format, Shape<T> shape) {
    return read(file, ImmutableMap.of(format, shape));
  }

  /**
   * The value that a file of one of several formats makes.
   *
   * @throws org.accede.json.DataFileException if the file does not make one
   */
  public static <T> T read(DataFile file, ImmutableMap<String, Shape<? extends T>> formats) {
    JsonDocument document = new JsonDocument(file);
    JsonPlace root = new JsonPlace(document, null, "", JsonReading.read(file));
    return root.object(members -> document.read(members, formats));
  }

  private <T> T read(JsonMembers members, ImmutableMap<String, Shape<? extends T>> formats) {
    Shape<? extends T> shape = shape(members.required("format"), formats);
    SourceTable table = members.sources("sources");
    sources = table;
    T value = shape.read(members);
    table.end();
    return value;
  }

  private static <T> Shape<? extends T> shape(
      JsonPlace stated, ImmutableMap<String, Shape<? extends T>> formats) {
    @Nullable Shape<? extends T> shape = formats.get(stated.text());
    if (shape == null) {
      String known = "\"" + String.join("\" or \"", formats.keySet()) + "\"";
      throw stated.fault(
          formats.keySet().stream().anyMatch(format -> isOlder(format, stated.text()))
              ? known + "; a newer version of Accede wrote the file"
              : known);
    }
    return shape;
  }

  /** Whether a format is an older form of another: the same name with a lower number. */
  private static boolean isOlder(String format, String other) {
    int number = format.lastIndexOf('-') + 1;
    return other.startsWith(format.substring(0, number))
        && other.substring(number).matches("[1-9][0-9]*");
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
