package org.accede.query;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.register.TreatyRegister;
import org.accede.source.Provenance;
import org.accede.testing.Treaties;
import org.accede.text.OfficialLanguage;
import org.accede.time.Term;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What is said of what is under way, and of the way to an invitation, and on whose word. */
class WayInTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static NextStep step(String who, String treaty, TreatyRegister register) {
    return NextSteps.in(Accessions.in(register), day -> true)
        .of(who)
        .asOf(DAY)
        .only(one -> one.number().equals(number(treaty)))
        .steps()
        .get(0);
  }

  private static NextStep step(String who, String treaty, TreatyFact... facts) {
    return step(who, treaty, SampleRegister.of(facts).build());
  }

  private static String english(Step step) {
    return Wording.in(OfficialLanguage.ENGLISH).of(step.message());
  }

  private static List<String> english(List<Step> steps) {
    return steps.stream().map(WayInTest::english).toList();
  }

  @Test
  void whatIsUnderWayIsToldOnTheWordOfAllThatItRestsOn() {
    ExtensionRequest asked =
        new ExtensionRequest.Builder()
            .participant(code("KAZ"))
            .treaty(number("185"))
            .on(date("2023-12-01"))
            .provenance(Provenance.of(citation("letter")))
            .build();
    Invitation invited =
        new Invitation.Builder()
            .participant(code("KAZ"))
            .treaty(number("185"))
            .on(date("2019-01-01"))
            .term(Term.until(date("2024-01-01")))
            .provenance(Provenance.of(citation("decision")))
            .build();
    NextStep step = step("KAZ", "185", invited, asked);

    assertThat(english(step.what()))
        .isEqualTo(
            "The invitation lapsed on 2 January 2024; an extension was asked for, and its outcome"
                + " is not on record: find out what the Committee of Ministers decided and, failing"
                + " an extension, ask anew to be invited (Article 37).");
    assertThat(step.what().citations()).contains(citation("letter"), citation("decision"));
  }

  /** Whoever was invited to sign, and signed on some day of the month. */
  @Test
  void whatMayOrMayNotHaveBeenDoneByTheDayIsToBeFoundOut() {
    Invitation invited =
        new Invitation.Builder()
            .participant(code("KAZ"))
            .treaty(number("211"))
            .on(date("2023-04-05"))
            .purpose(InvitationPurpose.SIGN)
            .term(Term.until(date("2028-04-05")))
            .provenance(provenance())
            .build();
    NextStep step = step("KAZ", "211", invited, signature("KAZ", "211", "2024-02"));

    assertThat(step).hasToString("211: FIND_OUT_OR_ASK_ANEW");
    assertThat(english(step.what()))
        .isEqualTo("By the record signatory, but not certainly: find out where it stands.");
  }

  @Test
  void theTimesOfAWayAreThoseOfItsTreatyAndThoseOfAnOutlookAreAll() {
    TreatyRegister register =
        SampleRegister.of(
                request("USA", "189", "2020-01-01"),
                invitation("USA", "189", "2020-01-31"),
                request("USA", "211", "2020-01-01"),
                invitation("USA", "211", "2020-03-01"))
            .build();
    Outlook outlook = NextSteps.in(Accessions.in(register), day -> true).of("KAZ").asOf(DAY);

    assertThat(outlook.times().requestToInvitation()).contains(new ProcedureTime(2, 30, 45, 60));
    assertThat(step("KAZ", "189", register).way().orElseThrow().times().requestToInvitation())
        .contains(new ProcedureTime(1, 30, 30, 30));
    assertThat(step("KAZ", "185", register).way().orElseThrow().times().requestToInvitation())
        .isEmpty();
  }

  @Test
  void howAnOrganisationAsksIsNotToldByTheSource() {
    TreatyRegister register =
        SampleRegister.of()
            .add(Treaties.union())
            .add(
                Treaties.inviting(
                    "030",
                    ParticipantClass.EUROPEAN_UNION,
                    new FinalClauses.Builder().addCitations(citation("clauses"))))
            .cover(number("030"), complete("2025-01-01"))
            .build();
    List<Step> way = step("EUE", "030", register).way().orElseThrow().steps();

    assertThat(english(way))
        .containsExactly(
            "How the European Union asks to be invited is not on record: the source tells how"
                + " States do.",
            "ETS No. 030, Article 28: an invitation by the Committee of Ministers.");
    assertThat(way.get(1).citations()).containsExactly(citation("clauses"));
  }

  @Test
  void clausesWithoutASourceRestOnThoseOfTheTreaty() {
    TreatyRegister register =
        SampleRegister.of()
            .add(
                Treaties.inviting(
                    "030", ParticipantClass.NON_MEMBER_STATE, new FinalClauses.Builder()))
            .cover(number("030"), complete("2025-01-01"))
            .build();
    List<Step> way = step("KAZ", "030", register).way().orElseThrow().steps();

    assertThat(way).hasSize(3);
    assertThat(way.get(2).citations()).containsExactly(citation());
  }
}
