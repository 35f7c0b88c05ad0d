package org.accede.fuzz;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.accede.data.CouncilOfEurope;
import org.accede.error.AccedeException;
import org.accede.fetch.KeptReplies;
import org.accede.fetch.ReplyFolder;
import org.accede.register.TreatyRegister;

/**
 * Bytes as a folder of replies: the manifest, and after each byte 0 a file more. Refused, or read
 * with every file that it holds told of.
 */
public final class FolderTarget {
  private static final TreatyRegister BASE = CouncilOfEurope.register();
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
    int start = 0;
    for (String name : NAMES) {
      int end = start;
      while (end < bytes.length && bytes[end] != 0) {
        end++;
      }
      if (end > start) {
        Files.write(folder.resolve(name), Arrays.copyOfRange(bytes, start, end));
      }
      start = Math.min(end + 1, bytes.length);
    }
  }
}
