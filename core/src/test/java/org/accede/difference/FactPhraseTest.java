package org.accede.difference;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.consent;
import static org.accede.testing.Samples.consultationBuilder;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.decisionInPrincipleBuilder;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.denunciationOf;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.extensionRequestBuilder;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.requestBuilder;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.stream.Stream;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Suspension;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Wording;
import org.accede.invitation.Consulted;
import org.accede.invitation.Extension;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.text.OfficialLanguage;
import org.accede.time.Term;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact of each kind in a few words, with everything that it says. */
class FactPhraseTest {
  private static final String WHO = "KAZ";
  private static final String WHAT = "030";
  private static final String DAY = "2020-01-02";

  @ParameterizedTest
  @MethodSource({"acts", "notes", "steps"})
  void aFactSaysAllThatItHolds(TreatyFact fact, String words) {
    assertThat(words(fact)).isEqualTo(words);
  }

  private static String words(TreatyFact fact) {
    return Wording.in(OfficialLanguage.ENGLISH).of(FactPhrase.of(fact));
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        Arguments.of(
            signature(WHO, WHAT, DAY),
            "signature subject to ratification, acceptance or approval on 2 January 2020"),
        Arguments.of(
            consent(WHO, WHAT, DAY, ConsentKind.NOT_STATED, provenance()),
            "expression of consent to be bound on 2 January 2020"),
        Arguments.of(
            accession(WHO, WHAT, "2020-01"),
            "deposit of the instrument of accession in January 2020"),
        Arguments.of(entryIntoForce(WHO, WHAT, DAY), "entry into force on 2 January 2020"),
        Arguments.of(
            denunciation(WHO, WHAT, DAY, "2020-07-01"),
            "denunciation notified on 2 January 2020, taking effect on 1 July 2020"),
        Arguments.of(
            new Denunciation.Builder()
                .participant(code(WHO))
                .treaty(number(WHAT))
                .effect(date(DAY))
                .provenance(provenance())
                .build(),
            "denunciation taking effect on 2 January 2020"),
        Arguments.of(
            denunciationOf("Chapter I", WHO, WHAT, DAY),
            "denunciation notified on 2 January 2020 (of a part: Chapter I)"),
        Arguments.of(
            withdrawal(WithdrawnAct.CONSENT, WHO, WHAT, DAY),
            "withdrawal of the instrument on 2 January 2020"));
  }

  static Stream<Arguments> notes() {
    return Stream.of(
        Arguments.of(reservationBuilder(WHO, WHAT).build(), "reservation"),
        Arguments.of(
            new Declaration.Builder()
                .participant(code(WHO))
                .treaty(number(WHAT))
                .provenance(provenance())
                .kind(DeclarationKind.OTHER)
                .nature("Notice")
                .addArticles(new ArticleNumber("1"), new ArticleNumber("22"))
                .effect(date(DAY))
                .withdrawn(date("2021-03-04"))
                .text("We declare.")
                .build(),
            "other statement (in the source's word: Notice; articles concerned: 1, 22; takes effect"
                + " on 2 January 2020; its withdrawal takes effect on 4 March 2021; text: We"
                + " declare.)"),
        Arguments.of(
            new ListedWithoutAct(code(WHO), number(WHAT), date(DAY), provenance()),
            "listed in the chart without an act on 2 January 2020"),
        Arguments.of(
            new Suspension(code(WHO), number(WHAT), date(DAY), provenance()),
            "suspension recorded by the depositary on 2 January 2020"),
        Arguments.of(
            new ChartMarks(
                code(WHO),
                number(WHAT),
                ImmutableSet.of(ChartMark.RESERVATIONS, ChartMark.TERRITORIES),
                date(DAY),
                provenance()),
            "statements marked in the chart, the first of them made on 2 January 2020"
                + " (reservations; territorial application)"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of(request(WHO, WHAT, DAY), "request to be invited, made on 2 January 2020"),
        Arguments.of(
            requestBuilder(WHO, WHAT, DAY).registeredOn(date("2020-01-09")).build(),
            "request to be invited, made on 2 January 2020 (received and registered at the"
                + " Secretariat General on 9 January 2020)"),
        Arguments.of(
            consultationBuilder(WHO, WHAT, "2020-03-02")
                .on(date(DAY))
                .consulted(Consulted.MEMBERS)
                .prolongedUntil(date("2020-04-02"))
                .build(),
            "consultation on the request, opened on 2 January 2020; the last day to reply falls on"
                + " 2 March 2020 (of the member States; prolonged; the last day to reply then falls"
                + " on 2 April 2020)"),
        Arguments.of(
            objection(WHO, WHAT, DAY, Objection.Outcome.WITHDRAWN),
            "objections, withdrawn on 2 January 2020"),
        Arguments.of(
            new Objection(
                code(WHO),
                number(WHAT),
                date(DAY),
                Objection.Outcome.ENDED_REQUEST,
                ImmutableSet.of(code("FRA"), code("DEU")),
                provenance()),
            "objections that ended the request on 2 January 2020 (raised by DEU, FRA)"),
        Arguments.of(
            decisionInPrinciple(WHO, WHAT, DAY),
            "agreement in principle to the invitation on 2 January 2020"),
        Arguments.of(
            decisionInPrincipleBuilder(WHO, WHAT, DAY).meeting("1168").build(),
            "agreement in principle to the invitation on 2 January 2020 (meeting 1168)"),
        Arguments.of(
            new Invitation.Builder()
                .participant(code(WHO))
                .treaty(number(WHAT))
                .on(date(DAY))
                .provenance(provenance())
                .purpose(InvitationPurpose.SIGN)
                .term(Term.until(date("2025-01-03")))
                .meeting("1168")
                .decision("CM/Del/Dec(2020)1")
                .build(),
            "invitation to sign, adopted on 2 January 2020 (the last day falls on 3 January 2025;"
                + " meeting 1168; decision CM/Del/Dec(2020)1)"),
        Arguments.of(
            invitation(WHO, WHAT, DAY),
            "invitation to accede, adopted on 2 January 2020 (valid for 5 years)"),
        Arguments.of(
            extensionRequest(WHO, WHAT, DAY),
            "request for an extension of the term, made on 2 January 2020"),
        Arguments.of(
            extensionRequestBuilder(WHO, WHAT, DAY)
                .registeredOn(date("2020-01-09"))
                .askedFor(Term.of(Period.ofYears(1)))
                .build(),
            "request for an extension of the term, made on 2 January 2020 (received and registered"
                + " at the Secretariat General on 9 January 2020; asked for: 1 year)"),
        Arguments.of(
            extensionRequestBuilder(WHO, WHAT, DAY)
                .askedFor(Term.until(date("2021-01-03")))
                .build(),
            "request for an extension of the term, made on 2 January 2020 (the last day asked for"
                + " falls on 3 January 2021)"),
        Arguments.of(
            new Extension.Builder()
                .participant(code(WHO))
                .treaty(number(WHAT))
                .on(date(DAY))
                .until(date("2021-01-03"))
                .provenance(provenance())
                .invitedOn(date("2015-01-02"))
                .meeting("1400")
                .build(),
            "extension of the term, decided on 2 January 2020; the new last day falls on 3 January"
                + " 2021 (of the invitation adopted on 2 January 2015; meeting 1400)"));
  }

  @Test
  void nothingIsSaidAsSuch() {
    assertThat(Wording.in(OfficialLanguage.ENGLISH).of(FactPhrase.joined(ImmutableList.of())))
        .isEqualTo("nothing");
  }
}
