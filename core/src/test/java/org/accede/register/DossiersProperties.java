package org.accede.register;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.participant.ParticipantCode;
import org.accede.treaty.TreatyNumber;

/** The index of dossiers through many changes, held against a plain map of all pairs. */
class DossiersProperties {
  private static final List<String> PARTICIPANTS = List.of("KAZ", "MAR", "TUN", "UZB");
  private static final List<String> TREATIES = List.of("030", "185");

  /** An index, what it must hold, and whose dossiers were made anew to come to it. */
  private record Step(
      Dossiers dossiers, Map<String, Dossier> expected, Set<ParticipantCode> changed) {}

  private static List<Step> steps(List<List<Dossier>> changes) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            Dossiers.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()),
            Map.of(),
            Set.of()));
    for (List<Dossier> change : changes) {
      Step before = steps.get(steps.size() - 1);
      Map<String, Dossier> expected = new HashMap<>(before.expected());
      Set<ParticipantCode> changed = new HashSet<>();
      for (Dossier one : change) {
        changed.add(one.participant());
        expected.remove(pair(one.participant(), one.treaty()));
        if (!one.facts().isEmpty()) {
          expected.put(pair(one.participant(), one.treaty()), one);
        }
      }
      steps.add(new Step(before.dossiers().with(change), expected, changed));
    }
    return steps;
  }

  private static String pair(ParticipantCode participant, TreatyNumber treaty) {
    return participant + " " + treaty;
  }

  @Property
  void everyIndexHoldsWhatItHeldWhenItWasMade(@ForAll("changes") List<List<Dossier>> changes) {
    for (Step step : steps(changes)) {
      assertThat(step.dossiers().size()).isEqualTo(step.expected().size());
      assertThat(step.dossiers().all())
          .containsExactlyInAnyOrderElementsOf(step.expected().values());
      for (String who : PARTICIPANTS) {
        for (String treaty : TREATIES) {
          assertThat(step.dossiers().find(code(who), number(treaty)))
              .isSameAs(step.expected().get(pair(code(who), number(treaty))));
        }
      }
    }
  }

  @Property
  void thoseAreDifferentWhoseDossiersWereMadeAnew(@ForAll("changes") List<List<Dossier>> changes) {
    List<Step> steps = steps(changes);
    for (int from = 0; from < steps.size(); from++) {
      Set<ParticipantCode> changed = new HashSet<>();
      for (int to = from; to < steps.size(); to++) {
        if (to > from) {
          changed.addAll(steps.get(to).changed());
        }
        Dossiers one = steps.get(from).dossiers();
        Dossiers another = steps.get(to).dossiers();

        assertThat(one.differentParticipants(another)).isEqualTo(ImmutableSet.copyOf(changed));
        assertThat(another.differentParticipants(one)).isEqualTo(ImmutableSet.copyOf(changed));
      }
    }
  }

  @Provide
  Arbitrary<List<List<Dossier>>> changes() {
    Arbitrary<List<String>> days = Arbitraries.of("2001-02-03", "2004-05-06").list().ofMaxSize(1);
    return Combinators.combine(Arbitraries.of(PARTICIPANTS), Arbitraries.of(TREATIES), days)
        .as(
            (who, treaty, on) ->
                Dossier.of(
                    code(who),
                    number(treaty),
                    on.stream()
                        .map(day -> signature(who, treaty, day))
                        .collect(ImmutableList.toImmutableList())))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMaxSize(6);
  }
}
