package org.accede.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.accede.json.bytes.FileBytes;
import org.accede.json.bytes.Utf8Input;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a data file: one JSON value and nothing after it, no member twice in an object,
 * no nesting deeper than any data file needs.
 *
 * <p>The parser is Jackson's streaming one; its tree and data binding would take longer to start
 * than all the bundled files take to read.
 */
public final class JsonReading {
  private static final int DEEPEST = 20;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // Data files are UTF-8: what looks like another encoding is a fault in them.
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(20)
                  .maxNameLength(1_000)
                  .maxStringLength(10_000_000)
                  .build())
          .build();

  /** Another place that the parser speaks of, such as where the object began. */
  private static final Pattern OTHER_PLACE =
      Pattern.compile("\\[Source: [^\\]]*line: (\\d+), column: (\\d+)\\]");

  /** Objects with as many members or fewer are kept in arrays. */
  private static final int FEW = 16;

  /** The length of texts that are worth looking up, such as days, codes and citations. */
  private static final int SHORT = 32;

  private final DataFile file;
  private final JsonParser parser;
  private final Map<Integer, String[]> namesBySize = new HashMap<>();
  private final Map<String, JsonValue.Text> texts = new HashMap<>();

  private JsonReading(DataFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The value that a file is the text of.
   *
   * @throws DataFileException if it is not JSON, has a member twice, or is nested too deeply
   */
  public static JsonValue read(DataFile file) {
    try (JsonParser parser = FACTORY.createParser(new Utf8Input(file.name(), file.open()))) {
      return new JsonReading(file, parser).only();
    } catch (JsonEOFException cutOff) {
      throw new DataFileException(
          file.name(),
          "",
          "the end of the file" + at(cutOff.getLocation()),
          "the rest of the JSON text",
          cutOff);
    } catch (JsonProcessingException noJson) {
      throw new DataFileException(
          file.name(), "", reason(noJson) + at(noJson.getLocation()), "JSON in UTF-8", noJson);
    } catch (IOException unreadable) {
      throw FileBytes.unreadable(file.name(), unreadable);
    }
  }

  private static String reason(JsonProcessingException noJson) {
    return OTHER_PLACE.matcher(noJson.getOriginalMessage()).replaceAll("line $1, byte $2");
  }

  private JsonValue only() throws IOException {
    try {
      JsonValue value = value(parser.nextToken());
      if (parser.nextToken() != null) {
        throw fault("something after the end", "the end of the file", null);
      }
      return value;
    } catch (StreamConstraintsException tooMuch) {
      throw new DataFileException(
          file.name(),
          "",
          "a text beyond the limits" + at(parser.currentLocation()),
          "at most " + DEEPEST + " levels, and numbers, names and texts of a sane length",
          tooMuch);
    }
  }

  private JsonValue value(@Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw fault("the end of the file", "a JSON object", null);
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getText());
      case VALUE_TRUE -> new JsonValue.Truth(true);
      case VALUE_FALSE -> new JsonValue.Truth(false);
      case VALUE_NULL -> new JsonValue.Null();
      default -> throw fault(token.toString(), "a JSON value", null);
    };
  }

  private JsonValue object() throws IOException {
    List<String> names = new ArrayList<>(FEW);
    List<JsonValue> values = new ArrayList<>(FEW);
    String name = parser.nextFieldName();
    for (; name != null && names.size() < FEW; name = parser.nextFieldName()) {
      if (names.contains(name)) {
        throw fault("the member \"" + name + "\" twice", "each member once", pointer());
      }
      names.add(wellFormed(name));
      values.add(value(parser.nextToken()));
    }
    if (name == null) {
      return new JsonValue.Struct(new FewMembers(shared(names), values.toArray(new JsonValue[0])));
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < FEW; i++) {
      members.put(names.get(i), values.get(i));
    }
    for (; name != null; name = parser.nextFieldName()) {
      if (members.containsKey(name)) {
        throw fault("the member \"" + name + "\" twice", "each member once", pointer());
      }
      members.put(wellFormed(name), value(parser.nextToken()));
    }
    return new JsonValue.Struct(members);
  }

  /** The names of an object; those of an earlier one, if they are the same. */
  private String[] shared(List<String> names) {
    String[] known = namesBySize.get(names.size());
    if (known == null || !Arrays.asList(known).equals(names)) {
      known = names.toArray(new String[0]);
      namesBySize.put(names.size(), known);
    }
    return known;
  }

  /** A text; one that is short, and was there before, is the same value. */
  private JsonValue text() throws IOException {
    String text = parser.getText();
    if (text.length() > SHORT) {
      return new JsonValue.Text(wellFormed(text));
    }
    JsonValue.Text known = texts.get(text);
    if (known == null) {
      known = new JsonValue.Text(wellFormed(text));
      texts.put(text, known);
    }
    return known;
  }

  private JsonValue array() throws IOException {
    ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(value(token));
    }
    return new JsonValue.Array(elements.build());
  }

  /** Refuses half a surrogate pair, which an escape can smuggle in and UTF-8 cannot hold. */
  private String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          throw fault("half a surrogate pair", "whole characters", pointer());
        }
        i++;
      }
    }
    return text;
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private DataFileException fault(String found, String expected, @Nullable String pointer) {
    return new DataFileException(
        file.name(),
        pointer == null ? "" : pointer,
        found + at(parser.currentLocation()),
        expected);
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", byte " + location.getColumnNr();
  }
}
