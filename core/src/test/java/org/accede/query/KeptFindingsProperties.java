package org.accede.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.accede.testing.Told;
import org.accede.testing.Treaties;
import org.accede.text.BilingualText;
import org.accede.text.Message;
import org.accede.time.AsOf;
import org.accede.time.Trilean;
import org.accede.treaty.TreatyFact;

/**
 * What checks find is kept for the days on which it is the same: whoever has asked about other days
 * before finds what one finds who asks for the first time.
 */
class KeptFindingsProperties {
  private static final LocalDate BASE = LocalDate.of(2019, 12, 1);
  private static final Told TOLD = Told.of(Treaties.outsider("TUN", false), Treaties.cybercrime());

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

  /** Days one after the other, with some that lie apart. */
  @Provide
  Arbitrary<List<LocalDate>> days() {
    Arbitrary<LocalDate> any = Arbitraries.integers().between(-30, 1200).map(BASE::plusDays);
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

  private static Check asking(Question.OfDossier question) {
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
          asking(dossier -> saying(Trilean.YES, dossier.day())),
          asking(dossier -> saying(dossier.standing())),
          asking(dossier -> saying(Trilean.YES, dossier.facts(TreatyFact.class))),
          asking(dossier -> saying(dossier.hasHappened(last(dossier)), "happened")),
          asking(dossier -> saying(dossier.hasPassed(last(dossier).range()), "passed")));

  private static TreatyFact last(DossierCase dossier) {
    return Iterables.getLast(dossier.dossier().acts());
  }

  @Property(tries = 300)
  void aCheckIsAskedAgainWhereverOneAnswerOfItsCaseIsAnother(
      @ForAll("dates") String acceded,
      @ForAll("days") List<LocalDate> days,
      @ForAll @IntRange(min = 0, max = 4) int asked) {
    Accessions accessions =
        Accessions.in(TOLD.register("invited 2019-11-16 for P1Y; acceded " + acceded));
    isKeptRight(accessions, Catalogue.of(List.of(SINGLE.get(asked))), days);
  }

  @Property(tries = 200)
  void whoAskedAboutOtherDaysBeforeFindsTheSame(
      @ForAll("dates") String asked,
      @ForAll("dates") String acceded,
      @ForAll("days") List<LocalDate> days) {
    TreatyRegister register =
        TOLD.register(
            "requested 2019-09-20; invited 2019-11-16 for P1Y; asked for more time "
                + asked
                + "; acceded "
                + acceded);
    isKeptRight(Accessions.in(register), StandardCatalogue.get(), days);
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
