package org.accede.rule;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.contradiction;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.accede.act.Denunciation;
import org.accede.act.ListedWithoutAct;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Step;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.Objection.Outcome;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactStepsTest {
  private static final BilingualText WHO = new BilingualText("Tunisia", "Tunisie");
  private static final ImpreciseDate ON = date("2018-02-07");

  @ParameterizedTest(name = "{1}")
  @MethodSource("facts")
  void everyFactIsToldInItsOwnWords(TreatyFact fact, Message told) {
    Step step = FactSteps.of(WHO, fact);

    assertThat(step.message()).isEqualTo(told);
    assertThat(step.citations()).containsExactly(citation());
    assertThat(step.details()).isEmpty();
  }

  static Stream<Arguments> facts() {
    Denunciation left =
        new Denunciation.Builder()
            .participant(code("TUN"))
            .treaty(number("185"))
            .effect(ON)
            .provenance(provenance())
            .build();
    return Stream.of(
        told(signature("TUN", "185", "2018-02-07"), "act.signature", WHO, ON),
        told(accession("TUN", "185", "2018-02-07"), "act.consent.ACCESSION", WHO, ON),
        told(entryIntoForce("TUN", "185", "2018-02-07"), "act.entryIntoForce", WHO, ON),
        told(
            denunciation("TUN", "185", "2018-02-07", "2018-06-01"),
            "act.denunciation.notified",
            WHO,
            ON),
        told(left, "act.denunciation.effect", WHO, ON),
        told(
            denunciationOf("Chapter I", "TUN", "185", "2018-02-07"),
            "act.denunciation.part",
            WHO,
            ON,
            "Chapter I"),
        told(
            withdrawal(WithdrawnAct.SIGNATURE, "TUN", "185", "2018-02-07"),
            "act.withdrawal.SIGNATURE",
            WHO,
            ON),
        told(
            withdrawal(WithdrawnAct.CONSENT, "TUN", "185", "2018-02-07"),
            "act.withdrawal.CONSENT",
            WHO,
            ON),
        told(
            withdrawal(WithdrawnAct.DENUNCIATION, "TUN", "185", "2018-02-07"),
            "act.withdrawal.DENUNCIATION",
            WHO,
            ON),
        told(request("TUN", "185", "2018-02-07"), "request.made", WHO, ON),
        told(
            consultationBuilder("TUN", "185", "2018-02-07").build(),
            "consultation.opened.NOT_STATED",
            ON),
        told(decisionInPrinciple("TUN", "185", "2018-02-07"), "consultation.agreedInPrinciple", ON),
        told(objection("TUN", "185", "2018-02-07", Outcome.WITHDRAWN), "objection.WITHDRAWN", ON),
        told(invitation("TUN", "185", "2018-02-07"), "invitation.adopted.ACCEDE", WHO, ON),
        told(extensionRequest("TUN", "185", "2018-02-07"), "extension.requested", WHO, ON),
        told(
            extension("TUN", "185", "2018-02-07", "2024-02-07"),
            "extension.decided",
            ON,
            date("2024-02-07")),
        told(
            new ListedWithoutAct(code("TUN"), number("185"), ON, provenance()),
            "fact.other",
            "TUN 185 LISTED",
            ON));
  }

  @Test
  void aConsultationIsToldWithItsOpeningAndTheDeadlineAsFirstSet() {
    Consultation consultation =
        consultationBuilder("TUN", "185", "2019-08-26")
            .consulted(Consulted.MEMBERS)
            .on(date("2019-06-28"))
            .prolongedUntil(date("2019-10-18"))
            .build();
    Step step = FactSteps.of(WHO, consultation);

    assertThat(step.message())
        .isEqualTo(Message.of("consultation.opened.MEMBERS", date("2019-10-18")));
    assertThat(step.details())
        .extracting(Step::message)
        .containsExactly(
            Message.of("consultation.day", date("2019-06-28")),
            Message.of("consultation.prolonged", date("2019-08-26")));
  }

  @Test
  void whatASourceSaysBesidesGoesWithTheFact() {
    Provenance provenance =
        provenanceBuilder()
            .remark("printed as 1.2.90")
            .inference(new Inference("the editors", "the column is not named"))
            .addContradictions(contradiction("1990-02-05"))
            .build();

    Step step = FactSteps.cited(Step.of("act.signature", WHO, ON), provenance);

    assertThat(step.citations()).containsExactly(citation());
    assertThat(step.details())
        .extracting(detail -> detail.message().key())
        .containsExactly("fact.inferred", "fact.contradicted");
    assertThat(step.notes()).containsExactly("printed as 1.2.90");
  }

  @Test
  void aProvisionOfTheViennaConventionIsAPlaceInIt() {
    assertThat(ViennaConvention.provision("Art. 15").label())
        .isEqualTo("Vienna Convention on the Law of Treaties, 23 May 1969, Art. 15");
  }

  private static Arguments told(TreatyFact fact, String key, Object... arguments) {
    return Arguments.of(fact, Message.of(key, arguments));
  }
}
