package org.accede.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Consent;
import org.accede.act.ConsentKind;
import org.accede.act.Declaration;
import org.accede.act.DeclarationKind;
import org.accede.act.Denunciation;
import org.accede.act.DepositaryNote;
import org.accede.act.EntryIntoForce;
import org.accede.act.Signature;
import org.accede.act.Suspension;
import org.accede.act.TreatyAct;
import org.accede.act.Withdrawal;
import org.accede.act.WithdrawnAct;
import org.accede.invitation.AccessionRequest;
import org.accede.invitation.Consultation;
import org.accede.invitation.Consulted;
import org.accede.invitation.DecisionInPrinciple;
import org.accede.invitation.Extension;
import org.accede.invitation.ExtensionRequest;
import org.accede.invitation.Invitation;
import org.accede.invitation.InvitationPurpose;
import org.accede.invitation.Objection;
import org.accede.invitation.ProcedureFact;
import org.accede.participant.Existence;
import org.accede.participant.ParticipantCode;
import org.accede.register.Coverage;
import org.accede.register.Scope;
import org.accede.source.Citation;
import org.accede.source.Contradiction;
import org.accede.source.Inference;
import org.accede.source.Provenance;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.time.ImpreciseDate;
import org.accede.time.Term;
import org.accede.treaty.Counting;
import org.accede.treaty.CountingMethod;
import org.accede.treaty.EndsWith;
import org.accede.treaty.EntryIntoForceClause;
import org.accede.treaty.FinalClauses;
import org.accede.treaty.Series;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyKind;
import org.accede.treaty.TreatyNumber;

/** Treaty files with any acts and steps, whether or not they could stand in one register. */
class GeneratedFacts extends DomainContextBase {
  private static final TreatyNumber TREATY = TreatyNumber.of("030");

  /** The treaty with which the other may end, which a register has to know. */
  private static final TreatyNumber PARENT = TreatyNumber.of("018");

  @Provide
  Arbitrary<TreatyFile> files() {
    return Combinators.combine(
            acts().list().ofMaxSize(6),
            notes().list().ofMaxSize(6),
            steps().list().ofMaxSize(6),
            coverage().list().ofMaxSize(3),
            clauses())
        .as(
            (acts, notes, steps, coverage, clauses) ->
                new TreatyFile(
                    treaty(clauses),
                    ImmutableList.copyOf(coverage),
                    ImmutableList.copyOf(acts),
                    ImmutableList.copyOf(notes),
                    ImmutableList.copyOf(steps)));
  }

  private Arbitrary<FinalClauses> clauses() {
    // The only treaty of the file stands for the one that is waited for, too.
    Arbitrary<EndsWith> endings =
        texts()
            .injectNull(0.3)
            .map(article -> new EndsWith(PARENT, article == null ? "" : article));
    Arbitrary<Optional<TreatyNumber>> others = Arbitraries.just(TREATY).optional(0.7);
    return Combinators.combine(endings.optional(), others.optional())
        .as(
            (endsWith, waitedFor) ->
                new FinalClauses.Builder()
                    .read(FinalClauses.Reading.NOT_READ)
                    .firstEntryIntoForce(waitedFor.map(GeneratedFacts::firstClause))
                    .endsWith(endsWith)
                    .build());
  }

  private static EntryIntoForceClause firstClause(Optional<TreatyNumber> waitedFor) {
    return new EntryIntoForceClause.Builder()
        .counting(new Counting(CountingMethod.ON_DATE, 0, Counting.Unit.NONE))
        .waitedFor(waitedFor)
        .build();
  }

  private static Treaty treaty(FinalClauses clauses) {
    return treaty(TREATY, clauses);
  }

  /** The treaty with which the one of a file may end. */
  static Treaty parent() {
    return treaty(PARENT, new FinalClauses.Builder().read(FinalClauses.Reading.NOT_READ).build());
  }

  private static Treaty treaty(TreatyNumber number, FinalClauses clauses) {
    Source index =
        new Source.Builder().id("index").kind(SourceKind.DEPOSITARY).title("Index").build();
    return new Treaty.Builder()
        .number(number)
        .series(Series.ETS)
        .title(new BilingualText("Convention", "Convention"))
        .addVariants("A Convention", "Convention+")
        .kind(TreatyKind.CONVENTION)
        .openedOn(ImpreciseDate.parse("1959-04-20"))
        .addCitations(Citation.of(index))
        .clauses(clauses)
        .build();
  }

  private Arbitrary<TreatyAct> acts() {
    Arbitrary<TreatyAct> signatures =
        Combinators.combine(participants(), dates(), provenances())
            .as((who, on, provenance) -> new Signature(who, TREATY, on, provenance));
    Arbitrary<TreatyAct> consents =
        Combinators.combine(
                participants(), dates(), Arbitraries.of(ConsentKind.class), provenances())
            .as((who, on, kind, provenance) -> new Consent(who, TREATY, on, kind, provenance));
    Arbitrary<TreatyAct> entries =
        Combinators.combine(participants(), dates(), provenances())
            .as((who, on, provenance) -> new EntryIntoForce(who, TREATY, on, provenance));
    Arbitrary<TreatyAct> denunciations =
        Combinators.combine(
                participants(),
                dates().optional(),
                dates().optional(),
                texts().optional(),
                provenances())
            .filter((who, on, effect, part, provenance) -> on.isPresent() || effect.isPresent())
            .as(
                (who, on, effect, part, provenance) ->
                    new Denunciation.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .notified(on)
                        .effect(effect)
                        .part(part)
                        .provenance(provenance)
                        .build());
    Arbitrary<TreatyAct> withdrawals =
        Combinators.combine(
                participants(), Arbitraries.of(WithdrawnAct.class), dates(), provenances())
            .as((who, of, on, provenance) -> new Withdrawal(who, TREATY, of, on, provenance));
    return Arbitraries.oneOf(signatures, consents, entries, denunciations, withdrawals);
  }

  private Arbitrary<DepositaryNote> notes() {
    Arbitrary<DepositaryNote> declarations =
        Combinators.combine(
                participants(),
                Arbitraries.of(DeclarationKind.class),
                texts().map(ArticleNumber::new).set().ofMaxSize(2),
                dates().optional(),
                dates().optional(),
                texts().optional(),
                provenances())
            .filter(
                (who, kind, articles, effect, withdrawn, text, provenance) ->
                    effect.isEmpty()
                        || withdrawn.isEmpty()
                        || !effect.get().isCertainlyAfter(withdrawn.get()))
            .as(
                (who, kind, articles, effect, withdrawn, text, provenance) ->
                    new Declaration.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .kind(kind)
                        .nature(
                            kind == DeclarationKind.OTHER
                                ? Optional.of("Notice")
                                : Optional.empty())
                        .addAllArticles(articles)
                        .effect(effect)
                        .withdrawn(withdrawn)
                        .text(text)
                        .provenance(provenance)
                        .build());
    Arbitrary<DepositaryNote> suspensions =
        Combinators.combine(participants(), dates(), provenances())
            .as((who, on, provenance) -> new Suspension(who, TREATY, on, provenance));
    Arbitrary<DepositaryNote> marks =
        Combinators.combine(
                participants(),
                Arbitraries.of(ChartMark.class).set().ofMinSize(1),
                dates(),
                provenances())
            .as(
                (who, some, on, provenance) ->
                    new ChartMarks(who, TREATY, ImmutableSet.copyOf(some), on, provenance));
    return Arbitraries.oneOf(declarations, suspensions, marks);
  }

  private Arbitrary<ProcedureFact> steps() {
    Arbitrary<ProcedureFact> requests =
        Combinators.combine(participants(), dates(), dates().optional(), provenances())
            .as(
                (who, on, registered, provenance) ->
                    new AccessionRequest.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .on(on)
                        .registeredOn(registered)
                        .provenance(provenance)
                        .build());
    Arbitrary<ProcedureFact> objections =
        Combinators.combine(
                participants(),
                dates(),
                Arbitraries.of(Objection.Outcome.class),
                participants().set().ofMaxSize(2),
                provenances())
            .as(
                (who, on, end, by, provenance) ->
                    new Objection(who, TREATY, on, end, ImmutableSet.copyOf(by), provenance));
    Arbitrary<ProcedureFact> consultations =
        Combinators.combine(
                participants(),
                dates().optional(),
                dates(),
                dates().optional(),
                Arbitraries.of(Consulted.class).optional(),
                provenances())
            .filter(
                (who, on, deadline, prolonged, consulted, provenance) ->
                    !on.map(opened -> opened.isCertainlyAfter(deadline)).orElse(false)
                        && !prolonged.map(deadline::isCertainlyAfter).orElse(false))
            .as(
                (who, on, deadline, prolonged, consulted, provenance) -> {
                  Consultation.Builder consultation = new Consultation.Builder();
                  consultation
                      .participant(who)
                      .treaty(TREATY)
                      .deadline(deadline)
                      .prolongedUntil(prolonged)
                      .consulted(consulted)
                      .provenance(provenance);
                  on.ifPresent(consultation::on);
                  return consultation.build();
                });
    Arbitrary<ProcedureFact> decisionsInPrinciple =
        Combinators.combine(participants(), dates(), texts().optional(), provenances())
            .as(
                (who, on, meeting, provenance) ->
                    new DecisionInPrinciple.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .on(on)
                        .meeting(meeting)
                        .provenance(provenance)
                        .build());
    Arbitrary<ProcedureFact> invitations =
        Combinators.combine(
                participants(),
                dates(),
                Arbitraries.of(InvitationPurpose.class),
                terms(),
                texts().optional(),
                texts().optional(),
                provenances())
            .as(
                (who, on, purpose, term, meeting, decision, provenance) ->
                    new Invitation.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .on(on)
                        .purpose(purpose)
                        .term(term)
                        .meeting(meeting)
                        .decision(decision)
                        .provenance(provenance)
                        .build());
    Arbitrary<ProcedureFact> extensionRequests =
        Combinators.combine(participants(), dates(), dates().optional(), terms(), provenances())
            .as(
                (who, on, registered, term, provenance) ->
                    new ExtensionRequest.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .on(on)
                        .registeredOn(registered)
                        .askedFor(term)
                        .provenance(provenance)
                        .build());
    Arbitrary<ProcedureFact> extensions =
        Combinators.combine(
                participants(),
                dates(),
                dates().optional(),
                dates(),
                texts().optional(),
                provenances())
            .as(
                (who, on, invitedOn, until, meeting, provenance) ->
                    new Extension.Builder()
                        .participant(who)
                        .treaty(TREATY)
                        .on(on)
                        .invitedOn(invitedOn)
                        .until(until)
                        .meeting(meeting)
                        .provenance(provenance)
                        .build());
    return Arbitraries.oneOf(
        requests,
        consultations,
        objections,
        decisionsInPrinciple,
        invitations,
        extensionRequests,
        extensions);
  }

  private Arbitrary<Coverage> coverage() {
    return Combinators.combine(
            Arbitraries.of(Coverage.Extent.class), scopes(), days(), provenances())
        .as(Coverage::new);
  }

  private Arbitrary<Scope> scopes() {
    return Arbitraries.oneOf(
        Arbitraries.of(Scope.Group.class),
        participants()
            .set()
            .ofMinSize(1)
            .map(some -> new Scope.Named(ImmutableSortedSet.copyOf(some))));
  }

  Arbitrary<Existence> existences() {
    return Combinators.combine(dates(), dates().optional(), provenances()).as(Existence::new);
  }

  private Arbitrary<Provenance> provenances() {
    return Combinators.combine(
            citations().list().ofMinSize(1).ofMaxSize(3),
            days().optional(),
            contradictions().list().ofMaxSize(2),
            Combinators.combine(texts(), texts()).as(Inference::new).optional(),
            texts().optional(),
            texts().optional(),
            texts().optional(),
            texts().optional())
        .as(
            (citations, knownFrom, contradictions, inference, remark, exception, id, supersedes) ->
                new Provenance.Builder()
                    .addAllCitations(citations)
                    .statedKnownFrom(knownFrom)
                    .addAllContradictions(contradictions)
                    .inference(inference)
                    .remark(remark)
                    .exception(exception)
                    .id(id)
                    .supersedes(supersedes)
                    .build());
  }

  private Arbitrary<Contradiction> contradictions() {
    return Combinators.combine(dates(), citations(), texts().injectNull(0.3))
        .as(
            (on, citation, remark) ->
                new Contradiction(on, citation, remark == null ? "" : remark));
  }

  private Arbitrary<Citation> citations() {
    return Combinators.combine(Arbitraries.of(sources()), texts().injectNull(0.5))
        .as((source, place) -> new Citation(source, place == null ? "" : place));
  }

  private static List<Source> sources() {
    return List.of(
        new Source.Builder().id("a").kind(SourceKind.PRESS).title("A \"quoted\" title").build(),
        new Source.Builder()
            .id("b-2")
            .kind(SourceKind.TREATY)
            .title("Türkiye")
            .url("https://example.org/?a=b")
            .readIn("a copy")
            .asOf(ImpreciseDate.parse("2026"))
            .build());
  }

  private Arbitrary<Term> terms() {
    Arbitrary<Period> periods =
        Combinators.combine(
                Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(1, 90))
            .as(Period::of);
    return Combinators.combine(periods.optional(), dates().optional()).as(Term::stated);
  }

  private Arbitrary<ParticipantCode> participants() {
    return Arbitraries.of("KAZ", "TUN", "XKX").map(ParticipantCode::of);
  }

  private Arbitrary<ImpreciseDate> dates() {
    return Combinators.combine(days().optional(), days().optional())
        .filter((from, to) -> from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get()))
        .as(ImpreciseDate::ofEnds);
  }

  private Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 40_000)
        .map(day -> LocalDate.of(1949, 1, 1).plusDays(day));
  }

  /** Texts of any characters, control characters and those beyond the basic plane included. */
  private Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(12)
        .map(
            text ->
                new String(
                    text.codePoints().filter(c -> !isSurrogate(c)).toArray(), 0, count(text)))
        .filter(text -> !text.isBlank());
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static int count(String text) {
    return (int) text.codePoints().filter(c -> !isSurrogate(c)).count();
  }
}
