package org.accede.rule;

import static org.accede.testing.Samples.citation;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import org.accede.answer.Step;
import org.accede.testing.Treaties;
import org.accede.text.Message;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.ConsentRequirement.What;
import org.accede.treaty.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {
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
    assertThat(step.citations()).containsExactly(citation());
  }

  @Test
  void aRequirementOfAnUnknownArticleIsNamedWithoutOne() {
    Step step =
        Requirements.step(
            protocol, new ConsentRequirement(number("185"), What.PARTY_BEFORE, " "), parent);

    assertThat(step.message().arguments().get(1)).isEqualTo(Message.of("clause.place.unknown"));
  }
}
