package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.difference.GeneratedRegisters;
import org.accede.source.Provenance;
import org.accede.testing.Samples;

/** Laws of facts of every kind. */
@Domain(GeneratedRegisters.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class TreatyFactProperties {
  private static final Provenance ANOTHER = Provenance.of(Samples.citation("another"));

  @Property
  void whatStandsBehindAFactIsNoPartOfWhatItSays(@ForAll TreatyFact fact) {
    TreatyFact same = fact.withProvenance(ANOTHER);

    assertThat(same.provenance()).isEqualTo(ANOTHER);
    assertThat(same).isNotEqualTo(fact);
    assertThat(same.saysTheSameAs(fact)).isTrue();
    assertThat(fact.saysTheSameAs(same)).isTrue();
    assertThat(same.withProvenance(fact.provenance())).isEqualTo(fact);
  }

  @Property
  void factsSayTheSameIfAllElseIsEqual(@ForAll TreatyFact one, @ForAll TreatyFact other) {
    assertThat(one.saysTheSameAs(other))
        .isEqualTo(one.withProvenance(ANOTHER).equals(other.withProvenance(ANOTHER)));
  }
}
