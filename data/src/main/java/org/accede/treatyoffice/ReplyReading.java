package org.accede.treatyoffice;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.accede.json.DataFile;
import org.accede.json.DataFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a reply.
 *
 * <p>Whatever the rows hold is admitted, an object within a row included; what is nested deeper or
 * in a list is checked to be JSON and not kept. Refused are names that stand twice in an object,
 * half characters, and more than any reply of the service needs.
 */
final class ReplyReading {
  private static final int MOST_VALUES = 2_000_000;
  private static final int MOST_BLANKS = 4_096;
  private static final int DEEPEST = 20;
  private static final String EXPECTED = "a reply of the Treaty Office's service: a list in JSON";
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNameLength(1_000).build())
          .build();

  private final String file;
  private final JsonParser parser;
  private int values;

  private ReplyReading(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static Reply read(DataFile file) {
    try (BufferedInputStream bytes = new BufferedInputStream(file.open());
        JsonParser parser = FACTORY.createParser(bytes)) {
      refuseOthers(file.name(), first(bytes));
      return new ReplyReading(file.name(), parser).only();
    } catch (IOException unreadable) {
      throw new DataFileException(
          file.name(), "", unreadable.toString(), "a file that can be read", unreadable);
    }
  }

  /** The first byte that is not blank; -1 if there is none. */
  private static int first(BufferedInputStream bytes) throws IOException {
    bytes.mark(MOST_BLANKS);
    int first = bytes.read();
    for (int i = 1; i < MOST_BLANKS && Character.isWhitespace(first); i++) {
      first = bytes.read();
    }
    bytes.reset();
    return first;
  }

  /** Refuses what a browser may have saved in the place of a reply. */
  private static void refuseOthers(String file, int first) {
    if (first < 0) {
      throw new DataFileException(file, "", "nothing", EXPECTED);
    }
    if (first == '<') {
      throw new DataFileException(file, "", "a page of HTML", EXPECTED);
    }
  }

  private Reply only() throws IOException {
    try {
      Reply reply = reply();
      if (parser.nextToken() != null) {
        throw fault("something after the end", "the end of the file");
      }
      return reply;
    } catch (StreamConstraintsException tooMuch) {
      throw broken("a text beyond the limits", "at most " + DEEPEST + " levels", tooMuch);
    } catch (JsonEOFException cutOff) {
      throw broken("the end of the file", "the rest of the reply", cutOff);
    } catch (JsonProcessingException noJson) {
      throw broken(
          noJson.getOriginalMessage(), "JSON in UTF-8, and each field of a row once", noJson);
    }
  }

  private Reply reply() throws IOException {
    JsonToken start = parser.nextToken();
    if (start == JsonToken.START_OBJECT) {
      Row error = row("");
      throw new DataFileException(
          file,
          "",
          error.fields().entrySet().stream()
              .limit(3)
              .map(field -> field.getKey() + ": " + field.getValue().value())
              .collect(joining(", ", "an object {", "}")),
          EXPECTED);
    }
    if (start != JsonToken.START_ARRAY) {
      throw new DataFileException(file, "", field("", start).value(), EXPECTED);
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableList.Builder<Optional<ImmutableList<Row>>> lists = ImmutableList.builder();
    int count = 0;
    @Nullable Boolean areRows = null;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      String pointer = "/" + count++;
      boolean isRow = token == JsonToken.START_OBJECT;
      if (areRows != null && areRows != isRow) {
        throw new DataFileException(
            file, pointer, field(pointer, token).value(), "rows alone, or lists of rows alone");
      }
      areRows = isRow;
      if (isRow) {
        rows.add(row(pointer));
      } else {
        lists.add(list(pointer, token));
      }
    }
    return new Reply(file, rows.build(), lists.build());
  }

  private Optional<ImmutableList<Row>> list(String pointer, @Nullable JsonToken start)
      throws IOException {
    if (start == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (start != JsonToken.START_ARRAY) {
      throw field(pointer, start).fault("a row or a list of rows");
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      String place = pointer + "/" + count++;
      if (token != JsonToken.START_OBJECT) {
        throw field(place, token).fault("a row");
      }
      rows.add(row(place));
    }
    return Optional.of(rows.build());
  }

  private Row row(String pointer) throws IOException {
    count();
    ImmutableMap.Builder<String, Field> fields = ImmutableMap.builder();
    for (String name = nextName(); name != null; name = nextName()) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        for (String inner = nextName(); inner != null; inner = nextName()) {
          put(fields, pointer, name + "/" + inner, parser.nextToken());
        }
      } else {
        put(fields, pointer, name, token);
      }
    }
    return new Row(file, pointer, fields.buildOrThrow());
  }

  /** Refuses what would fill the memory. */
  private void count() {
    if (++values > MOST_VALUES) {
      throw fault("more than " + MOST_VALUES + " rows and fields", "a reply of the service");
    }
  }

  private void put(
      ImmutableMap.Builder<String, Field> fields,
      String pointer,
      String name,
      @Nullable JsonToken token)
      throws IOException {
    count();
    fields.put(name, field(pointer + "/" + name, name, token));
  }

  /** The name of the next field, as a JSON Pointer has it; null at the end of the object. */
  private @Nullable String nextName() throws IOException {
    @Nullable String name = parser.nextFieldName();
    return name == null ? null : wellFormed(name).replace("~", "~0").replace("/", "~1");
  }

  /** What stands in the place of a row or a list of rows. */
  private Field field(String pointer, @Nullable JsonToken token) throws IOException {
    return field(pointer, "", token);
  }

  private Field field(String pointer, String name, @Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw fault("the end of the file", "the rest of the reply");
    }
    Field.Form form =
        switch (token) {
          case START_OBJECT -> Field.Form.OBJECT;
          case START_ARRAY -> Field.Form.ARRAY;
          case VALUE_STRING -> Field.Form.TEXT;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Field.Form.NUMBER;
          case VALUE_TRUE -> Field.Form.TRUE;
          case VALUE_FALSE -> Field.Form.FALSE;
          case VALUE_NULL -> Field.Form.NULL;
          default -> throw fault(token.toString(), "a JSON value");
        };
    parser.skipChildren();
    boolean hasText = form == Field.Form.TEXT || form == Field.Form.NUMBER;
    return new Field(file, pointer, name, form, hasText ? wellFormed(parser.getText()) : "");
  }

  /** Refuses half a surrogate pair, which an escape can smuggle in and UTF-8 cannot hold. */
  private String wellFormed(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw fault("half a surrogate pair", "whole characters");
    }
    return text;
  }

  private DataFileException fault(String found, String expected) {
    return new DataFileException(file, pointer(), found + at(parser.currentLocation()), expected);
  }

  private DataFileException broken(String found, String expected, JsonProcessingException cause) {
    return new DataFileException(file, pointer(), found + at(cause.getLocation()), expected, cause);
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", byte " + location.getColumnNr();
  }
}
