package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.Trilean;

/**
 * Participants that are asked about together, such as the member States of an organisation; who is
 * in it may change with the days. All implementations are immutable.
 *
 * <p>A {@link StandingGroup} follows from what is on record about a participant; a {@link
 * ListedGroup} says itself who is in it.
 */
public interface Group extends Serializable {
  /** A name in upper case that stays, such as {@code CENTRAL_ASIA}. */
  String code();

  /** What people call it. */
  BilingualText title();

  /** Other names people use, in either language. */
  ImmutableList<String> variants();

  /** Where it is said who is in it; empty if that follows from what is on record. */
  ImmutableList<Citation> citations();

  /** Whether a participant is in it on a day; maybe, if the sources do not settle that. */
  Trilean holds(Participant participant, LocalDate day);

  /** Those that are in it for certain on a day, in the order given. */
  default ImmutableList<Participant> membersAmong(
      Collection<? extends Participant> participants, LocalDate day) {
    return participants.stream()
        .filter(one -> holds(one, day) == Trilean.YES)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Who is in it, was, or will be, as far as it says when; of a group that does not, those who are
   * in it on a day, or may be. In the order given.
   */
  default ImmutableList<GroupSeat> seatsAmong(
      Collection<? extends Participant> participants, LocalDate day) {
    return participants.stream()
        .filter(one -> holds(one, day) != Trilean.NO)
        .map(one -> new GroupSeat.Builder().participant(one.code()).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** Those of which the sources do not settle whether they are in it on a day. */
  default ImmutableList<Participant> unsettledAmong(
      Collection<? extends Participant> participants, LocalDate day) {
    return participants.stream()
        .filter(one -> holds(one, day) == Trilean.MAYBE)
        .collect(ImmutableList.toImmutableList());
  }
}
