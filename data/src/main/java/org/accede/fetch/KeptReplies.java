package org.accede.fetch;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.KeptReply;
import org.accede.json.ManifestFile;
import org.accede.register.TreatyRegister;
import org.accede.treaty.TreatyNumber;
import org.accede.treatyoffice.TreatyOfficeImport;
import org.jspecify.annotations.Nullable;

/**
 * The replies of a folder, or of a ZIP archive of one, to be read as one register.
 *
 * <pre>{@code
 * try (KeptReplies replies = KeptReplies.in(Path.of("replies"))) {
 *   TreatyOfficeImport imported = replies.over(CouncilOfEurope.register());
 *   imported.register();
 *   imported.unreadable();  // the replies that could not be read
 * }
 * }</pre>
 *
 * <p>Of a folder that was fetched each reply counts as of the day on which it came, in Strasbourg,
 * where the depositary sits; a file that is not what the manifest says of it is not read. Of a
 * folder without a manifest, whose files somebody saved, every file whose name ends in {@code
 * .json} is a reply, and the caller says the day; declarations, which do not name their treaty, are
 * known by a name that begins with {@code declarations} or {@code getDeclarations} and has the
 * number of the treaty in it.
 */
public final class KeptReplies implements AutoCloseable {
  /** The depositary sits in Strasbourg: a day is its day. */
  private static final ZoneId STRASBOURG = ZoneId.of("Europe/Paris");

  private static final Pattern DECLARATIONS =
      Pattern.compile("(?i)(?:get)?declarations.*?(?<![0-9])([0-9]{3}[A-Z]?)(?![0-9A-Za-z]).*");

  private final String name;
  private final Path folder;
  private final Optional<FileSystem> archive;
  private final Optional<ManifestFile> manifest;

  private KeptReplies(
      String name, Path folder, Optional<FileSystem> archive, Optional<ManifestFile> manifest) {
    this.name = name;
    this.folder = folder;
    this.archive = archive;
    this.manifest = manifest;
  }

  /**
   * Opens a folder or an archive; of an archive, its only folder if there is nothing beside it.
   *
   * @throws DataFileException if it is neither, or its manifest is none
   */
  public static KeptReplies in(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return at(path.toString(), path, Optional.empty());
      }
      FileSystem archive = FileSystems.newFileSystem(path, (ClassLoader) null);
      try {
        return at(
            path.toString(),
            onlyFolder(archive.getRootDirectories().iterator().next()),
            Optional.of(archive));
      } catch (IOException | RuntimeException failure) {
        archive.close();
        throw failure;
      }
    } catch (IOException | ProviderNotFoundException unreadable) {
      throw new DataFileException(
          path.toString(),
          "",
          unreadable.toString(),
          "a folder of replies, or a ZIP archive of one",
          unreadable);
    }
  }

  private static KeptReplies at(String name, Path folder, Optional<FileSystem> archive) {
    Path manifest = folder.resolve(ReplyFolder.MANIFEST);
    return new KeptReplies(
        name,
        folder,
        archive,
        Files.exists(manifest)
            ? Optional.of(ManifestFile.read(DataFile.at(manifest)))
            : Optional.empty());
  }

  private static Path onlyFolder(Path root) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      entries.forEach(all::add);
    }
    return all.size() == 1 && Files.isDirectory(all.get(0)) ? all.get(0) : root;
  }

  /** Whether a manifest says when each reply came. */
  public boolean isDated() {
    return manifest.isPresent();
  }

  /** The manifest, if it was fetched. */
  public Optional<ManifestFile> manifest() {
    return manifest;
  }

  /**
   * What the replies of a folder with a manifest say. Those that cannot be read are named, and the
   * others are read all the same.
   *
   * @param base who the participants are, and the clauses of the treaties
   * @throws InvalidValueException if there is no manifest
   */
  public TreatyOfficeImport over(TreatyRegister base) {
    ManifestFile dated =
        manifest.orElseThrow(
            () ->
                new InvalidValueException(
                    "folder", name, "a manifest, or the day on which the replies were saved"));
    TreatyOfficeImport.Builder replies =
        TreatyOfficeImport.asOf(dated.since().atZone(STRASBOURG).toLocalDate(), base)
            .passingOverUnreadable();
    for (KeptReply reply : dated.replies().values()) {
      replies.asOf(reply.receivedAt().atZone(STRASBOURG).toLocalDate());
      add(reply, replies);
    }
    return replies.build();
  }

  private void add(KeptReply reply, TreatyOfficeImport.Builder replies) {
    Path file = folder.resolve(reply.file());
    Optional<ServiceRequest> request = ServiceRequest.ofFile(reply.file());
    if (request.isEmpty()) {
      replies.passOver(
          new DataFileException(
              file.toString(), "", "a file of another name", "one such as chart-185.json"));
    } else if (!ReplyFolder.isWhole(folder, reply)) {
      replies.passOver(
          new DataFileException(
              file.toString(),
              "",
              "a file that is missing, or is another one than came",
              "the " + reply.length() + " bytes with the digest in the manifest"));
    } else {
      request.get().addTo(replies, DataFile.at(file));
    }
  }

  /**
   * What the replies of a folder say that somebody saved on a day, whether there is a manifest or
   * not. Those that cannot be read are named, and the others are read all the same.
   *
   * @param base who the participants are, and the clauses of the treaties
   */
  public TreatyOfficeImport over(TreatyRegister base, LocalDate savedOn) {
    TreatyOfficeImport.Builder replies =
        TreatyOfficeImport.asOf(savedOn, base).passingOverUnreadable();
    for (Path file : files()) {
      Optional<TreatyNumber> treaty = treatyOfDeclarations(file);
      if (treaty.isPresent()) {
        replies.addDeclarations(treaty.get(), DataFile.at(file));
      } else {
        replies.add(DataFile.at(file));
      }
    }
    return replies.build();
  }

  private static Optional<TreatyNumber> treatyOfDeclarations(Path file) {
    Matcher matcher = DECLARATIONS.matcher(nameOf(file));
    return matcher.matches() ? Optional.of(TreatyNumber.of(matcher.group(1))) : Optional.empty();
  }

  private static String nameOf(Path file) {
    @Nullable Path last = file.getFileName();
    return last == null ? "" : last.toString();
  }

  /** The files that are replies, by name. */
  private ImmutableList<Path> files() {
    Set<Path> files = new LinkedHashSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
      for (Path entry : entries) {
        if (Files.isRegularFile(entry) && !nameOf(entry).equals(ReplyFolder.MANIFEST)) {
          files.add(entry);
        }
      }
    } catch (IOException unreadable) {
      throw new DataFileException(
          name, "", unreadable.toString(), "a folder that can be read", unreadable);
    }
    if (files.isEmpty()) {
      throw new DataFileException(name, "", "no reply", "files whose names end in .json");
    }
    return ImmutableList.sortedCopyOf(files);
  }

  /** Closes the archive, if it is one. */
  @Override
  public void close() {
    if (archive.isPresent()) {
      try {
        archive.get().close();
      } catch (IOException failed) {
        throw new DataFileException(
            name, "", failed.toString(), "an archive that can be closed", failed);
      }
    }
  }
}
