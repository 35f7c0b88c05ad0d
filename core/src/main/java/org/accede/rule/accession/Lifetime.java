package org.accede.rule.accession;

import java.util.Objects;
import org.accede.answer.Step;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** When a participant exists, in one world; always, where nothing is on record. */
final class Lifetime {
  private final World world;
  private final @Nullable DateVariable from;
  private final @Nullable DateVariable ceased;

  Lifetime(World world, Participant participant) {
    this.world = world;
    @Nullable Existence existence = participant.existence().orElse(null);
    if (existence == null) {
      from = null;
      ceased = null;
      return;
    }
    ImpreciseDate first = existence.provenance().range(existence.from());
    from =
        world.date(
            first,
            () ->
                Facts.fact(
                    Step.of("existence.from", participant.name(), first), existence.provenance()));
    ceased =
        existence
            .ceased()
            .map(
                end ->
                    world.date(
                        end,
                        () ->
                            Step.of("existence.ceased", participant.name(), end)
                                .citing(existence.provenance().citations())))
            .orElse(null);
    world.orderIfBoth(from, ceased);
  }

  /** Whoever came to exist after a treaty was opened had no part in its elaboration. */
  static boolean isYoungerThan(Participant participant, Treaty treaty) {
    return participant
        .existence()
        .map(one -> one.provenance().range(one.from()).isCertainlyAfter(treaty.openedOn()))
        .orElse(false);
  }

  /** Declares that an act was done by one who existed; succession alone reaches back further. */
  void begins(DateVariable act) {
    world.orderIfBoth(from, act);
  }

  /** Whether it has begun by the day. */
  boolean hasBegun() {
    return from == null || world.hasReached(from);
  }

  /** Whether it has ended by the day. */
  boolean hasEnded() {
    return ceased != null && world.hasReached(ceased);
  }

  /** When it began; only if that is on record. */
  Step beginning() {
    return Objects.requireNonNull(from, "a beginning on record").meaning();
  }

  /** When it ended; only if it has. */
  Step end() {
    return Objects.requireNonNull(ceased, "an end on record").meaning();
  }
}
