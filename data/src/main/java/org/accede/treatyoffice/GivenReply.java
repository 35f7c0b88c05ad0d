package org.accede.treatyoffice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * A reply whose shape is known.
 *
 * @param reply the reply
 * @param shape what it is about
 * @param treaty the treaty it is about, if it is about one
 */
record GivenReply(Reply reply, ReplyShape shape, Optional<TreatyNumber> treaty) {

  /** A treaty search, a chart or the table of places; which of them shows in the reply. */
  static GivenReply of(DataFile file) {
    Reply reply = Reply.read(file);
    ReplyShape shape = reply.shape();
    if (shape == ReplyShape.DECLARATIONS) {
      throw new DataFileException(
          file.name(),
          "",
          "declarations, which do not name their treaty",
          "the number of the treaty beside them");
    }
    return new GivenReply(
        reply, shape, shape == ReplyShape.CHART ? ChartReading.treatyOf(reply) : Optional.empty());
  }

  /** The declarations about a treaty; an empty list has none. */
  static GivenReply ofDeclarations(TreatyNumber treaty, DataFile file) {
    Reply reply = Reply.read(file);
    boolean isEmpty = reply.rows().isEmpty() && reply.lists().isEmpty();
    if (!isEmpty && reply.shape() != ReplyShape.DECLARATIONS) {
      throw new DataFileException(
          file.name(), "", "a reply about " + reply.shape(), "reservations and declarations");
    }
    return new GivenReply(reply, ReplyShape.DECLARATIONS, Optional.of(treaty));
  }

  /** What it is about, in a short name. */
  String subject() {
    return shape.name().toLowerCase(Locale.ROOT) + treaty.map(number -> "-" + number).orElse("");
  }

  /** Whether it is a chart without rows, of which nobody can tell what it is about. */
  boolean isEmptyChart() {
    return shape == ReplyShape.CHART && treaty.isEmpty();
  }

  ReadReply read() {
    return new ReadReply(reply.file(), shape, treaty, reply.allRows().size());
  }

  /**
   * Where its facts come from.
   *
   * @param asOf the day whose state of affairs it shows
   * @param statedSource the source that its facts cite, if the caller states it
   */
  ReplyOrigin origin(LocalDate asOf, Optional<Source> statedSource) {
    return new ReplyOrigin(Citation.of(statedSource.orElseGet(() -> source(asOf))), asOf);
  }

  private Source source(LocalDate asOf) {
    return new Source.Builder()
        .id("treaty-office-" + subject() + "-" + asOf)
        .kind(SourceKind.DEPOSITARY)
        .title("Treaty Office's " + title() + ", " + asOf)
        .asOf(ImpreciseDate.on(asOf))
        .build();
  }

  private String title() {
    String number = treaty.map(TreatyNumber::toString).orElse("");
    return switch (shape) {
      case SEARCH -> "index of treaties (treaty search)";
      case CHART -> "chart of signatures and ratifications of Treaty " + number;
      case DECLARATIONS -> "list of reservations and declarations for Treaty " + number;
      case PLACES -> "table of places";
    };
  }
}
