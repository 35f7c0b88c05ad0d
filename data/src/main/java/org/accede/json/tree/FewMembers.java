package org.accede.json.tree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that has few of them, in order.
 *
 * <p>Two arrays, of which that of the names can be that of another object: most objects of a file
 * are lines of a list and have the same members, and a file may have a million lines.
 */
final class FewMembers extends AbstractMap<String, JsonValue> {
  private final String[] names;
  private final JsonValue[] values;

  /**
   * Members.
   *
   * @param names their names, each once
   * @param values what they are, in the order of the names
   */
  FewMembers(String[] names, JsonValue[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public Set<Map.Entry<String, JsonValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return values.length;
      }

      @Override
      public Iterator<Map.Entry<String, JsonValue>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, JsonValue>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < values.length;
    }

    @Override
    public Map.Entry<String, JsonValue> next() {
      if (next == values.length) {
        throw new NoSuchElementException();
      }
      Map.Entry<String, JsonValue> entry = Map.entry(names[next], values[next]);
      next++;
      return entry;
    }
  }
}
