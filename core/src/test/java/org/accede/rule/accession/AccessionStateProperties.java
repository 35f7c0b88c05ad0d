package org.accede.rule.accession;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Denunciation;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.answer.Answer;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Membership;
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
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.time.Trilean;
import org.accede.treaty.AccessionClause;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Admission;
import org.accede.treaty.DecisionRequirement;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.ParticipantClass;
import org.accede.treaty.Series;
import org.accede.treaty.SignatureClause;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/**
 * The three-valued answer against brute force: every exact day of every imprecise date, and the
 * table of stages applied to each world as it stands in the Javadoc of {@link AccessionStage}.
 */
class AccessionStateProperties {
  /** Day 0 of the small domain; the treaty opens on it. */
  private static final LocalDate BASE = LocalDate.of(2024, 2, 20);

  /** The last day asked about; dates that nothing bounds are enumerated a little beyond it. */
  private static final int LAST = 9;

  private static final int BEYOND = LAST + 3;
  private static final ParticipantCode STATE = ParticipantCode.of("KAZ");
  private static final TreatyNumber TREATY = TreatyNumber.of("030");
  private static final Citation CITATION =
      Citation.of(
          new Source.Builder().id("made-up").kind(SourceKind.SURVEY).title("Made up").build());
  private static final Provenance PROVENANCE = Provenance.of(CITATION);

  /** A small interval of days, both included. */
  record Days(int from, int to) {
    ImpreciseDate date() {
      return ImpreciseDate.between(BASE.plusDays(from), BASE.plusDays(to));
    }
  }

  /** The acts of one participation; a chain of dates, none certainly after the next. */
  record Acts(
      Optional<Days> signature,
      Optional<Days> consent,
      ConsentKind kind,
      Optional<Days> entryIntoForce,
      Optional<Days> effect) {}

  /** An invitation procedure. */
  record Steps(
      Optional<Days> request,
      boolean objected,
      Optional<Days> ended,
      Optional<Days> invited,
      Optional<Integer> period,
      Optional<Days> statedLastDay,
      Optional<Days> extensionAsked,
      Optional<Days> extensionDecided,
      Optional<Days> extendedUntil) {}

  /** Everything that varies. */
  record Facts(Optional<Days> joined, Optional<Days> treatyInForce, Acts acts, Steps steps) {}

  @Property(tries = 2_000)
  void theAnswerHoldsExactlyTheStagesThatSomeWorldGives(
      @ForAll("facts") Facts facts, @ForAll("readings") TermReading reading) {
    AccessionTimeline timeline = timeline(facts, reading);
    for (int day = -2; day <= LAST; day++) {
      Answer<AccessionState> answer = timeline.on(BASE.plusDays(day));
      Set<AccessionStage> stages = EnumSet.noneOf(AccessionStage.class);
      answer.candidates().forEach(candidate -> stages.add(candidate.stage()));
      assertThat(stages)
          .as("day %d of %s, %s", day, facts, reading)
          .isEqualTo(stagesByBruteForce(facts, reading, day));
      assertThat(answer.isDetermined()).isEqualTo(stages.size() == 1);
    }
  }

  @Example
  void anInvitationFollowsTheEntryIntoForceAlsoWhereItsDayWasAskedForFirst() {
    Days opening = new Days(2, 3);
    Facts facts =
        new Facts(
            Optional.empty(),
            Optional.of(opening),
            new Acts(
                Optional.of(opening),
                Optional.empty(),
                ConsentKind.RATIFICATION,
                Optional.of(opening),
                Optional.empty()),
            new Steps(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(new Days(1, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    theAnswerHoldsExactlyTheStagesThatSomeWorldGives(facts, TermReading.CAUTIOUS);
  }

  @Property(tries = 500)
  void whetherAnExtensionIsPendingAgreesWithTheWorlds(@ForAll("facts") Facts facts) {
    AccessionTimeline timeline = timeline(facts, TermReading.CAUTIOUS);
    for (int day = 0; day <= LAST; day++) {
      Answer<AccessionState> answer = timeline.on(BASE.plusDays(day));
      for (AccessionState candidate : answer.candidates()) {
        if (candidate.stage() == AccessionStage.INVITED
            || candidate.stage() == AccessionStage.INVITATION_LAPSED) {
          assertThat(candidate.extensionPending())
              .as("day %d of %s", day, facts)
              .isEqualTo(pendingByBruteForce(facts, day, candidate.stage()));
        }
      }
    }
  }

  @Property(tries = 500)
  void consultationsAndAgreementsInPrincipleChangeNoAnswer(
      @ForAll("facts") Facts facts, @ForAll("consultations") List<ProcedureFact> more) {
    TreatyRegister register = register(facts);
    AccessionTimeline without = timeline(register, TermReading.CAUTIOUS);
    AccessionTimeline with = timeline(with(register, more), TermReading.CAUTIOUS);
    for (int day = -2; day <= LAST; day++) {
      LocalDate on = BASE.plusDays(day);
      assertThat(with.on(on).candidates())
          .as("day %d of %s with %s", day, facts, more)
          .isEqualTo(without.on(on).candidates());
      assertThat(with.on(on).explanation().remedies())
          .isEqualTo(without.on(on).explanation().remedies());
    }
  }

  @Property(tries = 500)
  void theSameAnswerHoldsFromEachChangeToTheNext(@ForAll("facts") Facts facts) {
    AccessionTimeline timeline = timeline(facts, TermReading.CAUTIOUS);
    LocalDate day = BASE.minusDays(3);
    while (day.isBefore(BASE.plusDays(BEYOND))) {
      Optional<LocalDate> last = timeline.unchangedUntil(day);
      if (last.isEmpty()) {
        return;
      }
      assertThat(timeline.on(last.get()).explanation()).isSameAs(timeline.on(day).explanation());
      assertThat(timeline.on(last.get().plusDays(1)).explanation())
          .isNotSameAs(timeline.on(day).explanation());
      day = last.get().plusDays(1);
    }
  }

  @Property(tries = 300)
  void whatIsToldIsWhatWasDecided(@ForAll("facts") Facts facts) {
    TreatyRegister register = register(facts);
    AccessionStateRule rule = new AccessionStateRule(TermReading.CAUTIOUS);
    AccessionTimeline timeline = timeline(register, TermReading.CAUTIOUS);
    for (LocalDate day : timeline.changes()) {
      Sights sights = new Sights(register, register.participant(STATE));
      Decision told = Decision.of(rule.listen(sights, register.treaty(TREATY), day));

      assertThat(timeline.on(day).candidates()).as("on %s", day).isEqualTo(told.candidates());
      assertThat(timeline.on(day).onRecord())
          .containsAll(timeline.on(day).lastSeen().isPresent() ? told.onRecord() : List.of());
    }
  }

  @Property(tries = 300)
  void theSameIsFoundInWhateverOrderDaysAreAskedAbout(@ForAll("facts") Facts facts) {
    AccessionTimeline inOrder = timeline(facts, TermReading.CAUTIOUS);
    inOrder.changes();
    AccessionTimeline backwards = timeline(facts, TermReading.CAUTIOUS);
    for (int day = BEYOND; day >= -3; day--) {
      LocalDate on = BASE.plusDays(day);

      assertThat(backwards.on(on)).as("on %s", on).isEqualTo(inOrder.on(on));
      assertThat(backwards.unchangedUntil(on)).isEqualTo(inOrder.unchangedUntil(on));
    }
    assertThat(backwards.changes()).isEqualTo(inOrder.changes());
  }

  // The rule's side.

  private static AccessionTimeline timeline(Facts facts, TermReading reading) {
    return timeline(register(facts), reading);
  }

  private static AccessionTimeline timeline(TreatyRegister register, TermReading reading) {
    return new AccessionStateRule(reading)
        .timeline(register, register.participant(STATE), register.treaty(TREATY));
  }

  private static TreatyRegister with(TreatyRegister register, List<ProcedureFact> more) {
    TreatyRegister.Builder all = TreatyRegister.builder();
    register.participants().forEach(all::add);
    register.treaties().forEach(all::add);
    register.acts().forEach(all::add);
    register.steps().forEach(all::add);
    register.treatyCoverage().forEach(all::cover);
    more.forEach(all::add);
    return all.build();
  }

  private static TreatyRegister register(Facts facts) {
    TreatyRegister.Builder register = TreatyRegister.builder();
    register.add(participant(facts));
    register.add(treaty(facts));
    register.cover(
        TREATY,
        new Coverage(
            Coverage.Extent.SIGNATURES_AND_CONSENTS,
            Scope.Group.EVERYONE,
            BASE.plusDays(900),
            PROVENANCE));
    Acts acts = facts.acts();
    acts.signature()
        .ifPresent(on -> register.add(new Signature(STATE, TREATY, on.date(), PROVENANCE)));
    acts.consent()
        .ifPresent(
            on -> register.add(new Consent(STATE, TREATY, on.date(), acts.kind(), PROVENANCE)));
    acts.entryIntoForce()
        .ifPresent(on -> register.add(new EntryIntoForce(STATE, TREATY, on.date(), PROVENANCE)));
    acts.effect()
        .ifPresent(
            on ->
                register.add(
                    new Denunciation.Builder()
                        .participant(STATE)
                        .treaty(TREATY)
                        .effect(on.date())
                        .provenance(PROVENANCE)
                        .build()));
    add(facts.steps(), register);
    return register.build();
  }

  private static void add(Steps steps, TreatyRegister.Builder register) {
    steps
        .request()
        .ifPresent(
            on ->
                register.add(
                    new AccessionRequest.Builder()
                        .participant(STATE)
                        .treaty(TREATY)
                        .on(on.date())
                        .provenance(PROVENANCE)
                        .build()));
    steps
        .ended()
        .ifPresent(
            on ->
                register.add(
                    new Objection(
                        STATE, TREATY, on.date(), Objection.Outcome.ENDED_REQUEST, PROVENANCE)));
    steps
        .invited()
        .ifPresent(
            on ->
                register.add(
                    new Invitation.Builder()
                        .participant(STATE)
                        .treaty(TREATY)
                        .on(on.date())
                        .term(
                            Term.stated(
                                steps.period().map(Period::ofDays),
                                steps.statedLastDay().map(Days::date)))
                        .provenance(PROVENANCE)
                        .build()));
    steps
        .extensionAsked()
        .ifPresent(
            on ->
                register.add(
                    new ExtensionRequest.Builder()
                        .participant(STATE)
                        .treaty(TREATY)
                        .on(on.date())
                        .provenance(PROVENANCE)
                        .build()));
    steps
        .extensionDecided()
        .ifPresent(
            on ->
                register.add(
                    new Extension.Builder()
                        .participant(STATE)
                        .treaty(TREATY)
                        .on(on.date())
                        .until(steps.extendedUntil().orElseThrow().date())
                        .provenance(PROVENANCE)
                        .build()));
  }

  private static Participant participant(Facts facts) {
    Participant.Builder participant =
        new Participant.Builder()
            .code(STATE)
            .alpha2("KZ")
            .kind(ParticipantKind.STATE)
            .name(new BilingualText("Kazakhstan", "Kazakhstan"))
            .addCitations(CITATION);
    facts
        .joined()
        .ifPresent(
            on ->
                participant.addMemberships(
                    new Membership.Builder().from(on.date()).provenance(PROVENANCE).build()));
    return participant.build();
  }

  private static Treaty treaty(Facts facts) {
    AccessionRoute route =
        new AccessionRoute.Builder()
            .who(Admission.of(ParticipantClass.NON_MEMBER_STATE))
            .addHow(DecisionRequirement.COMMITTEE_OF_MINISTERS_INVITATION)
            .when(AccessionRoute.When.AFTER_ENTRY_INTO_FORCE)
            .build();
    FinalClauses clauses =
        new FinalClauses.Builder()
            .read(FinalClauses.Reading.FULL_TEXT)
            .addCitations(CITATION)
            .signature(
                new SignatureClause.Builder()
                    .addWho(Admission.of(ParticipantClass.MEMBER_STATE))
                    .build())
            .accession(new AccessionClause.Builder().addRoutes(route).build())
            .build();
    return new Treaty.Builder()
        .number(TREATY)
        .series(Series.ETS)
        .title(new BilingualText("A treaty", "Un traité"))
        .kind(TreatyKind.CONVENTION)
        .openedOn(ImpreciseDate.on(BASE))
        .inForceOn(facts.treatyInForce().map(Days::date))
        .addCitations(CITATION)
        .clauses(clauses)
        .build();
  }

  // The oracle's side: exact days, and the table of stages.

  /** One exact day for everything; null where there is nothing. */
  private record Exact(
      Integer joined,
      Integer treatyInForce,
      Integer signature,
      Integer consent,
      Integer entryIntoForce,
      Integer effect,
      Integer request,
      Integer ended,
      Integer invited,
      Integer lastDay,
      Integer extensionAsked,
      Integer extensionDecided) {

    boolean by(Integer date, int day) {
      return date != null && date <= day;
    }

    AccessionStage stage(int day) {
      if (by(effect, day)) {
        return AccessionStage.FORMER_PARTY;
      }
      if (by(entryIntoForce, day)) {
        return AccessionStage.PARTY;
      }
      if (by(consent, day)) {
        return AccessionStage.CONSENT_EXPRESSED;
      }
      if (by(signature, day)) {
        return AccessionStage.SIGNATORY;
      }
      if (by(invited, day)) {
        return day <= lastDay ? AccessionStage.INVITED : AccessionStage.INVITATION_LAPSED;
      }
      if (by(request, day) && !by(ended, day)) {
        return AccessionStage.REQUESTED;
      }
      if (by(joined, day)) {
        return day >= 0 ? AccessionStage.MAY_SIGN : AccessionStage.NOT_YET_OPEN;
      }
      return by(treatyInForce, day) && day >= 0
          ? AccessionStage.MAY_BE_INVITED
          : AccessionStage.NOT_YET_OPEN;
    }

    /** An extension that was asked for may be decided later, and is continuous then. */
    Set<AccessionStage> stages(int day) {
      AccessionStage stage = stage(day);
      return stage == AccessionStage.INVITATION_LAPSED
              && by(extensionAsked, day)
              && extensionDecided == null
          ? EnumSet.of(AccessionStage.INVITED, stage)
          : EnumSet.of(stage);
    }

    boolean isPending(int day) {
      return by(extensionAsked, day) && !by(extensionDecided, day);
    }
  }

  private static Set<AccessionStage> stagesByBruteForce(Facts facts, TermReading reading, int day) {
    Set<AccessionStage> stages = EnumSet.noneOf(AccessionStage.class);
    worlds(facts, reading).forEach(world -> stages.addAll(world.stages(day)));
    return stages;
  }

  private static Trilean pendingByBruteForce(Facts facts, int day, AccessionStage stage) {
    return worlds(facts, TermReading.CAUTIOUS).stream()
        .filter(world -> world.stages(day).contains(stage))
        .map(world -> Trilean.of(world.isPending(day)))
        .reduce(Trilean::merge)
        .orElseThrow();
  }

  private static List<Exact> worlds(Facts facts, TermReading reading) {
    Acts acts = facts.acts();
    boolean consentIsImplied =
        acts.consent().isEmpty()
            && (acts.entryIntoForce().isPresent() || acts.effect().isPresent());
    boolean hasConsent = consentIsImplied || acts.consent().isPresent();
    boolean signatureIsImplied =
        acts.signature().isEmpty() && acts.consent().isPresent() && acts.kind().followsSignature();
    List<Exact> worlds = new ArrayList<>();
    for (Integer joined : choices(facts.joined())) {
      for (Integer inForce : choices(facts.treatyInForce())) {
        for (Integer consent :
            hasConsent && consentIsImplied ? range(0, BEYOND) : choices(acts.consent())) {
          for (Integer signature :
              signatureIsImplied ? impliedSignatures(joined, consent) : choices(acts.signature())) {
            for (Integer entry :
                acts.entryIntoForce().isEmpty() && hasConsent && inForce != null
                    ? range(0, BEYOND)
                    : choices(acts.entryIntoForce())) {
              for (Integer effect : choices(acts.effect())) {
                if (ordered(signature, consent, entry, effect)
                    && ordered(inForce, entry)
                    && wasPartyBefore(facts, entry)
                    && (!consentIsImplied || couldJoin(joined, inForce, consent))) {
                  addProcedures(
                      facts, reading, worlds, joined, inForce, signature, consent, entry, effect);
                }
              }
            }
          }
        }
      }
    }
    return worlds;
  }

  /** What a denunciation ends had lasted until the day before, unless the sources rule that out. */
  private static boolean wasPartyBefore(Facts facts, Integer entry) {
    Acts acts = facts.acts();
    if (entry == null || acts.effect().isEmpty()) {
      return true;
    }
    int earliest =
        Stream.of(acts.signature(), acts.consent(), acts.entryIntoForce(), facts.treatyInForce())
            .flatMap(Optional::stream)
            .mapToInt(Days::from)
            .max()
            .orElse(0);
    int last = acts.effect().get().to() - 1;
    return earliest > last || entry <= last;
  }

  /** Whether the clauses let a State that may sign as a member or be invited join by a day. */
  private static boolean couldJoin(Integer joined, Integer inForce, Integer day) {
    boolean asMember = joined != null && joined <= day;
    boolean asOutsider = (joined == null || joined > 0) && inForce != null && inForce <= day;
    return asMember || asOutsider;
  }

  /** Only members may sign; one that ratified without ever having been one did not. */
  private static List<Integer> impliedSignatures(Integer joined, Integer consent) {
    return joined == null || joined > consent
        ? choices(Optional.empty())
        : range(Math.max(0, joined), BEYOND);
  }

  /** Whether its consent is an accession, or may be one. */
  private static boolean followsInvitation(Acts acts) {
    return acts.consent().isPresent()
        ? acts.kind() == ConsentKind.ACCESSION
        : acts.signature().isEmpty();
  }

  private static void addProcedures(
      Facts facts,
      TermReading reading,
      List<Exact> worlds,
      Integer joined,
      Integer inForce,
      Integer signature,
      Integer consent,
      Integer entry,
      Integer effect) {
    Steps steps = facts.steps();
    boolean followsInvitation = followsInvitation(facts.acts());
    for (Integer request : choices(steps.request())) {
      for (Integer ended : choices(steps.ended())) {
        for (Integer invited : choices(steps.invited())) {
          for (Integer lastDay : lastDays(steps, reading, invited)) {
            for (Integer asked : choices(steps.extensionAsked())) {
              for (Integer decided : choices(steps.extensionDecided())) {
                // an adoption is not after the last day that its own decision states
                if (steps.statedLastDay().map(stated -> invited <= stated.to()).orElse(true)
                    && isAdmitted(facts, inForce, invited)
                    && ordered(request, ended)
                    && ordered(request, invited)
                    && (!followsInvitation || ordered(invited, consent))
                    && ordered(invited, lastDay)
                    && ordered(invited, asked)
                    && ordered(invited, decided)
                    && ordered(asked, decided)) {
                  worlds.add(
                      new Exact(
                          joined, inForce, signature, consent, entry, effect, request, ended,
                          invited, lastDay, asked, decided));
                }
              }
            }
          }
        }
      }
    }
  }

  /** Nobody is invited before the treaty is in force, unless the sources have it so. */
  private static boolean isAdmitted(Facts facts, Integer inForce, Integer invited) {
    return inForce == null
        || invited == null
        || facts.treatyInForce().orElseThrow().from() > facts.steps().invited().orElseThrow().to()
        || inForce <= invited;
  }

  private static List<Integer> lastDays(Steps steps, TermReading reading, Integer invited) {
    if (steps.extendedUntil().isPresent()) {
      return choices(steps.extendedUntil());
    }
    if (steps.statedLastDay().isPresent()) {
      return choices(steps.statedLastDay());
    }
    if (steps.period().isPresent() && invited != null) {
      ImpreciseDate lastDay =
          reading.lastDay(BASE.plusDays(invited), Period.ofDays(steps.period().get()));
      return range(offset(lastDay.earliest()), offset(lastDay.latest()));
    }
    return invited == null ? choices(Optional.empty()) : range(invited, BEYOND);
  }

  private static int offset(Optional<LocalDate> day) {
    return (int) (day.orElseThrow().toEpochDay() - BASE.toEpochDay());
  }

  private static List<Integer> choices(Optional<Days> days) {
    List<Integer> nothing = new ArrayList<>();
    nothing.add(null);
    return days.map(known -> range(known.from(), known.to())).orElse(nothing);
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int day = from; day <= to; day++) {
      range.add(day);
    }
    return range;
  }

  /** Whether each date that there is comes no later than every later one that there is. */
  private static boolean ordered(Integer... dates) {
    Integer last = null;
    for (Integer date : dates) {
      if (date != null) {
        if (last != null && last > date) {
          return false;
        }
        last = date;
      }
    }
    return true;
  }

  /** A reading that does not come with the library, and is wider than those that do. */
  private static final class LaterReading implements TermReading {
    @Override
    public ImpreciseDate lastDay(LocalDate adopted, Period period) {
      LocalDate anniversary = adopted.plus(period);
      return ImpreciseDate.between(anniversary.plusDays(2), anniversary.plusDays(4));
    }

    @Override
    public String name() {
      return "later";
    }
  }

  // Generators.

  @Provide
  Arbitrary<TermReading> readings() {
    return Arbitraries.of(
        ImmutableList.<TermReading>builder()
            .addAll(TermReading.standard())
            .add(new LaterReading())
            .build());
  }

  @Provide
  Arbitrary<Facts> facts() {
    return Combinators.combine(optionalDays(-1), optionalDays(0), acts(), steps())
        .as(Facts::new)
        .filter(AccessionStateProperties::isConsistent)
        .filter(facts -> !worlds(facts, TermReading.CAUTIOUS).isEmpty());
  }

  /** One consultation that may be dated, and perhaps an agreement in principle. */
  @Provide
  Arbitrary<List<ProcedureFact>> consultations() {
    return Combinators.combine(optionalDays(-1), days(3), optionalDays(0))
        .as(
            (opened, deadline, agreed) -> {
              Consultation.Builder consultation = new Consultation.Builder();
              consultation
                  .participant(STATE)
                  .treaty(TREATY)
                  .deadline(deadline.date())
                  .provenance(PROVENANCE);
              opened.ifPresent(days -> consultation.on(days.date()));
              List<ProcedureFact> facts = new ArrayList<>();
              facts.add(consultation.build());
              agreed.ifPresent(
                  days ->
                      facts.add(
                          new DecisionInPrinciple.Builder()
                              .participant(STATE)
                              .treaty(TREATY)
                              .on(days.date())
                              .provenance(PROVENANCE)
                              .build()));
              return facts;
            });
  }

  private static Arbitrary<Acts> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 15),
            days(0),
            days(1),
            days(2),
            days(4),
            Arbitraries.of(ConsentKind.RATIFICATION, ConsentKind.ACCESSION))
        .as(
            (present, signature, consent, entry, effect, kind) ->
                new Acts(
                    kind == ConsentKind.ACCESSION ? Optional.empty() : some(present, 1, signature),
                    some(present, 2, consent),
                    kind,
                    some(present, 4, entry),
                    some(present, 8, effect)))
        .map(
            acts ->
                // acts in three cases of four, so that the procedure shows as well
                acts.consent().isEmpty() && acts.signature().isEmpty()
                    ? new Acts(
                        Optional.empty(),
                        Optional.empty(),
                        acts.kind(),
                        Optional.empty(),
                        Optional.empty())
                    : acts);
  }

  private static Arbitrary<Steps> steps() {
    Arbitrary<Integer> present = Arbitraries.integers().between(0, 127);
    Arbitrary<Optional<Integer>> period = Arbitraries.integers().between(1, 5).optional(0.7);
    return Combinators.combine(
            present, days(0), days(1), days(1), days(3), days(2), days(3), period)
        .as(
            (which, request, ended, invited, lastDay, asked, decided, years) -> {
              boolean isInvited = (which & 1) != 0;
              boolean isEnded = !isInvited && (which & 2) != 0;
              boolean isExtended = isInvited && (which & 4) != 0;
              return new Steps(
                  isEnded || (which & 8) != 0 ? Optional.of(request) : Optional.empty(),
                  isEnded,
                  isEnded ? Optional.of(ended) : Optional.empty(),
                  isInvited ? Optional.of(invited) : Optional.empty(),
                  isInvited ? years : Optional.empty(),
                  isInvited && (which & 16) != 0 ? Optional.of(lastDay) : Optional.empty(),
                  isInvited && (which & 32) != 0 ? Optional.of(asked) : Optional.empty(),
                  isExtended ? Optional.of(decided) : Optional.empty(),
                  isExtended
                      ? Optional.of(new Days(lastDay.from() + 2, lastDay.to() + 2))
                      : Optional.empty());
            });
  }

  private static Arbitrary<Days> days(int from) {
    return Combinators.combine(
            Arbitraries.integers().between(from, from + 4), Arbitraries.integers().between(0, 2))
        .as((first, more) -> new Days(first, first + more));
  }

  private static Arbitrary<Optional<Days>> optionalDays(int from) {
    return days(from).optional(0.6);
  }

  private static Optional<Days> some(int present, int bit, Days days) {
    return (present & bit) != 0 ? Optional.of(days) : Optional.empty();
  }

  /** Facts whose order no two dates rule out: others do not make a register, or say nothing. */
  private static boolean isConsistent(Facts facts) {
    Acts acts = facts.acts();
    Steps steps = facts.steps();
    return chain(List.of(acts.signature(), acts.consent(), acts.entryIntoForce(), acts.effect()))
        && chain(List.of(facts.treatyInForce(), acts.entryIntoForce(), acts.effect()))
        && (!followsInvitation(acts)
            || chain(
                List.of(
                    steps.request(),
                    steps.invited(),
                    acts.consent(),
                    acts.entryIntoForce(),
                    acts.effect())))
        && chain(List.of(steps.request(), steps.ended()))
        && chain(List.of(steps.request(), steps.invited(), steps.statedLastDay()))
        && chain(List.of(steps.request(), steps.invited(), steps.extendedUntil()))
        && chain(
            List.of(
                steps.request(),
                steps.invited(),
                steps.extensionAsked(),
                steps.extensionDecided()));
  }

  private static boolean chain(List<Optional<Days>> days) {
    List<Days> present = days.stream().flatMap(Optional::stream).toList();
    for (int i = 0; i < present.size(); i++) {
      for (int j = i + 1; j < present.size(); j++) {
        if (present.get(i).from() > present.get(j).to()) {
          return false;
        }
      }
    }
    return true;
  }
}
