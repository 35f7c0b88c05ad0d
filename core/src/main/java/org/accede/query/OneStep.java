package org.accede.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.invitation.InvitationPurpose;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.rule.Clauses;
import org.accede.rule.ConsentEffect;
import org.accede.rule.Statute;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.accession.DayMatrix;
import org.accede.rule.accession.Openings;
import org.accede.rule.check.LegalBasis;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;

/** What one participant can do on one day about one treaty. */
final class OneStep {
  private static final Step MEMBERSHIP =
      Step.of("next.notOpen.membership").citing(ImmutableList.of(Statute.provision("Art. 4")));

  private final Accessions accessions;
  private final Participant participant;
  private final LocalDate day;
  private final DayMatrix others;

  OneStep(Accessions accessions, Participant participant, LocalDate day) {
    this.accessions = accessions;
    this.participant = participant;
    this.day = day;
    this.others = accessions.on(day);
  }

  NextStep about(Treaty treaty) {
    Answer<AccessionState> standing =
        accessions.of(participant.code()).to(treaty.number()).asOf(day);
    NextStepGroup group = NextStepGroup.of(treaty, standing);
    Advice.Builder step = new Advice.Builder();
    switch (group) {
      case JOIN_NOW -> {
        Answer<Plan> plan = plans(treaty).depositOn(day);
        step.what(joining(treaty, standing))
            .deposit(plan.value())
            .countedBy(plan.value().flatMap(deposited -> article(treaty, deposited.kind())))
            .counting(plan.explanation());
      }
      case ASK_TO_BE_INVITED ->
          step.what(
                  Step.of("next.ask", participant.name(), treaty.label(), place(treaty))
                      .citing(cited(standing)))
              .way(way(treaty));
      case FIND_OUT_OR_ASK_ANEW -> step.what(findingOut(treaty, standing));
      case MEMBERSHIP ->
          step.what(Step.of("next.membership", participant.name()).citing(cited(standing)));
      case NOT_OPEN -> closed(treaty, standing, step);
      case JOINED, LEFT -> step.what(stage("next.is", standing).citing(cited(standing)));
      case UNDETERMINED ->
          step.what(
                  Step.of("next.undetermined", participant.name(), treaty.label())
                      .because(standing.explanation().remedies()))
              .isOpenUnlessActed(NextStepGroup.isOpenUnlessActed(standing));
    }
    return new NextStep(treaty, group, standing, step.build());
  }

  private static Optional<String> article(Treaty treaty, ConsentKind kind) {
    return ConsentEffect.of(treaty, kind).flatMap(ConsentEffect::article);
  }

  private Plans.ToTreaty plans(Treaty treaty) {
    return Plans.in(accessions).of(participant).to(treaty);
  }

  /** All that the telling of an answer cites. */
  private static ImmutableSet<Citation> cited(Answer<?> answer) {
    ImmutableSet.Builder<Citation> cited = ImmutableSet.builder();
    answer.explanation().steps().forEach(step -> cite(step, cited));
    return cited.build();
  }

  private static void cite(Step step, ImmutableSet.Builder<Citation> cited) {
    cited.addAll(step.citations());
    step.details().forEach(detail -> cite(detail, cited));
  }

  private static Message place(Treaty treaty) {
    Optional<AccessionClause> clause = treaty.clauses().accession();
    return Clauses.place(
        clause.flatMap(AccessionClause::article), clause.flatMap(AccessionClause::code));
  }

  private static Message placeOfSignature(Treaty treaty) {
    Optional<SignatureClause> clause = treaty.clauses().signature();
    return Clauses.place(
        clause.flatMap(SignatureClause::article), clause.flatMap(SignatureClause::code));
  }

  private Step stage(String key, Answer<AccessionState> standing) {
    AccessionState state = standing.onRecord().get(0);
    return Step.of(
        key, Message.of("stage." + state.stage()), state.since().orElse(ImpreciseDate.unknown()));
  }

  // To join.

  private Step joining(Treaty treaty, Answer<AccessionState> standing) {
    AccessionState state = standing.value().orElseThrow();
    Step step =
        switch (state.stage()) {
          case INVITED -> invited(treaty, state);
          case SIGNATORY ->
              Step.of(
                  "next.ratify",
                  state.since().orElse(ImpreciseDate.unknown()),
                  placeOfSignature(treaty));
          case MAY_SIGN -> Step.of("next.sign", placeOfSignature(treaty));
          default -> Step.of("next.accede", place(treaty));
        };
    return step.citing(cited(standing));
  }

  private static Step invited(Treaty treaty, AccessionState state) {
    ImpreciseDate since = state.since().orElse(ImpreciseDate.unknown());
    boolean signs = state.purpose().equals(Optional.of(InvitationPurpose.SIGN));
    String key = signs ? "next.invitedToSign" : "next.invited";
    String withoutEnd = signs ? "next.invitedToSign.noEnd" : "next.invited.noEnd";
    return state
        .until()
        .map(until -> Step.of(key, since, place(treaty), until))
        .orElseGet(() -> Step.of(withoutEnd, since, place(treaty)));
  }

  // To ask.

  private WayIn way(Treaty treaty) {
    Answer<ImpreciseDate> entry = plans(treaty).entryIfInvited(day);
    return new WayIn.Builder()
        .addAllSteps(asking(treaty))
        .addAllFirst(plans(treaty).unmet(day))
        .entryIntoForce(entry.value().orElseGet(ImpreciseDate::unknown))
        .countedBy(article(treaty, ConsentKind.ACCESSION))
        .counting(entry.explanation())
        .times(
            ProcedureTimes.in(
                accessions.register(), day, step -> step.treaty().equals(treaty.number())))
        .peers(Peers.of(participant, accessions, others, treaty))
        .build();
  }

  private ImmutableList<Step> asking(Treaty treaty) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    ImmutableSet<AccessionRoute> routes =
        Openings.of(accessions.register(), participant, treaty, accessions.reading()).routesOn(day);
    if (routes.stream().anyMatch(OneStep::isByTheCommittee)) {
      before(steps);
    }
    routes.stream()
        .flatMap(route -> route.how().stream())
        .distinct()
        .forEach(how -> steps.add(requirement(treaty, how)));
    if (routes.isEmpty()) {
      steps.add(Step.of("clause.notRead.accession", treaty.label()).citing(treaty.citations()));
    }
    return steps.build();
  }

  /** How to ask, and what comes before the decision: the source tells it of States alone. */
  private void before(ImmutableList.Builder<Step> steps) {
    ImmutableList<Citation> source = ImmutableList.of(LegalBasis.accessionProcedure());
    if (participant.kind() == ParticipantKind.ORGANISATION) {
      steps.add(Step.of("next.way.organisation", participant.name()).citing(source));
      return;
    }
    steps.add(Step.of("next.way.letter", participant.name()).citing(source));
    steps.add(Step.of("next.way.consultation").citing(source));
  }

  private static boolean isByTheCommittee(AccessionRoute route) {
    return route.how().contains(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION);
  }

  private static Step requirement(Treaty treaty, DecisionRequirement how) {
    Step step =
        Step.of("next.way.clause", treaty.label(), place(treaty), Message.of("how." + how))
            .citing(clauseSources(treaty));
    return how == DecisionRequirement.MAJORITY_ART_20_D_STATUTE
        ? step.citing(ImmutableList.of(Statute.provision("Art. 20.d")))
        : step;
  }

  private static ImmutableList<Citation> clauseSources(Treaty treaty) {
    return treaty.clauses().citations().isEmpty()
        ? treaty.citations()
        : treaty.clauses().citations();
  }

  // To find out.

  private Step findingOut(Treaty treaty, Answer<AccessionState> standing) {
    Optional<AccessionState> lapsed = onRecord(AccessionStage.INVITATION_LAPSED, standing);
    Optional<AccessionState> requested = onRecord(AccessionStage.REQUESTED, standing);
    Step step;
    if (lapsed.isPresent()) {
      step =
          Step.of(
              lapsed.get().extensionPending() == Trilean.NO ? "next.lapsed" : "next.lapsed.asked",
              lapsed.get().since().orElse(ImpreciseDate.unknown()),
              place(treaty));
    } else if (requested.isPresent()) {
      step = Step.of("next.requested", requested.get().since().orElse(ImpreciseDate.unknown()));
    } else {
      Optional<LastSeen<AccessionState>> seen = standing.lastSeen();
      step = seen.map(last -> lastSeen(last)).orElseGet(() -> stage("next.perhaps", standing));
    }
    return step.citing(cited(standing)).because(standing.explanation().remedies());
  }

  private static Step lastSeen(LastSeen<AccessionState> seen) {
    return Step.of("next.lastSeen", Message.of("stage." + seen.value().stage()), seen.on());
  }

  private static Optional<AccessionState> onRecord(
      AccessionStage stage, Answer<AccessionState> standing) {
    return standing.onRecord().stream().filter(state -> state.stage() == stage).findFirst();
  }

  // Not open.

  private void closed(Treaty treaty, Answer<AccessionState> standing, Advice.Builder step) {
    AccessionState state = standing.value().orElseThrow();
    ImmutableList<Step> told = standing.explanation().steps();
    if (state.stage() == AccessionStage.NOT_YET_OPEN || !ParentFirst.mayHelp(standing)) {
      Step decisive =
          told.stream()
              .filter(one -> one.message().key().startsWith("treaty."))
              .reduce((first, second) -> second)
              .or(() -> told.stream().reduce((first, second) -> second))
              .orElseGet(() -> Step.of("next.notOpen"));
      step.what(decisive).whyNotOpen(whyNotOpen(state.stage(), decisive));
      return;
    }
    Optional<ParentFirst> first = ParentFirst.of(accessions, participant, treaty, day);
    if (first.isPresent()) {
      step.whyNotOpen(NotOpenReason.JOIN_ANOTHER_FIRST)
          .joinFirst(first.get().parent())
          .what(first.get().what());
      return;
    }
    step.whyNotOpen(NotOpenReason.FOR_OTHERS_ONLY).what(only(treaty));
  }

  private static NotOpenReason whyNotOpen(AccessionStage stage, Step decisive) {
    if (stage == AccessionStage.NOT_YET_OPEN) {
      return NotOpenReason.NOT_YET;
    }
    return decisive.message().key().equals("treaty.closed")
        ? NotOpenReason.CLOSED
        : NotOpenReason.FOR_OTHERS_ONLY;
  }

  /** Whom alone the clauses admit. */
  private Step only(Treaty treaty) {
    FinalClauses clauses = treaty.clauses();
    Optional<Admission> signs =
        clauses.signature().flatMap(clause -> clause.who().stream().findFirst());
    Optional<Admission> accedes =
        clauses.accession().stream()
            .flatMap(clause -> clause.routes().stream())
            .map(AccessionRoute::who)
            .findFirst();
    if (signs.isEmpty() && accedes.isEmpty()) {
      return Step.of("clause.admitsNobodyLikeIt", treaty.label(), participant.name())
          .citing(clauseSources(treaty));
    }
    Step step;
    if (signs.isPresent() && accedes.isPresent()) {
      step =
          Step.of(
              "next.notOpen.both",
              placeOfSignature(treaty),
              Clauses.whom(signs.get()),
              place(treaty),
              Clauses.whom(accedes.get()));
    } else {
      step =
          Step.of(
              "next.notOpen.only",
              signs.isPresent() ? placeOfSignature(treaty) : place(treaty),
              Clauses.whom(signs.or(() -> accedes).orElseThrow()));
    }
    boolean asksForMembership =
        participant.kind() == ParticipantKind.STATE
            && signs
                .map(who -> who.participantClass() == ParticipantClass.MEMBER_STATE)
                .orElse(false)
            && participant.isMemberOn(day) == Trilean.NO;
    return step.citing(clauseSources(treaty))
        .because(asksForMembership ? ImmutableList.of(MEMBERSHIP) : ImmutableList.of());
  }
}
