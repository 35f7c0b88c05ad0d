package org.accede.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accede.query.StandardCatalogue;
import org.accede.testing.Held;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.text.Message;
import org.accede.time.Trilean;
import org.junit.jupiter.api.Test;

/** Kazakhstan was invited to accede to CETS No. 210 on 22 April 2020; told here of ETS No. 185. */
class CheckTextTest {
  private static final Check RUN_OUT =
      StandardCatalogue.get().find("invitation-run-out").orElseThrow();

  private static List<Finding> findings(String day) {
    return Held.findings(
        RUN_OUT,
        Told.of(Treaties.outsider("KAZ", false), Treaties.cybercrime())
            .complete("185")
            .register("invited 2020-04-22 for P5Y"),
        day);
  }

  @Test
  void aFindingReadsAsHowGraveItIsAboutWhomAndHowSure() {
    assertThat(findings("2025-04-23"))
        .singleElement()
        .hasToString("WARNING invitation-run-out KAZ 185, POSSIBLE");
    assertThat(findings("2025-04-24"))
        .singleElement()
        .hasToString("WARNING invitation-run-out KAZ 185, CERTAIN");
  }

  @Test
  void aCheckReadsAsHowGraveItIsAndItsName() {
    assertThat(RUN_OUT).hasToString("WARNING invitation-run-out");
  }

  @Test
  void aSuspicionReadsAsWhetherItHoldsAndWhatToDo() {
    assertThat(Suspicion.of(Trilean.MAYBE, Message.of("check.do.invitationRunOut")))
        .hasToString("maybe: check.do.invitationRunOut");
  }
}
