package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.accede.difference.Change;
import org.accede.difference.RegisterDifference;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.read.SourceTable;
import org.accede.json.shape.ChangeJson;
import org.accede.json.tree.JsonText;
import org.accede.json.write.CitedSources;
import org.accede.json.write.JsonObjectBuilder;

/**
 * What differs between two registers, for other programs, or to be made good elsewhere.
 *
 * <p>Each change is an object on one line: its {@code kind}, what it is about, and what was on
 * record {@code before} and is {@code after}, in the form of the other files. The sources of the
 * older register are in {@code sourcesBefore}, those of the newer one in {@code sourcesAfter}.
 *
 * <pre>{@code
 * String json = new DifferenceFile(RegisterDifference.between(older, newer).changes()).toJson();
 *
 * // where the older register is
 * DifferenceFile.read(DataFile.at(Path.of("changes.json"))).difference().applyTo(older);
 * }</pre>
 *
 * @param changes the changes, in the order in which they are written
 */
public record DifferenceFile(ImmutableList<Change> changes) {
  /** A difference file; nothing of it is {@code null}. */
  public DifferenceFile {
    Objects.requireNonNull(changes, "changes");
  }

  private static final String FORMAT = "accede-difference-1";
  private static final String SOURCES_BEFORE = "sourcesBefore";
  private static final String SOURCES_AFTER = "sourcesAfter";
  private static final ImmutableSet<String> OPENED = ImmutableSet.of(SOURCES_BEFORE, SOURCES_AFTER);
  private static final String TO_BE_WRITTEN = "changes to be written";

  /**
   * Reads a file of changes, such as {@code diff --format json} prints.
   *
   * @throws DataFileException if it is anything but that
   */
  public static DifferenceFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, DifferenceFile::read);
  }

  private static DifferenceFile read(JsonMembers members) {
    SourceTable before = members.sources(SOURCES_BEFORE);
    SourceTable after = members.sources(SOURCES_AFTER);
    DifferenceFile file =
        new DifferenceFile(
            members.list("changes", change -> ChangeJson.read(change, before, after)));
    before.end();
    after.end();
    return file;
  }

  /**
   * The changes as a difference.
   *
   * <p>If they are all that differs, as {@code diff --format json --sources} prints it, it can be
   * applied to the older register. It need not be if some are missing: those that {@code diff}
   * leaves out without {@code --sources}, or with {@code --participant} or {@code --treaty}; and it
   * is refused where parts were set aside, as with {@code --common}.
   *
   * @see RegisterDifference#applyTo
   */
  public RegisterDifference difference() {
    return new RegisterDifference(changes);
  }

  /**
   * The canonical text: the same changes in the same order give the same text, and reading it gives
   * the same changes.
   *
   * @throws DataFileException if it would not, as for a fact without a source; it says where
   */
  public String toJson() {
    CitedSources before = new CitedSources();
    CitedSources after = new CitedSources();
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .list("changes", changes, change -> ChangeJson.write(change, before, after))
            .object(SOURCES_BEFORE, before.write())
            .object(SOURCES_AFTER, after.write());
    String text = JsonText.ofFile(file.build(), OPENED);
    DifferenceFile readBack =
        read(DataFile.of(text.getBytes(StandardCharsets.UTF_8), TO_BE_WRITTEN));
    if (!readBack.equals(this)) {
      throw new DataFileException(
          TO_BE_WRITTEN,
          "",
          "changes with members that are blank, or texts that are not Unicode",
          "changes that are read back as they are");
    }
    return text;
  }
}
