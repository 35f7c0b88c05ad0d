package org.accede.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.accede.answer.Answer;
import org.accede.register.TreatyRegister;
import org.accede.rule.ViennaConvention;
import org.accede.rule.accession.AccessionState;
import org.accede.rule.check.Catalogue;
import org.accede.rule.check.Check;
import org.accede.rule.check.DossierCase;
import org.accede.rule.check.Question;
import org.accede.rule.check.Severity;
import org.accede.rule.check.Suspicion;
import org.accede.testing.Samples;
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.ImpreciseDate;
import org.accede.time.Trilean;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.Treaty;
import org.accede.treaty.TreatyFact;
import org.accede.treaty.TreatyNumber;

/**
 * What checks find is kept for the days on which it is the same: whoever has asked about other days
 * before finds what one finds who asks for the first time.
 */
class KeptFindingsProperties {
  private static final LocalDate BASE = LocalDate.of(2019, 12, 1);
  private static final TreatyNumber CYBERCRIME = Samples.number("185");

  /** Of Tunisia and a treaty, with another that asks something as to it; the record is complete. */
  private static Told told(ConsentRequirement.What what) {
    return Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime())
        .with(Treaties.asking(what))
        .complete(CYBERCRIME.toString());
  }

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(BASE::plusDays);
    Arbitrary<String> spans =
        days.flatMap(
            first ->
                Arbitraries.integers()
                    .between(1, 60)
                    .map(more -> first + "/" + first.plusDays(more)));
    return Arbitraries.oneOf(days.map(LocalDate::toString), spans, days.map(day -> "../" + day));
  }

  @Provide
  Arbitrary<Optional<String>> perhaps() {
    return dates().optional();
  }

  /**
   * Days one after the other, with some that lie apart; also about the end of what is complete, and
   * about that on which it is old.
   */
  @Provide
  Arbitrary<List<LocalDate>> days() {
    Arbitrary<LocalDate> early = Arbitraries.integers().between(-30, 1200).map(BASE::plusDays);
    Arbitrary<LocalDate> late =
        Arbitraries.integers().between(-30, 400).map(LocalDate.of(2030, 12, 31)::plusDays);
    Arbitrary<LocalDate> any = Arbitraries.frequencyOf(Tuple.of(3, early), Tuple.of(1, late));
    return any.flatMap(
        first ->
            any.list()
                .ofSize(4)
                .map(
                    more ->
                        Stream.concat(
                                IntStream.range(0, 40).mapToObj(first::plusDays), more.stream())
                            .toList()));
  }

  private static Check asking(Question question) {
    return new Check.Builder()
        .id("made-up")
        .severity(Severity.NOTICE)
        .addBasis(ViennaConvention.provision("Art. 15"))
        .statement(new BilingualText("made up", "inventé"))
        .question(question)
        .build();
  }

  private static ImmutableList<Suspicion> saying(Trilean holds, Object what) {
    return ImmutableList.of(
        Suspicion.of(holds, Message.of(new BilingualText(what.toString(), what.toString()))));
  }

  private static ImmutableList<Suspicion> saying(Answer<AccessionState> answer) {
    return saying(Trilean.YES, answer.candidates() + " " + answer.lastSeen());
  }

  /** Each asks one thing alone, so that nothing else can hide when the answer changes. */
  private static final ImmutableList<Check> SINGLE =
      ImmutableList.of(
          ofDossier(dossier -> saying(Trilean.YES, dossier.day())),
          ofDossier(dossier -> saying(dossier.standing())),
          ofDossier(dossier -> saying(dossier.standing(dossier.register().treaty(CYBERCRIME)))),
          ofDossier(dossier -> saying(Trilean.YES, dossier.facts(TreatyFact.class))),
          ofDossier(dossier -> saying(dossier.hasHappened(last(dossier)), "happened")),
          ofDossier(dossier -> saying(dossier.hasPassed(last(dossier).range()), "passed")),
          ofTreaty(treaty -> saying(Trilean.YES, treaty.day())),
          ofTreaty(treaty -> saying(treaty.hasCome(last(treaty.register())), "come")),
          ofRegister(register -> saying(Trilean.YES, register.day())),
          ofRegister(register -> saying(register.hasCome(last(register.register())), "come")));

  private static Check ofDossier(Question.OfDossier question) {
    return asking(question);
  }

  private static Check ofTreaty(Question.OfTreaty question) {
    return asking(question);
  }

  private static Check ofRegister(Question.OfRegister question) {
    return asking(question);
  }

  private static TreatyFact last(DossierCase dossier) {
    return Iterables.getLast(dossier.dossier().acts());
  }

  private static ImpreciseDate last(TreatyRegister register) {
    return Iterables.getLast(register.acts()).range();
  }

  @Property(tries = 500)
  void aCheckIsAskedAgainWhereverOneAnswerOfItsCaseIsAnother(
      @ForAll("dates") String acceded,
      @ForAll("dates") String accededToTheOther,
      @ForAll("days") List<LocalDate> days,
      @ForAll @IntRange(min = 0, max = 9) int asked) {
    TreatyRegister register =
        told(ConsentRequirement.What.DENOUNCED)
            .register(
                "invited 2019-11-16 for P1Y; acceded "
                    + acceded
                    + "; 189: acceded "
                    + accededToTheOther);
    isKeptRight(Accessions.in(register), Catalogue.of(List.of(SINGLE.get(asked))), days);
  }

  @Property(tries = 100)
  void whoAskedAboutOtherDaysBeforeFindsTheSame(
      @ForAll("dates") String asked,
      @ForAll("dates") String acceded,
      @ForAll("perhaps") Optional<String> accededToTheOther,
      @ForAll ConsentRequirement.What what,
      @ForAll("days") List<LocalDate> days) {
    TreatyRegister register =
        told(what)
            .register(
                "requested 2019-09-20; invited 2019-11-16 for P1Y; asked for more time "
                    + asked
                    + "; acceded "
                    + acceded
                    + accededToTheOther.map("; 189: acceded "::concat).orElse(""));
    isKeptRight(Accessions.in(register), StandardCatalogue.get(), days);
  }

  /** Of a treaty that two consents bring into force, as far as its record is complete. */
  @Property(tries = 100)
  void whatIsFoundInATreatyIsTheSameToo(
      @ForAll("perhaps") Optional<String> inForce,
      @ForAll("dates") String acceded,
      @ForAll("perhaps") Optional<String> ratified,
      @ForAll("days") List<LocalDate> days) {
    Treaty ofTwo = Treaties.ofTwo("2019-11-30", inForce, Optional.empty());
    TreatyRegister register =
        Told.of(Treaties.outsider("TUN", false), ofTwo)
            .with(Treaties.cybercrime())
            .complete("225")
            .register("acceded " + acceded)
            .with(ratified.stream().map(on -> Samples.ratification("USA", "225", on)).toList());
    isKeptRight(Accessions.in(register), StandardCatalogue.get(), days);
  }

  @Example
  void whatHoldsOnOneDayAloneIsFoundOnItAfterTheDaysAroundIt() {
    TreatyRegister register =
        told(ConsentRequirement.What.DENOUNCED).register("acceded 2020-03-10; 189: acceded 2021");
    Check onTheDay =
        ofDossier(
            dossier ->
                saying(
                    dossier
                        .hasHappened(last(dossier))
                        .and(dossier.hasPassed(last(dossier).range()).not()),
                    "today"));
    Checks kept = Checks.in(Accessions.in(register), Catalogue.of(List.of(onTheDay))).to("185");

    assertThat(
            Stream.of("2020-03-09", "2020-03-11", "2020-03-10", "2020-03-11")
                .map(day -> kept.asOf(AsOf.on(LocalDate.parse(day))).size()))
        .containsExactly(0, 0, 1, 0);
  }

  private static void isKeptRight(
      Accessions accessions, Catalogue catalogue, List<LocalDate> days) {
    Checks kept = Checks.in(accessions, catalogue);
    for (LocalDate day : days) {
      AsOf asOf = AsOf.on(day);
      assertThat(kept.asOf(asOf))
          .as(day.toString())
          .isEqualTo(Checks.in(accessions, catalogue).asOf(asOf));
    }
  }
}
