package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.accede.data.CouncilOfEurope;
import org.accede.participant.Existence;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;

/** Files of generated facts among some of those that come with Accede. */
public class GeneratedRegisters extends GeneratedFacts {
  private static final TreatyRegister BUNDLED = CouncilOfEurope.register();

  @Provide
  Arbitrary<RegisterFile> registers() {
    return Combinators.combine(
            files(),
            participants(),
            some(BUNDLED.treaties()),
            some(BUNDLED.acts()),
            some(BUNDLED.notes()),
            some(BUNDLED.steps()),
            some(BUNDLED.defaultTerms()),
            Combinators.combine(
                    some(BUNDLED.treatyCoverage().entries()),
                    some(BUNDLED.participantCoverage().entries()))
                .as(Map::entry))
        .as(
            (generated, participants, treaties, acts, notes, steps, terms, coverage) -> {
              TreatyRegister.Builder file = TreatyRegister.builder();
              participants.forEach(file::add);
              treaties.forEach(file::add);
              acts.forEach(file::add);
              notes.forEach(file::add);
              steps.forEach(file::add);
              terms.forEach(file::add);
              coverage.getKey().forEach(one -> file.cover(one.getKey(), one.getValue()));
              coverage.getValue().forEach(one -> file.cover(one.getKey(), one.getValue()));
              generated.chart().forEach(file::add);
              generated.notes().forEach(file::add);
              generated.procedure().forEach(file::add);
              generated.coverage().forEach(one -> file.cover(generated.treaty().number(), one));
              return RegisterFile.of(file);
            });
  }

  /** Bundled participants, and one that exists at a generated time. */
  private Arbitrary<List<Participant>> participants() {
    return Combinators.combine(some(BUNDLED.participants()), existences().optional())
        .as(
            (some, existence) ->
                Stream.concat(some.stream(), existence.stream().map(GeneratedRegisters::existing))
                    .toList());
  }

  private static Participant existing(Existence existence) {
    return new Participant.Builder()
        .code(ParticipantCode.of("XXX"))
        .alpha2("XX")
        .kind(ParticipantKind.STATE)
        .name(new BilingualText("Somewhere", "Quelque part"))
        .existence(existence)
        .addAllCitations(existence.provenance().citations())
        .build();
  }

  private static <V> Arbitrary<List<V>> some(Collection<V> all) {
    return all.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.of(ImmutableList.copyOf(all)).list().uniqueElements().ofMaxSize(4);
  }
}
