package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.invitation.Invitation;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.InvitationTerm;
import org.accede.time.TermReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The last day of an invitation, taken by itself, is the one that the standing has. */
class InvitationTermTest {
  private final TreatyRegister register = CouncilOfEurope.register();

  @ParameterizedTest
  @MethodSource("org.accede.time.TermReading#standard")
  void theStandingOnTheDayOfTheInvitationEndsWithIt(TermReading reading) {
    Accessions accessions = Accessions.in(register).reading(reading);
    List<Invitation> invitations =
        register.steps().stream()
            .filter(Invitation.class::isInstance)
            .map(Invitation.class::cast)
            .filter(one -> one.on().isExact())
            .filter(one -> InvitationTerm.period(one, register.defaultTerms()).isPresent())
            .filter(
                one ->
                    register
                        .dossier(one.participant(), one.treaty())
                        .procedures()
                        .get(0)
                        .extensions()
                        .isEmpty())
            .toList();
    assertThat(invitations).hasSizeGreaterThan(8);
    for (Invitation invitation : invitations) {
      LocalDate day = invitation.on().day().orElseThrow();
      AccessionState invited =
          accessions
              .of(invitation.participant())
              .to(invitation.treaty())
              .asOf(day)
              .candidates()
              .stream()
              .filter(state -> state.stage() == AccessionStage.INVITED)
              .findFirst()
              .orElseThrow();
      assertThat(invited.until())
          .as(invitation.label())
          .isEqualTo(
              Optional.of(InvitationTerm.lastDay(invitation, register.defaultTerms(), reading)));
    }
  }
}
