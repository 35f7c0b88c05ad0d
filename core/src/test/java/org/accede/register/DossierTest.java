package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.correcting;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.act.Consent;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.Objection.Outcome;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

class DossierTest {
  // Equality.

  @Test
  void dossiersOfTheSameFactsAreEqualInWhateverOrderTheyAreOnRecord() {
    Dossier one =
        dossier(
            signature("GEO", "005", "1999-04-27"),
            ratification("GEO", "005", "1999-05-20"),
            request("GEO", "005", "1998-01-01"));
    Dossier same =
        dossier(
            request("GEO", "005", "1998-01-01"),
            ratification("GEO", "005", "1999-05-20"),
            signature("GEO", "005", "1999-04-27"));

    assertThat(same).isNotSameAs(one).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one)
        .isNotEqualTo(dossier(signature("GEO", "005", "1999-04-27")))
        .isNotEqualTo(dossier(signature("ARM", "005", "1999-04-27")))
        .isNotEqualTo("GEO 005");
  }

  @Test
  void emptyDossiersAreEqualIfTheyAreOfOnePair() {
    Dossier empty = Dossier.empty(code("GEO"), number("005"));

    assertThat(empty)
        .isEqualTo(Dossier.empty(code("GEO"), number("005")))
        .hasSameHashCodeAs(Dossier.empty(code("GEO"), number("005")))
        .isNotEqualTo(Dossier.empty(code("GEO"), number("030")))
        .isNotEqualTo(Dossier.empty(code("ARM"), number("005")))
        .isNotEqualTo(dossier(signature("GEO", "005", "1999-04-27")));
  }

  @Test
  void whatACorrectionSupersedesBelongsToADossier() {
    Dossier corrected =
        dossier(
            signature("GEO", "005", "1999-04-26", named("old")),
            signature("GEO", "005", "1999-04-27", correcting("old", "2000-01-01")));
    Dossier alone = dossier(signature("GEO", "005", "1999-04-27", correcting("old", "2000-01-01")));

    assertThat(corrected.acts()).isEqualTo(alone.acts());
    assertThat(corrected).isNotEqualTo(alone);
  }

  @Test
  void aDossierPrintsItsActsAndStepsByDate() {
    assertThat(
            dossier(
                ratification("GEO", "005", "1999-05-20"),
                signature("GEO", "005", "1999-04-27"),
                reservationBuilder("GEO", "005").build()))
        .hasToString("GEO 005: SIGNATURE 1999-04-27, CONSENT 1999-05-20; notes: 1");
    assertThat(Dossier.empty(code("GEO"), number("005"))).hasToString("GEO 005: nothing on record");
  }

  // Participations.

  @Test
  void actsOfOnePairAreOneParticipation() {
    Signature signed = signature("GEO", "005", "1999-04-27");
    Consent ratified = ratification("GEO", "005", "1999-05-20");
    EntryIntoForce inForce = entryIntoForce("GEO", "005", "1999-05-20");

    Dossier dossier = dossier(inForce, ratified, signed);

    assertThat(dossier.participations())
        .containsExactly(
            new Participation.Builder()
                .signature(signed)
                .consent(ratified)
                .entryIntoForce(inForce)
                .build());
    assertThat(dossier.procedures()).isEmpty();
  }

  @Test
  void whoLeftAndJoinedAgainHasTwoParticipations() {
    Consent first = ratification("GRC", "005", "1953-03-28");
    EntryIntoForce firstInForce = entryIntoForce("GRC", "005", "1953-09-03");
    Denunciation left = denunciation("GRC", "005", "1969-12-12", "1970-06-13");
    Signature again = signature("GRC", "005", "1974-11-28");
    Consent second = ratification("GRC", "005", "1974-11-28");
    EntryIntoForce secondInForce = entryIntoForce("GRC", "005", "1974-11-28");

    Dossier dossier = dossier(secondInForce, second, again, left, firstInForce, first);

    assertThat(dossier.participations())
        .containsExactly(
            new Participation.Builder()
                .consent(first)
                .entryIntoForce(firstInForce)
                .denunciation(left)
                .build(),
            new Participation.Builder()
                .signature(again)
                .consent(second)
                .entryIntoForce(secondInForce)
                .build());
  }

  @Test
  void theLastParticipationIsTheLatestAndThereIsNoneWithoutAnAct() {
    Consent first = ratification("GRC", "005", "1953-03-28");
    Denunciation left = denunciation("GRC", "005", "1969-12-12", "1970-06-13");
    Consent second = ratification("GRC", "005", "1974-11-28");

    assertThat(dossier(second, left, first).lastParticipation())
        .contains(new Participation.Builder().consent(second).build());
    assertThat(dossier(invitation("TUN", "185", "2018-02-07")).lastParticipation()).isEmpty();
  }

  @Test
  void anActOfTheDayOnWhichADenunciationTakesEffectBelongsToWhatItEnds() {
    Consent consent = accession("KAZ", "030", "2020-01-01");
    Denunciation left = denunciation("KAZ", "030", "2019-07-01", "2020-01-01");

    assertThat(dossier(consent, left).participations())
        .containsExactly(new Participation.Builder().consent(consent).denunciation(left).build());
  }

  @Test
  void aDenunciationAloneIsAParticipation() {
    Denunciation left = denunciation("KAZ", "030", "2019-07-01", "2020-01-01");

    assertThat(dossier(left).participations())
        .containsExactly(new Participation.Builder().denunciation(left).build());
  }

  @Test
  void whoseInstrumentWasWithdrawnIsASignatoryInAParticipationThatIsOver() {
    Signature signed = signature("KAZ", "030", "2019-01-01");
    Consent ratified = ratification("KAZ", "030", "2020-01-01");
    Withdrawal withdrawn = withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-03-01");

    assertThat(dossier(withdrawn, ratified, signed).participations())
        .containsExactly(
            new Participation.Builder()
                .signature(signed)
                .consent(ratified)
                .withdrawal(withdrawn)
                .build());
  }

  @Test
  void whatFollowsAWithdrawalIsAnotherParticipation() {
    Consent first = accession("KAZ", "030", "2020-01-01");
    Withdrawal withdrawn = withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-03-01");
    Consent second = accession("KAZ", "030", "2021-01-01");
    EntryIntoForce inForce = entryIntoForce("KAZ", "030", "2021-04-01");

    assertThat(dossier(inForce, second, withdrawn, first).participations())
        .containsExactly(
            new Participation.Builder().consent(first).withdrawal(withdrawn).build(),
            new Participation.Builder().consent(second).entryIntoForce(inForce).build());
  }

  @Test
  void anActOfTheDayOfAWithdrawalBelongsToWhatWasWithdrawn() {
    Consent consent = accession("KAZ", "030", "2020-03-01");
    Withdrawal withdrawn = withdrawal(WithdrawnAct.CONSENT, "KAZ", "030", "2020-03-01");

    assertThat(dossier(withdrawn, consent).participations())
        .containsExactly(
            new Participation.Builder().consent(consent).withdrawal(withdrawn).build());
  }

  @Test
  void whoWithdrewItsSignatureMayAccedeLater() {
    Signature signed = signature("KAZ", "030", "2019-01-01");
    Withdrawal withdrawn = withdrawal(WithdrawnAct.SIGNATURE, "KAZ", "030", "2019-06-01");
    Consent acceded = accession("KAZ", "030", "2020-01-01");

    assertThat(dossier(acceded, withdrawn, signed).participations())
        .containsExactly(
            new Participation.Builder().signature(signed).withdrawal(withdrawn).build(),
            new Participation.Builder().consent(acceded).build());
  }

  @Test
  void aDenunciationThatWasRevokedEndsNothing() {
    Consent consent = accession("KAZ", "030", "2010-01-01");
    Denunciation left = denunciation("KAZ", "030", "2020-01-01", "2021-01-01");
    Withdrawal revoked = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-06-01");

    assertThat(dossier(revoked, left, consent).participations())
        .containsExactly(
            new Participation.Builder()
                .consent(consent)
                .addRevokedDenunciations(new Participation.RevokedDenunciation(left, revoked))
                .build());
  }

  @Test
  void theLastDenunciationNotifiedBeforeThatHadNotTakenEffectIsTheOneRevoked() {
    Consent consent = accession("KAZ", "030", "2010-01-01");
    Denunciation early = denunciation("KAZ", "030", "2020-01-01", "2021-01-01");
    Denunciation late = denunciation("KAZ", "030", "2020-02-01", "2021-02-01");
    Denunciation tooLate = denunciation("KAZ", "030", "2020-07-01", "2021-07-01");
    Withdrawal revoked = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-06-01");

    assertThat(dossier(consent, early, late, tooLate, revoked).participations())
        .containsExactly(
            new Participation.Builder()
                .consent(consent)
                .denunciation(early)
                .addRevokedDenunciations(new Participation.RevokedDenunciation(late, revoked))
                .build(),
            new Participation.Builder().denunciation(tooLate).build());
  }

  @Test
  void twoWithdrawalsRevokeTwoDenunciations() {
    Denunciation first = denunciation("KAZ", "030", "2020-01-01", "2021-01-01");
    Withdrawal revoked = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-03-01");
    Denunciation again = denunciation("KAZ", "030", "2020-06-01", "2021-06-01");
    Withdrawal revokedAgain = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-09-01");

    assertThat(dossier(first, revoked, again, revokedAgain).participations())
        .containsExactly(
            new Participation.Builder()
                .addRevokedDenunciations(
                    new Participation.RevokedDenunciation(first, revoked),
                    new Participation.RevokedDenunciation(again, revokedAgain))
                .build());
  }

  @Test
  void aDenunciationWhoseEffectIsNotOnRecordCanBeRevoked() {
    Denunciation left =
        new Denunciation.Builder()
            .participant(code("KAZ"))
            .treaty(number("030"))
            .notified(date("2020-01-01"))
            .provenance(provenance())
            .build();
    Withdrawal revoked = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-06-01");

    assertThat(dossier(left, revoked).participations())
        .containsExactly(
            new Participation.Builder()
                .addRevokedDenunciations(new Participation.RevokedDenunciation(left, revoked))
                .build());
  }

  @Test
  void aRevokedDenunciationBelongsToTheParticipationThatItWouldHaveEnded() {
    Denunciation gone = denunciation("KAZ", "030", "2000-01-01", "2001-01-01");
    Consent again = accession("KAZ", "030", "2010-01-01");
    Denunciation left = denunciation("KAZ", "030", "2020-01-01", "2021-01-01");
    Withdrawal revoked = withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2020-06-01");

    assertThat(dossier(gone, again, left, revoked).participations())
        .containsExactly(
            new Participation.Builder().denunciation(gone).build(),
            new Participation.Builder()
                .consent(again)
                .addRevokedDenunciations(new Participation.RevokedDenunciation(left, revoked))
                .build());
  }

  @Test
  void aDenunciationOfAPartEndsNothing() {
    Consent consent = accession("KAZ", "030", "2010-01-01");
    Denunciation part = denunciationOf("Chapter I", "KAZ", "030", "2020-01-01");
    EntryIntoForce inForce = entryIntoForce("KAZ", "030", "2021-01-01");

    Dossier dossier = dossier(consent, part, inForce);

    assertThat(dossier.participations())
        .containsExactly(
            new Participation.Builder().consent(consent).entryIntoForce(inForce).build());
    assertThat(dossier.acts()).contains(part);
    assertThat(dossier(part).participations()).isEmpty();
  }

  @Test
  void ofTwoDenunciationsTheOneThatTookEffectFirstEndsWhatWasBefore() {
    Denunciation slow = denunciation("KAZ", "030", "2010-01-01", "2020-01-01");
    Denunciation quick = denunciation("KAZ", "030", "2012-01-01", "2013-01-01");
    Consent again = accession("KAZ", "030", "2015-01-01");

    assertThat(dossier(slow, quick, again).participations())
        .containsExactly(
            new Participation.Builder().denunciation(quick).build(),
            new Participation.Builder().consent(again).denunciation(slow).build());
  }

  @Test
  void aCorrectedActDoesNotCount() {
    Consent wrong = accession("KAZ", "030", "2020-01-01", named("wrong"));
    Consent right = accession("KAZ", "030", "2020-02-01", correcting("wrong", "2021-01-01"));

    assertThat(dossier(wrong, right).acts()).containsExactly(right);
  }

  @Test
  void actsComeByDateAndImpreciseOnesByTheirLastDay() {
    Consent consent = accession("KAZ", "030", "2020");
    EntryIntoForce inForce = entryIntoForce("KAZ", "030", "2020-07-01/2020-12-31");
    Signature signed = signature("KAZ", "030", "2020-06-30");

    assertThat(dossier(inForce, consent, signed).acts()).containsExactly(signed, consent, inForce);
  }

  // Procedures.

  @Test
  void anExtensionBelongsToTheInvitationThatItSaysItExtends() {
    Invitation first = invitation("KAZ", "030", "2020-01-01");
    Invitation second = invitation("KAZ", "030", "2022-01-01");
    Extension ofFirst = extending("2020-01-01");

    assertThat(dossier(first, second, ofFirst).procedures())
        .containsExactly(
            new Procedure.Builder().invitation(first).addExtensions(ofFirst).build(),
            new Procedure.Builder().invitation(second).build());
    assertThat(dossier(first, second, extending("2022-01-01")).procedures().get(1).extensions())
        .hasSize(1);
    assertThat(
            dossier(first, second, extension("KAZ", "030", "2024-06-01", "2026-01-01"))
                .procedures()
                .get(1)
                .extensions())
        .hasSize(1);
  }

  private static Extension extending(String invitedOn) {
    return new Extension.Builder()
        .participant(code("KAZ"))
        .treaty(number("030"))
        .on(date("2024-06-01"))
        .until(date("2026-01-01"))
        .invitedOn(date(invitedOn))
        .provenance(provenance())
        .build();
  }

  @Test
  void aRequestBelongsToTheInvitationItLedTo() {
    AccessionRequest asked = request("KAZ", "030", "2024-11-05");
    Invitation invited = invitation("KAZ", "030", "2025-06-18");

    assertThat(dossier(invited, asked).procedures())
        .containsExactly(new Procedure.Builder().addRequests(asked).invitation(invited).build());
  }

  @Test
  void aRequestOfTheDayOfTheInvitationLedToIt() {
    AccessionRequest asked = request("KAZ", "030", "2025-06-18");
    Invitation invited = invitation("KAZ", "030", "2025-06-18");

    assertThat(dossier(invited, asked).procedures()).hasSize(1);
  }

  @Test
  void aFreshRequestAfterALapseOpensANewProcedure() {
    AccessionRequest asked = request("KAZ", "030", "2012-11-05");
    Invitation invited = invitation("KAZ", "030", "2013-06-18");
    AccessionRequest askedAgain = request("KAZ", "030", "2019-01-05");
    Invitation invitedAgain = invitation("KAZ", "030", "2019-06-18");

    assertThat(dossier(asked, invited, askedAgain).procedures())
        .containsExactly(
            new Procedure.Builder().addRequests(asked).invitation(invited).build(),
            new Procedure.Builder().addRequests(askedAgain).build());
    assertThat(dossier(asked, invited, askedAgain, invitedAgain).procedures())
        .containsExactly(
            new Procedure.Builder().addRequests(asked).invitation(invited).build(),
            new Procedure.Builder().addRequests(askedAgain).invitation(invitedAgain).build());
  }

  @Test
  void aProcedureBeginsWithItsRequestHoweverLittleIsKnownOfWhenTheRestWas() {
    Procedure asked =
        only(
            dossier(
                request("KAZ", "030", "2012-11-05"), invitation("KAZ", "030", "../2018-06-30")));
    assertThat(asked.hasBegunBy(LocalDate.parse("2012-11-04"))).isEqualTo(Trilean.NO);
    assertThat(asked.hasBegunBy(LocalDate.parse("2012-11-05"))).isEqualTo(Trilean.YES);

    Procedure askedOnceInAYear =
        only(dossier(request("KAZ", "030", "2030"), invitation("KAZ", "030", "2030-06-01")));
    assertThat(askedOnceInAYear.hasBegunBy(LocalDate.parse("2029-12-31"))).isEqualTo(Trilean.NO);
    assertThat(askedOnceInAYear.hasBegunBy(LocalDate.parse("2030-05-31"))).isEqualTo(Trilean.MAYBE);
    assertThat(askedOnceInAYear.hasBegunBy(LocalDate.parse("2030-06-01"))).isEqualTo(Trilean.YES);

    Procedure notAsked =
        only(
            dossier(
                objection("KAZ", "030", "../2025-06-18", Outcome.UNKNOWN),
                invitation("KAZ", "030", "2025-06-18")));
    assertThat(notAsked.hasBegunBy(LocalDate.parse("2000-01-01"))).isEqualTo(Trilean.MAYBE);
    assertThat(notAsked.hasBegunBy(LocalDate.parse("2025-06-18"))).isEqualTo(Trilean.YES);
    assertThat(new Procedure.Builder().build().hasBegunBy(LocalDate.parse("2025-06-18")))
        .isEqualTo(Trilean.NO);
  }

  @Test
  void objectionsEndTheRequestForOneTreatyOnly() {
    AccessionRequest asked = request("KAZ", "030", "2024-11-05");
    Objection objected = objection("KAZ", "030", "2025-02-01", Outcome.ENDED_REQUEST);
    TreatyRegister register = register(asked, objected, request("KAZ", "062", "2024-11-05"));

    assertThat(register.dossier(code("KAZ"), number("030")).procedures())
        .singleElement()
        .satisfies(procedure -> assertThat(procedure.ended()).contains(objected));
    assertThat(register.dossier(code("KAZ"), number("062")).procedures())
        .singleElement()
        .satisfies(procedure -> assertThat(procedure.ended()).isEmpty());
  }

  @Test
  void aRequestAfterObjectionsThatEndedAnEarlierOneOpensANewProcedure() {
    AccessionRequest asked = request("KAZ", "030", "2014-11-05");
    Objection objected = objection("KAZ", "030", "2015-02-01", Outcome.ENDED_REQUEST);
    AccessionRequest askedAgain = request("KAZ", "030", "2019-01-05");
    Objection objectedAgain = objection("KAZ", "030", "2019-02-01", Outcome.ENDED_REQUEST);
    Invitation invited = invitation("KAZ", "030", "2025-06-18");

    assertThat(dossier(asked, objected, askedAgain).procedures())
        .containsExactly(
            new Procedure.Builder().addRequests(asked).addObjections(objected).build(),
            new Procedure.Builder().addRequests(askedAgain).build());
    assertThat(dossier(asked, objected, askedAgain, objectedAgain, invited).procedures())
        .containsExactly(
            new Procedure.Builder().addRequests(asked).addObjections(objected).build(),
            new Procedure.Builder().addRequests(askedAgain).addObjections(objectedAgain).build(),
            new Procedure.Builder().invitation(invited).build());
  }

  @Test
  void objectionsThatWereWithdrawnEndNothing() {
    AccessionRequest asked = request("KAZ", "030", "2024-11-05");
    Objection withdrawn = objection("KAZ", "030", "2025-02-01", Outcome.WITHDRAWN);
    Objection unclear = objection("KAZ", "030", "2025-03-01", Outcome.UNKNOWN);
    Invitation invited = invitation("KAZ", "030", "2025-06-18");

    assertThat(dossier(asked, withdrawn, unclear, invited).procedures())
        .containsExactly(
            new Procedure.Builder()
                .addRequests(asked)
                .addObjections(withdrawn, unclear)
                .invitation(invited)
                .build());
    assertThat(dossier(asked, withdrawn, unclear).procedures().get(0).ended()).isEmpty();
  }

  // Consultations.

  @Test
  void bothRoundsOfAConsultationBelongToTheInvitationTheyLedTo() {
    AccessionRequest asked = request("CHL", "185", "2008-10-21");
    Consultation ofMembers = consultation("CHL", "185", "2009-03-06");
    DecisionInPrinciple agreed = decisionInPrinciple("CHL", "185", "2009-04-15");
    Consultation ofOthers = consultation("CHL", "185", "2009-06-12");
    Invitation invited = invitation("CHL", "185", "2009-07-08");

    assertThat(dossier(invited, ofOthers, agreed, ofMembers, asked).procedures())
        .containsExactly(
            new Procedure.Builder()
                .addRequests(asked)
                .addConsultations(ofMembers, ofOthers)
                .addDecisionsInPrinciple(agreed)
                .invitation(invited)
                .build());
  }

  @Test
  void aConsultationThatNothingHasFollowedBelongsToTheOpenProcedure() {
    AccessionRequest asked = request("VAT", "112", "2018-05-02");
    Consultation consulted = consultation("VAT", "112", "2018-07-23");

    assertThat(only(dossier(asked, consulted)).consultations()).containsExactly(consulted);
  }

  @Test
  void aConsultationWhoseDeadlineIsAfterAnInvitationDidNotLeadToIt() {
    AccessionRequest asked = request("KAZ", "030", "2012-11-05");
    Consultation consulted = consultation("KAZ", "030", "2013-02-01");
    Invitation invited = invitation("KAZ", "030", "2013-06-18");
    AccessionRequest askedAgain = request("KAZ", "030", "2019-01-05");
    Consultation consultedAgain = consultation("KAZ", "030", "2019-03-01");

    assertThat(dossier(asked, consulted, invited, askedAgain, consultedAgain).procedures())
        .containsExactly(
            new Procedure.Builder()
                .addRequests(asked)
                .addConsultations(consulted)
                .invitation(invited)
                .build(),
            new Procedure.Builder()
                .addRequests(askedAgain)
                .addConsultations(consultedAgain)
                .build());
  }

  @Test
  void aConsultationWhoseDeadlineIsTheDayOfTheInvitationLedToIt() {
    Consultation consulted = consultation("KAZ", "030", "2013-06-18");

    assertThat(only(dossier(consulted, invitation("KAZ", "030", "2013-06-18"))).consultations())
        .containsExactly(consulted);
  }

  @Test
  void aConsultationOpenedBeforeAnInvitationLedToItWhateverItsDeadline() {
    Consultation consulted =
        consultationBuilder("KAZ", "030", "2013-07-01").on(date("2013-05-01")).build();

    assertThat(only(dossier(consulted, invitation("KAZ", "030", "2013-06-18"))).consultations())
        .containsExactly(consulted);
  }

  @Test
  void objectionsThatEndARequestBeforeTheLastDayToReplyEndItsConsultation() {
    AccessionRequest asked = request("MNG", "024", "2019-05-10");
    Consultation consulted =
        consultationBuilder("MNG", "024", "2019-08-26").prolongedUntil(date("2019-10-18")).build();
    Objection objected = objection("MNG", "024", "2019-07-30", Outcome.ENDED_REQUEST);
    AccessionRequest askedAgain = request("MNG", "024", "2021-01-05");

    Procedure ended =
        new Procedure.Builder()
            .addRequests(asked)
            .addConsultations(consulted)
            .addObjections(objected)
            .build();
    assertThat(dossier(asked, consulted, objected).procedures()).containsExactly(ended);
    assertThat(dossier(asked, consulted, objected, askedAgain).procedures())
        .containsExactly(ended, new Procedure.Builder().addRequests(askedAgain).build());
  }

  @Test
  void aConsultationOnARequestMadeAfterObjectionsBelongsToThatRequest() {
    AccessionRequest asked = request("MNG", "024", "2019-05-10");
    Consultation consulted = consultation("MNG", "024", "2019-08-26");
    Objection objected = objection("MNG", "024", "2019-10-30", Outcome.ENDED_REQUEST);
    AccessionRequest askedAgain = request("MNG", "024", "2021-01-05");
    Consultation consultedAgain = consultation("MNG", "024", "2021-03-31");
    Objection objectedAgain = objection("MNG", "024", "2021-03-15", Outcome.ENDED_REQUEST);

    assertThat(
            dossier(asked, consulted, objected, askedAgain, consultedAgain, objectedAgain)
                .procedures())
        .containsExactly(
            new Procedure.Builder()
                .addRequests(asked)
                .addConsultations(consulted)
                .addObjections(objected)
                .build(),
            new Procedure.Builder()
                .addRequests(askedAgain)
                .addConsultations(consultedAgain)
                .addObjections(objectedAgain)
                .build());
  }

  @Test
  void onlyAFurtherRequestCouldStillBeConsultedOn() {
    AccessionRequest asked = request("MNG", "024", "2019-05-10");
    Consultation consulted = consultation("MNG", "024", "2019-08-26");
    Objection ended = objection("MNG", "024", "2019-07-30", Outcome.ENDED_REQUEST);
    Objection late = objection("MNG", "024", "2019-08-10", Outcome.UNKNOWN);
    Procedure first =
        new Procedure.Builder()
            .addRequests(asked)
            .addConsultations(consulted)
            .addObjections(ended)
            .build();

    assertThat(dossier(asked, consulted, ended, late).procedures())
        .containsExactly(first, new Procedure.Builder().addObjections(late).build());
  }

  @Test
  void aRequestOfTheLastDayToReplyCouldStillBeConsultedOn() {
    AccessionRequest asked = request("MNG", "024", "2019-05-10");
    Objection ended = objection("MNG", "024", "2019-07-30", Outcome.ENDED_REQUEST);
    AccessionRequest askedAgain = request("MNG", "024", "2019-08-26");
    Consultation consulted = consultation("MNG", "024", "2019-08-26");

    assertThat(dossier(asked, ended, askedAgain, consulted).procedures())
        .containsExactly(
            new Procedure.Builder().addRequests(asked).addObjections(ended).build(),
            new Procedure.Builder().addRequests(askedAgain).addConsultations(consulted).build());
  }

  @Test
  void anAgreementInPrincipleOpensNoProcedureOfItsOwn() {
    DecisionInPrinciple agreed = decisionInPrinciple("CHL", "185", "2009-04-15");
    AccessionRequest asked = request("CHL", "185", "2009-04-20");

    assertThat(only(dossier(agreed, asked)).decisionsInPrinciple()).containsExactly(agreed);
  }

  @Test
  void anExtensionBelongsToTheLastInvitationBeforeIt() {
    Invitation first = invitation("KAZ", "030", "2013-06-18");
    Extension extended = extension("KAZ", "030", "2018-06-18", "2018-12-31");
    Invitation second = invitation("KAZ", "030", "2019-06-18");
    Extension extendedAgain = extension("KAZ", "030", "2024-06-18", "2024-12-31");

    assertThat(dossier(extendedAgain, extended, second, first).procedures())
        .containsExactly(
            new Procedure.Builder().invitation(first).addExtensions(extended).build(),
            new Procedure.Builder().invitation(second).addExtensions(extendedAgain).build());
  }

  // Answers to requests for more time.

  @Test
  void eachOfTunisiasTwoExtensionsAnswersItsOwnRequest() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");
    ExtensionRequest askedAgain = extensionRequest("TUN", "185", "2024-02-07");
    Extension extendedAgain = extension("TUN", "185", "2024-02-09/2024-03-08", "2024-03-08");

    Procedure procedure = only(dossier(invited, asked, extended, askedAgain, extendedAgain));

    assertThat(procedure.answerTo(asked)).contains(extended);
    assertThat(procedure.answerTo(askedAgain)).contains(extendedAgain);
  }

  @Test
  void aRequestForMoreTimeIsUnansweredUntilAnExtensionIsOnRecord() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");
    ExtensionRequest askedAgain = extensionRequest("TUN", "185", "2024-02-07");

    Procedure procedure = only(dossier(invited, asked, extended, askedAgain));

    assertThat(procedure.answerTo(asked)).contains(extended);
    assertThat(procedure.answerTo(askedAgain)).isEmpty();
    assertThat(only(dossier(invited, asked)).answerTo(asked)).isEmpty();
  }

  @Test
  void anExtensionOlderThanTheRequestDoesNotAnswerIt() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    Extension unasked = extension("TUN", "185", "2022-12-28", "2023-03-31");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");

    assertThat(only(dossier(invited, unasked, asked, extended)).answerTo(asked)).contains(extended);
    assertThat(only(dossier(invited, unasked, asked)).answerTo(asked)).isEmpty();
  }

  @Test
  void oneExtensionAnswersTheFirstOfTwoRequestsOnly() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-11-29");
    ExtensionRequest askedAgain = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");

    Procedure procedure = only(dossier(invited, asked, askedAgain, extended));

    assertThat(procedure.answerTo(asked)).contains(extended);
    assertThat(procedure.answerTo(askedAgain)).isEmpty();
  }

  @Test
  void anExtensionOfTheDayOfTheRequestAnswersIt() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    ExtensionRequest asked = extensionRequest("TUN", "185", "2022-12-29");
    Extension extended = extension("TUN", "185", "2022-12-29", "2024-02-07");

    assertThat(only(dossier(invited, asked, extended)).answerTo(asked)).contains(extended);
  }

  @Test
  void aRequestOfAnotherProcedureIsNotAnswered() {
    Invitation invited = invitation("TUN", "185", "2018-02-07");
    Extension extended = extension("TUN", "185", "2023-02-08", "2024-02-07");

    assertThat(
            only(dossier(invited, extended)).answerTo(extensionRequest("TUN", "185", "2022-12-29")))
        .isEmpty();
  }

  private static Procedure only(Dossier dossier) {
    assertThat(dossier.procedures()).hasSize(1);
    return dossier.procedures().get(0);
  }

  private static Dossier dossier(TreatyFact... facts) {
    return register(facts).dossier(facts[0].participant(), facts[0].treaty());
  }
}
