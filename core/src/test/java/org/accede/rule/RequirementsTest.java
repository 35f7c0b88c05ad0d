package org.accede.rule;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.answer.Step;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.text.Message;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {
  private static final What MEANWHILE = What.CONSENTED_AT_ONCE_UNTIL_IN_FORCE;

  private final Treaty protocol = Treaties.asking(What.PARTY_BEFORE);
  private final Treaty parent = treaty("185");

  @ParameterizedTest
  @EnumSource(What.class)
  void aRequirementIsNamedWithItsArticleAndBothTreaties(What what) {
    Step step =
        Requirements.step(protocol, new ConsentRequirement(number("185"), what, "9"), parent);

    assertThat(step.message())
        .isEqualTo(
            Message.of(
                "plan.requirement." + what,
                protocol.label(),
                Message.of("clause.place.article", "9"),
                parent.label()));
  }

  @Test
  void itIsCitedFromTheTreatyInWhichItStands() {
    assertThat(Requirements.step(protocol, asking(What.PARTY_BEFORE), parent).citations())
        .containsExactly(citation());
    assertThat(Requirements.step(parent, asking(MEANWHILE), protocol).citations())
        .containsExactly(citation());
    assertThat(Requirements.step(protocol, asking(MEANWHILE), parent).citations()).isEmpty();
  }

  @Test
  void whatIsAskedOfPartiesAloneNamesWhomItIsAskedOf() {
    Step step =
        Requirements.stepIfParty(
            protocol, asking(What.DENOUNCED), parent, Samples.participant("MAR"));

    assertThat(step.message())
        .isEqualTo(
            Message.of(
                "plan.requirement.ifParty",
                protocol.label(),
                Message.of("clause.place.article", "9"),
                parent.label(),
                Samples.participant("MAR").name()));
    assertThat(step.citations()).containsExactly(citation());
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2018-10-09, false", "2018-10-10, true", "2026-04-30, true", "2026-05-01, false"})
  void whatAProtocolAsksMeanwhileIsAskedFromItsOpeningToItsEntryIntoForce(
      LocalDate day, boolean isAsked) {
    Treaty other =
        Samples.treatyBuilderOpened("223", "2018-10-10")
            .inForceOn(date("2026-05-01"))
            .clauses(Samples.clauses())
            .build();
    assertThat(Requirements.isMeanwhile(other, day::isAfter)).isEqualTo(isAsked);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2018-09-30, false", "2018-10-01, true", "2026-05-30, true", "2026-05-31, false"})
  void whereItsDatesAreNotExactItIsAskedFromTheFirstDayToTheLast(LocalDate day, boolean isAsked) {
    Treaty other =
        Samples.treatyBuilderOpened("223", "2018-10")
            .inForceOn(date("2026-05"))
            .clauses(Samples.clauses())
            .build();
    assertThat(Requirements.isMeanwhile(other, day::isAfter)).isEqualTo(isAsked);
  }

  @Test
  void whileATreatyIsNotInForceItIsAskedOnEveryDayFromItsOpening() {
    Treaty other =
        Samples.treatyBuilderOpened("223", "2018-10-10").clauses(Samples.clauses()).build();
    assertThat(Requirements.isMeanwhile(other, LocalDate.of(2099, 1, 1)::isAfter)).isTrue();
  }

  private static ConsentRequirement asking(What what) {
    return new ConsentRequirement(number("185"), what, "9");
  }

  @Test
  void aRequirementOfAnUnknownArticleIsNamedWithoutOne() {
    Step step =
        Requirements.step(
            protocol, new ConsentRequirement(number("185"), What.PARTY_BEFORE, " "), parent);

    assertThat(step.message().arguments().get(1)).isEqualTo(Message.of("clause.place.unknown"));
  }
}
