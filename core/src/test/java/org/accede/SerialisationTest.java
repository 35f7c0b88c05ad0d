package org.accede;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.clauses;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.consultation;
import static org.accede.testing.Samples.contradictedBy;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.decisionInPrinciple;
import static org.accede.testing.Samples.denunciation;
import static org.accede.testing.Samples.entryIntoForce;
import static org.accede.testing.Samples.extension;
import static org.accede.testing.Samples.extensionRequest;
import static org.accede.testing.Samples.invitation;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.objection;
import static org.accede.testing.Samples.only;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.provenanceBuilder;
import static org.accede.testing.Samples.ratification;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.reservationBuilder;
import static org.accede.testing.Samples.signature;
import static org.accede.testing.Samples.treatyBuilder;
import static org.accede.testing.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.ListedWithoutAct;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.WithdrawnAct;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.Step;
import org.accede.body.BodyRole;
import org.accede.body.BodySamples;
import org.accede.body.BodyStanding;
import org.accede.difference.CommonGround;
import org.accede.difference.RegisterDifference;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Objection;
import org.accede.participant.EuropeanStatus;
import org.accede.participant.Existence;
import org.accede.participant.GroupSeat;
import org.accede.participant.ListedGroup;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.query.Accessions;
import org.accede.query.Audit;
import org.accede.query.Checks;
import org.accede.query.Deadlines;
import org.accede.query.InvitationDecision;
import org.accede.query.InvitationEnd;
import org.accede.query.LeadTimes;
import org.accede.query.NextSteps;
import org.accede.query.Peers;
import org.accede.query.Plans;
import org.accede.query.ProcedureTimes;
import org.accede.query.StandardCatalogue;
import org.accede.query.WayIn;
import org.accede.register.Conflict;
import org.accede.register.Dossier;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.entry.ThresholdRule;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.testing.PublicTypes;
import org.accede.testing.Serialised;
import org.accede.testing.Treaties;
import org.accede.testing.ValueWalk;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.DaysAfterDate;
import org.accede.time.FirstOfFollowingMonth;
import org.accede.time.FirstOfMonthAfterExpiry;
import org.accede.time.FirstOfNthMonth;
import org.accede.time.MonthsAfterDate;
import org.accede.time.NoticeOfMonths;
import org.accede.time.OnDate;
import org.accede.time.Term;
import org.accede.time.ValidityWindow;
import org.accede.time.WorkingDays;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.NotificationClause;
import org.accede.treaty.OtherWay;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Share;
import org.accede.treaty.Subject;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyOfficeCodes;
import org.junit.jupiter.api.Test;

/** What is written by Java's serialisation is read back as it was, and every value can be. */
class SerialisationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 8);

  /** What is no value, and what holds a whole register or a rule. */
  private static final ImmutableSet<String> NOT_SERIALISABLE =
      ImmutableSet.of(
          // the facts, and views of them: keep their files
          "TreatyRegister",
          "Combination",
          "Dossier",
          "RuledOut",
          "Bodies",
          "DayMatrix",
          "Entry",
          "Visitor",
          "AccessionTimeline",
          "Timelines",
          // front doors
          "Accessions",
          "RecordEnd",
          "Checks",
          "Deadlines",
          "Plans",
          "NextSteps",
          "Comparison",
          "Row",
          "Cell",
          "Groups",
          "OfParticipant",
          "ToTreaty",
          // what one hands to them
          "LeadTimes",
          "TermReading",
          "WorkingDays",
          "StandardCatalogue",
          "Catalogue",
          "Check",
          "Question",
          "OfDossier",
          "OfTreaty",
          "OfRegister",
          "Suspicion",
          // what a check is put to
          "Grounds",
          "DossierCase",
          "TreatyCase",
          "RegisterCase",
          // rules, and what they work with
          "Rule",
          "AccessionStateRule",
          "EntryIntoForceRule",
          "ThresholdRule",
          "PublishedEntry",
          "ConsentEffect",
          "InvitationTerm",
          "Opening",
          "Openings",
          "Countings",
          "DateVariable",
          "FactSteps",
          "Clauses",
          "Requirements",
          "ViennaConvention",
          "Statute",
          "World",
          "Worlds",
          "Exploration",
          "LegalBasis",
          "Order",
          "ActChecks",
          "DateChecks",
          "InvitationChecks",
          "RecordChecks",
          // words, made anew from what is kept
          "ChangeMessages",
          "ExplanationNode",
          "ExplanationText",
          "ExplanationMarkdown",
          "ExplanationHtml",
          "Markup",
          "NameIndex",
          "Language",
          "Texts",
          "TextKey",
          "FoldedText",
          "Wording");

  private final TreatyRegister older = register().build();
  private final TreatyRegister newer =
      register()
          .add(participantBuilder("MNG", "Mongolia").build())
          .add(Treaties.closed())
          .add(accession("TUN", "185", "2024-03-08", contradictedBy("2024-03-07")))
          .add(new DefaultTerm(LocalDate.of(2020, 1, 1), Period.ofYears(4), provenance()))
          .cover(number("185"), complete(only("KAZ", "TUN"), "2025-10-01"))
          .build();

  private static TreatyRegister.Builder register() {
    return TreatyRegister.builder()
        .add(tunisia())
        .add(participantBuilder("KAZ", "Kazakhstan").build())
        .add(Treaties.member("FRA", "1949-08-05"))
        .add(Treaties.outsider("USA", false))
        .add(
            participantBuilder("YUG", "Yugoslavia")
                .existence(
                    new Existence(date("1945"), Optional.of(date("1992-04-27")), provenance()))
                .build())
        .add(Treaties.cybercrime())
        .add(mutualAssistance())
        .add(Treaties.socialCharter())
        .add(Treaties.asking(ConsentRequirement.What.PARTY_BEFORE))
        .add(Treaties.invitingToSign(ParticipantClass.NON_MEMBER_STATE))
        .add(new DefaultTerm(LocalDate.of(2013, 4, 10), Period.ofYears(5), provenance()))
        .cover(number("185"), complete("2025-09-01"))
        .cover(code("KAZ"), complete("2023-10-05"))
        .add(request("TUN", "185", "2017-10-01"))
        .add(consultation("TUN", "185", "2017-12-01"))
        .add(decisionInPrinciple("TUN", "185", "2018-01-15"))
        .add(invitation("TUN", "185", "2018-02-07"))
        .add(extension("TUN", "185", "2023-02-01", "2024-02-07"))
        .add(extensionRequest("TUN", "185", "2024-02-07"))
        .add(invitation("USA", "211", "2020-04-22"))
        .add(request("KAZ", "185", "2019-01-01"))
        .add(objection("KAZ", "185", "2019-05-01", Objection.Outcome.ENDED_REQUEST))
        .add(signature("FRA", "030", "1959-04-20"))
        .add(ratification("FRA", "030", "1967-05-23"))
        .add(entryIntoForce("FRA", "030", "1967-08-21"))
        .add(signature("FRA", "185", "2001-11-23"))
        .add(accession("KAZ", "030", "2001-02-03"))
        .add(denunciation("KAZ", "030", "2010-01-01", "2011-01-01"))
        .add(withdrawal(WithdrawnAct.DENUNCIATION, "KAZ", "030", "2010-02-01"))
        .add(reservationBuilder("FRA", "030").addArticles(new ArticleNumber("2")).build())
        .add(new Suspension(code("KAZ"), number("030"), date("2022-03-16"), inferred()))
        .add(
            new ChartMarks(
                code("FRA"),
                number("030"),
                ImmutableSet.of(ChartMark.OBJECTIONS),
                date("2025-09-01"),
                provenance()))
        .add(new ListedWithoutAct(code("YUG"), number("030"), date("2025-09-01"), provenance()));
  }

  private static Provenance inferred() {
    return provenanceBuilder().inference(new Inference("the survey", "nothing else fits")).build();
  }

  private static Participant tunisia() {
    return participantBuilder("TUN", "Tunisia")
        .europeanStatus(new EuropeanStatus(false, provenance()))
        .existence(new Existence(date("1956-03-20"), Optional.empty(), provenance()))
        .addMemberships(member("1949", "1950"))
        .addObserverStatuses(
            new ObserverStatus(
                ObserverStatus.Body.PARLIAMENTARY_ASSEMBLY, date("2010"), provenance()))
        .build();
  }

  private static Treaty mutualAssistance() {
    return treatyBuilder("030")
        .inForceOn(date("1962-06-12"))
        .codes(new TreatyOfficeCodes(3, 1, new ParticipationCode("MENX001")))
        .clauses(
            new FinalClauses.Builder()
                .read(FinalClauses.Reading.FULL_TEXT)
                .addCitations(citation())
                .notification(new NotificationClause("30", true))
                .endsWith(new EndsWith(number("185"), "9"))
                .threshold(
                    new Threshold.Builder()
                        .consents(3)
                        .share(Share.of("1/3", "the capital"))
                        .otherWay(new OtherWay(Period.ofYears(5), 2))
                        .build())
                .build())
        .build();
  }

  private List<Object> roots() {
    ImmutableList.Builder<Object> roots = ImmutableList.builder();
    Accessions accessions = Accessions.in(older);
    Plans plans = Plans.in(accessions);
    roots.add(older.participants(), older.treaties(), older.acts(), older.notes(), older.steps());
    roots.add(older.defaultTerms(), older.treatyCoverage(), older.participantCoverage());
    for (Participant who : older.participants()) {
      for (Treaty what : older.treaties()) {
        Dossier dossier = older.dossier(who.code(), what.number());
        Accessions.ToTreaty asked = accessions.of(who.code()).to(what.number());
        roots.add(dossier.participations(), dossier.procedures());
        roots.add(older.reach(who.code(), what.number()));
        roots.add(asked.asOf(DAY), asked.entryIntoForce(), asked.timeline().stages());
        roots.add(asked.timeline().history());
        roots.add(plans.of(who.code().value()).to(what.number().toString()).depositOn(DAY));
      }
    }
    LocalDate later = DAY.plusYears(20);
    Deadlines deadlines = Deadlines.in(accessions, WorkingDays.weekdays());
    roots.add(new InvitationEnd(tunisia(), mutualAssistance(), date("2024-02-07")));
    roots.add(deadlines.between(DAY.minusYears(9), later));
    roots.add(deadlines.warnings(LocalDate.of(2023, 12, 1), LeadTimes.usual()));
    roots.add(NextSteps.in(accessions, WorkingDays.weekdays()).of("TUN").asOf(DAY));
    roots.add(
        new WayIn.Builder()
            .entryIntoForce(date("2024-02-07"))
            .counting(new Explanation.Builder().rule("r").build())
            .times(ProcedureTimes.in(older, DAY))
            .peers(new Peers(1, 2, 3, 4))
            .build());
    roots.add(InvitationDecision.on(DAY, accessions, older.treaty(number("185"))));
    roots.add(Checks.in(accessions, StandardCatalogue.get()).asOf(AsOf.on(DAY)));
    roots.add(accessions.on(DAY).at(AccessionStage.PARTY));
    roots.add(Audit.of(older));
    roots.add(
        new BodyStanding(
            BodySamples.body("WEIRS", "Commission on Weirs", "Commission des déversoirs"),
            code("KAZ"),
            DAY,
            ImmutableList.of(
                BodySamples.membership(
                    "WEIRS", "KAZ", BodyRole.MEMBER, "1999", "2030", provenance()))));
    roots.add(RegisterDifference.between(older, newer), CommonGround.of(older, newer));
    roots.add(conflicts());
    roots.add(
        new Audit.Difference(
            number("030"), code("FRA"), DAY, later, date("2024"), "MONTHS_AFTER_DATE 3"));
    roots.add(
        new ThresholdRule()
            .progress(older, Treaties.ofTwo("2020", Optional.empty(), Optional.empty())));
    return roots
        .add(
            AsOf.on(DAY),
            AsOf.on(DAY).knownOn(later),
            Term.notStated(),
            Term.stated(Optional.of(Period.ofYears(5)), Optional.of(date("2023-02-08"))),
            new ValidityWindow(date("../2020"), date("2021/..")),
            new OnDate(),
            new DaysAfterDate(30),
            new MonthsAfterDate(3),
            new FirstOfFollowingMonth(),
            new FirstOfMonthAfterExpiry(3),
            new FirstOfNthMonth(3),
            new NoticeOfMonths(6),
            Subject.all().get(0),
            new ListedGroup.Builder()
                .code("A")
                .title(new BilingualText("A", "A"))
                .addSeats(
                    new GroupSeat.Builder()
                        .participant(code("KAZ"))
                        .from(date("2009-05-07"))
                        .build())
                .addCitations(citation())
                .build())
        .build();
  }

  private List<Conflict> conflicts() {
    TreatyAct act = accession("KAZ", "185", "2020-01-01");
    DefaultTerm term = older.defaultTerms().get(0);
    return List.of(
        new Conflict.OfParticipant(tunisia(), participantBuilder("TUN", "Tunis").build()),
        new Conflict.OfTreaty(mutualAssistance(), treatyBuilder("030").clauses(clauses()).build()),
        new Conflict.OfFact(accession("KAZ", "185", "2021-01-01"), act),
        new Conflict.OfAbsence(complete("2025-09-01"), act),
        new Conflict.OfDefaultTerm(
            term, new DefaultTerm(term.adoptedFrom(), Period.ofYears(4), provenance())));
  }

  @Test
  void whateverIsReadBackIsEqualAndPrintsAlike() {
    ImmutableSet<Object> values = ValueWalk.through(roots());

    assertThat(values).hasSizeGreaterThan(300);
    for (Object value : values) {
      Object copy = Serialised.copy(value);
      assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }
    assertThat(PublicTypes.besides(Answer.class))
        .filteredOn(Serializable.class::isAssignableFrom)
        .filteredOn(type -> values.stream().noneMatch(type::isInstance))
        .as("of which no value was tried")
        .isEmpty();
  }

  @Test
  void everyPublicTypeIsSerialisableOrSaidNotToBe() {
    assertThat(PublicTypes.besides(Answer.class))
        .filteredOn(type -> !Serializable.class.isAssignableFrom(type))
        .extracting(Class::getSimpleName)
        .hasSameElementsAs(NOT_SERIALISABLE);
  }

  @Test
  void anExplanationThatIsToldIsReadBackAsWhatWasTold() {
    Explanation why = new Explanation.Builder().rule("a-rule").addSteps(Step.of("a")).build();
    Explanation told = Explanation.told(() -> why);

    Explanation copy = Serialised.copy(told);

    assertThat(copy).isEqualTo(told).hasSameClassAs(why);
    assertThat(new String(Serialised.bytes(told), StandardCharsets.ISO_8859_1))
        .doesNotContain("ToldExplanation")
        .doesNotContain("TreatyRegister");
  }

  @Test
  void aMessageOfWhatIsNotSerialisableSaysWhat() {
    Message message = Message.of("key", new Object());

    assertThatThrownBy(() -> Serialised.copy(message))
        .hasCauseInstanceOf(NotSerializableException.class)
        .hasMessageContaining("java.lang.Object");
  }
}
