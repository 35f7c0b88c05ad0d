package org.accede.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import org.accede.error.InvalidValueException;
import org.accede.testing.Samples;
import org.accede.text.BilingualText;
import org.accede.text.FoldedText;
import org.accede.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles say that treaties are about; those of the bundled facts are tested with them. */
class SubjectTest {
  private static Treaty titled(String english, String french) {
    return builder(new BilingualText(english, french)).build();
  }

  private static Treaty.Builder builder(BilingualText title) {
    return new Treaty.Builder()
        .number(TreatyNumber.of("900"))
        .series(Series.CETS)
        .title(title)
        .kind(TreatyKind.CONVENTION)
        .openedOn(ImpreciseDate.in(2026))
        .clauses(Samples.clauses());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Convention on Cybercrime | Convention | CYBERCRIME",
        "Convention | Convention sur la CYBERCRIMINALITÉ | CYBERCRIME",
        "Convention on Sports' Events | Convention | SPORT",
        "Convention | Convention relative a l’egalite et à la peine de mort | DEATH_PENALTY",
      })
  void aTitleInEitherLanguageTellsWhateverItsCaseAccentsAndPunctuation(
      String english, String french, String subject) {
    assertThat(titled(english, french).subjects()).extracting(Subject::code).contains(subject);
  }

  @Test
  void aMarkIsAWholeWordUnlessAnyEndingMayFollow() {
    assertThat(titled("Convention on a Transport", "Traitement du transport").subjects()).isEmpty();
    assertThat(titled("Convention on Spectatorsports", "Convention").subjects()).isEmpty();
  }

  @Test
  void theCommonNameTellsToo() {
    Treaty named =
        builder(new BilingualText("Convention", "Convention"))
            .commonName(new BilingualText("Anti-Doping Convention", "Convention antidopage"))
            .build();

    assertThat(named.subjects()).extracting(Subject::code).contains("DOPING", "SPORT");
  }

  @Test
  void theShortTitleIsTheCommonNameWhereThereIsOne() {
    BilingualText title = new BilingualText("Convention", "Convention");
    BilingualText name = new BilingualText("Anti-Doping Convention", "Convention antidopage");

    assertThat(builder(title).build().shortTitle()).isEqualTo(title);
    assertThat(builder(title).commonName(name).build().shortTitle()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "violence against women, VIOLENCE_AGAINST_WOMEN",
    "Violence à l'égard des femmes, VIOLENCE_AGAINST_WOMEN",
    "death-penalty, DEATH_PENALTY",
    "DEATH_PENALTY, DEATH_PENALTY",
    "'', ''",
  })
  void aSubjectIsFoundByItsNameInEitherLanguageOrByItsCode(String name, String code) {
    assertThat(Subject.named(name).map(Subject::code).orElse("")).isEqualTo(code);
  }

  @Test
  void noTwoSubjectsHaveOneNameAndTheyStandByCode() {
    ImmutableList<Subject> all = Subject.all();

    assertThat(all).hasSizeGreaterThan(50);
    assertThat(all).extracting(Subject::code).isSorted().doesNotHaveDuplicates();
    assertThat(all).extracting(one -> FoldedText.of(one.name().english())).doesNotHaveDuplicates();
    assertThat(all).extracting(one -> FoldedText.of(one.name().french())).doesNotHaveDuplicates();
  }

  @Test
  void wordsInARowAreFoundInATitleAndTheLastMayGoOn() {
    Treaty treaty = titled("Convention on Money Laundering", "Convention sur le blanchiment");

    assertThat(treaty.isTitled("money-laund")).isTrue();
    assertThat(treaty.isTitled("BLANCHIMENT")).isTrue();
    assertThat(treaty.isTitled("laundering money")).isFalse();
    assertThat(treaty.isTitled("oney")).isFalse();
  }

  @Test
  void aCodeIsInUpperCase() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Subject("corruption", new BilingualText("a", "b")))
        .withMessageContaining("corruption");
    assertThat(new Subject("DEATH_PENALTY", new BilingualText("a", "b")))
        .hasToString("DEATH_PENALTY");
  }
}
