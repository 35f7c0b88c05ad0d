package org.accede.query;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.ratification;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.accede.participant.Participant;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.NotificationClause;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides before anybody is invited to a treaty, on a day. */
class InvitationDecisionTest {
  private static AccessionRoute route(ParticipantClass who, DecisionRequirement... how) {
    return new AccessionRoute.Builder()
        .who(Admission.of(who))
        .addHow(how)
        .when(AccessionRoute.When.ANY_TIME)
        .build();
  }

  private static List<String> codes(List<Participant> participants) {
    return participants.stream().map(one -> one.code().value()).toList();
  }

  private static InvitationDecision on(String day, TreatyRegister register, String treaty) {
    return InvitationDecision.on(
        LocalDate.parse(day), Accessions.in(register), register.treaty(treaty));
  }

  private static InvitationDecision on(String day, TreatyFact... facts) {
    return on(day, SampleRegister.of(facts).build(), "185");
  }

  @Test
  void itNamesTheArticleAndTheWaysInThatNeedADecision() {
    InvitationDecision decision = on("2024-02-15");

    assertThat(decision.treaty()).isEqualTo(Treaties.cybercrime());
    assertThat(decision.article()).contains("37");
    assertThat(decision.routes())
        .isEqualTo(Treaties.cybercrime().clauses().accession().orElseThrow().routes())
        .hasSize(1);
    assertThat(decision.notification()).isEmpty();
  }

  @Test
  void aWayInWithoutAnInvitationNeedsNoDecision() {
    AccessionRoute decided =
        route(
            ParticipantClass.NON_MEMBER_STATE,
            DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION);
    NotificationClause notification = new NotificationClause("30", true);
    Treaty treaty =
        Samples.treaty(
            "030",
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(Samples.citation())
                .accession(
                    new AccessionClause.Builder()
                        .article("28")
                        .addRoutes(
                            route(
                                ParticipantClass.EUROPEAN_UNION,
                                DecisionRequirement.NO_INVITATION_NEEDED),
                            decided)
                        .build())
                .notification(notification)
                .build());
    InvitationDecision decision = on("2024-02-15", SampleRegister.of().add(treaty).build(), "030");

    assertThat(decision.routes()).containsExactly(decided);
    assertThat(decision.notification()).contains(notification);
  }

  @Test
  void ofATreatyThatNobodyHasReadNoWayInIsKnown() {
    InvitationDecision decision =
        on("2024-02-15", SampleRegister.of().add(Samples.treaty("030")).build(), "030");

    assertThat(decision.article()).isEmpty();
    assertThat(decision.routes()).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: Parties {1}, perhaps {2}")
  @CsvSource({
    "2010-04-30, '', ''",
    "2010-05-01, FRA, ''",
    "2024-05-01, 'FRA,USA', ''",
    "2024-09-30, 'FRA,USA', ''",
    "2024-10-01, FRA, USA",
    "2024-10-31, FRA, ''"
  })
  void thePartiesAreThoseForSureAndThosePerhaps(String day, String parties, String perhaps) {
    InvitationDecision decision =
        on(
            day,
            ratification("FRA", "185", "2010-01-01"),
            accession("USA", "185", "2015-01-01"),
            denunciation("USA", "185", "2024-06-01", "2024-10"));

    assertThat(String.join(",", codes(decision.parties()))).isEqualTo(parties);
    assertThat(String.join(",", codes(decision.perhapsParties()))).isEqualTo(perhaps);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"1949-08-02, ''", "1949-08-03, FRA", "2022-03-15, 'FRA,RUS'", "2022-03-16, FRA"})
  void thoseEntitledToSitAreTheStatesThatAreMembersOnTheDay(String day, String members) {
    TreatyRegister register =
        SampleRegister.of()
            .add(
                participantBuilder("RUS", "Russian Federation")
                    .addMemberships(member("1996-02-28", "2022-03-16"))
                    .build())
            .build();

    assertThat(String.join(",", codes(on(day, register, "185").members()))).isEqualTo(members);
  }

  @Test
  void aStateThatMayBeAMemberIsNotEntitledForSure() {
    TreatyRegister register =
        SampleRegister.of()
            .add(participantBuilder("ALB", "Albania").addMemberships(member("1995-07")).build())
            .build();

    assertThat(codes(on("1995-07-15", register, "185").members())).containsExactly("FRA");
    assertThat(codes(on("1995-08-01", register, "185").members())).containsExactly("ALB", "FRA");
  }

  @ParameterizedTest
  @EnumSource
  void thePartiesAreAskedWhereTheClauseSaysSo(DecisionRequirement how) {
    ImmutableList<DecisionRequirement> ofParties =
        ImmutableList.of(
            DecisionRequirement.AFTER_CONSULTING_PARTIES,
            DecisionRequirement.UNANIMOUS_CONSENT_OF_PARTIES,
            DecisionRequirement.TWO_THIRDS_MAJORITY_OF_PARTIES,
            DecisionRequirement.CONSENSUS_OF_PARTIES_IN_COORDINATING_BODY);

    assertThat(
            InvitationDecision.asksTheParties(
                route(
                    ParticipantClass.NON_MEMBER_STATE,
                    DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION,
                    how)))
        .isEqualTo(ofParties.contains(how));
  }
}
