package org.accede.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.error.UnknownNameException;
import org.accede.register.TreatyRegister;
import org.accede.text.BilingualText;
import org.accede.treaty.Subject;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the treaties of the series are about. */
class SubjectsTest {
  private static final TreatyRegister REGISTER = CouncilOfEurope.register();

  @Test
  void everyTreatyHasASubjectAndEverySubjectATreaty() {
    Set<Subject> used = new TreeSet<>(Comparator.comparing(Subject::code));
    for (Treaty treaty : REGISTER.treaties()) {
      assertThat(treaty.subjects()).as(treaty.title().english()).isNotEmpty();
      used.addAll(treaty.subjects());
    }

    assertThat(used).containsExactlyElementsOf(Subject.all());
  }

  @Test
  void theFrenchTitlesLeadToTheSubjectsToWhichTheEnglishOnesLead() {
    for (Treaty treaty : REGISTER.treaties()) {
      assertThat(inOneLanguage(treaty, true))
          .as(treaty.title().english())
          .isEqualTo(inOneLanguage(treaty, false));
    }
  }

  /** What it would be about if it were named in one language only. */
  private static ImmutableSet<Subject> inOneLanguage(Treaty treaty, boolean english) {
    return ImmutableSet.copyOf(
        new Treaty.Builder()
            .number(treaty.number())
            .series(treaty.series())
            .title(alone(treaty.title(), english))
            .commonName(treaty.commonName().map(name -> alone(name, english)))
            .kind(treaty.kind())
            .openedOn(treaty.openedOn())
            .clauses(treaty.clauses())
            .build()
            .subjects());
  }

  private static BilingualText alone(BilingualText text, boolean english) {
    return english ? new BilingualText(text.english(), "-") : new BilingualText("-", text.french());
  }

  @ParameterizedTest
  @CsvSource({
    "cybercrime, 185 189 224",
    "corruption, 173 174 191",
    "extradition, 024 086 098 209 212",
    "violence against women, 210",
    "death penalty, 114 187",
    "data protection, 108 181 223",
    "doping, 135 188",
    "sport, 120 135 188 215 218",
    "nationality, 043 095 096 149 166 200",
    "terrorism, 090 190 196 198 217",
    "trafficking in human beings, 197",
    "artificial intelligence, 225",
    "mutual assistance in criminal matters, 030 099 182 227",
    "sentenced persons, 051 112 167 222",
    "social security, 012 012A 013 013A 014 014A 048 048A 078 078A 083 129 139 154",
    "peine de mort, 114 187",
    "réfugiés, 031 061A 107",
    "istanbul, 210",
  })
  void treatiesAreFoundByWhatTheyAreAbout(String words, String numbers) {
    assertThat(REGISTER.treatiesAbout(words))
        .extracting(one -> one.number().toString())
        .containsExactlyElementsOf(Splitter.on(' ').split(numbers));
  }

  @Test
  void aSubjectThatNoTreatyHasIsRefusedWithTheNearest() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treatiesAbout("coruption"))
        .withMessage("unknown subject \"coruption\"; did you mean corruption?");
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treatiesAbout(" "))
        .withMessage("unknown subject \" \"");
  }

  @Test
  void aSubjectInThePlaceOfATreatyLeadsToTheTreatiesOnIt() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> REGISTER.treaty("corruption"))
        .satisfies(
            unknown ->
                assertThat(unknown.suggestions().stream().collect(Collectors.joining(" ")))
                    .contains("173 (", "174 (", "191 ("));
    assertThat(REGISTER.treaty("cybercrime").number()).hasToString("185");
  }
}
