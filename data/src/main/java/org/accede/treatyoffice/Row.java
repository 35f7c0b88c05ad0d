package org.accede.treatyoffice;

import com.google.common.collect.ImmutableMap;
import org.accede.json.DataFileException;

/**
 * A row of a reply: an object of JSON whose fields are asked for by name. A field of an object
 * within it has both names, with a slash between them, each as in a JSON Pointer.
 *
 * @param file the name of the file
 * @param pointer the place in the file, as a JSON Pointer
 * @param fields the fields by name
 */
record Row(String file, String pointer, ImmutableMap<String, Field> fields) {
  /** A field; null stands for one that is not there. */
  Field field(String name) {
    Field field = fields.get(name);
    return field == null ? new Field(file, pointer + "/" + name, name, Field.Form.NULL, "") : field;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** That something else was expected of the row. */
  DataFileException fault(String found, String expected) {
    return new DataFileException(file, pointer, found, expected);
  }
}
