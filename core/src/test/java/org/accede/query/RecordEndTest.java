package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treaty;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.act.ConsentKind;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.testing.Samples;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the record of those counted ends before the day. */
class RecordEndTest {
  private static final LocalDate END = LocalDate.of(2021, 6, 30);

  private static Stream<Object[]> lastActs() {
    return Stream.of(
        new Object[] {
          AccessionStage.PARTY,
          new TreatyFact[] {
            accession("KAZ", "030", "2018-01-01"), entryIntoForce("KAZ", "030", "2018-04-01")
          }
        },
        new Object[] {
          AccessionStage.FORMER_PARTY,
          new TreatyFact[] {
            accession("KAZ", "030", "2018-01-01"),
            entryIntoForce("KAZ", "030", "2018-04-01"),
            denunciation("KAZ", "030", "2019-06-01", "2019-12-01")
          }
        },
        new Object[] {
          AccessionStage.CONSENT_EXPRESSED,
          new TreatyFact[] {
            consent("KAZ", "030", "2021-06-29", ConsentKind.RATIFICATION, provenance())
          }
        },
        new Object[] {
          AccessionStage.SIGNATORY, new TreatyFact[] {signature("KAZ", "030", "2020-01-01")}
        },
        new Object[] {
          AccessionStage.INVITED, new TreatyFact[] {invitation("KAZ", "030", "2020-01-01")}
        },
        new Object[] {
          AccessionStage.REQUESTED, new TreatyFact[] {request("KAZ", "030", "2020-01-01")}
        },
        new Object[] {AccessionStage.MAY_BE_INVITED, new TreatyFact[] {}});
  }

  /** Also a Party, which may have left, and a former one, which may have come back. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lastActs")
  void whoeverCanActMayHaveMovedSince(AccessionStage stage, TreatyFact... facts) {
    TreatyRegister.Builder builder =
        TreatyRegister.builder()
            .add(Samples.participant("KAZ"))
            .add(treaty("030"))
            .cover(number("030"), complete(END.toString()));
    Stream.of(facts).forEach(fact -> Samples.add(fact, builder));
    Accessions accessions = Accessions.in(builder.build());

    assertThat(accessions.on(END).stages(code("KAZ"), number("030"))).contains(stage);
    assertThat(end(END.minusDays(1), accessions)).isEmpty();
    assertThat(end(END, accessions)).isEmpty();
    assertThat(end(END.plusDays(1), accessions)).contains(END);
    assertThat(RecordEnd.concerns(stage)).isTrue();
  }

  @Test
  void itIsThatOfWhomTheRecordLeavesFirst() {
    LocalDate earlier = LocalDate.of(2020, 6, 30);
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Samples.participant("KAZ"))
            .add(Samples.participant("TUN"))
            .add(treaty("030"))
            .cover(number("030"), complete(only("KAZ"), END.toString()))
            .cover(number("030"), complete(only("TUN"), earlier.toString()))
            .build();
    Accessions accessions = Accessions.in(register);

    assertThat(end(END.plusDays(1), accessions)).contains(earlier);
    assertThat(
            RecordEnd.before(END.plusDays(1), accessions)
                .of(register.participant("KAZ"), register.treaty("030")))
        .contains(END);
  }

  private static Scope only(String participant) {
    return new Scope.Named(ImmutableSortedSet.of(code(participant)));
  }

  @Test
  void whereATreatyIsClosedNobodyElseComesAndNobodyLeaves() {
    TreatyRegister register =
        TreatyRegister.builder()
            .add(Samples.participant("KAZ"))
            .add(
                treatyBuilder("030")
                    .clauses(treaty("030").clauses())
                    .closedOn(date("2000-01-01"))
                    .build())
            .cover(number("030"), complete(END.toString()))
            .build();
    Accessions accessions = Accessions.in(register);

    assertThat(accessions.on(END).stages(code("KAZ"), number("030")))
        .containsExactly(AccessionStage.NOT_OPEN);
    assertThat(end(END.plusDays(1), accessions)).isEmpty();
    assertThat(RecordEnd.concerns(AccessionStage.NOT_OPEN)).isFalse();
  }

  private static Optional<LocalDate> end(LocalDate day, Accessions accessions) {
    return RecordEnd.before(day, accessions).of(accessions.register().treaty("030"));
  }
}
