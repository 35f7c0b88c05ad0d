package org.accede.rule.accession;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.answer.Step;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.participant.Participant;
import org.accede.participant.ParticipantKind;
import org.accede.register.Dossier;
import org.accede.rule.Clauses;
import org.accede.rule.world.World;
import org.accede.source.Citation;
import org.accede.text.Message;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipationCode;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Standing;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyOfficeCodes;
import org.jspecify.annotations.Nullable;

/**
 * What the final clauses of a treaty say to a participant in one world: sign, be invited, wait, or
 * stay outside.
 *
 * <p>A clause that nobody has read is unknown, not permissive. The letters of the Treaty Office's
 * participation code then still tell whether the treaty is closed to a group.
 *
 * <p>What it could have done by now is found once: a world keeps to its answers.
 */
final class Eligibility {
  private static final AccessionState FREE_TO_JOIN =
      new AccessionState.Builder()
          .stage(AccessionStage.MAY_BE_INVITED)
          .needsNoInvitation(true)
          .build();

  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final Participant participant;
  private final FinalClauses clauses;
  private @Nullable Boolean couldSign;
  private @Nullable Boolean couldJoin;

  Eligibility(WorldView view, Treaty treaty) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.participant = view.participant();
    this.clauses = treaty.clauses();
  }

  /** Whether a participation may be meant as of now, or as of any day up to now. */
  private enum Tense {
    NOW,
    EVER
  }

  /** A way in: by signature, or by a route of the accession clause. */
  private record Way(
      boolean signs, boolean free, AccessionRoute.When when, Supplier<Step> step, Treaty of) {}

  /** Whether it can have signed by now. */
  boolean couldSign() {
    @Nullable Boolean known = couldSign;
    if (known == null) {
      known = signature(Tense.EVER).isPresent();
      couldSign = known;
    }
    return known;
  }

  /** Whether a clause that was read lets it not have signed by now; no if none was. */
  boolean barsFromSigning() {
    return isSignatureRead(clauses) && !couldSign();
  }

  /** Whether clauses that were read let it not have joined by now; no if one was not. */
  boolean barsFromJoining() {
    return isReadInFull(clauses) && !couldJoin();
  }

  /**
   * Whether clauses were read that say who may sign and who may accede, so that no code decides.
   */
  static boolean isReadInFull(FinalClauses clauses) {
    return isSignatureRead(clauses)
        && (clauses.accession().isPresent() || clauses.hasNoAccessionClause());
  }

  private static boolean isSignatureRead(FinalClauses clauses) {
    return clauses.signature().map(clause -> !clause.who().isEmpty()).orElse(false);
  }

  /** Whether it can have joined by now, in whatever way. */
  boolean couldJoin() {
    @Nullable Boolean known = couldJoin;
    if (known == null) {
      known = couldSign() || Iterables.any(accession(Tense.EVER), this::wasEverOpen);
      couldJoin = known;
    }
    return known;
  }

  /** The clause by which it may sign, whether the treaty is open for signature or not. */
  Optional<Step> signing() {
    return signature(Tense.NOW).map(way -> way.step().get());
  }

  /** What the accession clause says to it on the day, whether it may sign or not. */
  Verdict acceding() {
    return byAccession();
  }

  /** What the clauses say to it on the day. */
  Verdict verdict() {
    TreatyDates dates = view.dates(treaty);
    if (dates.isOpened() && !view.existence().hasBegun()) {
      return Verdict.of(world, AccessionStage.NOT_OPEN, () -> view.existence().beginning());
    }
    if (dates.isOpened() && view.existence().hasEnded()) {
      return Verdict.of(world, AccessionStage.NOT_OPEN, () -> view.existence().end());
    }
    if (dates.isClosed()) {
      return Verdict.of(world, AccessionStage.NOT_OPEN, dates::closing);
    }
    Optional<Way> signature = signature(Tense.NOW);
    return signature.isPresent() ? judge(signature.get()) : byAccession();
  }

  /** What the best of the ways to accede gives; of those as good the first. */
  private Verdict byAccession() {
    Verdict best = null;
    for (Way way : accession(Tense.NOW)) {
      Verdict verdict = judge(way);
      if (best == null || isBetter(verdict.state(), best.state())) {
        best = verdict;
      }
      if (best.state().stage() == AccessionStage.MAY_BE_INVITED
          && (best.state().needsNoInvitation() || !hasFreeRoute())) {
        break;
      }
    }
    return best == null
        ? Verdict.of(world, AccessionStage.NOT_OPEN, this::admitsNobodyLikeIt)
        : best;
  }

  /** The ways of the accession clause that admit it, in the order of the clause. */
  ImmutableList<AccessionRoute> routes() {
    return clauses.accession().stream()
        .flatMap(clause -> clause.routes().stream())
        .filter(route -> admits(route.who(), Tense.NOW))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasFreeRoute() {
    return clauses
        .accession()
        .map(clause -> clause.routes().stream().anyMatch(AccessionRoute::isFree))
        .orElse(false);
  }

  private static boolean isBetter(AccessionState one, AccessionState another) {
    int order = one.stage().compareTo(another.stage());
    return order < 0 || (order == 0 && one.needsNoInvitation() && !another.needsNoInvitation());
  }

  private Verdict judge(Way way) {
    TreatyDates dates = view.dates(treaty);
    if (!dates.isOpened()) {
      return Verdict.in(world)
          .stage(AccessionStage.NOT_YET_OPEN)
          .because(dates.opened()::meaning)
          .because(way.step())
          .build();
    }
    return way.signs() ? Verdict.of(world, AccessionStage.MAY_SIGN, way.step()) : byAccession(way);
  }

  private Verdict byAccession(Way way) {
    TreatyDates dates = view.dates(way.of());
    return switch (way.when()) {
      case ANY_TIME, AFTER_OPENING -> mayJoin(way).build();
      case AFTER_ENTRY_INTO_FORCE ->
          dates.isInForce()
              ? mayJoin(way).because(() -> condition(way)).build()
              : waiting(AccessionStage.NOT_YET_OPEN, way);
      case FROM_OPENING_UNTIL_ENTRY_INTO_FORCE ->
          dates.isInForce()
              ? waiting(AccessionStage.NOT_OPEN, way)
              : mayJoin(way).because(() -> condition(way)).build();
      case NOT_KNOWN ->
          dates.isInForce() || isOpenBeforeEntryIntoForce()
              ? mayJoin(way).build()
              : waiting(AccessionStage.NOT_YET_OPEN, way);
    };
  }

  /** The entry into force of the treaty, past or to come, that a way waits for. */
  private Step condition(Way way) {
    TreatyDates dates = view.dates(way.of());
    return dates.inForce() == null
        ? Step.of("treaty.notInForce", way.of().label()).citing(way.of().citations())
        : dates.inForce().meaning();
  }

  private Verdict waiting(AccessionStage stage, Way way) {
    return Verdict.in(world).stage(stage).because(way.step()).because(() -> condition(way)).build();
  }

  /** Whether a way to accede was open on a day up to now; the treaty is opened. */
  private boolean wasEverOpen(Way way) {
    return switch (way.when()) {
      case ANY_TIME, AFTER_OPENING, FROM_OPENING_UNTIL_ENTRY_INTO_FORCE -> true;
      case AFTER_ENTRY_INTO_FORCE -> view.dates(way.of()).isInForce();
      case NOT_KNOWN -> view.dates(way.of()).isInForce() || isOpenBeforeEntryIntoForce();
    };
  }

  private boolean isOpenBeforeEntryIntoForce() {
    return world.holds("assume.accessionBeforeEntryIntoForce", treaty.label());
  }

  private Verdict.Builder mayJoin(Way way) {
    Verdict.Builder verdict = Verdict.in(world).because(way.step());
    if (way.free()) {
      return verdict.state(FREE_TO_JOIN);
    }
    verdict.stage(AccessionStage.MAY_BE_INVITED);
    if (isInvitedOnNoDay()) {
      verdict.caution(() -> Step.of("caution.noInvitationOnRecord"));
    }
    return verdict;
  }

  /** An invitation that was or may have been adopted later is on record all the same. */
  private boolean isInvitedOnNoDay() {
    return Iterables.all(
        view.dossier(treaty).procedures(), procedure -> procedure.invitation().isEmpty());
  }

  // The two clauses.

  private Optional<Way> signature(Tense tense) {
    if (tense == Tense.EVER && !view.existence().hasBegun()) {
      return Optional.empty();
    }
    Optional<SignatureClause> clause = clauses.signature();
    List<Admission> who = clause.map(SignatureClause::who).orElse(ImmutableList.of());
    if (!who.isEmpty()) {
      for (Admission admission : who) {
        if (admits(admission, tense)) {
          return Optional.of(signing(() -> signatureStep(clause.orElseThrow(), admission)));
        }
      }
      return Optional.empty();
    }
    if (isClosedByItsCode(tense)) {
      return Optional.empty();
    }
    return world.holds("assume.maySign", treaty.label())
        ? Optional.of(signing(() -> Step.of("clause.notRead.signature", treaty.label())))
        : Optional.empty();
  }

  private Step signatureStep(SignatureClause clause, Admission who) {
    return clauseStep("clause.signature", clause.article(), clause.code(), Clauses.whom(who));
  }

  private Way signing(Supplier<Step> step) {
    return new Way(true, false, AccessionRoute.When.ANY_TIME, step, treaty);
  }

  /**
   * The ways to accede that admit it, in the order of the clause; each looked at when asked for.
   */
  private Iterable<Way> accession(Tense tense) {
    if (tense == Tense.EVER && !view.existence().hasBegun()) {
      return ImmutableList.of();
    }
    if (clauses.accession().isPresent()) {
      AccessionClause clause = clauses.accession().get();
      return Iterables.transform(
          Iterables.filter(clause.routes(), route -> admits(route.who(), tense)),
          route -> way(clause, route));
    }
    if (clauses.hasNoAccessionClause() || isClosedByItsCode(tense)) {
      return ImmutableList.of();
    }
    // a code that does not close the treaty opens it: if not by signature, then by accession
    boolean mustBeOpen = clauses.signature().isEmpty() && codeThatStates().isPresent();
    return mustBeOpen || world.holds("assume.mayAccede", treaty.label())
        ? ImmutableList.of(
            new Way(
                false,
                false,
                AccessionRoute.When.NOT_KNOWN,
                () -> Step.of("clause.notRead.accession", treaty.label()),
                treaty))
        : ImmutableList.of();
  }

  private Way way(AccessionClause clause, AccessionRoute route) {
    String key =
        route.isFree()
            ? "clause.accession.free"
            : route.toSign() ? "clause.accession.toSign" : "clause.accession.invitation";
    Supplier<Step> step =
        () -> clauseStep(key, clause.article(), clause.code(), Clauses.whom(route.who()));
    Treaty of = route.of().map(number -> view.register().treaty(number)).orElse(treaty);
    return new Way(false, route.isFree(), route.when(), step, of);
  }

  private Step clauseStep(
      String key, Optional<String> article, Optional<ParticipationCode> code, Message who) {
    ImmutableList<Citation> sources = code.isPresent() ? treaty.citations() : clauses.citations();
    return Step.of(key, treaty.label(), Clauses.place(article, code), who).citing(sources);
  }

  private Step admitsNobodyLikeIt() {
    if (clauses.read() == FinalClauses.Reading.NOT_READ) {
      return Step.of(
              "clause.closedByCode",
              treaty.label(),
              treaty.codes().map(codes -> codes.participation().value()).orElse(""),
              participant.name())
          .citing(treaty.citations());
    }
    return Step.of("clause.admitsNobodyLikeIt", treaty.label(), participant.name())
        .citing(clauses.citations())
        .because(whomTheyAdmit());
  }

  /** What the clauses say, of whomever: so that one sees why it is not among them. */
  private ImmutableList<Step> whomTheyAdmit() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    clauses
        .signature()
        .ifPresent(clause -> clause.who().forEach(who -> steps.add(signatureStep(clause, who))));
    clauses
        .accession()
        .ifPresent(
            clause -> clause.routes().forEach(route -> steps.add(way(clause, route).step().get())));
    return steps.build();
  }

  // Whom a clause admits.

  private boolean admits(Admission admission, Tense tense) {
    boolean inClass =
        switch (admission.participantClass()) {
          case MEMBER_STATE -> isMember(tense);
          case NON_MEMBER_STATE -> isNonMemberState(tense);
          case EUROPEAN_NON_MEMBER_STATE -> isNonMemberState(tense) && isEuropean();
          case ELABORATING_NON_MEMBER_STATE -> isNonMemberState(tense) && elaborated();
          case OTHER_NON_MEMBER_STATE -> isNonMemberState(tense) && !elaborated();
          case OBSERVER_STATE -> view.affiliation().isObserver();
          case EUROPEAN_UNION -> isEuropeanUnion();
          case INTERNATIONAL_ORGANISATION -> participant.kind() == ParticipantKind.ORGANISATION;
          case ANY_STATE -> participant.kind() == ParticipantKind.STATE;
          case ANY -> true;
          case NAMED -> admission.participants().contains(participant.code());
          case DESCRIBED ->
              world.holds(
                  "assume.described",
                  participant.name(),
                  admission.text().orElseThrow(),
                  treaty.label());
        };
    return inClass
        && (admission.standing().isEmpty()
            || has(
                admission.standing().get(),
                view.register().treaty(admission.of().orElseThrow()),
                tense));
  }

  private boolean isMember(Tense tense) {
    return tense == Tense.EVER
        ? view.affiliation().wasMemberSince(treaty.openedOn())
        : view.affiliation().isMember();
  }

  private boolean isNonMemberState(Tense tense) {
    return participant.kind() == ParticipantKind.STATE
        && (tense == Tense.EVER
            ? view.affiliation().wasOutsideSince(treaty.openedOn())
            : !view.affiliation().isMember());
  }

  private boolean isEuropean() {
    return participant
        .europeanStatus()
        .map(status -> status.european())
        .orElseGet(() -> world.holds("assume.european", participant.name()));
  }

  private boolean elaborated() {
    if (treaty.elaborators().isPresent()) {
      if (treaty.elaborators().get().participants().contains(participant.code())) {
        return true;
      }
      if (treaty.elaborators().get().complete()) {
        return false;
      }
    }
    return !isTreatedAsOutsider()
        && !Lifetime.isYoungerThan(participant, treaty)
        && world.holds("assume.elaborated", participant.name(), treaty.label());
  }

  /**
   * Whether it was invited to accede, or acceded: then it had not taken part in the elaboration.
   */
  private boolean isTreatedAsOutsider() {
    Dossier dossier = view.dossier(treaty);
    return Iterables.any(
            dossier.steps(),
            step ->
                step instanceof Invitation invitation
                    && invitation.purpose() == InvitationPurpose.ACCEDE)
        || Iterables.any(
            dossier.acts(),
            act -> act instanceof Consent consent && consent.kind() == ConsentKind.ACCESSION);
  }

  private boolean isEuropeanUnion() {
    return participant.kind() == ParticipantKind.ORGANISATION
        && participant.code().value().equals("EUE");
  }

  private boolean has(Standing standing, Treaty other, Tense tense) {
    Optional<AccessionStage> stage = view.participation(other).verdict().map(Verdict::stage);
    boolean wasBound =
        tense == Tense.EVER && stage.equals(Optional.of(AccessionStage.FORMER_PARTY));
    return switch (standing) {
      case PARTY -> stage.equals(Optional.of(AccessionStage.PARTY)) || wasBound;
      case SIGNATORY ->
          wasBound
              || (stage.isPresent() && !stage.equals(Optional.of(AccessionStage.FORMER_PARTY)));
      case ACCEDED -> isBound(stage) || wasBound;
      case INVITED -> isInvited(other, tense);
      case ACCEDED_OR_INVITED -> isBound(stage) || wasBound || isInvited(other, tense);
    };
  }

  private boolean isInvited(Treaty other, Tense tense) {
    return tense == Tense.EVER
        ? view.procedure(other).wasEverInvited()
        : view.procedure(other).isInvited();
  }

  private static boolean isBound(Optional<AccessionStage> stage) {
    return stage.equals(Optional.of(AccessionStage.PARTY))
        || stage.equals(Optional.of(AccessionStage.CONSENT_EXPRESSED));
  }

  // What the participation code still tells when a clause was not read.

  private boolean isClosedByItsCode(Tense tense) {
    return codeThatStates()
        .map(code -> groups(tense).stream().noneMatch(code::opensTo))
        .orElse(false);
  }

  private Optional<ParticipationCode> codeThatStates() {
    return treaty.codes().map(TreatyOfficeCodes::participation).filter(ParticipationCode::states);
  }

  /** The groups of the code that it belongs to: one now, perhaps two of them ever. */
  private ImmutableList<ParticipationCode.Group> groups(Tense tense) {
    if (participant.kind() == ParticipantKind.ORGANISATION) {
      return ImmutableList.of(ParticipationCode.Group.EUROPEAN_UNION);
    }
    ImmutableList.Builder<ParticipationCode.Group> groups = ImmutableList.builder();
    if (isMember(tense)) {
      groups.add(ParticipationCode.Group.MEMBER_STATES);
    }
    if (isNonMemberState(tense)) {
      groups.add(
          isEuropean()
              ? ParticipationCode.Group.EUROPEAN_NON_MEMBER_STATES
              : ParticipationCode.Group.OTHER_NON_MEMBER_STATES);
    }
    return groups.build();
  }
}
