package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old text or the new one,
 * and a failure leaves the old one.
 *
 * <p>The text is written to a new file beside it, brought to the disk, and put in its place in one
 * step. Where the file system knows owners' permissions, a file keeps those it had.
 *
 * <p>A pipe or a device, and what the process has open already ({@code /dev/fd/3}), cannot be put
 * in the place of: the text is written there as it stands, after what is there, and a failure
 * leaves what was written.
 */
public final class AtomicFile {
  private static final ImmutableList<Path> OPENED_ALREADY =
      ImmutableList.of(
          Path.of("/dev/fd"), Path.of("/dev/stdout"), Path.of("/dev/stderr"), Path.of("/proc"));

  private AtomicFile() {}

  /**
   * Writes a text in UTF-8, in the place of what is there.
   *
   * @throws DataFileException if it cannot be written
   */
  public static void write(Path path, String text) {
    try {
      // Not getBytes, which would put a question mark for half a surrogate pair.
      write(path, StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
    } catch (CharacterCodingException halfACharacter) {
      throw unwritable(path, halfACharacter);
    }
  }

  /**
   * Writes bytes as they are, in the place of what is there.
   *
   * @throws DataFileException if they cannot be written
   */
  public static void write(Path path, byte[] bytes) {
    write(path, ByteBuffer.wrap(bytes));
  }

  private static void write(Path path, ByteBuffer bytes) {
    try {
      if (isPipeOrDevice(path)) {
        fill(path, bytes);
        return;
      }
      // A link stays a link: what it leads to is written anew.
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
      try {
        try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          channel.force(true);
        }
        keepPermissions(target, draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException unwritable) {
      throw unwritable(path, unwritable);
    }
  }

  private static boolean isPipeOrDevice(Path path) throws IOException {
    if (!Files.exists(path)) {
      return false;
    }
    Path place = path.toAbsolutePath().normalize();
    return Files.readAttributes(path, BasicFileAttributes.class).isOther()
        || OPENED_ALREADY.stream().anyMatch(place::startsWith);
  }

  private static void fill(Path path, ByteBuffer bytes) throws IOException {
    // What the process has open may be a file that others write to as well, such as a log.
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private static DataFileException unwritable(Path path, IOException cause) {
    return new DataFileException(
        path.toString(), "", reason(cause), "a file that can be written", cause);
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  /** Brings the new entry of the folder to the disk, so that a crash does not undo the step. */
  private static void syncFolder(Path target) {
    @Nullable Path folder = target.getParent();
    if (folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException notOpened) {
        // Windows opens no folder as a file. The text is whole in any case, and in its place;
        // only after a crash the older one might be there.
        return;
      }
    }
  }

  private static String reason(IOException unwritable) {
    if (unwritable instanceof CharacterCodingException) {
      return "half a surrogate pair in the text";
    }
    if (unwritable instanceof AtomicMoveNotSupportedException) {
      return "a file system that cannot put one file in the place of another in one step";
    }
    if (unwritable instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (unwritable instanceof AccessDeniedException) {
      return "no permission to write there";
    }
    // else the words of the system, without the name of the draft where it can be told apart
    return unwritable instanceof FileSystemException named && named.getReason() != null
        ? named.getReason()
        : String.valueOf(unwritable.getMessage());
  }
}
