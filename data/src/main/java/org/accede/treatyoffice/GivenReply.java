package org.accede.treatyoffice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyNumber;

/**
 * A reply as it was given to an import.
 *
 * @param reply the reply
 * @param shape what it is about
 * @param treaty the treaty it is about, if it is about one
 * @param statedSource the source that its facts cite, if the caller states it
 */
record GivenReply(
    Reply reply, ReplyShape shape, Optional<TreatyNumber> treaty, Optional<Source> statedSource) {

  /** What it is about, in a short name. */
  String subject() {
    return shape.name().toLowerCase(Locale.ROOT) + treaty.map(number -> "-" + number).orElse("");
  }

  /** Whether it is a chart without rows, of which nobody can tell what it is about. */
  boolean isEmptyChart() {
    return shape == ReplyShape.CHART && treaty.isEmpty();
  }

  ReadReply read() {
    return new ReadReply(reply.file(), shape, reply.allRows().size());
  }

  ReplyOrigin origin(LocalDate asOf) {
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
