package org.accede.rule.accession;

import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.date;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participantBuilder;
import static org.accede.testing.Samples.provenance;
import static org.accede.testing.Samples.signature;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.accede.act.ListedWithoutAct;
import org.accede.answer.Answer;
import org.accede.answer.ExplanationText;
import org.accede.answer.Step;
import org.accede.answer.Wording;
import org.accede.query.Accessions;
import org.accede.register.TreatyRegister;
import org.accede.testing.Samples;
import org.accede.text.OfficialLanguage;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/** Niue has a row without any act in the chart of ETS No. 127: told, and nothing follows. */
class ListingsTest {
  private static TreatyRegister register(TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(participantBuilder("NIU", "Niue").build())
            .add(Samples.treaty("127"));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return register.build();
  }

  private static ListedWithoutAct row(String day) {
    return new ListedWithoutAct(code("NIU"), number("127"), date(day), provenance());
  }

  private static Answer<AccessionState> answer(TreatyRegister register) {
    return Accessions.in(register).of("NIU").to(number("127")).asOf(LocalDate.of(2026, 11, 20));
  }

  private static String cautions(TreatyRegister register, OfficialLanguage language) {
    Wording wording = Wording.in(language);
    return answer(register).explanation().cautions().stream()
        .filter(step -> step.message().key().equals("caution.listed"))
        .map(Step::message)
        .map(wording::of)
        .collect(Collectors.joining("; "));
  }

  @Test
  void theRowIsToldWithItsDayAndItsSource() {
    TreatyRegister register = register(row("../2026-11-20"));

    assertThat(cautions(register, OfficialLanguage.ENGLISH))
        .isEqualTo(
            "The chart for ETS No. 127 as of 20 November 2026 lists Niue without an act: Niue may"
                + " sign, as far as such rows were seen, or has been invited; no source says"
                + " which, and nothing is concluded from it.");
    assertThat(cautions(register, OfficialLanguage.FRENCH))
        .startsWith("L'état des signatures et ratifications concernant")
        .contains("au 20 novembre 2026");
    assertThat(ExplanationText.of(answer(register).explanation(), OfficialLanguage.ENGLISH))
        .contains("nothing is concluded from it. [1]");
  }

  @Test
  void theRowDecidesNothing() {
    assertThat(answer(register(row("../2026-11-20"))).candidates())
        .isEqualTo(answer(register()).candidates());
  }

  @Test
  void whoeverHasActedIsNotSaidToBeListedWithoutAnAct() {
    assertThat(
            cautions(
                register(row("../2026-11-20"), signature("NIU", "127", "2015-11-27")),
                OfficialLanguage.ENGLISH))
        .isEmpty();
    assertThat(cautions(register(), OfficialLanguage.ENGLISH)).isEmpty();
  }
}
