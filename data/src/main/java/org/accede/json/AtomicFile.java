package org.accede.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old text or the new one,
 * and a failure leaves the old one.
 *
 * <p>The text is written to a new file beside it, brought to the disk, and put in its place in one
 * step.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a text in UTF-8, in the place of what is there.
   *
   * @throws DataFileException if it cannot be written
   */
  public static void write(Path path, String text) {
    try {
      // A link stays a link: what it leads to is written anew.
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
      try {
        try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          channel.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException unwritable) {
      throw new DataFileException(
          path.toString(), "", reason(unwritable), "a file that can be written", unwritable);
    }
  }

  private static String reason(IOException unwritable) {
    return unwritable instanceof AtomicMoveNotSupportedException
        ? "a file system that cannot put one file in the place of another in one step"
        : unwritable.toString();
  }
}
