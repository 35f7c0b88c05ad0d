package org.accede.register;

import static org.accede.testing.Samples.accession;
import static org.accede.testing.Samples.code;
import static org.accede.testing.Samples.complete;
import static org.accede.testing.Samples.knownFrom;
import static org.accede.testing.Samples.number;
import static org.accede.testing.Samples.participant;
import static org.accede.testing.Samples.request;
import static org.accede.testing.Samples.reservationBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.accede.testing.Samples;
import org.accede.testing.Treaties;
import org.accede.treaty.ConsentRequirement;
import org.accede.treaty.TreatyFact;
import org.junit.jupiter.api.Test;

/**
 * Whether a fact tells of Morocco and ETS No. 185, to which Parties to ETS No. 189 had consented.
 */
class HasNothingOfTest {
  private static TreatyRegister register(TreatyFact... facts) {
    TreatyRegister.Builder register =
        TreatyRegister.builder()
            .add(participant("MAR"))
            .add(participant("TUN"))
            .add(Treaties.cybercrime())
            .add(Treaties.asking(ConsentRequirement.What.PARTY_BEFORE))
            .add(participant("USA"))
            .cover(number("185"), complete("2020-01-01"));
    for (TreatyFact fact : facts) {
      Samples.add(fact, register);
    }
    return register.build();
  }

  private static boolean hasNothing(TreatyRegister register, String treaty) {
    return register.hasNothingOf(code("MAR"), number(treaty));
  }

  @Test
  void coverageIsNoFact() {
    assertThat(hasNothing(register(), "185")).isTrue();
  }

  @Test
  void anActAStepOrANoteIsOne() {
    assertThat(hasNothing(register(accession("MAR", "185", "2018-06-29")), "185")).isFalse();
    assertThat(hasNothing(register(request("MAR", "185", "2013-01-01")), "185")).isFalse();
    assertThat(hasNothing(register(reservationBuilder("MAR", "185").build()), "185")).isFalse();
  }

  @Test
  void whatAnotherDidTellsNothing() {
    assertThat(hasNothing(register(accession("TUN", "185", "2018-06-29")), "185")).isTrue();
  }

  @Test
  void whoJoinedTheProtocolHadConsentedToTheConvention() {
    TreatyRegister register = register(accession("MAR", "189", "2018-06-29"));

    assertThat(hasNothing(register, "185")).isFalse();
    assertThat(hasNothing(register(accession("MAR", "185", "2018-06-29")), "189")).isTrue();
  }

  @Test
  void inAViewWhatIsKnownSinceTellsOfIt() {
    TreatyRegister register =
        register(accession("MAR", "185", "2018-06-29", knownFrom("2018-07-01")));
    TreatyRegister view = register.knownOn(LocalDate.of(2018, 6, 30));

    assertThat(view.dossier(code("MAR"), number("185")).isEmpty()).isTrue();
    assertThat(hasNothing(view, "185")).isFalse();
    assertThat(hasNothing(view, "189")).isTrue();
  }
}
