package org.accede.rule.accession;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.accede.register.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * A place for each participant and treaty, of which a row is made when something is first put into
 * it: who asks about one pair pays for one row. Safe to share between threads; of two that put
 * something into the same new row at once, one may be lost and has to be put in again.
 *
 * @param <T> what is kept
 */
final class Grid<T> {
  private final AtomicReferenceArray<@Nullable AtomicReferenceArray<@Nullable T>> rows;
  private final int columns;

  private Grid(int rows, int columns) {
    this.rows = new AtomicReferenceArray<>(rows);
    this.columns = columns;
  }

  /** An empty place for each participant and treaty of a register. */
  static <T> Grid<T> of(TreatyRegister register) {
    return new Grid<>(register.participants().size(), register.treaties().size());
  }

  /**
   * The same places, but for some rows in which there is nothing yet: what is put into one of the
   * others is found by both.
   */
  Grid<T> without(Iterable<Integer> some) {
    Grid<T> another = new Grid<>(rows.length(), columns);
    for (int row = 0; row < rows.length(); row++) {
      another.rows.setPlain(row, rows.get(row));
    }
    for (int row : some) {
      another.rows.setPlain(row, null);
    }
    return another;
  }

  /** What is in a place; null if nothing is. */
  @Nullable T get(int row, int column) {
    @Nullable AtomicReferenceArray<@Nullable T> places = rows.get(row);
    return places == null ? null : places.get(column);
  }

  /** Puts something into a place. */
  void put(int row, int column, T value) {
    @Nullable AtomicReferenceArray<@Nullable T> places = rows.get(row);
    if (places == null) {
      places = new AtomicReferenceArray<>(columns);
      rows.set(row, places);
    }
    places.set(column, value);
  }
}
