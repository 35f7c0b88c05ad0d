package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.accede.difference.GeneratedRegisters;
import org.accede.difference.RegisterDifference;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Checks;
import org.accede.query.Deadlines;
import org.accede.query.StandardCatalogue;
import org.accede.register.TreatyRegister;
import org.accede.testing.Serialised;
import org.accede.testing.TreatyDomain;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.WorkingDays;
import org.accede.treaty.Treaty;

/** Whatever the facts: what is written by Java's serialisation is read back as it was. */
@Domain(GeneratedRegisters.class)
@Domain(TreatyDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class SerialisationProperties {
  @Property
  void factsAreReadBackAsTheyWere(@ForAll TreatyRegister older, @ForAll TreatyRegister newer) {
    assertIsReadBack(ImmutableList.copyOf(older.participants()));
    assertIsReadBack(ImmutableList.copyOf(older.treaties()));
    assertIsReadBack(older.acts());
    assertIsReadBack(older.notes());
    assertIsReadBack(older.steps());
    assertIsReadBack(older.treatyCoverage());
    assertIsReadBack(RegisterDifference.between(older, newer));
  }

  @Property(tries = 12)
  void answersAreReadBackWithTheirReasons(@ForAll TreatyRegister register, @ForAll LocalDate day) {
    Accessions accessions = Accessions.in(register);
    for (Participant participant : register.participants()) {
      for (Treaty treaty : register.treaties()) {
        assertIsReadBack(accessions.of(participant.code()).to(treaty.number()).asOf(day));
      }
    }
    assertIsReadBack(
        Deadlines.in(accessions, WorkingDays.weekdays()).between(day, day.plusYears(5)));
    assertIsReadBack(Checks.in(accessions, StandardCatalogue.get()).asOf(AsOf.on(day)));
  }

  @Property
  void datesAndQuestionsAreReadBackAsTheyWere(
      @ForAll ImpreciseDate date, @ForAll LocalDate day, @ForAll LocalDate knownOn) {
    assertIsReadBack(date);
    for (AsOf asOf : ImmutableList.of(AsOf.on(day), AsOf.on(day).knownOn(knownOn))) {
      assertIsReadBack(asOf);
      assertThat(AsOf.parse(asOf.toString())).isEqualTo(asOf);
    }
  }

  private static void assertIsReadBack(Object value) {
    Object copy = Serialised.copy(value);

    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }
}
