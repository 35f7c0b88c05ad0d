package org.accede.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.accede.data.CouncilOfEurope;
import org.accede.register.TreatyRegister;

/** Files of generated facts among some of those that come with Accede. */
class GeneratedRegisters extends GeneratedFacts {
  private static final TreatyRegister BUNDLED = CouncilOfEurope.register();

  @Provide
  Arbitrary<RegisterFile> registers() {
    return Combinators.combine(
            files(),
            some(BUNDLED.participants()),
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
              RegisterFile.Builder file = new RegisterFile.Builder();
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
              return file.build();
            });
  }

  private static <V> Arbitrary<List<V>> some(Collection<V> all) {
    return all.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.of(ImmutableList.copyOf(all)).list().uniqueElements().ofMaxSize(4);
  }
}
