package org.accede.json.tree;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/** A value of a JSON text (RFC 8259). */
public sealed interface JsonValue {
  /** A string. */
  record Text(String value) implements JsonValue {
    @Override
    public String toString() {
      return JsonText.compact(this);
    }
  }

  /** A number, as it is written. */
  record Numeral(String digits) implements JsonValue {
    public static Numeral of(int number) {
      return new Numeral(Integer.toString(number));
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  /** True or false. */
  record Truth(boolean value) implements JsonValue {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** Null. */
  record Null() implements JsonValue {
    @Override
    public String toString() {
      return "null";
    }
  }

  /** An array. */
  record Array(ImmutableList<JsonValue> elements) implements JsonValue {
    @Override
    public String toString() {
      return JsonText.compact(this);
    }
  }

  /** An object, its members in order. */
  record Struct(Map<String, JsonValue> members) implements JsonValue {
    @Override
    public String toString() {
      return JsonText.compact(this);
    }
  }
}
