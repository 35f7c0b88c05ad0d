package org.accede.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.AccessionTimeline;
import org.accede.rule.accession.HistoryEvent;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every change of stage of a participant and a treaty. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Every change of stage of a State or organisation and one treaty, with its cause.")
final class TimelineCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption languageOption = new LanguageOption();
  @Mixin private final ReadingOption readingOption = new ReadingOption();
  @Mixin private final FormatOption formatOption = new FormatOption();
  @Mixin private final RegisterOptions registerOptions = new RegisterOptions();

  @Parameters(index = "0", paramLabel = "PARTICIPANT", description = "A code or name.")
  private String participant = "";

  @Parameters(index = "1", paramLabel = "TREATY", description = "A number or name.")
  private String treaty = "";

  @Option(
      names = "--known-on",
      paramLabel = "D",
      description = "Only what was known on this day counts.")
  private @Nullable LocalDate knownOn;

  @Override
  public Integer call() throws IOException {
    TreatyRegister all = registerOptions.register(languageOption);
    TreatyRegister register = knownOn == null ? all : all.knownOn(knownOn);
    Accessions.ToTreaty asked = readingOption.accessions(register).of(participant).to(treaty);
    ImmutableList<AccessionTimeline.Span> spans = asked.timeline().stages();
    Wording wording = languageOption.wording();
    PrintWriter out = Injected.value(spec).commandLine().getOut();
    if (formatOption.isJson()) {
      out.print(Json.text(json -> write(json, asked, spans, wording)));
    } else {
      say(
          out,
          wording.of(asked.participant().name())
              + ", "
              + wording.of(asked.treaty().label())
              + ", "
              + wording.of(asked.treaty().title()));
      out.println();
      ImmutableList<HistoryEvent> history = asked.timeline().history();
      Set<Message> said = new HashSet<>();
      spans.forEach(span -> draw(out, span, history, said, wording));
    }
    out.flush();
    return 0;
  }

  /**
   * One span: its first day on a bar, solid where the stage is certain and dotted where not, and
   * what happened in it without a change of stage. Nothing is said twice.
   */
  private static void draw(
      PrintWriter out,
      AccessionTimeline.Span span,
      ImmutableList<HistoryEvent> history,
      Set<Message> said,
      Wording wording) {
    boolean certain = span.answer().isDetermined();
    String day = span.firstDay().day().map(Object::toString).orElse("");
    String bar = certain ? "│" : "┊";
    out.println(
        pad(day) + (day.isEmpty() ? bar : certain ? "├─" : "├╌") + " " + stages(span, wording));
    ImmutableList<Message> causes =
        span.answer().explanation().steps().stream()
            .map(Step::message)
            .filter(message -> !said.contains(message))
            .limit(certain ? 2 : 0)
            .collect(ImmutableList.toImmutableList());
    said.addAll(causes);
    causes.forEach(
        cause ->
            Layout.wrap(wording.of(cause), Layout.WIDTH - 16)
                .forEach(line -> out.println(pad("") + bar + "    " + line)));
    history.stream()
        .filter(event -> isInside(event, span) && said.add(event.what().message()))
        .forEach(event -> draw(out, event, bar, wording));
  }

  /** Whether something happened in the days of a span. */
  private static boolean isInside(HistoryEvent event, AccessionTimeline.Span span) {
    Optional<LocalDate> on = event.on().latest();
    return on.isPresent()
        && span.firstDay().isOnOrBefore(on.get()) != Trilean.NO
        && span.lastDay().isOnOrAfter(on.get()) != Trilean.NO;
  }

  private static void draw(PrintWriter out, HistoryEvent event, String bar, Wording wording) {
    String day = event.on().day().map(Object::toString).orElse("");
    String mark = pad(day) + (day.isEmpty() ? bar : "•") + "    ";
    for (String line : Layout.wrap(wording.of(event.what().message()), Layout.WIDTH - 16)) {
      out.println(mark + line);
      mark = pad("") + bar + "    ";
    }
  }

  private static String pad(String day) {
    return String.format("%-10s ", day);
  }

  private static String stages(AccessionTimeline.Span span, Wording wording) {
    return span.answer().candidates().stream()
        .map(state -> wording.of("stage." + state.stage()))
        .collect(Collectors.joining(" / "));
  }

  private static void say(PrintWriter out, String line) {
    Layout.wrap(line).forEach(out::println);
  }

  private static void write(
      JsonGenerator json,
      Accessions.ToTreaty asked,
      ImmutableList<AccessionTimeline.Span> spans,
      Wording words)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("participant", asked.participant().code().value());
    json.writeStringField("treaty", asked.treaty().number().toString());
    json.writeArrayFieldStart("spans");
    for (AccessionTimeline.Span span : spans) {
      json.writeStartObject();
      Json.optional(json, "firstDay", span.firstDay().day());
      Json.optional(json, "lastDay", span.lastDay().day());
      json.writeBooleanField("determined", span.answer().isDetermined());
      json.writeArrayFieldStart("candidates");
      for (AccessionState candidate : span.answer().candidates()) {
        json.writeString(candidate.stage().name());
      }
      json.writeEndArray();
      Json.optional(
          json,
          "since",
          span.answer().value().flatMap(AccessionState::since).map(ImpreciseDate::toString));
      Json.optional(
          json,
          "until",
          span.answer().value().flatMap(AccessionState::until).map(ImpreciseDate::toString));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("history");
    for (HistoryEvent event : asked.timeline().history()) {
      json.writeStartObject();
      json.writeStringField("on", event.on().toString());
      json.writeStringField("what", words.of(event.what().message()));
      json.writeArrayFieldStart("sources");
      for (Citation citation : event.what().citations()) {
        json.writeString(citation.label());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
