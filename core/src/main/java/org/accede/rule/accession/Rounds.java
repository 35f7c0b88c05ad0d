package org.accede.rule.accession;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.answer.Step;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.register.Procedure;
import org.accede.rule.world.DateVariable;
import org.accede.rule.world.World;
import org.accede.source.Citation;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.time.TermReading;
import org.accede.treaty.AccessionRoute;
import org.accede.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/** The procedures on record, declared to a world: their dates, and what is known of the order. */
final class Rounds {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private final WorldView view;
  private final World world;
  private final Treaty treaty;
  private final BilingualText who;
  private final DateVariable opened;
  private final ImmutableList<DefaultTerm> defaultTerms;
  private final TermReading reading;
  private final ImmutableList<Round> inOrder;

  Rounds(WorldView view, Treaty treaty, TermReading reading) {
    this.view = view;
    this.world = view.world();
    this.treaty = treaty;
    this.who = view.participant().name();
    this.opened = view.dates(treaty).opened();
    this.defaultTerms = view.register().defaultTerms();
    this.reading = reading;
    ImmutableList<Procedure> procedures = view.dossier(treaty).procedures();
    this.inOrder =
        procedures.isEmpty()
            ? ImmutableList.of()
            : ImmutableList.copyOf(Lists.transform(procedures, this::round));
  }

  /** One for each procedure, in order. */
  ImmutableList<Round> inOrder() {
    return inOrder;
  }

  private Round round(Procedure procedure) {
    Round round = new Round();
    for (AccessionRequest request : procedure.requests()) {
      round.requests.add(request(request, procedure));
    }
    if (world.isTold()) {
      round.consultationSteps.addAll(consultationSteps(procedure));
    }
    procedure.invitation().ifPresent(invitation -> declare(invitation, round));
    Map<Extension, DateVariable> decisions = extend(procedure, round);
    for (ExtensionRequest asked : procedure.extensionRequests()) {
      DateVariable made = world.date(asked.range(), () -> Facts.of(who, asked));
      if (round.invited != null) {
        world.order(round.invited, made);
      }
      DateVariable answered = procedure.answerTo(asked).map(decisions::get).orElse(null);
      if (answered != null) {
        world.order(made, answered);
      }
      round.extensionRequests.add(new Round.Request(made, answered));
    }
    return round;
  }

  /** The extensions, each of which moves the last day; the decisions by their facts. */
  private Map<Extension, DateVariable> extend(Procedure procedure, Round round) {
    Map<Extension, DateVariable> decisions = new LinkedHashMap<>();
    ImpreciseDate before =
        procedure
            .invitation()
            .map(invitation -> InvitationTerm.lastDay(invitation, defaultTerms, reading))
            .orElse(ImpreciseDate.unknown());
    for (Extension extension : procedure.extensions()) {
      DateVariable decided = world.date(extension.range(), () -> Facts.of(who, extension));
      decisions.put(extension, decided);
      round.extensions.add(new Round.Prolongation(decided, before, extension.range()));
      round.lastDay = world.date(extension.until(), decided::meaning);
      before = extension.until();
      if (round.invited != null) {
        world.order(round.invited, decided);
        world.order(round.invited, round.lastDay);
      }
    }
    return decisions;
  }

  private Round.Request request(AccessionRequest request, Procedure procedure) {
    DateVariable made = world.date(request.range(), () -> Facts.of(who, request));
    DateVariable ended = null;
    Optional<Objection> objection = procedure.ended();
    if (objection.isPresent()) {
      ended = world.date(objection.get().range(), () -> Facts.of(who, objection.get()));
      world.order(made, ended);
    }
    return new Round.Request(made, ended);
  }

  /**
   * The consultations and agreements in principle, by date. They decide no stage, so the world is
   * not asked for their dates.
   */
  private ImmutableList<Step> consultationSteps(Procedure procedure) {
    List<ProcedureFact> facts = new ArrayList<>(procedure.consultations());
    facts.addAll(procedure.decisionsInPrinciple());
    return facts.stream()
        .sorted(comparing(fact -> fact.on().latest().orElse(LocalDate.MAX)))
        .map(fact -> Facts.of(who, fact))
        .collect(ImmutableList.toImmutableList());
  }

  private void declare(Invitation invitation, Round round) {
    DateVariable invited = world.date(invitation.range(), () -> Facts.of(who, invitation));
    round.fact = invitation;
    round.invited = invited;
    world.order(opened, invited);
    view.existence().begins(invited);
    world.orderIfBoth(admittedFrom(), invited);
    for (Round.Request request : round.requests) {
      world.order(request.made(), invited);
    }
    Term term = invitation.term();
    if (term.lastDay().isPresent()) {
      round.lastDay =
          world.date(
              term.lastDay().get(), () -> Step.of("invitation.term.stated", term.lastDay().get()));
      world.order(invited, round.lastDay);
      round.termTellings.add(round.lastDay::meaning);
    } else if (term.period().isPresent()) {
      Period period = term.period().get();
      round.termTellings.add(() -> Step.of("invitation.term.period", period));
      round.lastDay = anniversary(round, invited, period);
    }
    if (round.lastDay != null) {
      runsOnTheDayOfItsList(round, round.lastDay);
    } else if (invitation.on().earliest().isEmpty()) {
      // whatever its term, it ran on the day of its list
      lastDay(round);
    }
  }

  /** The entry into force of the treaty, where the clause admits nobody before it. */
  private @Nullable DateVariable admittedFrom() {
    boolean isOnlyAfterwards =
        treaty
            .clauses()
            .accession()
            .map(
                clause ->
                    clause.routes().stream()
                        .allMatch(
                            route ->
                                route.when() == AccessionRoute.When.AFTER_ENTRY_INTO_FORCE
                                    && route.of().isEmpty()))
            .orElse(false);
    return isOnlyAfterwards ? view.dates(treaty).inForce() : null;
  }

  /** An invitation that is known from a list alone ran on the day of the list. */
  private void runsOnTheDayOfItsList(Round round, DateVariable lastDay) {
    Invitation invitation = requireNonNull(round.fact);
    if (invitation.on().earliest().isEmpty()) {
      for (Citation citation : invitation.provenance().citations()) {
        citation
            .source()
            .asOf()
            .flatMap(ImpreciseDate::earliest)
            .ifPresent(day -> world.notBefore(lastDay, day));
      }
    }
  }

  /** The last day of a term of a period from the adoption, as the reading has it. */
  private DateVariable anniversary(Round round, DateVariable invited, Period period) {
    ImpreciseDate adopted = requireNonNull(round.fact).range();
    Supplier<Step> readingStep = () -> readingStep(adopted, period);
    round.termTellings.add(readingStep);
    if (adopted.day().map(MonthDay::from).equals(Optional.of(LEAP_DAY))) {
      round.termTellings.add(() -> Step.of("invitation.term.clipped"));
    }
    DateVariable lastDay = world.date(ImpreciseDate.unknown(), readingStep);
    world.count(
        invited,
        lastDay,
        day -> InvitationTerm.earliest(day, period, reading),
        day -> InvitationTerm.latest(day, period, reading));
    return lastDay;
  }

  private Step readingStep(ImpreciseDate adopted, Period period) {
    if (!TermReading.standard().contains(reading)) {
      return Step.of(
          "invitation.reading.OTHER",
          reading.name(),
          InvitationTerm.anniversary(adopted, period, reading));
    }
    ImpreciseDate anniversary =
        ImpreciseDate.ofEnds(
            adopted.earliest().map(day -> Term.anniversary(day, period)),
            adopted.latest().map(day -> Term.anniversary(day, period)));
    return Step.of("invitation.reading." + reading.name(), anniversary, anniversary.plusDays(1));
  }

  /** The last day of the term; where the decision states none, by the rule of its time. */
  DateVariable lastDay(Round round) {
    if (round.lastDay != null) {
      return round.lastDay;
    }
    DateVariable invited = requireNonNull(round.invited);
    for (DefaultTerm term : Lists.reverse(defaultTerms)) {
      if (world.isOnOrAfter(invited, term.adoptedFrom())) {
        round.termTellings.add(
            () ->
                Facts.fact(
                    Step.of("invitation.term.default", term.period(), term.adoptedFrom()),
                    term.provenance()));
        DateVariable counted = anniversary(round, invited, term.period());
        runsOnTheDayOfItsList(round, counted);
        round.lastDay = counted;
        return counted;
      }
    }
    Supplier<Step> unknown = () -> Step.of("invitation.term.unknown");
    round.termTellings.add(unknown);
    DateVariable lastDay = world.date(ImpreciseDate.unknown(), unknown);
    world.order(invited, lastDay);
    runsOnTheDayOfItsList(round, lastDay);
    round.lastDay = lastDay;
    return lastDay;
  }
}
