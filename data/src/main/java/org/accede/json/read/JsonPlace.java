package org.accede.json.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InvalidValueException;
import org.accede.json.DataFileException;
import org.accede.json.tree.JsonValue;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.TreatyNumber;
import org.jspecify.annotations.Nullable;

/** A value with its place in a data file, so that whatever is wrong with it can be pointed at. */
public final class JsonPlace {
  private static final int LONGEST_VALUE = 120;

  private final JsonDocument document;
  private final @Nullable JsonPlace parent;
  private final @Nullable String name;
  private final int index;
  private final JsonValue value;

  /**
   * A member of an object, or the whole file.
   *
   * @param document the file
   * @param parent the object that holds it; none for the whole file
   * @param name its name there
   * @param value what stands there
   */
  JsonPlace(JsonDocument document, @Nullable JsonPlace parent, String name, JsonValue value) {
    this.document = document;
    this.parent = parent;
    this.name = name;
    this.index = 0;
    this.value = value;
  }

  /** An element of a list, by its index. */
  private JsonPlace(JsonPlace list, int index, JsonValue value) {
    this.document = list.document;
    this.parent = list;
    this.name = null;
    this.index = index;
    this.value = value;
  }

  private JsonPlace(JsonPlace other, SourceTable sources) {
    this.document = other.document.citing(sources);
    this.parent = other.parent;
    this.name = other.name;
    this.index = other.index;
    this.value = other.value;
  }

  JsonDocument document() {
    return document;
  }

  /** Its name or index in the object or list that holds it. */
  String token() {
    return name == null ? Integer.toString(index) : name;
  }

  /** The place as a JSON Pointer (RFC 6901). */
  String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + token().replace("~", "~0").replace("/", "~1");
  }

  /** That something else was expected here. */
  public DataFileException fault(String expected) {
    return new DataFileException(document.file().name(), pointer(), found(), expected);
  }

  /** That something else was expected here, as another failure showed. */
  public DataFileException fault(String expected, Throwable cause) {
    return new DataFileException(document.file().name(), pointer(), found(), expected, cause);
  }

  private String found() {
    String text = value.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 3) + "...";
  }

  /** Whether a list stands here, and not a text. */
  public boolean isList() {
    return value instanceof JsonValue.Array;
  }

  boolean isEmptyList() {
    return value instanceof JsonValue.Array list && list.elements().isEmpty();
  }

  /** The same place, which cites the sources of a table other than the file's. */
  public JsonPlace citing(SourceTable sources) {
    return new JsonPlace(this, sources);
  }

  /** The text that stands here. */
  public String text() {
    if (value instanceof JsonValue.Text text && !text.value().isBlank()) {
      return text.value();
    }
    throw fault("a text");
  }

  /** What the text that stands here means. */
  public <T> T meaning(Function<String, T> parse) {
    String text = text();
    try {
      return parse.apply(text);
    } catch (InvalidValueException invalid) {
      throw fault(invalid.expected(), invalid);
    }
  }

  /** The constant that is named here. */
  public <E extends Enum<E>> E oneOf(Iterable<E> allowed) {
    String text = text();
    for (E constant : allowed) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw fault("one of " + allowed);
  }

  /** The imprecise date that stands here. */
  ImpreciseDate date() {
    return meaning(document::date);
  }

  /** The day that stands here: one day and no other. */
  LocalDate day() {
    Optional<LocalDate> day = date().day();
    if (day.isEmpty()) {
      throw fault("a day such as 2020-04-22");
    }
    return day.get();
  }

  /** The period that stands here. */
  Period period() {
    try {
      return Period.parse(text());
    } catch (DateTimeException noPeriod) {
      throw fault("an ISO 8601 period such as P5Y or P30D", noPeriod);
    }
  }

  /** The code of a participant that stands here. */
  public ParticipantCode participant() {
    return meaning(document::participant);
  }

  /** The number of a treaty that stands here. */
  public TreatyNumber treaty() {
    return meaning(document::treaty);
  }

  /** The Treaty Office's participation code that stands here. */
  public ParticipationCode participationCode() {
    return meaning(ParticipationCode::new);
  }

  /** The citation that stands here. */
  Citation citation() {
    return document.citation(this);
  }

  /** The text in both languages that stands here. */
  BilingualText bilingual() {
    return object(members -> new BilingualText(members.text("en"), members.text("fr")));
  }

  /** The same; a text in English alone, as release 0.1.0 wrote some, stands for both. */
  BilingualText bilingualOrEnglish() {
    return value instanceof JsonValue.Text ? new BilingualText(text(), text()) : bilingual();
  }

  /** The whole number that stands here; none of those that data files count is negative. */
  int count() {
    if (value instanceof JsonValue.Numeral number) {
      try {
        int count = Integer.parseInt(number.digits());
        if (count >= 0) {
          return count;
        }
      } catch (NumberFormatException tooLargeOrBroken) {
        throw fault("a whole number", tooLargeOrBroken);
      }
    }
    throw fault("a whole number");
  }

  /** The truth value that stands here. */
  boolean truth() {
    if (value instanceof JsonValue.Truth truth) {
      return truth.value();
    }
    throw fault("true or false");
  }

  /** What the object that stands here makes. */
  public <T> T object(Shape<T> shape) {
    if (!(value instanceof JsonValue.Struct object) || object.members().isEmpty()) {
      throw fault("an object with members");
    }
    JsonMembers members = new JsonMembers(this, object.members());
    try {
      T made = shape.read(members);
      members.end();
      return made;
    } catch (InvalidValueException invalid) {
      throw new DataFileException(
          document.file().name(),
          pointer(),
          invalid.argument() + " \"" + invalid.value() + "\"",
          invalid.expected(),
          invalid);
    } catch (InconsistentFactsException inconsistent) {
      throw fault("facts that can stand together: " + inconsistent.getMessage(), inconsistent);
    }
  }

  /** The elements of the list that stands here, each a place as long as it is looked at. */
  public List<JsonPlace> elements() {
    if (!(value instanceof JsonValue.Array list) || list.elements().isEmpty()) {
      throw fault("a list that is not empty");
    }
    return new AbstractList<>() {
      @Override
      public JsonPlace get(int i) {
        return new JsonPlace(JsonPlace.this, i, list.elements().get(i));
      }

      @Override
      public int size() {
        return list.elements().size();
      }
    };
  }
}
