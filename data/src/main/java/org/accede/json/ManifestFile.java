package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.accede.error.InvalidValueException;
import org.accede.json.read.JsonDocument;
import org.accede.json.read.JsonMembers;
import org.accede.json.tree.JsonText;
import org.accede.json.write.JsonObjectBuilder;

/**
 * The manifest of a folder of replies: which there are, where each came from and when, and what of
 * the record they hold as a whole.
 *
 * @param since replies that came before this moment are to be asked for again
 * @param complete what there was a reply about for each treaty, when the last fetch ended; nothing
 *     while one is under way
 * @param replies the replies, by the names of their files
 */
public record ManifestFile(
    Instant since, ImmutableSet<Part> complete, ImmutableSortedMap<String, KeptReply> replies) {
  private static final String FORMAT = "accede-replies-1";

  /** A part of the record. */
  public enum Part {
    /** The treaty search. */
    SEARCH,
    /** The table of places. */
    PLACES,
    /** The chart of each treaty. */
    CHARTS,
    /** The declarations about each treaty. */
    DECLARATIONS
  }

  /** A manifest; what is complete stands in the order of the parts. */
  public ManifestFile {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(complete, "complete");
    Objects.requireNonNull(replies, "replies");
    complete = Sets.immutableEnumSet(complete);
  }

  /** The manifest of a folder that holds no reply. */
  public static ManifestFile empty(Instant since) {
    Objects.requireNonNull(since, "since");
    return new ManifestFile(since, ImmutableSet.of(), ImmutableSortedMap.of());
  }

  /** The same with another reply, in the place of an older one; and nothing is complete yet. */
  public ManifestFile with(KeptReply reply) {
    Map<String, KeptReply> all = new LinkedHashMap<>(replies);
    all.put(reply.file(), reply);
    return new ManifestFile(since, ImmutableSet.of(), ImmutableSortedMap.copyOf(all));
  }

  /** The same with other words on what is complete. */
  public ManifestFile withComplete(Iterable<Part> parts) {
    Objects.requireNonNull(parts, "parts");
    return new ManifestFile(since, Sets.immutableEnumSet(parts), replies);
  }

  /** The same, where what came before a moment is to be asked for again. */
  public ManifestFile since(Instant moment) {
    Objects.requireNonNull(moment, "moment");
    return new ManifestFile(moment, complete, replies);
  }

  /**
   * Reads a manifest.
   *
   * @throws DataFileException if the file is anything but that
   */
  public static ManifestFile read(DataFile file) {
    return JsonDocument.read(file, FORMAT, ManifestFile::read);
  }

  private static ManifestFile read(JsonMembers members) {
    return new ManifestFile(
        moment(members, "since"),
        ImmutableSet.copyOf(members.optionalSomeOf("complete", EnumSet.allOf(Part.class))),
        byFile(members.optionalObjects("replies", ManifestFile::reply)));
  }

  private static ImmutableSortedMap<String, KeptReply> byFile(ImmutableList<KeptReply> replies) {
    Map<String, KeptReply> all = new LinkedHashMap<>();
    for (KeptReply reply : replies) {
      if (all.put(reply.file(), reply) != null) {
        throw new InvalidValueException("replies", reply.file(), "each file once");
      }
    }
    return ImmutableSortedMap.copyOf(all);
  }

  private static KeptReply reply(JsonMembers members) {
    return new KeptReply.Builder()
        .file(members.required("file").meaning(ManifestFile::nameOfFile))
        .address(members.required("address").meaning(ManifestFile::address))
        .receivedAt(moment(members, "time"))
        .status(members.count("status"))
        .length(members.count("length"))
        .sha256(members.required("sha256").meaning(ManifestFile::digest))
        .build();
  }

  private static Instant moment(JsonMembers members, String name) {
    return members
        .required(name)
        .meaning(
            text -> {
              try {
                return Instant.parse(text);
              } catch (DateTimeParseException noMoment) {
                throw new InvalidValueException(
                    name, text, "a moment such as 2026-11-29T03:00:00Z");
              }
            });
  }

  /** A manifest speaks of files beside it, and leads nowhere else. */
  private static String nameOfFile(String text) {
    if (!text.matches("[a-z]+(-[0-9]{3}[A-Z]?)?\\.json")) {
      throw new InvalidValueException("file", text, "the name of a reply, such as chart-185.json");
    }
    return text;
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValueException("address", text, "an address");
    }
  }

  private static String digest(String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      throw new InvalidValueException("sha256", text, "64 hexadecimal digits in lower case");
    }
    return text;
  }

  /** The canonical text of the file, in which it is kept. */
  public String toJson() {
    JsonObjectBuilder file =
        new JsonObjectBuilder()
            .text("format", FORMAT)
            .text("since", since)
            .texts("complete", complete)
            .objects("replies", ImmutableList.copyOf(replies.values()), ManifestFile::write);
    return JsonText.ofFile(file.build(), ImmutableSet.of());
  }

  private static JsonObjectBuilder write(KeptReply reply) {
    return new JsonObjectBuilder()
        .text("file", reply.file())
        .text("address", reply.address())
        .text("time", reply.receivedAt())
        .number("status", reply.status())
        .number("length", reply.length())
        .text("sha256", reply.sha256());
  }
}
