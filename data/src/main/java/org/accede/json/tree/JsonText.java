package org.accede.json.tree;

import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * The canonical JSON text of a value.
 *
 * <p>The members of the outermost object stand on lines of their own. One step below, the objects
 * of a list do, and so do the entries of the members named when printing; everything else is on one
 * line. A change of one fact is then a change of one line.
 */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final ImmutableSet<String> opened;
  private final StringBuilder text = new StringBuilder();

  private JsonText(ImmutableSet<String> opened) {
    this.opened = opened;
  }

  /** The text of a file, with the members whose entries stand on lines of their own. */
  public static String ofFile(JsonValue.Struct file, ImmutableSet<String> opened) {
    JsonText out = new JsonText(opened);
    out.file(file);
    return out.text.toString();
  }

  /** The value on one line. */
  static String compact(JsonValue value) {
    JsonText out = new JsonText(ImmutableSet.of());
    out.value(value);
    return out.text.toString();
  }

  private void file(JsonValue.Struct file) {
    String separator = "{\n  ";
    for (Map.Entry<String, JsonValue> member : file.members().entrySet()) {
      text.append(separator);
      string(member.getKey());
      text.append(": ");
      topMember(member.getKey(), member.getValue());
      separator = ",\n  ";
    }
    text.append("\n}\n");
  }

  private void topMember(String name, JsonValue value) {
    if (value instanceof JsonValue.Array list
        && !list.elements().isEmpty()
        && list.elements().stream().allMatch(JsonValue.Struct.class::isInstance)) {
      String separator = "[\n    ";
      for (JsonValue element : list.elements()) {
        text.append(separator);
        value(element);
        separator = ",\n    ";
      }
      text.append("\n  ]");
    } else if (value instanceof JsonValue.Struct object && opened.contains(name)) {
      String separator = "{\n    ";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        text.append(separator);
        member(member);
        separator = ",\n    ";
      }
      text.append("\n  }");
    } else {
      value(value);
    }
  }

  private void value(JsonValue value) {
    if (value instanceof JsonValue.Text string) {
      string(string.value());
    } else if (value instanceof JsonValue.Array list) {
      String separator = "";
      text.append('[');
      for (JsonValue element : list.elements()) {
        text.append(separator);
        value(element);
        separator = ", ";
      }
      text.append(']');
    } else if (value instanceof JsonValue.Struct object) {
      String separator = "";
      text.append('{');
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        text.append(separator);
        member(member);
        separator = ", ";
      }
      text.append('}');
    } else {
      text.append(value);
    }
  }

  private void member(Map.Entry<String, JsonValue> member) {
    string(member.getKey());
    text.append(": ");
    value(member.getValue());
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      character(string.charAt(i));
    }
    text.append('"');
  }

  /** Escapes what JSON has to have escaped, and nothing else. */
  private void character(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (c < ' ') {
          text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        } else {
          text.append(c);
        }
      }
    }
  }
}
