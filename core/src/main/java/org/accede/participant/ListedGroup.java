package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.error.InvalidValueException;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;
import org.immutables.value.Value;

/** A group that says itself who is in it, and when. */
@Value.Immutable
@ParticipantStyle
public interface ListedGroup extends Group {
  @Override
  String code();

  @Override
  BilingualText title();

  @Override
  ImmutableList<String> variants();

  /** Who is in it; at least one, and one that comes back has a seat for each time. */
  ImmutableList<GroupSeat> seats();

  /** What else is to know of it, such as that somebody has suspended its part; in English. */
  Optional<String> remark();

  @Override
  ImmutableList<Citation> citations();

  @Override
  default Trilean holds(Participant participant, LocalDate day) {
    return seatsOf(participant.code())
        .map(seat -> seat.isHeldOn(day))
        .reduce(Trilean.NO, Trilean::or);
  }

  @Override
  default ImmutableList<GroupSeat> seatsAmong(
      Collection<? extends Participant> participants, LocalDate day) {
    return participants.stream()
        .flatMap(one -> seatsOf(one.code()))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<GroupSeat> seatsOf(ParticipantCode participant) {
    return seats().stream().filter(seat -> seat.participant().equals(participant));
  }

  /** Whether a text can be a code: words in upper case with underscores between them. */
  static boolean isCode(String text) {
    return text.matches("[A-Z]+(_[A-Z]+)*");
  }

  /**
   * Its code is in upper case, and somebody is in it: always, and without another seat, or for
   * times that begin before they end. The sources of the group say so, and no seat has its own.
   *
   * @throws InvalidValueException if that is not so
   */
  @Value.Check
  default void check() {
    if (!isCode(code())) {
      throw new InvalidValueException("code", code(), "words in upper case, such as CENTRAL_ASIA");
    }
    if (seats().isEmpty()) {
      throw new InvalidValueException("seats", "[]", "at least one participant");
    }
    for (GroupSeat seat : seats()) {
      if (seat.provenance().isPresent() || !seat.ceasedContradictions().isEmpty()) {
        throw new InvalidValueException(
            "seats",
            seat.participant() + " with sources of its own",
            "seats without: the citations of the group say who is in it");
      }
      if (!seat.isPossible()) {
        throw new InvalidValueException(
            "ceased",
            seat.ceased().orElseThrow().toString(),
            "a day after the beginning, " + seat.from().orElseThrow());
      }
      if (seat.isUndated() && seatsOf(seat.participant()).count() > 1) {
        throw new InvalidValueException(
            "seats", seat.participant().value(), "no other seat of who is always in it");
      }
    }
  }

  /**
   * Builds a group.
   *
   * <p>Mandatory: {@code code}, {@code title}; at least one of {@code seats}.
   */
  class Builder extends ImmutableListedGroup.Builder {}
}
