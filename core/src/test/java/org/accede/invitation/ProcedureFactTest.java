package org.accede.invitation;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.accede.invitation.Objection.Outcome;
import org.accede.time.Term;
import org.junit.jupiter.api.Test;

class ProcedureFactTest {
  @Test
  void everyStepOfAProcedureHasItsWord() {
    assertThat(
            Stream.of(
                    request("TUN", "185", "2017-09-08"),
                    consultation("TUN", "185", "2017-12-01"),
                    objection("TUN", "185", "2017-12-01", Outcome.WITHDRAWN),
                    decisionInPrinciple("TUN", "185", "2018-01-10"),
                    invitation("TUN", "185", "2018-02-07"),
                    extensionRequest("TUN", "185", "2024-02-07"),
                    extension("TUN", "185", "2024-02-21", "2024-03-08"))
                .map(ProcedureFact::label))
        .containsExactly(
            "TUN 185 REQUEST",
            "TUN 185 CONSULTATION",
            "TUN 185 OBJECTION",
            "TUN 185 DECISION_IN_PRINCIPLE",
            "TUN 185 INVITATION",
            "TUN 185 EXTENSION_REQUEST",
            "TUN 185 EXTENSION");
  }

  @Test
  void anInvitationIsToAccedeAndStatesNoTermUnlessItSaysElse() {
    Invitation plain =
        new Invitation.Builder()
            .participant(code("TUN"))
            .treaty(number("185"))
            .on(date("2018-02-07"))
            .provenance(provenance())
            .build();

    assertThat(plain.purpose()).isEqualTo(InvitationPurpose.ACCEDE);
    assertThat(plain.term()).isEqualTo(Term.notStated());
    assertThat(extensionRequest("TUN", "185", "2024-02-07").askedFor()).isEqualTo(Term.notStated());
  }
}
