package org.accede.output;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.accede.text.OfficialLanguage.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.accede.data.CouncilOfEurope;
import org.accede.data.StrasbourgWorkingDays;
import org.accede.query.Accessions;
import org.accede.query.NextSteps;
import org.accede.query.Outlook;
import org.accede.query.ProcedureTime;
import org.accede.query.ProcedureTimes;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.time.AsOf;
import org.accede.treaty.TreatyNumber;
import org.junit.jupiter.api.Test;

/** The Convention on Cybercrime, to which Uzbekistan must be invited, as others were before. */
class NextJsonTest {
  private static final TreatyNumber CYBERCRIME = TreatyNumber.of("185");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 11);

  /** The bundled facts, as if all signatures and consents to the Convention were among them. */
  private static TreatyRegister complete() {
    TreatyRegister real = CouncilOfEurope.register();
    return TreatyRegister.builder()
        .add(real.treaty(CYBERCRIME))
        .cover(
            CYBERCRIME,
            new Coverage(
                Coverage.Extent.SIGNATURES_AND_CONSENTS,
                Scope.Group.EVERYONE,
                DAY,
                real.acts().get(0).provenance()))
        .combinationWith(real)
        .register();
  }

  @Test
  void aWayInTellsHowLongItTookOthersToGoIt() throws JsonProcessingException {
    Outlook outlook =
        NextSteps.in(Accessions.in(complete()), new StrasbourgWorkingDays())
            .of("UZB")
            .asOf(AsOf.on(DAY))
            .only(treaty -> treaty.number().equals(CYBERCRIME));
    ProcedureTimes times =
        outlook.steps().stream().collect(onlyElement()).way().orElseThrow().times();
    JsonNode written =
        new ObjectMapper()
            .readTree(Document.next(outlook).toJson(ENGLISH))
            .at("/steps/0/way/times");

    assertTold(written.path("requestToInvitation"), times.requestToInvitation().orElseThrow());
    assertTold(written.path("invitationToDeposit"), times.invitationToDeposit().orElseThrow());
  }

  private static void assertTold(JsonNode written, ProcedureTime time) {
    assertThat(written.path("cases").intValue()).isEqualTo(time.cases()).isPositive();
    assertThat(written.path("shortestDays").intValue()).isEqualTo(time.shortest());
    assertThat(written.path("medianDays").intValue()).isEqualTo(time.median());
    assertThat(written.path("longestDays").intValue()).isEqualTo(time.longest());
  }
}
