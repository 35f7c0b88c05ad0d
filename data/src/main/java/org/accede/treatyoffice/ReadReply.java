package org.accede.treatyoffice;

import java.util.Optional;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.treaty.TreatyNumber;

/**
 * What a reply turned out to be.
 *
 * @param file the name of its file
 * @param shape what it is about
 * @param treaty the treaty that it is about; empty if it is about none, or is a chart without rows
 * @param rows how many rows it has
 */
public record ReadReply(String file, ReplyShape shape, Optional<TreatyNumber> treaty, int rows) {
  /**
   * Looks at a treaty search, a chart or the table of places, without making facts of it.
   *
   * @throws DataFileException if it is none of them
   */
  public static ReadReply of(DataFile file) {
    return GivenReply.of(file).read();
  }

  /**
   * Looks at the declarations about a treaty, which the reply does not name; it may be an empty
   * list.
   *
   * @throws DataFileException if the reply is anything else
   */
  public static ReadReply ofDeclarations(TreatyNumber treaty, DataFile file) {
    return GivenReply.ofDeclarations(treaty, file).read();
  }
}
