package org.accede.json.read;

/**
 * How an object of a data file becomes a value.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Shape<T> {
  /** The value that these members make; it asks for every member it knows. */
  T read(JsonMembers members);
}
