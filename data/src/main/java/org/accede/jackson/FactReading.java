package org.accede.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.function.Function;
import org.accede.difference.Change;
import org.accede.difference.RegisterDifference;
import org.accede.error.InvalidValueException;
import org.accede.invitation.DefaultTerm;
import org.accede.json.DataFile;
import org.accede.json.DifferenceFile;
import org.accede.json.FactsFile;
import org.accede.json.RegisterFile;
import org.accede.participant.Participant;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/** Facts in the form of files of facts: each is a file that holds it and no other. */
final class FactReading {
  private FactReading() {}

  static DataFile file(JsonNode json) {
    String text = json.toString();
    try {
      // Not getBytes, which would put a question mark for half a surrogate pair.
      ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return DataFile.of(bytes, "JSON");
    } catch (CharacterCodingException halfACharacter) {
      throw new InvalidValueException("JSON", text, "no half of a surrogate pair");
    }
  }

  static FactsFile facts(JsonNode json) {
    return FactsFile.read(file(json));
  }

  static RegisterDifference difference(JsonNode json) {
    return DifferenceFile.read(file(json)).difference();
  }

  /**
   * The one change of a file, if it is of a type.
   *
   * @throws InvalidValueException if it holds none, more or another
   */
  static <T extends Change> T change(JsonNode json, Class<T> type) {
    ImmutableList<Change> changes = DifferenceFile.read(file(json)).changes();
    if (changes.size() != 1) {
      throw new InvalidValueException("changes", changes.size() + " of them", "one change");
    }
    Change change = changes.get(0);
    if (!type.isInstance(change)) {
      throw new InvalidValueException("change", change.kind().toString(), type.getSimpleName());
    }
    return type.cast(change);
  }

  static Participant participant(JsonNode json) {
    return only("a participant", json, RegisterFile::participants);
  }

  static Treaty treaty(JsonNode json) {
    return only("a treaty", json, RegisterFile::treaties);
  }

  static DefaultTerm term(JsonNode json) {
    return only("a term", json, RegisterFile::defaultTerms);
  }

  /**
   * The one fact of a file, if it is of a type.
   *
   * @throws InvalidValueException if it holds none, more or another
   */
  static <T extends TreatyFact> T fact(JsonNode json, Class<T> type) {
    TreatyFact fact =
        only(
            "an act, a note or a step",
            json,
            file ->
                ImmutableList.<TreatyFact>builder()
                    .addAll(file.chart())
                    .addAll(file.notes())
                    .addAll(file.procedure())
                    .build());
    if (!type.isInstance(fact)) {
      throw new InvalidValueException("fact", fact.label(), type.getSimpleName());
    }
    return type.cast(fact);
  }

  private static <T> T only(
      String what, JsonNode json, Function<RegisterFile, ImmutableList<? extends T>> part) {
    ImmutableList<? extends T> found = part.apply(RegisterFile.read(file(json)));
    if (found.size() != 1) {
      throw new InvalidValueException("facts", found.size() + " of them", what);
    }
    return found.get(0);
  }
}
