package org.accede.fetch;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.accede.json.AtomicFile;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.KeptReply;
import org.accede.json.ManifestFile;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which replies are kept: one file for each, with the bytes as they came, and a
 * manifest.
 *
 * <p>A reply is written whole, and then put into the manifest, which is written whole as well: at
 * whatever moment the work is broken off, the folder holds what its manifest says. What is there is
 * not asked for again. One program at a time works on a folder; others may read it meanwhile.
 */
public final class ReplyFolder implements AutoCloseable {
  /** The name of the manifest. */
  public static final String MANIFEST = "manifest.json";

  private static final String LOCK = ".lock";

  private final Path folder;
  private final FileChannel channel;
  private ManifestFile manifest;

  private ReplyFolder(Path folder, FileChannel channel, ManifestFile manifest) {
    this.folder = folder;
    this.channel = channel;
    this.manifest = manifest;
  }

  /**
   * Opens a folder to work on it, and makes it if it is not there.
   *
   * @param now the moment, from which the replies of a new folder count
   * @throws DataFileException if it cannot be used, its manifest is none, or another program works
   *     on it
   */
  public static ReplyFolder open(Path folder, Instant now) {
    try {
      Files.createDirectories(folder);
      @Nullable FileChannel channel = locked(folder.resolve(LOCK));
      if (channel == null) {
        throw new DataFileException(
            folder.toString(), "", "a folder that another program works on", "one at a time");
      }
      try {
        removeDrafts(folder);
        return new ReplyFolder(folder, channel, manifest(folder, now));
      } catch (IOException | RuntimeException failure) {
        channel.close();
        throw failure;
      }
    } catch (IOException unusable) {
      throw new DataFileException(
          folder.toString(), "", unusable.toString(), "a folder that can be used", unusable);
    }
  }

  /** The channel that holds the lock; null if somebody else has it. */
  private static @Nullable FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProgram) {
      channel.close();
      return null;
    }
    channel.close();
    return null;
  }

  /** Removes what a program left that was killed while it wrote. */
  private static void removeDrafts(Path folder) throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static ManifestFile manifest(Path folder, Instant now) {
    Path file = folder.resolve(MANIFEST);
    return Files.exists(file) ? ManifestFile.read(DataFile.at(file)) : ManifestFile.empty(now);
  }

  /** Where it lies. */
  public Path path() {
    return folder;
  }

  /** What it holds. */
  public ManifestFile manifest() {
    return manifest;
  }

  /**
   * Has everything be asked for again that came before a moment; it stays until then.
   *
   * @throws DataFileException if the manifest cannot be written
   */
  public void refreshSince(Instant moment) {
    save(manifest.since(moment));
  }

  /** Whether it holds a reply, whole and new enough. */
  public boolean holds(ServiceRequest request) {
    Optional<KeptReply> kept = Optional.ofNullable(manifest.replies().get(request.fileName()));
    return kept.filter(one -> !one.receivedAt().isBefore(manifest.since()))
        .filter(one -> isWhole(folder, one))
        .isPresent();
  }

  /** Whether a file is what a manifest says of it. */
  static boolean isWhole(Path folder, KeptReply reply) {
    Path file = folder.resolve(reply.file());
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == reply.length()
          && Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString().equals(reply.sha256());
    } catch (IOException unreadable) {
      // it is asked for again, and whoever reads it is told
      return false;
    }
  }

  /** A reply that it holds. */
  DataFile file(ServiceRequest request) {
    return DataFile.at(folder.resolve(request.fileName()));
  }

  /**
   * Keeps a reply, in the place of an older one.
   *
   * @throws DataFileException if it cannot be written
   */
  public void keep(FetchedReply reply) {
    AtomicFile.write(folder.resolve(reply.request().fileName()), reply.toBytes());
    save(manifest.with(reply.receipt()));
  }

  void setComplete(Iterable<ManifestFile.Part> parts) {
    ManifestFile told = manifest.withComplete(parts);
    if (!told.equals(manifest)) {
      save(told);
    }
  }

  private void save(ManifestFile changed) {
    AtomicFile.write(folder.resolve(MANIFEST), changed.toJson());
    manifest = changed;
  }

  /** Lets others work on the folder. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new DataFileException(
          folder.toString(), "", failed.toString(), "a folder that can be let go", failed);
    }
  }
}
