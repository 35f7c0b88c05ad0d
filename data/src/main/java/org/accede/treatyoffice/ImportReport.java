package org.accede.treatyoffice;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.answer.Wording;
import org.accede.json.DataFileException;
import org.accede.output.Document;
import org.accede.output.OutputFormat;
import org.accede.register.TreatyRegister;
import org.accede.text.Language;
import org.accede.text.Message;
import org.accede.text.Texts;

/**
 * What an import has read, and what was odd: for people, and for programs.
 *
 * <p>The same replies give the same text, in whatever order they were given.
 */
public final class ImportReport {
  /** The texts of reports of an import, for who writes those of another language. */
  public static final Texts TEXTS = Texts.read("import", ImportReport.class::getResourceAsStream);

  /** As many replies of a sort are named; more are counted. */
  private static final int MOST_NAMED = 12;

  private static final ImmutableList<ReplyShape> IN_ORDER =
      ImmutableList.of(
          ReplyShape.PLACES, ReplyShape.SEARCH, ReplyShape.CHART, ReplyShape.DECLARATIONS);

  private final TreatyOfficeImport imported;

  private ImportReport(TreatyOfficeImport imported) {
    this.imported = imported;
  }

  /** The report of an import. */
  public static ImportReport of(TreatyOfficeImport imported) {
    return new ImportReport(imported);
  }

  /**
   * For people: what was read, the anomalies by their kind, and the unknown fields. Each line is a
   * sentence, or an item after a dash.
   */
  public String text(Language language) {
    Wording words = wording(language);
    List<String> lines = new ArrayList<>();
    lines.add(words.of(title()));
    for (ReplyShape shape : IN_ORDER) {
      lines.addAll(replies(words, shape));
    }
    for (DataFileException fault : imported.unreadable()) {
      lines.add(
          "- " + words.of(Message.of("report.unreadable", String.valueOf(fault.getMessage()))));
    }
    TreatyRegister register = imported.register();
    CompleteCharts charts = new CompleteCharts(register);
    lines.add(
        words.of(
            Message.of(
                "report.counts",
                register.treaties().size(),
                register.participants().size(),
                register.acts().size(),
                register.notes().size(),
                charts.complete().size())));
    lines.addAll(charts.lines(words));
    lines.add(
        words.of(
            imported.anomalies().isEmpty()
                ? Message.of("report.none")
                : Message.of("report.anomalies", imported.anomalies().size())));
    byKind().asMap().forEach((kind, some) -> lines.addAll(lines(words, kind, List.copyOf(some))));
    if (!imported.unknownFields().isEmpty()) {
      lines.add(words.of("report.unknown"));
    }
    for (UnknownField field : imported.unknownFields()) {
      lines.add("- " + field.name() + " (" + field.count() + "): " + field.place());
    }
    return String.join("\n", lines) + "\n";
  }

  /** The replies about one thing, each on its line unless there are many. */
  private List<String> replies(Wording words, ReplyShape shape) {
    List<ReadReply> replies =
        imported.replies().stream().filter(reply -> reply.shape() == shape).toList();
    Message about = Message.of("report.shape." + shape);
    if (replies.size() > MOST_NAMED) {
      int rows = replies.stream().mapToInt(ReadReply::rows).sum();
      return List.of("- " + words.of(Message.of("report.replies", about, replies.size(), rows)));
    }
    return replies.stream()
        .map(
            reply -> "- " + words.of(Message.of("report.reply", reply.file(), about, reply.rows())))
        .toList();
  }

  private Message title() {
    return imported.asOfTheOldest().equals(imported.asOf())
        ? Message.of("report.title", imported.asOf())
        : Message.of("report.title.days", imported.asOfTheOldest(), imported.asOf());
  }

  private ListMultimap<AnomalyKind, Anomaly> byKind() {
    ListMultimap<AnomalyKind, Anomaly> byKind =
        MultimapBuilder.enumKeys(AnomalyKind.class).arrayListValues().build();
    imported.anomalies().forEach(anomaly -> byKind.put(anomaly.kind(), anomaly));
    return byKind;
  }

  /** What was only read otherwise needs no more than where; the rest is told in full. */
  private static List<String> lines(Wording words, AnomalyKind kind, List<Anomaly> some) {
    List<String> lines = new ArrayList<>();
    String sentence =
        "- " + words.of(Message.of("report.group", Message.of("kind." + kind), some.size()));
    if (kind.outcome() == AnomalyKind.Outcome.READ_OTHERWISE) {
      String where =
          some.stream().map(ImportReport::subject).distinct().collect(Collectors.joining(", "));
      lines.add(sentence + " " + where);
      return lines;
    }
    lines.add(sentence);
    for (Anomaly anomaly : some) {
      String values =
          Stream.of(
                  Optional.of(anomaly.value()).filter(value -> !value.isEmpty()),
                  anomaly.detail().map(detail -> "(" + detail + ")"))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      lines.add("  - " + place(anomaly) + (values.isEmpty() ? "" : ": " + values));
    }
    return lines;
  }

  private static String place(Anomaly anomaly) {
    return Stream.of(subject(anomaly), (anomaly.file() + " " + anomaly.pointer()).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String subject(Anomaly anomaly) {
    return Stream.of(anomaly.treaty(), anomaly.participant())
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** For programs: the same as a document. */
  public Document document() {
    return Document.of(OutputFormat.IMPORT, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    TreatyRegister register = imported.register();
    json.writeStringField("asOf", imported.asOf().toString());
    json.writeArrayFieldStart("replies");
    for (ReadReply reply : imported.replies()) {
      json.writeStartObject();
      json.writeStringField("file", reply.file());
      json.writeStringField("shape", reply.shape().name());
      json.writeNumberField("rows", reply.rows());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unreadable");
    for (DataFileException fault : imported.unreadable()) {
      json.writeStartObject();
      json.writeStringField("file", fault.file());
      json.writeStringField("pointer", fault.pointer());
      json.writeStringField("value", fault.value());
      json.writeStringField("expected", fault.expected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("treaties", register.treaties().size());
    json.writeNumberField("participants", register.participants().size());
    json.writeNumberField("acts", register.acts().size());
    json.writeNumberField("notes", register.notes().size());
    new CompleteCharts(register).write(json);
    json.writeArrayFieldStart("anomalies");
    for (Anomaly anomaly : imported.anomalies()) {
      write(json, anomaly);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unknownFields");
    for (UnknownField field : imported.unknownFields()) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeNumberField("count", field.count());
      json.writeStringField("place", field.place());
      json.writeStringField("value", field.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Anomaly anomaly) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", anomaly.kind().name());
    json.writeStringField("outcome", anomaly.kind().outcome().name());
    optional(json, "treaty", anomaly.treaty());
    optional(json, "participant", anomaly.participant());
    json.writeStringField("file", anomaly.file());
    json.writeStringField("pointer", anomaly.pointer());
    optional(json, "field", anomaly.field());
    json.writeStringField("value", anomaly.value());
    optional(json, "detail", anomaly.detail());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  static Wording wording(Language language) {
    return Wording.in(language).with(TEXTS);
  }
}
