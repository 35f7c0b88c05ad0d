package org.accede.jackson;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.accede.act.ConsentKind;
import org.accede.answer.Answer;
import org.accede.answer.Explanation;
import org.accede.answer.LastSeen;
import org.accede.answer.Step;
import org.accede.data.CouncilOfEurope;
import org.accede.invitation.InvitationPurpose;
import org.accede.query.Deadline;
import org.accede.query.DeadlineKind;
import org.accede.query.Plan;
import org.accede.register.TreatyRegister;
import org.accede.rule.accession.AccessionStage;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Certainty;
import org.accede.rule.check.Finding;
import org.accede.rule.check.Severity;
import org.accede.source.Citation;
import org.accede.source.Source;
import org.accede.source.SourceKind;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;

/** Answers and what belongs to them, whether or not a register would give them. */
public class GeneratedAnswers extends DomainContextBase {
  static final TreatyRegister REGISTER = CouncilOfEurope.register();

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 40_000)
        .map(day -> LocalDate.of(1949, 1, 1).plusDays(day));
  }

  @Provide
  Arbitrary<ImpreciseDate> dates() {
    return Combinators.combine(days(), days(), Arbitraries.integers().between(0, 6))
        .as(
            (one, other, form) ->
                switch (form) {
                  case 0 -> ImpreciseDate.in(one.getYear());
                  case 1 -> ImpreciseDate.in(YearMonth.from(one));
                  case 2 -> ImpreciseDate.on(one).span(ImpreciseDate.on(other));
                  case 3 -> ImpreciseDate.onOrAfter(one);
                  case 4 -> ImpreciseDate.onOrBefore(one);
                  case 5 -> ImpreciseDate.unknown();
                  default -> ImpreciseDate.on(one);
                });
  }

  @Provide
  Arbitrary<AsOf> questions() {
    return Combinators.combine(days(), days().optional())
        .as((day, known) -> known.map(AsOf.on(day)::knownOn).orElseGet(() -> AsOf.on(day)));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(text -> !text.isBlank())
        .filter(GeneratedAnswers::isWellFormed);
  }

  private static boolean isWellFormed(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** Two texts of the library, with values of all kinds, and words of somebody's own. */
  @Provide
  Arbitrary<Message> messages() {
    Arbitrary<BilingualText> both = Combinators.combine(texts(), texts()).as(BilingualText::new);
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            dates().map(Object.class::cast),
            days().map(Object.class::cast),
            both.map(Object.class::cast),
            texts().map(Object.class::cast),
            Arbitraries.integers().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.integers().between(1, 40).map(Period::ofMonths).map(Object.class::cast),
            Arbitraries.of(REGISTER.treaties()).map(one -> one.number()).map(Object.class::cast),
            Arbitraries.of(REGISTER.participants()).map(one -> one.code()).map(Object.class::cast),
            Arbitraries.just(Message.of("stage.INVITED")).map(Object.class::cast));
    return Arbitraries.oneOf(
        both.map(Message::of),
        Combinators.combine(both, dates(), values)
            .as((who, on, more) -> Message.of("act.consent.ACCESSION", who, on, more)));
  }

  private Arbitrary<Citation> citations() {
    Arbitrary<Source> sources =
        Combinators.combine(
                Arbitraries.of("a", "b"),
                Arbitraries.of(SourceKind.class),
                texts(),
                texts().optional(),
                texts().optional(),
                dates().optional())
            .as(
                (id, kind, title, url, readIn, asOf) ->
                    new Source.Builder()
                        .id(id)
                        .kind(kind)
                        .title(title)
                        .url(url)
                        .readIn(readIn)
                        .asOf(asOf)
                        .build());
    return Combinators.combine(sources, texts().optional())
        .as((source, place) -> new Citation(source, place.orElse("")));
  }

  @Provide
  Arbitrary<Step> steps() {
    return steps(2);
  }

  private Arbitrary<Step> steps(int depth) {
    Arbitrary<List<Step>> details =
        depth == 0 ? Arbitraries.just(List.of()) : steps(depth - 1).list().ofMaxSize(2);
    return Combinators.combine(
            messages(), citations().list().ofMaxSize(2), details, texts().list().ofMaxSize(2))
        .as(
            (message, citations, under, notes) ->
                Step.of(message).citing(citations).because(under).noting(notes));
  }

  @Provide
  Arbitrary<Explanation> explanations() {
    return Combinators.combine(
            citations().list().ofMaxSize(2),
            steps().list().ofMaxSize(2),
            steps().list().ofMaxSize(1),
            steps().list().ofMaxSize(1))
        .as(
            (basis, steps, cautions, remedies) ->
                new Explanation.Builder()
                    .rule("a-rule")
                    .addAllBasis(basis)
                    .addAllSteps(steps)
                    .addAllCautions(cautions)
                    .addAllRemedies(remedies)
                    .build());
  }

  @Provide
  Arbitrary<AccessionState> states() {
    return Combinators.combine(
            Arbitraries.of(AccessionStage.class),
            dates().optional(),
            dates().optional(),
            Arbitraries.of(Trilean.class),
            Arbitraries.of(InvitationPurpose.class).optional(),
            dates().optional(),
            Arbitraries.of(true, false))
        .as(
            (stage, since, until, pending, purpose, notified, free) ->
                new AccessionState.Builder()
                    .stage(stage)
                    .since(since)
                    .until(until)
                    .extensionPending(pending)
                    .purpose(purpose)
                    .denunciationNotified(notified)
                    .needsNoInvitation(free)
                    .build());
  }

  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(
            days(),
            Arbitraries.of(ConsentKind.class),
            dates(),
            dates().optional(),
            steps().list().ofMaxSize(2))
        .as(
            (deposit, kind, entry, later, first) ->
                new Plan.Builder()
                    .deposit(deposit)
                    .kind(kind)
                    .entryIntoForce(entry)
                    .entryIntoForceADayLater(later)
                    .addAllFirst(first)
                    .build());
  }

  @Provide
  Arbitrary<Answer<AccessionState>> answersOfStates() {
    return answers(states());
  }

  @Provide
  Arbitrary<Answer<Plan>> answersOfPlans() {
    return answers(plans());
  }

  @Provide
  Arbitrary<Answer<ImpreciseDate>> answersOfDates() {
    return answers(dates());
  }

  private <T> Arbitrary<Answer<T>> answers(Arbitrary<T> values) {
    Arbitrary<ImmutableList<T>> some =
        values.list().uniqueElements().ofMinSize(2).ofMaxSize(3).map(ImmutableList::copyOf);
    Arbitrary<LastSeen<T>> seen = Combinators.combine(values, days()).as(LastSeen::new);
    return Arbitraries.oneOf(
        Combinators.combine(values, explanations()).as(Answer::determined),
        explanations().map(Answer::notApplicable),
        Combinators.combine(some, explanations()).as(Answer::undetermined),
        Combinators.combine(some, explanations(), seen, some).as(Answer::undetermined));
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Combinators.combine(
            Arbitraries.of(DeadlineKind.class),
            Arbitraries.of(REGISTER.participants()),
            Arbitraries.of(REGISTER.treaties()),
            Combinators.combine(dates(), days(), Arbitraries.of(true, false))
                .as((last, safe, certain) -> new Days(last, safe, certain)),
            Combinators.combine(
                    Arbitraries.integers().between(0, 3), Arbitraries.integers().between(1, 3))
                .as(List::of),
            messages(),
            explanations())
        .as(
            (kind, who, what, days, numbers, consequence, explanation) ->
                new Deadline.Builder()
                    .kind(kind)
                    .participant(who)
                    .treaty(what)
                    .lastDay(days.last())
                    .safeDay(days.safe())
                    .isCertain(days.certain())
                    .revision(numbers.get(0))
                    .ordinal(numbers.get(1))
                    .consequence(consequence)
                    .explanation(explanation)
                    .build());
  }

  private record Days(ImpreciseDate last, LocalDate safe, boolean certain) {}

  @Provide
  Arbitrary<Finding> findings() {
    return Combinators.combine(
            Arbitraries.of(Severity.class),
            Arbitraries.of(Certainty.class),
            Arbitraries.of(REGISTER.participants()).optional(),
            Arbitraries.of(REGISTER.treaties()).optional(),
            messages(),
            messages(),
            explanations())
        .as(
            (severity, certainty, who, what, statement, whatToDo, explanation) ->
                new Finding.Builder()
                    .check("a-check")
                    .severity(severity)
                    .certainty(certainty)
                    .participant(who)
                    .treaty(what)
                    .statement(statement)
                    .explanation(explanation)
                    .whatToDo(whatToDo)
                    .build());
  }
}
