package org.accede.treatyoffice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.answer.Wording;
import org.accede.participant.ParticipantCode;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.text.Message;
import org.accede.treaty.TreatyNumber;

/** What an import tells of the charts that are complete, and for whom. */
final class CompleteCharts {
  private final ImmutableListMultimap<TreatyNumber, Scope> scopes;

  CompleteCharts(TreatyRegister register) {
    ImmutableListMultimap.Builder<TreatyNumber, Scope> all = ImmutableListMultimap.builder();
    register.treatyCoverage().forEach((number, coverage) -> all.put(number, coverage.scope()));
    scopes = all.build();
  }

  /** Those that are complete for everyone. */
  ImmutableList<TreatyNumber> complete() {
    return charts(true);
  }

  private ImmutableList<TreatyNumber> charts(boolean areForEveryone) {
    return scopes.keySet().stream()
        .filter(one -> scopes.containsEntry(one, Scope.Group.EVERYONE) == areForEveryone)
        .sorted()
        .collect(toImmutableList());
  }

  /** For people: those that are complete for some. */
  List<String> lines(Wording words) {
    List<String> lines = new ArrayList<>();
    ImmutableList<TreatyNumber> partly = charts(false);
    if (!partly.isEmpty()) {
      lines.add(words.of(Message.of("report.partly", partly.size())));
    }
    for (TreatyNumber chart : partly) {
      String whom =
          scopes.get(chart).stream()
              .map(scope -> words.of(message(scope)))
              .collect(Collectors.joining(", "));
      lines.add("- " + words.of(Message.of("report.chart", chart, whom)));
    }
    return lines;
  }

  private static Message message(Scope scope) {
    return scope instanceof Scope.Named named
        ? Message.of("report.named", named.participants().size())
        : Message.of("coverage.for." + scope);
  }

  /** For programs. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("completeCharts");
    for (TreatyNumber number : complete()) {
      json.writeString(number.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("partlyCompleteCharts");
    for (TreatyNumber number : charts(false)) {
      json.writeStartObject();
      json.writeStringField("treaty", number.toString());
      json.writeArrayFieldStart("groups");
      for (Scope scope : scopes.get(number)) {
        if (scope instanceof Scope.Group group) {
          json.writeString(group.name());
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("participants");
      for (Scope scope : scopes.get(number)) {
        if (scope instanceof Scope.Named named) {
          for (ParticipantCode who : named.participants()) {
            json.writeString(who.value());
          }
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
