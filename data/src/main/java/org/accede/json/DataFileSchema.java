package org.accede.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.accede.json.bytes.FileBytes;

/**
 * The JSON Schema (draft 2020-12) of all data files, for editors and programs that check a file
 * before Accede reads it.
 *
 * <p>One schema serves for all formats, since a file says in {@code format} which one it has. What
 * it cannot say, such as that a cited source is in the file, only reading finds.
 */
public final class DataFileSchema {
  private static final String NAME = "data-files.schema.json";

  private DataFileSchema() {}

  /**
   * The text of the schema, whose {@code $id} stays the same as long as the formats do.
   *
   * @throws DataFileException if it cannot be read, because Accede is packaged wrongly
   */
  public static String text() {
    try {
      return Resources.toString(
          Resources.getResource(DataFileSchema.class, NAME), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw FileBytes.unreadable(NAME, unreadable);
    }
  }
}
