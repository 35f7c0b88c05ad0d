package org.accede.rule.accession;

import org.accede.answer.Step;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** The dates of a treaty itself in one world. */
final class TreatyDates {
  private final World world;
  private final DateVariable opened;
  private final @Nullable DateVariable inForce;
  private final @Nullable DateVariable closed;

  TreatyDates(World world, Treaty treaty) {
    this.world = world;
    opened = declare("treaty.opened", treaty, treaty.openedOn());
    inForce = treaty.inForceOn().map(on -> declare("treaty.inForce", treaty, on)).orElse(null);
    closed = treaty.closedOn().map(on -> declare("treaty.closed", treaty, on)).orElse(null);
    if (inForce != null) {
      world.order(opened, inForce);
    }
  }

  private DateVariable declare(String key, Treaty treaty, ImpreciseDate on) {
    return world.date(on, () -> Step.of(key, treaty.label(), on).citing(treaty.citations()));
  }

  /** The day it was opened for signature. */
  DateVariable opened() {
    return opened;
  }

  /** The day it entered into force; null if it has not. */
  @Nullable DateVariable inForce() {
    return inForce;
  }

  boolean isOpened() {
    return world.hasReached(opened);
  }

  boolean isInForce() {
    return inForce != null && world.hasReached(inForce);
  }

  boolean isClosed() {
    return closed != null && world.hasReached(closed);
  }

  /** When it was closed; only if it was. */
  Step closing() {
    return closed == null ? Step.of("treaty.closed") : closed.meaning();
  }
}
