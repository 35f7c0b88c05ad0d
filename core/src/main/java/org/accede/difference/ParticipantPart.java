package org.accede.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.function.Function;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.Participant;

/** Something that is on record of a participant and can change; together they are all of it. */
public enum ParticipantPart {
  /** Its two-letter code. */
  ALPHA_2(Participant::alpha2),
  /** State or organisation. */
  KIND(Participant::kind),
  /** Its usual name. */
  NAME(Participant::name),
  /** Other names people use. */
  VARIANTS(Participant::variants),
  /** The note that goes with its name. */
  NOTE(Participant::note),
  /** Whether it counts as European. */
  EUROPEAN_STATUS(participant -> participant.europeanStatus().map(EuropeanStatus::european)),
  /** When it exists. */
  EXISTENCE(ParticipantPart::existence),
  /** The periods of its membership of the Council of Europe. */
  MEMBERSHIPS(ParticipantPart::memberships),
  /** Its observer statuses. */
  OBSERVER_STATUSES(ParticipantPart::observerStatuses),
  /** Where all this comes from. */
  SOURCES(ParticipantPart::sources);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Participant, Object> value;

  ParticipantPart(Function<Participant, Object> value) {
    this.value = value;
  }

  /** What a participant has in this part; {@code Optional.empty()} or an empty list if nothing. */
  Object of(Participant participant) {
    return value.apply(participant);
  }

  /** The parts in which two participants differ. */
  static ImmutableSet<ParticipantPart> differing(Participant one, Participant other) {
    return Arrays.stream(values())
        .filter(part -> !part.of(one).equals(part.of(other)))
        .collect(Sets.toImmutableEnumSet());
  }

  private static Object existence(Participant participant) {
    return participant.existence().map(one -> ImmutableList.of(one.from(), one.ceased()));
  }

  private static Object memberships(Participant participant) {
    return participant.memberships().stream()
        .map(one -> ImmutableList.of(one.from(), one.ceased()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Object observerStatuses(Participant participant) {
    return participant.observerStatuses().stream()
        .map(one -> ImmutableList.of(one.body(), one.from()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Object sources(Participant participant) {
    return ImmutableList.of(
        participant.citations(),
        participant.europeanStatus().map(EuropeanStatus::provenance),
        participant.existence().map(Existence::provenance),
        participant.memberships().stream()
            .map(one -> ImmutableList.of(one.provenance(), one.ceasedContradictions()))
            .collect(ImmutableList.toImmutableList()),
        participant.observerStatuses().stream()
            .map(one -> ImmutableList.of(one.provenance()))
            .collect(ImmutableList.toImmutableList()));
  }
}
