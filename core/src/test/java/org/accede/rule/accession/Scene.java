package org.accede.rule.accession;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.member;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.treatyBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.TreatyAct;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.ExplanationText;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantCode;
import org.accede.participant.ParticipantKind;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Citation;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.OfficialLanguage;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.AccessionRoute.When;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.Elaborators;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.Series;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyOfficeCodes;

/**
 * One participant and one treaty, with all that can be on record about them; dates are EDTF texts.
 *
 * <p>Unless a test says otherwise: Kazakhstan, never a member, and the European Convention on
 * Mutual Assistance in Criminal Matters, opened on 20 April 1959 and in force since 12 June 1962;
 * member States sign, other States may be invited once it is in force; its chart is complete as of
 * the last day of 2099. Every answer is put into words in both languages.
 */
final class Scene {
  static final String WHO = "KAZ";
  static final String TREATY = "030";
  static final String OTHER = "018";

  private Participant participant = state().build();
  private String openedOn = "1959-04-20";
  private TreatyKind kind = TreatyKind.CONVENTION;
  private String parent = "";
  private String inForceOn = "1962-06-12";
  private String closedOn = "";
  private String participationCode = "";
  private FinalClauses clauses =
      clauses(
          List.of(Admission.of(ParticipantClass.MEMBER_STATE)),
          List.of(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.AFTER_ENTRY_INTO_FORCE)));
  private Elaborators elaborators;
  private FinalClauses otherClauses =
      clauses(
          List.of(Admission.of(ParticipantClass.MEMBER_STATE)),
          List.of(byInvitation(ParticipantClass.NON_MEMBER_STATE, When.ANY_TIME)));
  private boolean otherIsInForce = true;
  private boolean otherIsCovered = true;
  private Coverage coverage = complete(Coverage.Extent.SIGNATURES_AND_CONSENTS, "2099-12-31");
  private Coverage participantCoverage;
  private TermReading reading = TermReading.CAUTIOUS;
  private LocalDate knownOn;
  private final List<DefaultTerm> defaultTerms = new ArrayList<>();
  private final List<TreatyFact> facts = new ArrayList<>();
  private final List<Participant> others = new ArrayList<>();
  private AccessionTimeline timeline;

  private Scene() {}

  /** The pair with these facts. */
  static Scene of(TreatyFact... facts) {
    Scene scene = new Scene();
    scene.facts.addAll(Arrays.asList(facts));
    return scene;
  }

  // What is different.

  Scene participant(Participant.Builder different) {
    participant = different.build();
    return this;
  }

  /** A member State since a day. */
  Scene memberSince(String day) {
    return participant(state().addMemberships(member(day)));
  }

  /** With another participant that may be spoken of. */
  Scene knowing(Participant another) {
    others.add(another);
    return this;
  }

  Scene openedOn(String day) {
    openedOn = day;
    return this;
  }

  Scene inForceOn(String day) {
    inForceOn = day;
    return this;
  }

  /** An amending protocol, to another treaty or, if empty, nobody says to which. */
  Scene amending(String what) {
    kind = TreatyKind.AMENDING_PROTOCOL;
    parent = what;
    return this;
  }

  Scene notInForce() {
    return inForceOn("");
  }

  Scene closedOn(String day) {
    closedOn = day;
    return this;
  }

  Scene participationCode(String code) {
    participationCode = code;
    return this;
  }

  Scene clauses(FinalClauses different) {
    clauses = different;
    return this;
  }

  Scene notRead() {
    return clauses(new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build());
  }

  /** The clauses with these admissions to signature alone. */
  Scene signedBy(Admission... who) {
    return clauses(clauses(List.of(who), List.of()));
  }

  /** The clauses with members' signature and these ways to accede. */
  Scene routes(AccessionRoute... routes) {
    return clauses(clauses(List.of(Admission.of(ParticipantClass.MEMBER_STATE)), List.of(routes)));
  }

  Scene elaborators(boolean complete, String... codes) {
    elaborators =
        new Elaborators(
            Arrays.stream(codes).map(ParticipantCode::of).collect(ImmutableSet.toImmutableSet()),
            complete,
            ImmutableList.of(citation()));
    return this;
  }

  Scene otherClauses(FinalClauses different) {
    otherClauses = different;
    return this;
  }

  Scene otherNotInForce() {
    otherIsInForce = false;
    return this;
  }

  Scene otherUncovered() {
    otherIsCovered = false;
    return this;
  }

  /** Nothing is known to be complete. */
  Scene uncovered() {
    coverage = null;
    return this;
  }

  Scene covered(Coverage.Extent extent, String asOf) {
    coverage = complete(extent, asOf);
    return this;
  }

  Scene covered(Coverage different) {
    coverage = different;
    return this;
  }

  Scene participantCovered(Coverage.Extent extent, String asOf) {
    participantCoverage = complete(extent, asOf);
    return this;
  }

  Scene reading(TermReading different) {
    reading = different;
    return this;
  }

  /** What is on record is asked as someone could have known it on a day. */
  Scene asKnownOn(String day) {
    knownOn = LocalDate.parse(day);
    return this;
  }

  /** Invitations adopted from a day on that state no term last so long. */
  Scene defaultTerm(String adoptedFrom, String period) {
    defaultTerms.add(
        new DefaultTerm(LocalDate.parse(adoptedFrom), Period.parse(period), provenance()));
    return this;
  }

  // Questions.

  AccessionTimeline timeline() {
    if (timeline == null) {
      TreatyRegister register = register();
      timeline =
          new AccessionStateRule(reading)
              .timeline(
                  register,
                  register.participant(participant.code()),
                  register.treaty(number(TREATY)));
    }
    return timeline;
  }

  /** What the clauses say on a date, whatever is on record of the treaty. */
  Opening opening(String on) {
    return openings().on(date(on));
  }

  /** What the clauses say, on whatever day. */
  Openings openings() {
    TreatyRegister register = register();
    return Openings.of(register, participant, register.treaty(number(TREATY)), reading);
  }

  Answer<AccessionState> on(String day) {
    Answer<AccessionState> answer = timeline().on(LocalDate.parse(day));
    assertThat(answer.candidates())
        .as("what is told on %s is what was decided", day)
        .isEqualTo(toldOn(LocalDate.parse(day)));
    for (OfficialLanguage language : OfficialLanguage.values()) {
      assertThat(ExplanationText.of(answer.explanation(), language)).isNotBlank();
    }
    return answer;
  }

  /** The states of the worlds of a day that somebody listens to. */
  private List<AccessionState> toldOn(LocalDate day) {
    Sights sights = new Sights(register(), register().participant(participant.code()));
    Treaty what = register().treaty(number(TREATY));
    return Decision.of(new AccessionStateRule(reading).listen(sights, what, day)).candidates();
  }

  /** The state on a day, which must be determined. */
  AccessionState state(String day) {
    Answer<AccessionState> answer = on(day);
    assertThat(answer.candidates()).as("the state on %s", day).hasSize(1);
    return answer.value().orElseThrow();
  }

  /** The stage on a day, which must be determined. */
  AccessionStage stage(String day) {
    return state(day).stage();
  }

  /** The stages that are possible on a day. */
  Set<AccessionStage> stages(String day) {
    return on(day).candidates().stream()
        .map(AccessionState::stage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same in words, from the furthest stage to the least. */
  String told(String day) {
    return stages(day).stream().map(AccessionStage::name).collect(Collectors.joining(" "));
  }

  /** What the record gives for a day if nothing happened but what it holds. */
  List<AccessionStage> onRecord(String day) {
    return on(day).onRecord().stream().map(AccessionState::stage).toList();
  }

  /** The candidate of a stage on a day. */
  AccessionState candidate(String day, AccessionStage stage) {
    return on(day).candidates().stream()
        .filter(state -> state.stage() == stage)
        .findAny()
        .orElseThrow();
  }

  /** What was last known, asked on a day on which that is not sure any more. */
  LastSeen<AccessionState> lastSeen(String day) {
    return on(day).lastSeen().orElseThrow();
  }

  /** The keys of the steps that decided a day. */
  List<String> steps(String day) {
    return keys(on(day).explanation().steps());
  }

  List<String> cautions(String day) {
    return keys(on(day).explanation().cautions());
  }

  List<String> remedies(String day) {
    return keys(on(day).explanation().remedies());
  }

  Explanation explanation(String day) {
    return on(day).explanation();
  }

  static List<String> keys(List<Step> steps) {
    return steps.stream().map(step -> step.message().key()).toList();
  }

  private TreatyRegister register() {
    TreatyRegister.Builder register = TreatyRegister.builder();
    register.add(participant).add(treaty()).add(other());
    others.forEach(register::add);
    if (elaborators != null) {
      elaborators.participants().stream()
          .filter(code -> !code.equals(participant.code()))
          .forEach(code -> register.add(Samples.participant(code.value())));
    }
    if (coverage != null) {
      register.cover(number(TREATY), coverage);
    }
    if (otherIsCovered) {
      register.cover(
          number(OTHER), complete(Coverage.Extent.SIGNATURES_AND_CONSENTS, "2099-12-31"));
    }
    if (participantCoverage != null) {
      register.cover(participant.code(), participantCoverage);
    }
    defaultTerms.forEach(register::add);
    for (TreatyFact fact : facts) {
      if (fact instanceof TreatyAct act) {
        register.add(act);
      } else {
        register.add((ProcedureFact) fact);
      }
    }
    return knownOn == null ? register.build() : register.build().knownOn(knownOn);
  }

  private Treaty treaty() {
    Treaty.Builder treaty = new Treaty.Builder();
    treaty
        .number(number(TREATY))
        .series(Series.ETS)
        .title(new BilingualText("A convention", "Une convention"))
        .kind(kind)
        .openedOn(date(openedOn))
        .addCitations(citation())
        .clauses(clauses);
    if (!parent.isEmpty()) {
      treaty.parent(number(parent));
    }
    if (!inForceOn.isEmpty()) {
      treaty.inForceOn(date(inForceOn));
    }
    if (!closedOn.isEmpty()) {
      treaty.closedOn(date(closedOn));
    }
    if (!participationCode.isEmpty()) {
      treaty.codes(new TreatyOfficeCodes(2, 2, new ParticipationCode(participationCode)));
    }
    if (elaborators != null) {
      treaty.elaborators(elaborators);
    }
    return treaty.build();
  }

  /**
   * A second treaty that the clauses of the first may speak of; unless different, by invitation.
   */
  private Treaty other() {
    Treaty.Builder other = treatyBuilder(OTHER);
    if (otherIsInForce) {
      other.inForceOn(date("1962-06-12"));
    }
    return other.clauses(otherClauses).build();
  }

  // Participants.

  /** Kazakhstan without a membership, to be filled. */
  static Participant.Builder state() {
    return participant(WHO, "KZ", ParticipantKind.STATE);
  }

  /** An organisation, to be filled. */
  static Participant.Builder organisation(String code) {
    return participant(code, code.substring(0, 2), ParticipantKind.ORGANISATION);
  }

  private static Participant.Builder participant(String code, String alpha2, ParticipantKind kind) {
    Participant.Builder participant = new Participant.Builder();
    participant
        .code(code(code))
        .alpha2(alpha2)
        .kind(kind)
        .name(new BilingualText(code, code))
        .addCitations(citation());
    return participant;
  }

  // Clauses.

  static FinalClauses clauses(List<Admission> signature, List<AccessionRoute> routes) {
    FinalClauses.Builder clauses = new FinalClauses.Builder();
    clauses
        .read(FinalClauses.Reading.FULL_TEXT)
        .addCitations(citation())
        .signature(new SignatureClause.Builder().article("27").addAllWho(signature).build());
    if (routes.isEmpty()) {
      clauses.hasNoAccessionClause(true);
    } else {
      clauses.accession(new AccessionClause.Builder().article("28").addAllRoutes(routes).build());
    }
    return clauses.build();
  }

  static Admission with(ParticipantClass participantClass, Standing standing) {
    return new Admission.Builder()
        .participantClass(participantClass)
        .standing(standing)
        .of(number(OTHER))
        .build();
  }

  static Admission described(String text) {
    return new Admission.Builder()
        .participantClass(ParticipantClass.DESCRIBED)
        .text(new BilingualText(text, text))
        .build();
  }

  static Admission named(String... codes) {
    Admission.Builder named = new Admission.Builder();
    named.participantClass(ParticipantClass.NAMED);
    Arrays.stream(codes).map(ParticipantCode::of).forEach(named::addParticipants);
    return named.build();
  }

  static AccessionRoute byInvitation(ParticipantClass who, When when) {
    return byInvitation(Admission.of(who), when).build();
  }

  static AccessionRoute.Builder byInvitation(Admission who, When when) {
    AccessionRoute.Builder route = new AccessionRoute.Builder();
    route.who(who).when(when).addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION);
    return route;
  }

  static AccessionRoute freely(Admission who, When when) {
    return new AccessionRoute.Builder()
        .who(who)
        .when(when)
        .addHow(DecisionRequirement.NO_INVITATION_NEEDED)
        .build();
  }

  static Coverage complete(Coverage.Extent extent, String asOf) {
    Source chart =
        new Source.Builder()
            .id("complete-" + asOf)
            .kind(SourceKind.DEPOSITARY)
            .title("The chart of " + asOf)
            .build();
    return new Coverage(
        extent, Scope.Group.EVERYONE, LocalDate.parse(asOf), Provenance.of(Citation.of(chart)));
  }

  // Sources.

  /** A fact that a source tells of; as of when it speaks is EDTF, or nothing. */
  static TreatyFact by(String source, String asOf, TreatyFact fact) {
    return fact.withProvenance(Provenance.of(source(source, asOf)));
  }

  static Citation source(String id, String asOf) {
    Source.Builder source = new Source.Builder();
    source.id(id).kind(SourceKind.SURVEY).title("The " + id);
    if (!asOf.isEmpty()) {
      source.asOf(date(asOf));
    }
    return Citation.of(source.build());
  }

  // Acts and steps.

  static Signature signed(String on) {
    return Samples.signature(WHO, TREATY, on);
  }

  static Consent consented(ConsentKind kind, String on) {
    return Samples.consent(WHO, TREATY, on, kind, provenance());
  }

  static Consent ratified(String on) {
    return consented(ConsentKind.RATIFICATION, on);
  }

  static Consent acceded(String on) {
    return consented(ConsentKind.ACCESSION, on);
  }

  static EntryIntoForce inForce(String on) {
    return Samples.entryIntoForce(WHO, TREATY, on);
  }

  static Denunciation denounced(String notified, String effect) {
    return Samples.denunciation(WHO, TREATY, notified, effect);
  }

  static AccessionRequest requested(String on) {
    return Samples.request(WHO, TREATY, on);
  }

  static Consultation.Builder consulted(String deadline) {
    return Samples.consultationBuilder(WHO, TREATY, deadline);
  }

  static DecisionInPrinciple agreedInPrinciple(String on) {
    return Samples.decisionInPrinciple(WHO, TREATY, on);
  }

  static Objection objected(String on, Objection.Outcome outcome) {
    return Samples.objection(WHO, TREATY, on, outcome);
  }

  /** An invitation to accede that states no term. */
  static Invitation invited(String on) {
    return invited(on, Term.notStated(), InvitationPurpose.ACCEDE);
  }

  static Invitation invitedFor(String period, String on) {
    return invited(on, Term.of(Period.parse(period)), InvitationPurpose.ACCEDE);
  }

  static Invitation invitedUntil(String lastDay, String on) {
    return invited(on, Term.until(date(lastDay)), InvitationPurpose.ACCEDE);
  }

  static Invitation invited(String on, Term term, InvitationPurpose purpose) {
    return new Invitation.Builder()
        .participant(code(WHO))
        .treaty(number(TREATY))
        .on(date(on))
        .term(term)
        .purpose(purpose)
        .provenance(provenance())
        .build();
  }

  static ExtensionRequest moreTimeAsked(String on) {
    return Samples.extensionRequest(WHO, TREATY, on);
  }

  static Extension extended(String on, String until) {
    return Samples.extension(WHO, TREATY, on, until);
  }
}
