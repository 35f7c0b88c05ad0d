package org.accede.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.accede.treaty.TreatyFact;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the order of the record. Of a long list of which little changes only the change is
 * written down; the whole is put together when somebody reads it.
 *
 * <p>Immutable. Two threads may each put the whole together, which is the same.
 *
 * @param <F> the sort of the facts
 */
final class FactLog<F extends TreatyFact> {
  /** When so many changes have come together, the whole is made anew. */
  private static final int MOST_CHANGES = 1 << 10;

  private final ImmutableList<F> older;
  private final ImmutableSet<F> removed;
  private final ImmutableList<F> added;
  private @Nullable ImmutableList<F> whole;

  private FactLog(ImmutableList<F> older, ImmutableSet<F> removed, ImmutableList<F> added) {
    this.older = older;
    this.removed = removed;
    this.added = added;
  }

  static <F extends TreatyFact> FactLog<F> of(Collection<F> facts) {
    return new FactLog<>(ImmutableList.copyOf(facts), ImmutableSet.of(), ImmutableList.of());
  }

  int size() {
    return older.size() - removed.size() + added.size();
  }

  /** All of them. */
  ImmutableList<F> all() {
    if (removed.isEmpty() && added.isEmpty()) {
      return older;
    }
    @Nullable ImmutableList<F> all = whole;
    if (all == null) {
      all = together();
      whole = all;
    }
    return all;
  }

  private ImmutableList<F> together() {
    ImmutableList.Builder<F> all = ImmutableList.builderWithExpectedSize(size());
    if (removed.isEmpty()) {
      all.addAll(older);
    } else {
      for (F fact : older) {
        if (!removed.contains(fact)) {
          all.add(fact);
        }
      }
    }
    return all.addAll(added).build();
  }

  /** The same without some facts, each of which is there once, and with others at the end. */
  FactLog<F> changed(ImmutableSet<F> less, ImmutableList<F> more) {
    if (less.isEmpty() && more.isEmpty()) {
      return this;
    }
    ImmutableSet<F> lately = less.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(added);
    ImmutableSet.Builder<F> gone = ImmutableSet.<F>builder().addAll(removed);
    less.stream().filter(fact -> !lately.contains(fact)).forEach(gone::add);
    ImmutableList.Builder<F> stillAdded = ImmutableList.builder();
    added.stream().filter(fact -> !less.contains(fact)).forEach(stillAdded::add);
    FactLog<F> changed = new FactLog<>(older, gone.build(), stillAdded.addAll(more).build());
    return changed.removed.size() + changed.added.size() > MOST_CHANGES
        ? of(changed.all())
        : changed;
  }
}
