package org.accede.fuzz;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import org.accede.data.CouncilOfEurope;
import org.accede.error.AccedeException;
import org.accede.fetch.KeptReplies;
import org.accede.fetch.ReplyFolder;
import org.accede.json.KeptReply;
import org.accede.json.ManifestFile;
import org.accede.register.TreatyRegister;

/**
 * Bytes as a folder of replies: the manifest, and after each byte 0 a file more. Refused, or read
 * with every file that it holds told of.
 *
 * <p>Where the bytes have no manifest, one is written that tells the truth about the files: no
 * fuzzer finds the digest of a reply, and what is behind it would never be reached.
 */
public final class FolderTarget {
  private static final TreatyRegister BASE = CouncilOfEurope.register();
  private static final Instant DAY = Instant.parse("2026-11-28T02:00:00Z");
  private static final String[] NAMES = {
    ReplyFolder.MANIFEST, "search.json", "chart-185.json", "places.json", "declarations-185.json"
  };

  private FolderTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("replies");
    try {
      write(bytes, folder);
      try (KeptReplies replies = KeptReplies.in(folder)) {
        replies.over(BASE).unreadable().forEach(Refusals::check);
      } catch (AccedeException refused) {
        Refusals.check(refused);
      }
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static void write(byte[] bytes, Path folder) throws IOException {
    ManifestFile manifest = ManifestFile.empty(DAY);
    boolean isWritten = bytes.length > 0 && bytes[0] == 0;
    int start = 0;
    for (String name : NAMES) {
      int end = start;
      while (end < bytes.length && bytes[end] != 0) {
        end++;
      }
      if (end > start) {
        byte[] file = Arrays.copyOfRange(bytes, start, end);
        Files.write(folder.resolve(name), file);
        manifest = isWritten ? manifest.with(kept(name, file)) : manifest;
      }
      start = Math.min(end + 1, bytes.length);
    }
    if (isWritten) {
      Files.writeString(
          folder.resolve(ReplyFolder.MANIFEST),
          manifest.withComplete(EnumSet.allOf(ManifestFile.Part.class)).toJson());
    }
  }

  private static KeptReply kept(String name, byte[] file) {
    return new KeptReply.Builder()
        .file(name)
        .address(URI.create("https://example.org/" + name))
        .receivedAt(DAY)
        .status(200)
        .length(file.length)
        .sha256(Hashing.sha256().hashBytes(file).toString())
        .build();
  }
}
