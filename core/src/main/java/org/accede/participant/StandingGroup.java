package org.accede.participant;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** The groups that follow from where a State stands with the Council of Europe. */
public enum StandingGroup implements Group {
  /** Its member States. */
  MEMBERS("member States", "États membres", "members", "membres"),
  /** The States that exist and are no members. */
  NON_MEMBERS("non-member States", "États non membres", "non-members", "non membres"),
  /** The observers with the Committee of Ministers. */
  OBSERVERS("observer States", "États observateurs", "observers", "observateurs");

  private final String english;
  private final String french;
  private final ImmutableList<String> variants;

  StandingGroup(String english, String french, String... variants) {
    this.english = english;
    this.french = french;
    this.variants = ImmutableList.copyOf(variants);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public BilingualText title() {
    return new BilingualText(english, french);
  }

  @Override
  public ImmutableList<String> variants() {
    return variants;
  }

  @Override
  public ImmutableList<Citation> citations() {
    return ImmutableList.of();
  }

  @Override
  public Trilean holds(Participant participant, LocalDate day) {
    if (participant.kind() != ParticipantKind.STATE) {
      return Trilean.NO;
    }
    return switch (this) {
      case MEMBERS -> participant.isMemberOn(day);
      case NON_MEMBERS -> participant.isMemberOn(day).not().and(exists(participant, day));
      case OBSERVERS -> participant.isObserverOn(day);
    };
  }

  @Override
  public ImmutableList<GroupSeat> seatsAmong(
      Collection<? extends Participant> participants, LocalDate day) {
    return switch (this) {
      case MEMBERS ->
          seats(
              participants,
              one ->
                  one.memberships().stream()
                      .map(
                          membership ->
                              seat(one, membership.fromRange(), membership.provenance())
                                  .ceased(membership.ceasedRange())
                                  .addAllCeasedContradictions(membership.ceasedContradictions())
                                  .build()));
      case OBSERVERS ->
          seats(
              participants,
              one ->
                  one.observerStatuses().stream()
                      .filter(status -> status.body() == ObserverStatus.Body.COMMITTEE_OF_MINISTERS)
                      .map(status -> seat(one, status.from(), status.provenance()).build()));
      case NON_MEMBERS -> Group.super.seatsAmong(participants, day);
    };
  }

  private static ImmutableList<GroupSeat> seats(
      Collection<? extends Participant> participants,
      Function<Participant, Stream<GroupSeat>> ofOne) {
    return participants.stream()
        .filter(one -> one.kind() == ParticipantKind.STATE)
        .flatMap(ofOne)
        .collect(ImmutableList.toImmutableList());
  }

  private static GroupSeat.Builder seat(
      Participant participant, ImpreciseDate from, Provenance provenance) {
    return new GroupSeat.Builder()
        .participant(participant.code())
        .from(from)
        .provenance(provenance);
  }

  /** A State about whose beginning nothing is known is taken to exist. */
  private static Trilean exists(Participant participant, LocalDate day) {
    return participant
        .existence()
        .map(
            one ->
                one.from()
                    .isOnOrBefore(day)
                    .and(
                        one.ceased()
                            .map(ceased -> ceased.isOnOrBefore(day).not())
                            .orElse(Trilean.YES)))
        .orElse(Trilean.YES);
  }
}
