package org.accede.difference;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.named;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.register;
import static org.accede.testing.Samples.reservationBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.accede.act.ArticleNumber;
import org.accede.act.ChartMark;
import org.accede.act.ChartMarks;
import org.accede.act.Declaration;
import org.accede.act.Suspension;
import org.accede.answer.Wording;
import org.accede.register.Combination;
import org.accede.register.TreatyRegister;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** What differs between registers in the depositary's notes. */
class NoteDifferenceTest {
  private static final TreatyFact PARTY = accession("AZE", "185", "2010-03-15");
  private static final TreatyRegister SILENT = register(PARTY);

  @Test
  void aNewNoteIsToldByItsKind() {
    assertThat(kinds(SILENT, register(PARTY, on("22", "2010-07-01").build())))
        .containsExactly(ChangeKind.DECLARED);
    assertThat(kinds(SILENT, register(PARTY, suspension("2022-03-25"))))
        .containsExactly(ChangeKind.SUSPENDED);
    assertThat(kinds(SILENT, register(PARTY, marks("../2026-11-23", ChartMark.RESERVATIONS))))
        .containsExactly(ChangeKind.MARKED);
    assertThat(kinds(register(PARTY, suspension("2022-03-25")), SILENT))
        .containsExactly(ChangeKind.WITHDRAWN);
  }

  @Test
  void registersThatDifferInANoteDoNotHoldTheSameFacts() {
    assertThat(SILENT.hasSameFactsAs(register(PARTY, suspension("2022-03-25")))).isFalse();
  }

  @Test
  void aWithdrawalThatBecomesKnownIsOneCorrectionInBothLanguages() {
    TreatyRegister older = register(on("22", "2010-07-01").build());
    TreatyRegister newer = register(on("22", "2010-07-01").withdrawn(date("2026-01-01")).build());

    assertThat(kinds(older, newer)).containsExactly(ChangeKind.CORRECTED);
    assertThat(sentence(older, newer, OfficialLanguage.ENGLISH))
        .isEqualTo(
            "AZE, ETS No. 185: corrected: reservation (articles concerned: 22; takes effect on"
                + " 1 July 2010; its withdrawal takes effect on 1 January 2026); believed before:"
                + " reservation (articles concerned: 22; takes effect on 1 July 2010).");
    assertThat(sentence(older, newer, OfficialLanguage.FRENCH))
        .isEqualTo(
            "AZE, STE n°\u00a0185\u00a0: rectification\u00a0: réserve (articles concernés\u00a0: 22\u00a0; prend effet"
                + " le 1er juillet 2010\u00a0; son retrait prend effet le 1er janvier 2026)\u00a0; tenu pour"
                + " vrai auparavant\u00a0: réserve (articles concernés\u00a0: 22\u00a0; prend effet"
                + " le 1er juillet 2010).");
  }

  @Test
  void ofSeveralStatementsOfOneDayEachIsToldAsItself() {
    Declaration one = on("22", "2010-07-01").text("One.").build();
    Declaration other = on("22", "2010-07-01").text("Another.").build();
    Declaration oneGone = on("22", "2010-07-01").text("One.").withdrawn(date("2026-01-01")).build();
    Declaration otherGone =
        on("22", "2010-07-01").text("Another.").withdrawn(date("2026-01-01")).build();

    assertThat(
            RegisterDifference.between(register(one, other), register(otherGone, oneGone))
                .changes())
        .containsExactlyInAnyOrder(change(one, oneGone), change(other, otherGone));
  }

  @Test
  void theStatementWithTheSameTextIsTheOneThatWasWithdrawn() {
    Declaration one = on("22", "2010-07-01").text("One.").build();
    Declaration other = on("22", "2010-07-01").text("Another.").build();
    Declaration oneGone = on("22", "2010-07-01").text("One.").withdrawn(date("2026-01-01")).build();

    assertThat(RegisterDifference.between(register(one, other), register(oneGone)).changes())
        .containsExactlyInAnyOrder(
            change(one, oneGone), new FactChange.Builder().before(other).build());
  }

  @Test
  void anotherTextOrNatureIsACorrection() {
    TreatyRegister older = register(on("22", "2010-07-01").text("One.").build());

    assertThat(kinds(older, register(on("22", "2010-07-01").text("Another.").build())))
        .containsExactly(ChangeKind.CORRECTED);
    assertThat(kinds(older, register(on("22", "2010-07-01").text("One.").nature("N").build())))
        .containsExactly(ChangeKind.CORRECTED);
  }

  @Test
  void anEffectThatBecomesKnownIsACorrection() {
    Declaration undated = reservation("22").build();
    Declaration dated = on("22", "2010-07-01").build();

    assertThat(kinds(register(undated), register(dated))).containsExactly(ChangeKind.CORRECTED);
  }

  @Test
  void aStatementOfAnotherDayOnOtherArticlesIsAnotherStatement() {
    TreatyRegister older = register(on("22", "2010-07-01").build());
    TreatyRegister newer = register(on("27", "2011-07-01").build());

    assertThat(kinds(older, newer)).containsExactly(ChangeKind.WITHDRAWN, ChangeKind.DECLARED);
  }

  @Test
  void anotherSourceOfANoteIsNoChangeOfSubstance() {
    TreatyRegister older = register(suspension("2022-03-25"));
    TreatyRegister newer =
        register(
            new Suspension(
                code("AZE"), number("185"), date("2022-03-25"), knownFrom("2022-04-01")));

    assertThat(kinds(older, newer)).containsExactly(ChangeKind.SOURCE_CHANGED);
  }

  @Test
  void aRegisterWithoutNotesOfAPairDoesNotSpeakOfThem() {
    TreatyRegister speaks = register(PARTY, on("22", "2010-07-01").build());
    TreatyRegister marked = register(PARTY, marks("../2026-11-23", ChartMark.RESERVATIONS));
    TreatyRegister speaksOfMore =
        register(PARTY, on("22", "2010-07-01").build(), on("27", "2011-07-01").build());

    assertThat(CommonGround.of(SILENT, speaks).changes()).isEmpty();
    assertThat(CommonGround.of(speaks, SILENT).changes()).isEmpty();
    assertThat(CommonGround.of(marked, speaks).changes()).isEmpty();
    assertThat(CommonGround.of(speaks, speaksOfMore).changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.DECLARED);
  }

  @Test
  void theSameMarksInAChartOfAnotherDayAreOffTheCommonGround() {
    TreatyRegister older = register(marks("../2025-01-01", ChartMark.RESERVATIONS));

    assertThat(
            CommonGround.of(older, register(marks("../2026-11-23", ChartMark.RESERVATIONS)))
                .changes())
        .isEmpty();
    assertThat(
            CommonGround.of(older, register(marks("../2026-11-23", ChartMark.OBJECTIONS)))
                .changes())
        .hasSize(1);
  }

  @Test
  void aConflictIsAChangeOfSubstanceOrOfSourcesAlone() {
    TreatyRegister other = register(accession("AZE", "185", "2010-03-15", named("theirs")));

    assertThat(conflict(register(accession("AZE", "185", "2010-03-16")), other).kind())
        .isEqualTo(ChangeKind.CORRECTED);
    assertThat(
            conflict(register(accession("AZE", "185", "2010-03-15", named("mine"))), other).kind())
        .isEqualTo(ChangeKind.SOURCE_CHANGED);
  }

  private static Change conflict(TreatyRegister mine, TreatyRegister other) {
    Combination both = mine.combinationWith(other);
    assertThat(both.conflicts()).hasSize(1);
    return Change.of(both.conflicts().get(0));
  }

  private static Change change(TreatyFact before, TreatyFact after) {
    return new FactChange.Builder().before(before).after(after).build();
  }

  private static ImmutableList<ChangeKind> kinds(TreatyRegister older, TreatyRegister newer) {
    return RegisterDifference.between(older, newer).changes().stream()
        .map(Change::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static String sentence(
      TreatyRegister older, TreatyRegister newer, OfficialLanguage language) {
    return Wording.in(language)
        .of(
            ChangeMessages.naming(older, newer)
                .of(RegisterDifference.between(older, newer).changes().get(0)));
  }

  private static Suspension suspension(String on) {
    return new Suspension(code("AZE"), number("185"), date(on), provenance());
  }

  private static ChartMarks marks(String on, ChartMark mark) {
    return new ChartMarks(
        code("AZE"), number("185"), ImmutableSet.of(mark), date(on), provenance());
  }

  private static Declaration.Builder on(String article, String effect) {
    Declaration.Builder declaration = reservation(article);
    declaration.effect(date(effect));
    return declaration;
  }

  private static Declaration.Builder reservation(String article) {
    Declaration.Builder declaration = reservationBuilder("AZE", "185");
    declaration.addArticles(new ArticleNumber(article));
    return declaration;
  }
}
