package org.accede.rule.entry;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.register.Participation;
import org.accede.register.TreatyRegister;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.Treaty;

/** The consents to a treaty that count towards its entry into force: all but successions. */
final class CountedConsents {
  private final ImmutableList<Counted> consents;

  private CountedConsents(ImmutableList<Counted> consents) {
    this.consents = consents;
  }

  static CountedConsents of(TreatyRegister register, Treaty treaty) {
    ImmutableList.Builder<Counted> consents = ImmutableList.builder();
    for (Participant participant : register.participants()) {
      register
          .dossier(participant.code(), treaty.number())
          .lastParticipation()
          .filter(line -> line.withdrawal().isEmpty())
          .flatMap(Participation::consent)
          .filter(act -> act.kind() != ConsentKind.SUCCESSION)
          .ifPresent(act -> consents.add(new Counted(participant, act.range())));
    }
    return new CountedConsents(consents.build());
  }

  int size() {
    return consents.size();
  }

  int ofMembers() {
    return (int) consents.stream().filter(one -> one.isMember(Bound.LATEST) == Trilean.YES).count();
  }

  long of(Iterable<ParticipantCode> participants) {
    ImmutableMap<ParticipantCode, LocalDate> days = days(Bound.EARLIEST);
    return ImmutableList.copyOf(participants).stream().filter(days::containsKey).count();
  }

  ImmutableMap<ParticipantCode, LocalDate> days(Bound bound) {
    return consents.stream()
        .collect(
            ImmutableMap.toImmutableMap(
                one -> one.participant().code(), one -> bound.of(one.on())));
  }

  /**
   * The first day with enough consents if each comes on its own bound.
   *
   * @param only the treaty whose Parties' consents alone count, if there is one
   */
  Optional<LocalDate> reach(int needed, int neededMembers, Optional<PartiesTo> only, Bound bound) {
    int counted = 0;
    int members = 0;
    for (Counted one : ImmutableList.sortedCopyOf(comparing(it -> bound.of(it.on())), consents)) {
      LocalDate day = bound.of(one.on());
      boolean counts =
          only.map(parties -> parties.isPartyOn(one.participant().code(), day))
              .map(party -> isTaken(party, bound))
              .orElse(true);
      counted += counts ? 1 : 0;
      members += counts && isTaken(one.isMember(bound), bound) ? 1 : 0;
      if (counted >= needed && members >= neededMembers) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** What is perhaps so is taken to be so for the earliest outcome only. */
  private static boolean isTaken(Trilean what, Bound bound) {
    return bound == Bound.EARLIEST ? what != Trilean.NO : what == Trilean.YES;
  }

  /** A consent that counts, and whose it is. */
  private record Counted(Participant participant, ImpreciseDate on) {
    Trilean isMember(Bound bound) {
      LocalDate day = bound.of(on);
      return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
          ? Trilean.MAYBE
          : participant.isMemberOn(day);
    }
  }
}
