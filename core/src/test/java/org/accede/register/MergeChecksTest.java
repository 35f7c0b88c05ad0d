package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.registerBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.accede.error.InconsistentFactsException;
import org.accede.error.InconsistentFactsException.Kind;
import org.accede.invitation.Objection;
import org.accede.testing.Samples;
import org.accede.treaty.Admission;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a register refuses when it is built, it refuses when it comes on top of another, whichever
 * of them is the larger.
 */
class MergeChecksTest {
  /**
   * What can be wrong with the facts that come on top.
   *
   * @param name what it is
   * @param kind what it is refused as
   * @param adding adds it to a register that is being built
   */
  record Fault(String name, Kind kind, Consumer<TreatyRegister.Builder> adding) {
    @Override
    public String toString() {
      return name;
    }
  }

  static ImmutableList<Fault> faults() {
    return ImmutableList.of(
        new Fault(
            "a participant that neither knows",
            Kind.UNKNOWN_REFERENCE,
            facts(signature("XXA", "030", "2020-01-01"))),
        new Fault(
            "a treaty that neither knows",
            Kind.UNKNOWN_REFERENCE,
            facts(signature("KAZ", "999", "2020-01-01"))),
        new Fault(
            "an objector that neither knows",
            Kind.UNKNOWN_REFERENCE,
            facts(
                new Objection(
                    code("KAZ"),
                    number("030"),
                    date("2020-01-01"),
                    Objection.Outcome.UNKNOWN,
                    ImmutableSet.of(code("XXA")),
                    provenance()))),
        new Fault(
            "coverage of a treaty that neither knows",
            Kind.UNKNOWN_REFERENCE,
            file -> file.cover(number("999"), complete("2020-01-01"))),
        new Fault(
            "coverage of a participant that neither knows",
            Kind.UNKNOWN_REFERENCE,
            file -> file.cover(code("XXA"), complete("2020-01-01"))),
        new Fault(
            "a parent that neither knows",
            Kind.UNKNOWN_REFERENCE,
            file -> file.add(protocolTo("999"))),
        new Fault(
            "a treaty that admits its own parties",
            Kind.CIRCULAR_REFERENCE,
            file -> file.add(admittingPartiesTo("098"))),
        new Fault(
            "a correction of a fact about another",
            Kind.UNKNOWN_REFERENCE,
            facts(signature("KAZ", "185", "2020-01-01", correcting("theirs", "2021-01-01")))),
        new Fault(
            "an id of another fact",
            Kind.DUPLICATE_IDENTITY,
            facts(signature("KAZ", "185", "2020-01-01", named("theirs")))),
        new Fault(
            "two consents",
            Kind.DUPLICATE_IDENTITY,
            facts(accession("KAZ", "185", "2020-01-01"), accession("KAZ", "185", "2021-01-01"))));
  }

  private static Consumer<TreatyRegister.Builder> facts(TreatyFact... facts) {
    return file -> {
      for (TreatyFact fact : facts) {
        Samples.add(fact, file);
      }
    };
  }

  private static Treaty protocolTo(String parent) {
    return treatyBuilder("098").parent(number(parent)).clauses(clauses()).build();
  }

  private static Treaty admittingPartiesTo(String other) {
    Admission parties =
        new Admission.Builder()
            .participantClass(ParticipantClass.ANY)
            .standing(Standing.PARTY)
            .of(number(other))
            .build();
    return treatyBuilder("098")
        .clauses(
            new FinalClauses.Builder()
                .read(clauses().read())
                .addAllCitations(clauses().citations())
                .signature(new SignatureClause.Builder().addWho(parties).build())
                .build())
        .build();
  }

  /** Two States and three treaties, with a fact that has an id. */
  private static TreatyRegister.Builder base() {
    return registerBuilder(
        signature("TUN", "030", "2019-01-01", named("theirs")),
        signature("KAZ", "030", "2019-01-01"),
        signature("TUN", "185", "2019-01-01"),
        signature("TUN", "210", "2019-01-01"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void itIsRefusedInAFileOfFewFacts(Fault fault) {
    TreatyRegister.Builder file = TreatyRegister.builder();
    fault.adding().accept(file);
    TreatyRegister other = base().build();

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> file.combinationWith(other))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(fault.kind()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void itIsRefusedInAFileOfMoreFactsThanTheOtherHas(Fault fault) {
    TreatyRegister.Builder file = base();
    fault.adding().accept(file);
    TreatyRegister other = register(signature("TUN", "030", "2019-01-01"));

    assertThatExceptionOfType(InconsistentFactsException.class)
        .isThrownBy(() -> file.combinationWith(other))
        .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(fault.kind()));
  }
}
