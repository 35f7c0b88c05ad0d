package org.accede.rule.accession;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.answer.Step;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.TreatyRegister;
import org.accede.treaty.Treaty;

/** Cautions about a day after the last one on which the record can be relied on. */
final class Outdated {
  private Outdated() {}

  /** The caution about the day of a world, if it calls for one. */
  static ImmutableList<Step> cautions(WorldView view, Treaty treaty) {
    Sight sight = view.sight(treaty);
    return sight.isCovered()
        ? newest(view, treaty)
            .map(one -> cautionAfter(view, one.getKey().asOf(), step(one)))
            .orElseThrow()
        : sight
            .until()
            .map(day -> cautionAfter(view, day, Step.of("caution.seenUntil", day)))
            .orElse(ImmutableList.of());
  }

  private static ImmutableList<Step> cautionAfter(WorldView view, LocalDate day, Step caution) {
    return view.world().isAfter(day) ? ImmutableList.of(caution) : ImmutableList.of();
  }

  /** The newest coverage that reaches them, and the name of what it covers. */
  private static Optional<Map.Entry<Coverage, Object>> newest(WorldView view, Treaty treaty) {
    TreatyRegister register = view.register();
    Participant participant = view.participant();
    Stream<Map.Entry<Coverage, Object>> byTreaty =
        register.treatyCoverage().get(treaty.number()).stream()
            .filter(one -> one.scope().holds(participant, one.asOf()))
            .map(one -> Map.entry(one, treaty.label()));
    Stream<Map.Entry<Coverage, Object>> byParticipant =
        register.participantCoverage().get(participant.code()).stream()
            .map(one -> Map.entry(one, participant.name()));
    return Stream.concat(byTreaty, byParticipant).max(comparing(entry -> entry.getKey().asOf()));
  }

  private static Step step(Map.Entry<Coverage, Object> covered) {
    Coverage coverage = covered.getKey();
    String key = coverage.includesConsents() ? "caution.completeAsOf" : "caution.partiesKnownAsOf";
    return Facts.fact(Step.of(key, covered.getValue(), coverage.asOf()), coverage.provenance());
  }
}
