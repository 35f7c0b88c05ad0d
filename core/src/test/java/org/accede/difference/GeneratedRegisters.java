package org.accede.difference;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.Suspension;
import org.accede.act.WithdrawnAct;
import org.accede.error.InconsistentFactsException;
import org.accede.invitation.Consulted;
import org.accede.invitation.DefaultTerm;
import org.accede.invitation.Extension;
import org.accede.invitation.Objection;
import org.accede.participant.Existence;
import org.accede.participant.ObserverStatus;
import org.accede.participant.Participant;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.register.TreatyRegister;
import org.accede.source.Provenance;
import org.accede.testing.Samples;
import org.accede.testing.TreatyDomain;
import org.accede.time.ImpreciseDate;
import org.accede.treaty.EndsWith;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Threshold;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;

/**
 * Small registers that have much in common: the same few participants, treaties and days, told in
 * one way or another, with corrections on record.
 */
public final class GeneratedRegisters extends DomainContextBase {
  private static final List<String> CODES = List.of("KAZ", "TUN");
  private static final List<String> NUMBERS = List.of("030", "185");

  /** Registers of everything that a register holds. */
  @Provide
  public Arbitrary<TreatyRegister> registers() {
    return Combinators.combine(
            participants(),
            treaties(),
            factsThatGoTogether().list().ofMaxSize(8).map(GeneratedRegisters::flat),
            coverages().list().ofMaxSize(3),
            coverages().list().ofMaxSize(3),
            defaultTerms().list().ofMaxSize(2))
        .as(GeneratedRegisters::register);
  }

  /** The register of the first so many facts that can stand together. */
  private static TreatyRegister register(
      List<Participant> participants,
      List<Treaty> treaties,
      List<TreatyFact> facts,
      List<Coverage> ofTreaty,
      List<Coverage> ofParticipant,
      List<DefaultTerm> terms) {
    List<TreatyFact> accepted = new ArrayList<>();
    TreatyRegister register =
        build(participants, treaties, accepted, ofTreaty, ofParticipant, terms);
    for (TreatyFact fact : facts) {
      accepted.add(fact);
      try {
        register = build(participants, treaties, accepted, ofTreaty, ofParticipant, terms);
      } catch (InconsistentFactsException refused) {
        accepted.remove(accepted.size() - 1);
      }
    }
    return register;
  }

  private static TreatyRegister build(
      List<Participant> participants,
      List<Treaty> treaties,
      List<TreatyFact> facts,
      List<Coverage> ofTreaty,
      List<Coverage> ofParticipant,
      List<DefaultTerm> terms) {
    TreatyRegister.Builder builder = TreatyRegister.builder();
    participants.forEach(builder::add);
    treaties.forEach(builder::add);
    facts.forEach(fact -> Samples.add(fact, builder));
    ofTreaty.forEach(one -> builder.cover(Samples.number("030"), one));
    ofParticipant.forEach(one -> builder.cover(Samples.code("TUN"), one));
    terms.forEach(builder::add);
    return builder.build();
  }

  private Arbitrary<List<Participant>> participants() {
    Arbitrary<Participant> tunisia =
        Combinators.combine(
                Arbitraries.of("Tunisia", "Tunis"),
                days().optional(),
                days().optional(),
                existences().optional(),
                provenances())
            .as(
                (name, member, observer, existence, provenance) -> {
                  Participant.Builder one = Samples.participantBuilder("TUN", name);
                  one.existence(existence);
                  member.ifPresent(day -> one.addMemberships(Samples.member(day)));
                  observer.ifPresent(
                      day ->
                          one.addObserverStatuses(
                              new ObserverStatus(
                                  ObserverStatus.Body.COMMITTEE_OF_MINISTERS,
                                  Samples.date(day),
                                  provenance)));
                  return one.build();
                });
    return Combinators.combine(tunisia, Arbitraries.of("FRA", "GRC").optional())
        .as(
            (one, more) -> {
              List<Participant> all = new ArrayList<>();
              all.add(one);
              all.add(Samples.participant("KAZ"));
              more.ifPresent(code -> all.add(Samples.participant(code)));
              return all;
            });
  }

  private static Arbitrary<Existence> existences() {
    return Combinators.combine(dates(), dates().optional(), provenances())
        .as(
            (from, ceased, provenance) ->
                new Existence(Samples.date(from), ceased.map(Samples::date), provenance));
  }

  private Arbitrary<List<Treaty>> treaties() {
    Arbitrary<Treaty> mutualAssistance =
        Combinators.combine(
                dates().optional(),
                dates().optional(),
                Arbitraries.of(FinalClauses.Reading.class),
                Arbitraries.integers().between(2, 3).optional(),
                Arbitraries.of(true, false),
                Arbitraries.of("", "9").map(article -> endsWith(article)).optional())
            .as(
                (inForce, closed, read, consents, noAccession, endsWith) ->
                    Samples.treatyBuilder("030")
                        .inForceOn(inForce.map(ImpreciseDate::parse))
                        .closedOn(closed.map(ImpreciseDate::parse))
                        .clauses(
                            new FinalClauses.Builder()
                                .read(read)
                                .hasNoAccessionClause(noAccession)
                                .endsWith(endsWith)
                                .threshold(
                                    consents.map(n -> new Threshold.Builder().consents(n).build()))
                                .build())
                        .build());
    return Combinators.combine(mutualAssistance, Arbitraries.of("001", "199").optional())
        .as(
            (one, more) -> {
              List<Treaty> all = new ArrayList<>();
              all.add(one);
              all.add(Samples.treaty("185"));
              more.ifPresent(number -> all.add(Samples.treaty(number)));
              return all;
            });
  }

  private static EndsWith endsWith(String article) {
    return new EndsWith(Samples.number("185"), article);
  }

  /** A fact, or an act and its withdrawal. */
  private Arbitrary<List<TreatyFact>> factsThatGoTogether() {
    Arbitrary<String> who = Arbitraries.of(CODES);
    Arbitrary<String> what = Arbitraries.of(NUMBERS);
    Arbitrary<List<TreatyFact>> takenBack =
        Combinators.combine(who, what, days(), days(), Arbitraries.of(WithdrawnAct.class))
            .as(
                (code, number, done, end, of) ->
                    List.of(
                        switch (of) {
                          case SIGNATURE -> Samples.signature(code, number, done);
                          case CONSENT -> Samples.accession(code, number, done);
                          case DENUNCIATION ->
                              Samples.denunciation(code, number, done, "2022-01-01");
                        },
                        Samples.withdrawal(of, code, number, end)));
    return Arbitraries.frequencyOf(Tuple.of(5, facts().map(List::of)), Tuple.of(1, takenBack));
  }

  private static List<TreatyFact> flat(List<List<TreatyFact>> facts) {
    return facts.stream().flatMap(List::stream).toList();
  }

  /** Acts, notes and steps of every kind. */
  @Provide
  public Arbitrary<TreatyFact> facts() {
    return Arbitraries.frequencyOf(Tuple.of(3, actsAndSteps()), Tuple.of(1, notes()));
  }

  private static Arbitrary<TreatyFact> notes() {
    Arbitrary<String> who = Arbitraries.of(CODES);
    Arbitrary<String> what = Arbitraries.of(NUMBERS);
    Arbitrary<TreatyFact> declarations =
        Combinators.combine(
                who,
                what,
                Arbitraries.of(DeclarationKind.class),
                Arbitraries.of("1", "22", "22.2").map(ArticleNumber::new).set().ofMaxSize(2),
                dates().map(Samples::date).optional(),
                Arbitraries.of("2021-06-01", "2022", "2021-03/..").map(Samples::date).optional(),
                Arbitraries.of("One.", "Another.").optional(),
                provenances())
            .filter(
                (code, number, kind, articles, effect, withdrawn, text, why) ->
                    !effect.flatMap(on -> withdrawn.map(on::isCertainlyAfter)).orElse(false))
            .as(
                (code, number, kind, articles, effect, withdrawn, text, why) ->
                    new Declaration.Builder()
                        .participant(Samples.code(code))
                        .treaty(Samples.number(number))
                        .kind(kind)
                        .nature(
                            kind == DeclarationKind.OTHER
                                ? Optional.of("Notice")
                                : Optional.empty())
                        .addAllArticles(articles)
                        .effect(effect)
                        .withdrawn(withdrawn)
                        .text(text)
                        .provenance(why)
                        .build());
    Arbitrary<TreatyFact> suspensions =
        Combinators.combine(who, what, dates(), provenances())
            .as(
                (code, number, on, why) ->
                    new Suspension(
                        Samples.code(code), Samples.number(number), Samples.date(on), why));
    Arbitrary<TreatyFact> marks =
        Combinators.combine(
                who,
                what,
                Arbitraries.of(ChartMark.class).set().ofMinSize(1),
                dates(),
                provenances())
            .as(
                (code, number, some, on, why) ->
                    new ChartMarks(
                        Samples.code(code),
                        Samples.number(number),
                        ImmutableSet.copyOf(some),
                        Samples.date(on),
                        why));
    return Arbitraries.frequencyOf(
        Tuple.of(3, declarations), Tuple.of(1, suspensions), Tuple.of(1, marks));
  }

  private static Arbitrary<TreatyFact> actsAndSteps() {
    Arbitrary<String> who = Arbitraries.of(CODES);
    Arbitrary<String> what = Arbitraries.of(NUMBERS);
    Arbitrary<Optional<ImpreciseDate>> perhaps = dates().map(Samples::date).optional();
    return Arbitraries.oneOf(
        Combinators.combine(who, what, dates(), provenances()).as(Samples::signature),
        Combinators.combine(who, what, dates(), Arbitraries.of(ConsentKind.class), provenances())
            .as(Samples::consent),
        Combinators.combine(who, what, dates(), provenances()).as(Samples::entryIntoForce),
        Combinators.combine(
                who,
                what,
                perhaps,
                perhaps,
                Arbitraries.of("Chapter I", "Chapter II").optional(),
                provenances())
            .filter(
                (code, number, notified, effect, part, why) ->
                    notified.isPresent() || effect.isPresent())
            .as(
                (code, number, notified, effect, part, why) ->
                    new Denunciation.Builder()
                        .participant(Samples.code(code))
                        .treaty(Samples.number(number))
                        .notified(notified)
                        .effect(effect)
                        .part(part)
                        .provenance(why)
                        .build()),
        Combinators.combine(Arbitraries.of(WithdrawnAct.class), who, what, dates(), provenances())
            .as(Samples::withdrawal),
        Combinators.combine(who, what, dates()).as(Samples::request),
        Combinators.combine(who, what, dates(), Arbitraries.of(Consulted.class).optional())
            .as(
                (participant, treaty, deadline, consulted) ->
                    Samples.consultationBuilder(participant, treaty, deadline)
                        .consulted(consulted)
                        .build()),
        Combinators.combine(who, what, dates(), Arbitraries.of(Objection.Outcome.class))
            .as(Samples::objection),
        Combinators.combine(who, what, dates()).as(Samples::decisionInPrinciple),
        Combinators.combine(who, what, dates(), provenances()).as(Samples::invitation),
        Combinators.combine(who, what, dates(), perhaps)
            .as(
                (participant, treaty, on, registered) ->
                    new org.accede.invitation.AccessionRequest.Builder()
                        .participant(Samples.code(participant))
                        .treaty(Samples.number(treaty))
                        .on(Samples.date(on))
                        .registeredOn(registered)
                        .provenance(Samples.provenance())
                        .build()),
        Combinators.combine(who, what, dates()).as(Samples::extensionRequest),
        Combinators.combine(who, what, dates(), dates(), perhaps, provenances())
            .as(
                (code, number, on, until, invitedOn, why) ->
                    new Extension.Builder()
                        .participant(Samples.code(code))
                        .treaty(Samples.number(number))
                        .on(Samples.date(on))
                        .until(Samples.date(until))
                        .invitedOn(invitedOn)
                        .provenance(why)
                        .build()));
  }

  private Arbitrary<Coverage> coverages() {
    return Combinators.combine(
            Arbitraries.of(Coverage.Extent.class),
            scopes(),
            days().map(LocalDate::parse),
            provenances())
        .as(Coverage::new);
  }

  private static Arbitrary<Scope> scopes() {
    return Arbitraries.oneOf(
        Arbitraries.of(Scope.Group.values()),
        Arbitraries.of(Samples.only("KAZ"), Samples.only("TUN"), Samples.only("KAZ", "TUN")));
  }

  private Arbitrary<DefaultTerm> defaultTerms() {
    return Combinators.combine(
            days().map(LocalDate::parse), Arbitraries.integers().between(4, 5), provenances())
        .as((day, years, provenance) -> new DefaultTerm(day, Period.ofYears(years), provenance));
  }

  /** What stands behind facts: names and corrections of each other among it. */
  private static Arbitrary<Provenance> provenances() {
    return Arbitraries.oneOf(
        Arbitraries.just(Samples.provenance()),
        Arbitraries.of("a", "b", "c").map(Samples::named),
        Combinators.combine(Arbitraries.of("a", "b", "c"), days()).as(Samples::correcting),
        Combinators.combine(Arbitraries.of("b", "c"), days())
            .as(
                (id, day) ->
                    Samples.provenanceBuilder()
                        .id(id)
                        .supersedes("a")
                        .statedKnownFrom(LocalDate.parse(day))
                        .build()),
        days().map(Samples::contradictedBy),
        days().map(Samples::knownFrom));
  }

  private static Arbitrary<String> days() {
    return new TreatyDomain().days().map(LocalDate::toString);
  }

  private static Arbitrary<String> dates() {
    return Arbitraries.oneOf(
        days(), new TreatyDomain().impreciseDates().map(ImpreciseDate::toString));
  }
}
