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

  /** A verdict with the caution about the day of its world, if that calls for one. */
  static Verdict cautioned(Verdict verdict, WorldView view, Treaty treaty) {
    Sight sight = view.sight(treaty);
    Optional<LocalDate> day = sight.outdatedAfter();
    if (day.isEmpty() || !view.world().isAfter(day.get())) {
      return verdict;
    }
    return verdict.withCautions(
        () ->
            ImmutableList.of(
                sight.isCovered()
                    ? step(newest(view, treaty).orElseThrow())
                    : Step.of("caution.seenUntil", day.get())));
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
