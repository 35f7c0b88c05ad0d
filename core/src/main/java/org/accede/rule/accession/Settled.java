package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Membership;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.rule.world.World;
import org.accede.rule.world.Worlds;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of a participant that has done nothing, once it certainly exists and nothing of
 * its standing with the Council of Europe changes any more: whoever has the same is treated alike
 * from then on, whenever it came into being or joined.
 *
 * @param kind State or organisation
 * @param isMember whether it is a member
 * @param isObserver whether it is an observer to the Committee of Ministers; no where nobody asks
 * @param hasEnded whether it has ceased to exist
 * @param european whether it counts as European; empty if that is not known, or nobody asks
 * @param towards how it stood when each of some treaties was opened, and since
 */
record Settled(
    ParticipantKind kind,
    boolean isMember,
    boolean isObserver,
    boolean hasEnded,
    Optional<Boolean> european,
    ImmutableList<Since> towards) {
  /** What it was on some day since a treaty was opened; one object for each of the few ways. */
  static final class Since {
    private static final Since[] ALL = new Since[8];

    static {
      for (int place = 0; place < ALL.length; place++) {
        ALL[place] = new Since(place);
      }
    }

    private final int place;

    private Since(int place) {
      this.place = place;
    }

    /**
     * One of them.
     *
     * @param member whether it was a member on some day
     * @param outside whether it was none on some day
     * @param younger whether it came to exist only after the opening
     */
    static Since of(boolean member, boolean outside, boolean younger) {
      return ALL[(member ? 4 : 0) + (outside ? 2 : 0) + (younger ? 1 : 0)];
    }

    /** The same, where nobody asks how old it is. */
    Since ofAnyAge() {
      return ALL[place & ~1];
    }

    @Override
    public int hashCode() {
      return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }
  }

  /** The day from which on a participant is settled; empty if none is known. */
  static Optional<LocalDate> from(Participant participant) {
    return Stream.of(
            participant.memberships().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.fromRange()), ceased(one))),
            participant.observerStatuses().stream().map(one -> one.provenance().range(one.from())),
            participant.existence().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            Stream.of(one.provenance().range(one.from())), one.ceased().stream())))
        .flatMap(dates -> dates)
        .map(ImpreciseDate::latest)
        .reduce(Optional.of(LocalDate.MIN), Settled::later);
  }

  private static Stream<ImpreciseDate> ceased(Membership membership) {
    return membership.ceasedRange().stream();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> another) {
    return one.flatMap(day -> another.map(other -> other.isAfter(day) ? other : day));
  }

  /** What clauses see of the same participant that ask for no more than some things. */
  Settled seenBy(Asked asked) {
    return new Settled(
        kind,
        isMember,
        isObserver && asked.observer(),
        hasEnded,
        asked.european() ? european : Optional.empty(),
        asked.age() ? towards : ImmutableList.copyOf(Lists.transform(towards, Since::ofAnyAge)));
  }

  /** The same of some of these treaties alone, by their places. */
  Settled towards(ImmutableList<Integer> places) {
    ImmutableList.Builder<Since> some = ImmutableList.builder();
    for (int place : places) {
      some.add(towards.get(place));
    }
    return new Settled(kind, isMember, isObserver, hasEnded, european, some.build());
  }

  /** What rules see of a participant from the day on from which it is settled. */
  static Settled of(Participant participant, LocalDate from, ImmutableList<Treaty> treaties) {
    return Worlds.decide(from, world -> seen(world, participant, treaties)).outcomes().get(0);
  }

  private static Settled seen(
      World world, Participant participant, ImmutableList<Treaty> treaties) {
    Affiliation affiliation = new Affiliation(world, participant);
    ImmutableList.Builder<Since> towards = ImmutableList.builder();
    for (Treaty treaty : treaties) {
      towards.add(
          Since.of(
              affiliation.wasMemberSince(treaty.openedOn()),
              affiliation.wasOutsideSince(treaty.openedOn()),
              Lifetime.isYoungerThan(participant, treaty)));
    }
    return new Settled(
        participant.kind(),
        affiliation.isMember(),
        affiliation.isObserver(),
        new Lifetime(world, participant).hasEnded(),
        participant.europeanStatus().map(EuropeanStatus::european),
        towards.build());
  }

  // written out as for Since: all pairs that did nothing are compared by it

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settled one
        && kind == one.kind
        && isMember == one.isMember
        && isObserver == one.isObserver
        && hasEnded == one.hasEnded
        && european.equals(one.european)
        && towards.equals(one.towards);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.hashCode() + european.hashCode()) + towards.hashCode();
  }
}
