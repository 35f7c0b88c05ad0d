package org.accede.body;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.accede.participant.ParticipantCode;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/** That a participant takes part in a body, as what, and since when. */
@Value.Immutable
@BodyStyle
public interface BodyMembership extends Serializable {
  /** The body. */
  BodyCode body();

  /** Who takes part. */
  ParticipantCode participant();

  /** As what. */
  BodyRole role();

  /** The first day, as the source has it; {@code ../..} if no source tells. */
  ImpreciseDate since();

  /** The first day on which it takes part no more; empty if no end is on record. */
  Optional<ImpreciseDate> until();

  /** What stands behind it; other dates that sources give are those of the beginning. */
  Provenance provenance();

  /**
   * The first day as all sources together allow it: whoever a source names as taking part had begun
   * by the day as of which it speaks.
   */
  default ImpreciseDate sinceRange() {
    ImpreciseDate range = provenance().range(since());
    Optional<LocalDate> seen =
        sourceDays()
            .map(ImpreciseDate::latest)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return range.latest().isPresent()
            || seen.isEmpty()
            || range.earliest().filter(seen.get()::isBefore).isPresent()
        ? range
        : ImpreciseDate.ofEnds(range.earliest(), seen);
  }

  /**
   * The last day on which a source is known to have found it so; empty if no source has a day, and
   * never after an end.
   */
  default Optional<LocalDate> lastSeen() {
    Optional<LocalDate> seen =
        Stream.concat(
                sourceDays().map(ImpreciseDate::earliest).flatMap(Optional::stream),
                undated() ? since().latest().stream() : Stream.empty())
            .max(Comparator.naturalOrder());
    Optional<LocalDate> ended = until().flatMap(ImpreciseDate::earliest);
    return seen.filter(day -> ended.isPresent() && ended.get().isBefore(day)).isPresent()
        ? ended
        : seen;
  }

  private Stream<ImpreciseDate> sourceDays() {
    return provenance().citations().stream().flatMap(one -> one.source().asOf().stream());
  }

  /** Whether some source speaks as of the fact that is taken from it. */
  private boolean undated() {
    return provenance().citations().stream().anyMatch(one -> one.source().asOf().isEmpty());
  }

  /** How it is on a day. */
  default BodyStage on(LocalDate day) {
    return switch (isHeldOn(day)) {
      case YES -> BodyStage.HELD;
      case MAYBE -> BodyStage.PERHAPS;
      case NO -> sinceRange().isOnOrBefore(day) == Trilean.NO ? BodyStage.NOT_YET : BodyStage.ENDED;
    };
  }

  /** Whether it takes part on a day. */
  default Trilean isHeldOn(LocalDate day) {
    Trilean ended = until().map(end -> end.isOnOrBefore(day)).orElse(Trilean.NO);
    return sinceRange().isOnOrBefore(day).and(ended.not());
  }

  /** The sources that state it. */
  default ImmutableList<Citation> citations() {
    return provenance().citations();
  }

  /** Refuses an end that is certainly before the beginning. */
  @Value.Check
  default void check() {
    // since <= until
    until()
        .filter(since()::isCertainlyAfter)
        .ifPresent(
            end -> {
              throw new InvalidValueException(
                  "until", end.toString(), "a day that is not before " + since());
            });
  }

  /**
   * Builds a membership.
   *
   * <p>Mandatory: {@code body}, {@code participant}, {@code role}, {@code since}, {@code
   * provenance}.
   */
  class Builder extends ImmutableBodyMembership.Builder {}
}
